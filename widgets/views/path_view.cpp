// SPDX-License-Identifier: MIT
#include "views/path_view.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>
#include <cmath>

#include "models/number_text.h"
#include "models/path_model.h"
#include "models/paths_model.h"
#include "models/plain_tip.h"
#include "models/selection.h"
#include "views/legend.h"
#include "views/theme.h"
#include "views/turn_paint.h"
#include "views/view_paint.h"

namespace ufb {

PathView::PathView(Selection* selection, QWidget* parent)
    : RoutingView(selection, parent),
      m_table(new PathsModel(this)),
      m_scroll(new QScrollBar(Qt::Vertical, this)),
      m_legend(new Legend(this)) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAccessibleName(tr("Path through all layers"));
  m_legend->setToolTip(tr(
      "Each cell is one node of the path, root first. A left turn (logit of 0 or less) is light and on the "
      "left, a right turn (logit above 0) dark and on the right. Hatched are the closest tenth of all "
      "decisions of this text. The last node is the leaf; it decides nothing."));
  m_scroll->hide();
  connect(m_scroll, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
  connect(selection, &Selection::selectionChanged, this, &PathView::followSelection);
  connect(selection, &Selection::hoverChanged, this, qOverload<>(&QWidget::update));
  refresh();
}

QString PathView::message() const {
  const QString reason = RoutingView::message();
  if (!reason.isEmpty()) return reason;
  return token() < 0 ? tr("Select a token to see its path through all layers.") : QString();
}

int PathView::rows() const {
  return message().isEmpty() ? routing()->layers * routing()->trees : 0;
}

PathModel::TurnKind PathView::turn(int layer, int tree, int level) const {
  if (level == routing()->depth) return PathModel::NoTurn;
  return routing()->turnsRight(layer, tree, token(), level) ? PathModel::TurnRight : PathModel::TurnLeft;
}

int PathView::currentRow() const {
  const int layer = qMin(selection()->layer(), routing()->layers - 1);
  return layer * routing()->trees + qMin(selection()->tree(), routing()->trees - 1);
}

QString PathView::rowLabel(int row) const {
  const QString layer = indexText(row / routing()->trees + 1);
  return routing()->trees == 1 ? layer : layer + u'.' + indexText(row % routing()->trees + 1);
}

int PathView::rowAt(const QPoint& pos) const {
  return bodyRect().contains(pos) ? grid().rowAt(pos.y()) : -1;
}

void PathView::selectRow(int row) {
  if (row < 0 || row >= rows()) return;
  selection()->setLayer(row / routing()->trees);
  selection()->setTree(row % routing()->trees);
}

void PathView::refresh() {
  m_closeLimit = routing() ? closeCallLimit(*routing()) : 0;
  updateLegend();
  followSelection();
}

const QAbstractItemModel* PathView::table() const {
  return m_table;
}

void PathView::followSelection() {
  token() < 0 ? m_table->clear() : m_table->setToken(routing(), token());
  const QString reason = message();
  m_legend->setVisible(reason.isEmpty());
  QString description = reason;
  if (reason.isEmpty()) {
    const int row = currentRow();
    const PathSummary path =
        summarizePath(*routing(), row / routing()->trees, row % routing()->trees, token());
    description = tr("%1, layer %2: %3, leaf %4")
                      .arg(tokenText(*routing(), token()), rowLabel(row),
                           path.depth > 0 ? path.turns : tr("single node"), indexText(path.leaf));
  }
  setAccessibleDescription(description);
  placeChildren();
  showCurrentRow();
  update();
}

void PathView::placeChildren() {
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
  if (rows() == 0 || m_scroll->isHidden()) return;
  const QRect body = bodyRect();
  const QRect row = rowRect(currentRow());
  if (row.top() < body.top()) m_scroll->setValue(m_scroll->value() + row.top() - body.top());
  if (row.bottom() > body.bottom()) m_scroll->setValue(m_scroll->value() + row.bottom() - body.bottom());
}

void PathView::updateLegend() {
  const auto sample = [this](PathModel::TurnKind turn, bool close) {
    return [this, turn, close](QPainter& painter, const QRect& rect) {
      paintTurn(painter, rect, turn, close, palette());
    };
  };
  if (!routing()) return;
  QVector<Legend::Entry> entries;
  if (routing()->depth > 0) {
    entries += {sample(PathModel::TurnLeft, false), tr("left turn")};
    entries += {sample(PathModel::TurnRight, false), tr("right turn")};
  }
  if (m_closeLimit > 0) {
    const QString what = routing()->nodeMargins.isEmpty() ? tr("|logit|") : tr("margin");
    entries +=
        {sample(PathModel::TurnRight, true),
         tr("close call, %1 below %2", "what is measured, number").arg(what, shortNumber(m_closeLimit))};
  }
  entries += {sample(PathModel::NoTurn, false),
              routing()->depth > 0 ? tr("leaf, no turn") : tr("single node, no turn")};
  m_legend->setEntries(entries);
}

QString PathView::tipText(int layer, int tree, int level) const {
  if (rows() == 0) return {};
  const view::RoutingItem& routing = *this->routing();
  const int node = routing.nodes[routing.at(layer, tree, token()) + level];
  const int index = routing.at(layer, tree, token()) + level;
  const double share = routing.contributions[index] / summarizePath(routing, layer, tree, token()).total;
  const PathModel::TurnKind kind = turn(layer, tree, level);
  QStringList lines{
      tr("Layer %1, level %2, node %3")
          .arg(rowLabel(layer * routing.trees + tree), indexText(level), indexText(node)),
      formatAddress(NodeAddress::ofNode(layer, tree, node), {routing.layers, routing.trees, routing.depth})};
  const QString logit = fixedNumber(routing.logits[index], 3);
  if (kind == PathModel::NoTurn) lines += tr("Leaf, decides nothing; logit %1").arg(logit);
  if (kind == PathModel::TurnLeft) lines += tr("Turns left: logit %1").arg(logit);
  if (kind == PathModel::TurnRight) lines += tr("Turns right: logit %1").arg(logit);
  const double margin = decisionMargin(routing, layer, tree, token(), level);
  if (kind != PathModel::NoTurn && !std::isnan(margin)) lines += tr("Margin %1").arg(shortNumber(margin));
  lines += tr("Contribution %1, %2 of this path's sum")
               .arg(shortNumber(routing.contributions[index]), percentText(share));
  return lines.join(u'\n');
}

bool PathView::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const QPoint pos = static_cast<QHelpEvent*>(event)->pos();
  const int row = rowAt(pos);
  const int level = row < 0 ? -1 : grid().columnAt(pos.x());
  if (level < 0) {
    QToolTip::hideText();
    event->ignore();
  } else {
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                       plainTip(tipText(row / routing()->trees, row % routing()->trees, level)), this,
                       grid().cell(row, level));
  }
  return true;
}

void PathView::resizeEvent(QResizeEvent*) {
  placeChildren();
  showCurrentRow();
}

void PathView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::FontChange || type == QEvent::StyleChange || type == QEvent::LayoutDirectionChange) {
    placeChildren();
    updateGeometry();
  }
  if (type == QEvent::LanguageChange || type == QEvent::LocaleChange) {
    refresh();
  }
  update();
}

void PathView::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) selectRow(rowAt(event->pos()));
}

void PathView::mouseMoveEvent(QMouseEvent* event) {
  const int row = rowAt(event->pos());
  if (row < 0) {
    selection()->clearHover();
  } else {
    selection()->setHover(token(), row / routing()->trees);
  }
}

void PathView::leaveEvent(QEvent*) {
  selection()->clearHover();
}

void PathView::wheelEvent(QWheelEvent* event) {
  if (m_scroll->isHidden()) {
    event->ignore();
  } else {
    QCoreApplication::sendEvent(m_scroll, event);
  }
}

void PathView::keyPressEvent(QKeyEvent* event) {
  if (rows() == 0) return QWidget::keyPressEvent(event);
  const int last = rows() - 1;
  const int page = qMax(1, bodyRect().height() / qMax(1, grid().row(0).height()));
  switch (event->key()) {
    case Qt::Key_Up:
      return selectRow(currentRow() - 1);
    case Qt::Key_Down:
      return selectRow(currentRow() + 1);
    case Qt::Key_PageUp:
      return selectRow(qMax(0, currentRow() - page));
    case Qt::Key_PageDown:
      return selectRow(qMin(last, currentRow() + page));
    case Qt::Key_Home:
      return selectRow(0);
    case Qt::Key_End:
      return selectRow(last);
    default:
      QWidget::keyPressEvent(event);
  }
}

}  // namespace ufb
