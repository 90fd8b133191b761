// SPDX-License-Identifier: MIT
// What the path view says of a row or cell, and how mouse and keyboard work in it.
#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>
#include <cmath>

#include "models/number_text.h"
#include "models/path_summary.h"
#include "models/selection.h"
#include "views/path_view.h"
#include "views/view_paint.h"

namespace ufb {

int PathView::rows() const {
  if (!message().isEmpty()) return 0;
  return byToken() ? static_cast<int>(m_order.size()) : routing()->layers * routing()->trees;
}

PathView::Path PathView::pathOf(int row) const {
  if (byToken()) return {layer(), tree(), m_order[row]};
  return {row / routing()->trees, row % routing()->trees, token()};
}

int PathView::rowOf(int layer, int tree, int token) const {
  if (rows() == 0) return -1;
  if (!byToken()) return token == this->token() ? layer * routing()->trees + tree : -1;
  const bool here = layer == this->layer() && tree == this->tree();
  return here ? static_cast<int>(m_order.indexOf(token)) : -1;
}

int PathView::currentRow() const {
  return rowOf(layer(), tree(), token());
}

QString PathView::rowLabel(int row) const {
  const Path path = pathOf(row);
  if (byToken()) return tokenText(*routing(), path.token);
  const QString layer = indexText(path.layer + 1);
  return routing()->trees == 1 ? layer : layer + u'.' + indexText(path.tree + 1);
}

NodeAddress PathView::addressOf(const Cell& cell) const {
  const Path path = pathOf(cell.row);
  return NodeAddress::ofNode(path.layer, path.tree,
                             routing()->nodes[routing()->at(path.layer, path.tree, path.token) + cell.level]);
}

PathModel::TurnKind PathView::turn(const Path& path, int level) const {
  if (level == routing()->depth) return PathModel::NoTurn;
  return routing()->turnsRight(path.layer, path.tree, path.token, level) ? PathModel::TurnRight
                                                                         : PathModel::TurnLeft;
}

bool PathView::passes(const Path& path, const NodeAddress& node) const {
  return path.layer == node.layer && path.tree == node.tree && node.level <= routing()->depth &&
         routing()->nodes[routing()->at(path.layer, path.tree, path.token) + node.level] == node.node();
}

int PathView::currentLevel() const {
  const int row = currentRow();
  const std::optional<NodeAddress>& node = selection()->node();
  return row >= 0 && node && passes(pathOf(row), *node) ? node->level : -1;
}

int PathView::rowAt(const QPoint& pos) const {
  return bodyRect().contains(pos) ? grid().rowAt(pos.y()) : -1;
}

PathView::Cell PathView::cellAt(const QPoint& pos) const {
  const int row = rowAt(pos);
  return {row, row < 0 ? -1 : grid().columnAt(pos.x())};
}

/// The cell that the mouse or else the keyboard is at; without a level where neither is at one.
PathView::Cell PathView::pointedCell() const {
  if (rows() == 0) return {};
  if (const auto& node = selection()->hoveredNode()) {
    const int row = rowOf(node->layer, node->tree, byToken() ? selection()->hoveredToken() : token());
    if (row >= 0 && passes(pathOf(row), *node)) return {row, node->level};
  }
  return {currentRow(), currentLevel()};
}

QString PathView::tipText(int row, int level) const {
  if (row < 0 || row >= rows() || level < 0 || level > routing()->depth) return {};
  const view::RoutingItem& routing = *this->routing();
  const Path path = pathOf(row);
  const NodeAddress node = addressOf({row, level});
  const int index = routing.at(path.layer, path.tree, path.token) + level;
  const double share =
      routing.contributions[index] / summarizePath(routing, path.layer, path.tree, path.token).total;
  const PathModel::TurnKind kind = turn(path, level);
  QString layer = indexText(path.layer + 1);
  if (routing.trees > 1) layer += u'.' + indexText(path.tree + 1);
  QStringList lines{tr("%1 (token %2)").arg(tokenText(routing, path.token), indexText(path.token + 1)),
                    tr("Layer %1, level %2, node %3").arg(layer, indexText(level), indexText(node.node())),
                    formatAddress(node, {routing.layers, routing.trees, routing.depth})};
  const QString logit = fixedNumber(routing.logits[index], 3);
  if (kind == PathModel::NoTurn) lines += tr("Leaf, decides nothing; logit %1").arg(logit);
  if (kind == PathModel::TurnLeft) lines += tr("Turns left: logit %1").arg(logit);
  if (kind == PathModel::TurnRight) lines += tr("Turns right: logit %1").arg(logit);
  const double margin = decisionMargin(routing, path.layer, path.tree, path.token, level);
  if (kind != PathModel::NoTurn && !std::isnan(margin)) lines += tr("Margin %1").arg(shortNumber(margin));
  lines += tr("Contribution %1, %2 of this path's sum")
               .arg(shortNumber(routing.contributions[index]), percentText(share));
  return lines.join(u'\n');
}

QString PathView::valueText() const {
  const Cell cell = pointedCell();
  if (cell.row < 0) return {};
  const Path path = pathOf(cell.row);
  if (cell.level >= 0) {
    return shortNumber(routing()->logits[routing()->at(path.layer, path.tree, path.token) + cell.level]);
  }
  return summarizePath(*routing(), path.layer, path.tree, path.token).turns;
}

QString PathView::addressText() const {
  Cell cell = pointedCell();
  if (cell.row < 0) return {};
  if (cell.level < 0) cell.level = routing()->depth;
  return formatAddress(addressOf(cell), {routing()->layers, routing()->trees, routing()->depth});
}

void PathView::selectRow(int row, Qt::KeyboardModifiers modifiers) {
  if (row < 0 || row >= rows()) return;
  const Path path = pathOf(row);
  if (!byToken()) {
    selection()->setLayer(path.layer);
    selection()->setTree(path.tree);
  } else if (modifiers & Qt::ControlModifier) {
    selection()->toggleToken(path.token);
  } else if (modifiers & Qt::ShiftModifier) {
    selection()->extendTo(path.token);
  } else {
    selection()->selectToken(path.token);
  }
}

/// The node first: it brings its layer and tree along, so that views change once.
void PathView::selectCell(const Cell& cell) {
  if (cell.level >= 0) selection()->selectNode(addressOf(cell));
  selectRow(cell.row);
}

/// Keeps the level that is selected, so that arrows walk the cells in both directions.
void PathView::moveToRow(int row) {
  const int level = currentLevel();
  if (rows() > 0) selectCell({qBound(0, row, rows() - 1), level});
}

void PathView::moveToLevel(int level) {
  const int row = currentRow();
  if (row >= 0) selection()->selectNode(addressOf({row, qBound(0, level, routing()->depth)}));
}

bool PathView::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return RoutingView::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const Cell cell = cellAt(help->pos());
  showTip(help->globalPos(), tipText(cell.row, cell.level));
  return true;
}

void PathView::mousePressEvent(QMouseEvent* event) {
  const Cell cell = cellAt(event->pos());
  if (event->button() != Qt::LeftButton || cell.row < 0) return;
  if (byToken() && (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))) {
    selectRow(cell.row, event->modifiers());
  } else {
    selectCell(cell);
  }
}

void PathView::mouseMoveEvent(QMouseEvent* event) {
  const Cell cell = cellAt(event->pos());
  if (cell.row < 0) return leaveEvent(event);
  const Path path = pathOf(cell.row);
  if (cell.level >= 0) selection()->setHoverNode(addressOf(cell), path.token);
  if (cell.level < 0 || selection()->hoveredNode() != addressOf(cell)) {
    selection()->setHover(path.token, path.layer);
  }
  if (cell != m_tipCell) showTip(event->globalPosition().toPoint(), tipText(cell.row, cell.level));
  m_tipCell = cell;
}

void PathView::leaveEvent(QEvent*) {
  m_tipCell = {};
  selection()->clearHover();
  QToolTip::hideText();
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
  const int page = qMax(1, bodyRect().height() / qMax(1, grid().row(0).height()));
  const int step = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::RightToLeft) ? -1 : 1;
  switch (event->key()) {
    case Qt::Key_Up:
      return moveToRow(currentRow() - 1);
    case Qt::Key_Down:
      return moveToRow(currentRow() + 1);
    case Qt::Key_PageUp:
      return moveToRow(currentRow() - page);
    case Qt::Key_PageDown:
      return moveToRow(currentRow() + page);
    case Qt::Key_Home:
      return moveToRow(0);
    case Qt::Key_End:
      return moveToRow(rows() - 1);
    case Qt::Key_Left:
    case Qt::Key_Right:
      return moveToLevel(currentLevel() + (currentLevel() < 0 ? 1 : step));
    default:
      QWidget::keyPressEvent(event);
  }
}

}  // namespace ufb
