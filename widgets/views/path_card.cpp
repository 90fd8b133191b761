// SPDX-License-Identifier: MIT
#include "views/path_card.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedLayout>
#include <QToolButton>
#include <cmath>

#include "models/number_text.h"
#include "models/path_model.h"
#include "models/plain_tip.h"
#include "models/selection.h"
#include "views/path_table.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr QChar kFirstStrongIsolate(0x2068);
constexpr QChar kPopIsolate(0x2069);

}  // namespace

PathCard::PathCard(Selection* selection, QWidget* parent)
    : RoutingView(selection, parent), m_model(new PathModel(this)) {
  setAccessibleName(tr("Path card"));
  m_content = new QWidget;
  m_message = new QLabel;
  m_message->setWordWrap(true);
  m_message->setAlignment(Qt::AlignCenter);
  m_message->setMargin(2 * theme::kGrid);
  m_table = new PathTable(m_model);
  auto* column = new QVBoxLayout(m_content);
  column->setContentsMargins(0, 2, 0, 0);
  column->setSpacing(2);
  column->addWidget(buildHeader());
  column->addWidget(buildWords());
  column->addWidget(m_table, 1);
  m_pages = new QStackedLayout(this);
  m_pages->addWidget(m_message);
  m_pages->addWidget(m_content);
  connectParts();
  applyTheme();
  refresh();
}

QWidget* PathCard::buildHeader() {
  auto* header = new QWidget;
  m_token = new QLabel(header);
  m_token->setTextFormat(Qt::PlainText);
  m_layerBox = new QSpinBox(header);
  m_treeBox = new QSpinBox(header);
  m_copy = new QToolButton(header);
  m_copy->setText(tr("Copy"));
  m_copy->setToolTip(tr("Copy this card as text (%1)", "keys")
                         .arg(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
  m_copy->setAutoRaise(true);
  m_layerBox->setAccessibleName(tr("Layer"));
  m_treeBox->setAccessibleName(tr("Tree"));
  m_layerBox->setPrefix(tr("layer ", "before a number"));
  m_treeBox->setPrefix(tr("tree ", "before a number"));
  auto* row = new QHBoxLayout(header);
  row->setContentsMargins(theme::kGrid, 0, theme::kGrid, 0);
  row->setSpacing(theme::kGrid);
  row->addWidget(m_token);
  row->addWidget(m_layerBox);
  row->addWidget(m_treeBox);
  row->addStretch(1);
  row->addWidget(m_copy);
  return header;
}

QWidget* PathCard::buildWords() {
  auto* words = new QWidget;
  m_turns = new QLabel(words);
  m_shares = new QLabel(words);
  m_closest = new QLabel(words);
  m_address = new QLineEdit(words);
  m_address->setReadOnly(true);
  m_address->setAccessibleName(tr("Address of the leaf"));
  m_address->setToolTip(tr("Layer, then the turns from the root: 0 left, 1 right"));
  m_turns->setToolTip(
      tr("The turns from the root, R right and L left; leaves are counted from the left, from 0"));
  m_shares->setWordWrap(true);
  m_shares->setToolTip(
      tr("Counted so: each node's contribution is the norm of the vector that it adds to the layer's output. "
         "The share is that of the sum of these norms, and the nodes are the fewest that reach %1. "
         "Parts that cancel each other count in full, so the sum is at least the norm of the output.",
         "a percentage")
          .arg(wholePercentText(kMainShare)));
  m_closest->setToolTip(
      tr("The decision that was nearest to going the other way. Margin: |logit| over the norm of the node's "
         "weights, the distance of the input from the boundary."));
  auto* column = new QVBoxLayout(words);
  column->setContentsMargins(theme::kGrid, 0, theme::kGrid, 0);
  column->setSpacing(0);
  auto* place = new QHBoxLayout;
  place->setSpacing(theme::kGrid);
  place->addWidget(m_turns, 1);
  place->addWidget(m_address);
  column->addLayout(place);
  column->addWidget(m_shares);
  column->addWidget(m_closest);
  return words;
}

void PathCard::connectParts() {
  connect(this->selection(), &Selection::selectionChanged, this, &PathCard::refresh);
  connect(m_layerBox, &QSpinBox::valueChanged, this, [this](int layer) { selection()->setLayer(layer - 1); });
  connect(m_treeBox, &QSpinBox::valueChanged, this, [this](int tree) { selection()->setTree(tree - 1); });
  connect(m_copy, &QToolButton::clicked, this, &PathCard::copyAsText);
  auto* copy = new QShortcut(QKeySequence::Copy, this);
  copy->setContext(Qt::WidgetWithChildrenShortcut);
  connect(copy, &QShortcut::activated, this, &PathCard::copyAsText);
}

void PathCard::applyTheme() {
  m_token->setFont(theme::heading(font()));
  QFont turns = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  turns.setPointSizeF(font().pointSizeF());
  m_turns->setFont(turns);
  m_address->setFont(turns);
  m_table->setFont(smallFont(font()));
  const QColor ground = palette().color(QPalette::Window);
  const auto shade = [&](const QColor& color) {
    return stale() ? theme::blend(ground, color, kStaleOpacity) : color;
  };
  for (QWidget* words : {static_cast<QWidget*>(m_token), static_cast<QWidget*>(m_turns),
                         static_cast<QWidget*>(m_shares), static_cast<QWidget*>(m_address)}) {
    theme::setTextColor(words, shade(palette().color(QPalette::WindowText)));
  }
  theme::setTextColor(m_closest, shade(theme::mutedText(palette())));
  theme::setTextColor(m_message, theme::mutedText(palette()));
}

void PathCard::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const bool ready = m_pages != nullptr;
  if (ready && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)) applyTheme();
}

QString PathCard::message() const {
  const QString reason = RoutingView::message();
  if (!reason.isEmpty()) return reason;
  return token() < 0 ? tr("Select a token to see its path.") : QString();
}

void PathCard::setStale(bool stale) {
  RoutingView::setStale(stale);
  m_table->setStale(stale);
  applyTheme();
}

const QAbstractItemModel* PathCard::table() const {
  return m_model;
}

void PathCard::refresh() {
  const QString reason = message();
  m_message->setText(reason);
  m_pages->setCurrentWidget(reason.isEmpty() ? m_content : static_cast<QWidget*>(m_message));
  if (reason.isEmpty()) {
    showPath();
  } else {
    m_model->setPath(nullptr, 0, 0, 0);
  }
  setAccessibleDescription(reason.isEmpty() ? summary() : reason);
}

void PathCard::showPath() {
  const int layer = qMin(selection()->layer(), routing()->layers - 1);
  const int tree = qMin(selection()->tree(), routing()->trees - 1);
  m_model->setPath(routing(), layer, tree, token());
  showToken();
  showSpins();
  m_turns->setText(turnsLine());
  m_shares->setText(sharesSentence());
  m_closest->setText(closestCall());
  m_closest->setVisible(!closestCall().isEmpty());
  const QString address = leafAddress();
  m_address->setText(address);
  m_address->setCursorPosition(0);
  m_address->setFixedWidth(m_address->fontMetrics().horizontalAdvance(address) + 2 * theme::kGrid);
}

void PathCard::showToken() {
  constexpr int kMaxWidth = 20 * theme::kGrid;
  const QString name = tokenText(*routing(), token());
  m_token->setText(m_token->fontMetrics().elidedText(name, Qt::ElideRight, kMaxWidth));
  m_token->setToolTip(
      plainTip(tr("%1, token %2 of %3").arg(name, indexText(token() + 1), indexText(routing()->tokens))));
}

void PathCard::showSpins() {
  const QSignalBlocker quietLayer(m_layerBox);
  const QSignalBlocker quietTree(m_treeBox);
  m_layerBox->setRange(1, routing()->layers);
  m_layerBox->setSuffix(tr(" of %1", "after a number").arg(indexText(routing()->layers)));
  m_layerBox->setValue(selection()->layer() + 1);
  m_treeBox->setRange(1, routing()->trees);
  m_treeBox->setSuffix(tr(" of %1", "after a number").arg(indexText(routing()->trees)));
  m_treeBox->setValue(selection()->tree() + 1);
  m_treeBox->setVisible(routing()->trees > 1);
}

QString PathCard::turnsLine() const {
  const PathSummary& path = m_model->summary();
  if (path.depth == 0) return tr("single node");
  return tr("%1 → leaf %2", "turns, number").arg(path.turns, indexText(path.leaf));
}

/// A half of a sentence that keeps its own order of words among halves of another direction.
QString PathCard::isolated(const QString& half) const {
  return isRightToLeft() ? kFirstStrongIsolate + half + kPopIsolate : half;
}

QString PathCard::sharesSentence() const {
  const PathSummary& path = m_model->summary();
  const QString depth = indexText(path.depth);
  // Without a translation the plural forms are not looked up, so "one" has its own sentence.
  QString turns = path.rightTurns == 1 ? tr("1 right turn of %1").arg(depth)
                                       : tr("%Ln right turns of %1", nullptr, path.rightTurns).arg(depth);
  if (path.depth == 0) turns = tr("nothing to decide");
  if (path.mainNodes == 0) return tr("%1; no node adds to the output", "right turns").arg(isolated(turns));
  const QString share = percentText(path.mainShare);
  const QString nodes = path.mainNodes == 1
                            ? tr("%1 of the output from 1 node").arg(share)
                            : tr("%1 of the output from %Ln nodes", nullptr, path.mainNodes).arg(share);
  return tr("%1; %2", "right turns; share of nodes").arg(isolated(turns), isolated(nodes));
}

QString PathCard::closestCall() const {
  const PathSummary& path = m_model->summary();
  if (!std::isfinite(path.margin)) return {};
  const QString margin = shortNumber(path.margin);
  if (path.closestLevel < 0) return tr("closest call: margin %1").arg(margin);
  return tr("closest call: level %1, margin %2").arg(indexText(path.closestLevel), margin);
}

QString PathCard::leafAddress() const {
  const int last = m_model->rowCount() - 1;
  return m_model->index(last, PathModel::Address).data().toString();
}

QString PathCard::summary() const {
  if (!message().isEmpty()) return {};
  if (routing()->depth == 0) return tr("%1; %2.", "single node; shares.").arg(turnsLine(), sharesSentence());
  return tr("%1. %2.", "turns. shares.").arg(turnsLine(), sharesSentence());
}

QString PathCard::asText() const {
  if (!message().isEmpty()) return {};
  QStringList lines{tr("%1, layer %2").arg(tokenText(*routing(), token()), m_layerBox->cleanText()),
                    summary()};
  if (routing()->trees > 1) lines[0] = tr("%1, tree %2").arg(lines[0], m_treeBox->cleanText());
  if (const QString closest = closestCall(); !closest.isEmpty()) lines += closest;
  QStringList cells;
  for (int column = 0; column < PathModel::ColumnCount; ++column) {
    cells += m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
  }
  lines += cells.join(u'\t');
  for (int row = 0; row < m_model->rowCount(); ++row) {
    cells.clear();
    for (int column = 0; column < PathModel::ColumnCount; ++column) {
      cells += m_model->index(row, column).data().toString();
    }
    lines += cells.join(u'\t');
  }
  return lines.join(u'\n') + u'\n';
}

void PathCard::copyAsText() const {
  if (message().isEmpty()) QGuiApplication::clipboard()->setText(asText());
}

}  // namespace ufb
