// SPDX-License-Identifier: MIT
#include "views/divergence_view.h"

#include <QEvent>
#include <QResizeEvent>

#include "models/divergence_model.h"
#include "models/number_text.h"
#include "models/selection.h"
#include "views/divergence_key.h"
#include "views/empty_state.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

/// What was typed, in one line; of a text that only its tokens are known of, these.
QString lineOf(const view::RoutingItem& routing) {
  if (!routing.text.isEmpty()) return routing.text.simplified();
  QStringList words;
  for (const view::TokenItem& token : routing.tokenItems) words += token.text;
  return words.join(u' ');
}

}  // namespace

DivergenceView::DivergenceView(Selection* selection, QWidget* parent)
    : RoutingView(selection, parent),
      m_table(new DivergenceModel(this)),
      m_key(new DivergenceKey(this)),
      m_empty(new EmptyState(this)) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAccessibleName(tr("Where two texts part"));
  connect(m_empty, &EmptyState::actionTriggered, this, &DivergenceView::pinRequested);
  connect(selection, &Selection::selectionChanged, this, &DivergenceView::followSelection);
  connect(selection, &Selection::hoverChanged, this, qOverload<>(&QWidget::update));
  refresh();
}

QString DivergenceView::message() const {
  if (const QString reason = RoutingView::message(); !reason.isEmpty()) return reason;
  if (!pinned()) {
    return tr(
        "Pin a text (button beside the prompt, Alt+P), then type another: here you see where their "
        "paths part.");
  }
  return comparable(routing(), pinned())
             ? QString()
             : tr("The pinned text was routed by a model of another shape. Pin a text anew to compare.");
}

const QAbstractItemModel* DivergenceView::table() const {
  return m_table;
}

QVector<DivergenceView::SettingItem> DivergenceView::settings() const {
  QVector<SettingItem> items{{QStringLiteral("tree"), QString::number(tree() + 1)}};
  if (pinned()) items += {QStringLiteral("pinned_text"), lineOf(*pinned())};
  return items;
}

int DivergenceView::columns() const {
  return m_table->grid().columns();
}

int DivergenceView::columnOf(int token) const {
  return m_table->grid().columnOf(token);
}

/// Alignment, levels, words and colours are made here, once for each answer; painting only looks up.
void DivergenceView::refresh() {
  m_shownTree = tree();
  m_table->setTexts(routing(), pinned(), m_shownTree);
  const bool shown = message().isEmpty();
  m_colors.clear();
  for (int level = 0; shown && level <= routing()->depth; ++level) {
    m_colors += divergenceColor(level, routing()->depth);
  }
  m_texts[0] = shown ? lineOf(*routing()) : QString();
  m_texts[1] = shown ? lineOf(*pinned()) : QString();
  if (shown) m_key->setDepth(routing()->depth);
  makeHeads();
  makeSummary();
  followSelection();
  placeChildren();
}

void DivergenceView::makeHeads() {
  m_heads.clear();
  m_labelWidth = 0;
  m_differ = false;
  const QFontMetrics metrics(smallFont(font()));
  for (int column = 0; column < columns(); ++column) {
    const TokenPair& pair = m_table->grid().pair(column);
    Head head;
    if (pair.current >= 0) head.current = tokenText(*routing(), pair.current);
    if (pair.pinned >= 0) head.pinned = tokenText(*pinned(), pair.pinned);
    head.same = head.current == head.pinned;
    if (head.same) head.pinned.clear();
    m_differ = m_differ || !head.same;
    m_labelWidth = qMax(
        m_labelWidth, qMax(metrics.horizontalAdvance(head.current), metrics.horizontalAdvance(head.pinned)));
    m_heads += head;
  }
}

void DivergenceView::makeSummary() {
  m_summary.clear();
  const DivergenceGrid& grid = m_table->grid();
  if (grid.columns() == 0) return;
  const int pairs = grid.pairCount();
  if (pairs == 0) {
    m_summary = tr("No token of either text has a partner in the other");
    return;
  }
  m_summary = pairs == 1 ? tr("1 token in a pair") : tr("%Ln tokens in pairs", nullptr, pairs);
  const auto layerPart = [&](int layer) {
    return tr("in layer %1, %2 of %3 go to the same leaf")
        .arg(indexText(layer + 1), indexText(grid.sameLeaves(layer)), indexText(pairs));
  };
  m_summary = tr("%1; %2", "how many pairs; how many agree").arg(m_summary, layerPart(0));
  if (grid.layers() < 2) return;
  const int last = grid.layers() - 1;
  m_summary = tr("%1, in layer %2, %3 of %4", "all of the sentence so far, last layer, tokens, all tokens")
                  .arg(m_summary, indexText(last + 1), indexText(grid.sameLeaves(last)), indexText(pairs));
}

void DivergenceView::followSelection() {
  if (routing() && tree() != m_shownTree) return refresh();
  const QString reason = message();
  const bool canPin = RoutingView::message().isEmpty() && !reason.isEmpty();
  m_empty->setContents(reason, canPin ? tr("Pin this text") : QString());
  m_empty->setVisible(canPin);
  m_key->setVisible(reason.isEmpty());
  const int column = reason.isEmpty() ? columnOf(token()) : -1;
  const QString cell = column < 0 ? QString() : tipText(layer(), column);
  setAccessibleDescription(!reason.isEmpty() ? reason
                           : cell.isEmpty()  ? m_summary
                                             : m_summary + u'\n' + cell);
  update();
}

void DivergenceView::placeChildren() {
  m_empty->setGeometry(rect());
  const int key = m_key->sizeHint().height();
  m_key->setGeometry(theme::kGrid, height() - key - theme::kHalfGrid, qMax(0, width() - 2 * theme::kGrid),
                     key);
}

void DivergenceView::resizeEvent(QResizeEvent*) {
  placeChildren();
}

void DivergenceView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::LanguageChange) setAccessibleName(tr("Where two texts part"));
  if (type == QEvent::LanguageChange || type == QEvent::LocaleChange || type == QEvent::FontChange) refresh();
  update();
}

}  // namespace ufb
