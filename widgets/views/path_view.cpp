// SPDX-License-Identifier: MIT
#include "views/path_view.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyle>

#include "models/number_text.h"
#include "models/paths_model.h"
#include "models/selection.h"
#include "views/legend.h"
#include "views/theme.h"
#include "views/turn_paint.h"
#include "views/view_header.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

/// Labels of the header know their boxes; the header does not know its labels.
template <typename Choice>
void offer(QComboBox* box, const QVector<QPair<Choice, QString>>& choices) {
  const QSignalBlocker quiet(box);
  const int current = qMax(0, box->currentIndex());
  box->clear();
  for (const auto& [choice, words] : choices) box->addItem(words, static_cast<int>(choice));
  box->setCurrentIndex(current);
}

}  // namespace

PathView::PathView(Selection* selection, QWidget* parent)
    : RoutingView(selection, parent),
      m_table(new PathsModel(this)),
      m_header(new ViewHeader(this)),
      m_rowsBox(m_header->addChoice()),
      m_orderBox(m_header->addChoice()),
      m_scroll(new QScrollBar(Qt::Vertical, this)),
      m_legend(new Legend(this)) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  buildControls();
  connect(m_scroll, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
  connect(selection, &Selection::selectionChanged, this, &PathView::followSelection);
  connect(selection, &Selection::hoverChanged, this, qOverload<>(&QWidget::update));
  refresh();
}

void PathView::buildControls() {
  m_header->addPart(new QWidget(m_header), true);
  m_rowsBox->setObjectName(QStringLiteral("path-rows"));
  m_orderBox->setObjectName(QStringLiteral("path-order"));
  fillChoices();
  m_scroll->hide();
  for (QComboBox* box : {m_rowsBox, m_orderBox}) {
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
      refresh();
      Q_EMIT choicesChanged();
    });
  }
}

void PathView::fillChoices() {
  setAccessibleName(tr("Path barcode"));
  m_header->setLabel(m_rowsBox, tr("&Rows"));
  m_header->setLabel(m_orderBox, tr("&Order"));
  offer<Rows>(m_rowsBox,
              {{Rows::Layers, tr("Layers of the token")}, {Rows::Tokens, tr("Tokens of the layer")}});
  offer<PathOrder>(
      m_orderBox,
      {{PathOrder::Text, tr("Text")}, {PathOrder::Path, tr("Path")}, {PathOrder::Margin, tr("Margin")}});
  m_rowsBox->setToolTip(
      tr("One token through all layers, or all tokens of the text in the selected layer and tree"));
  m_orderBox->setToolTip(
      tr("Of the tokens: as in the text; by their turns, so that tokens routed alike lie together; or by "
         "margin, "
         "the closest call first"));
  m_legend->setToolTip(
      tr("Each cell is one node of a path, root first. A left turn (logit of 0 or less) is light and on the "
         "left, a "
         "right turn (logit above 0) dark and on the right. The closer a decision was among all decisions of "
         "this "
         "text, the paler; the closest tenth is hatched. The last node is the leaf; it decides nothing."));
}

PathView::Rows PathView::rowsShown() const {
  return static_cast<Rows>(m_rowsBox->currentData().toInt());
}

void PathView::setRowsShown(Rows rows) {
  m_rowsBox->setCurrentIndex(m_rowsBox->findData(static_cast<int>(rows)));
}

PathOrder PathView::order() const {
  return static_cast<PathOrder>(m_orderBox->currentData().toInt());
}

void PathView::setOrder(PathOrder order) {
  m_orderBox->setCurrentIndex(m_orderBox->findData(static_cast<int>(order)));
}

QString PathView::message() const {
  const QString reason = RoutingView::message();
  if (!reason.isEmpty() || byToken()) return reason;
  return token() < 0 ? tr("Select a token to see its path through all layers.") : QString();
}

const QAbstractItemModel* PathView::table() const {
  return m_table;
}

QVector<PathView::SettingItem> PathView::settings() const {
  static const QString kOrders[] = {QStringLiteral("text"), QStringLiteral("path"), QStringLiteral("margin")};
  const QString rows = byToken() ? QStringLiteral("tokens") : QStringLiteral("layers");
  QVector<SettingItem> items{{QStringLiteral("rows"), rows}};
  if (byToken()) items += {QStringLiteral("order"), kOrders[static_cast<int>(order())]};
  items += {QStringLiteral("layer"), QString::number(layer() + 1)};
  items += {QStringLiteral("tree"), QString::number(tree() + 1)};
  if (token() >= 0) items += {QStringLiteral("token"), QString::number(token() + 1)};
  return items;
}

void PathView::refresh() {
  m_closeLimit = routing() ? closeCallLimit(*routing()) : 0;
  m_ranks = routing() ? MarginRanks(*routing()) : MarginRanks();
  m_labelWidth = 0;
  const QFontMetrics metrics(smallFont(font()));
  for (int token = 0; routing() && token < routing()->tokens; ++token) {
    m_labelWidth = qMax(m_labelWidth, metrics.horizontalAdvance(tokenText(*routing(), token)));
  }
  updateLegend();
  listPaths();
  followSelection();
}

/// The table and the order of the rows, which depend on what is selected.
void PathView::listPaths() {
  m_listed = {layer(), tree(), token()};
  m_order.clear();
  if (RoutingView::message().isEmpty() && byToken()) {
    m_order = orderTokens(*routing(), layer(), tree(), order());
    m_table->setLayer(routing(), layer(), tree(), m_order);
  } else if (token() >= 0) {
    m_table->setToken(routing(), token());
  } else {
    m_table->clear();
  }
}

void PathView::followSelection() {
  const Path wanted{layer(), tree(), token()};
  const bool same = byToken() ? wanted.layer == m_listed.layer && wanted.tree == m_listed.tree
                              : wanted.token == m_listed.token;
  if (!same) listPaths();
  measureLabels();
  m_legend->setVisible(message().isEmpty());
  m_header->setVisible(RoutingView::message().isEmpty());
  m_orderBox->setEnabled(byToken());
  describe();
  placeChildren();
  showCurrentRow();
  update();
}

void PathView::describe() {
  const int row = rows() == 0 ? -1 : currentRow();
  if (row < 0) return setAccessibleDescription(message());
  const Path at = pathOf(row);
  const PathSummary path = summarizePath(*routing(), at.layer, at.tree, at.token);
  const QString layer = indexText(at.layer + 1);
  const QString place = routing()->trees == 1 ? layer : layer + u'.' + indexText(at.tree + 1);
  setAccessibleDescription(tr("%1, layer %2: %3, leaf %4")
                               .arg(tokenText(*routing(), at.token), place,
                                    path.depth > 0 ? path.turns : tr("single node"), indexText(path.leaf)));
}

void PathView::placeChildren() {
  m_header->setGeometry(0, 0, width(), m_header->sizeHint().height());
  const int width = qMax(0, this->width() - 2 * theme::kGrid);
  const int legend = m_legend->heightForWidth(width);
  m_legend->setGeometry(theme::kGrid, height() - legend, width, legend);
  const QRect body = bodyRect();
  const int hidden = rows() == 0 ? 0 : grid().area.height() - body.height();
  m_scroll->setVisible(hidden > 0);
  m_scroll->setRange(0, qMax(0, hidden));
  m_scroll->setPageStep(qMax(1, body.height()));
  m_scroll->setSingleStep(rows() == 0 ? 1 : grid().row(0).height());
  const int bar = m_scroll->sizeHint().width();
  m_scroll->setGeometry(QStyle::visualRect(
      layoutDirection(), rect(), QRect(width + 2 * theme::kGrid - bar, body.top(), bar, body.height())));
}

void PathView::showCurrentRow() {
  const int current = rows() == 0 ? -1 : currentRow();
  if (current < 0 || m_scroll->isHidden()) return;
  const QRect body = bodyRect();
  const QRect row = rowRect(grid(), current);
  if (row.top() < body.top()) m_scroll->setValue(m_scroll->value() + row.top() - body.top());
  if (row.bottom() > body.bottom()) m_scroll->setValue(m_scroll->value() + row.bottom() - body.bottom());
}

void PathView::updateLegend() {
  const auto sample = [this](const TurnLook& look) {
    return [this, look](QPainter& painter, const QRect& rect) {
      TurnPainter(palette()).paint(painter, rect, look);
    };
  };
  if (!routing()) return;
  const QString what = routing()->nodeMargins.isEmpty() ? tr("|logit|") : tr("margin");
  QVector<Legend::Entry> entries;
  if (routing()->depth > 0) {
    entries += {sample({PathModel::TurnLeft}), tr("left turn")};
    entries += {sample({PathModel::TurnRight}), tr("right turn")};
  }
  if (m_ranks.known() && m_ranks.least() < m_ranks.greatest()) {
    entries +=
        {[this](QPainter& painter, const QRect& rect) { TurnPainter(palette()).paintShades(painter, rect); },
         tr("pale to full: %1 %2 to %3, by rank", "what is measured, least, greatest")
             .arg(what, shortNumber(m_ranks.least()), shortNumber(m_ranks.greatest()))};
  }
  if (m_closeLimit > 0) {
    entries +=
        {sample({PathModel::TurnRight, true, 0}),
         tr("close call, %1 below %2", "what is measured, number").arg(what, shortNumber(m_closeLimit))};
  }
  entries +=
      {sample({PathModel::NoTurn}), routing()->depth > 0 ? tr("leaf, no turn") : tr("single node, no turn")};
  m_legend->setEntries(entries);
}

void PathView::resizeEvent(QResizeEvent*) {
  placeChildren();
  showCurrentRow();
}

void PathView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::StyleChange || type == QEvent::LayoutDirectionChange) placeChildren();
  if (type == QEvent::LanguageChange) fillChoices();
  if (type == QEvent::LanguageChange || type == QEvent::LocaleChange || type == QEvent::FontChange) refresh();
  if (type == QEvent::FontChange || type == QEvent::StyleChange) updateGeometry();
  update();
}

}  // namespace ufb
