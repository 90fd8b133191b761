// SPDX-License-Identifier: MIT
// What the divergence view says of a cell, and how mouse and keyboard work in it.
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include "models/divergence_model.h"
#include "models/number_text.h"
#include "models/path_summary.h"
#include "models/selection.h"
#include "views/divergence_view.h"
#include "views/view_paint.h"

namespace ufb {

bool DivergenceView::exists(int layer, int column) const {
  const DivergenceGrid& grid = m_table->grid();
  return layer >= 0 && column >= 0 && layer < grid.layers() && column < grid.columns();
}

bool DivergenceView::passes(const view::RoutingItem& of, int token, const NodeAddress& node) {
  return of.nodes[of.at(node.layer, node.tree, token) + node.level] == node.node();
}

QString DivergenceView::pairText(const TokenPair& pair) const {
  const auto named = [](const view::RoutingItem& of, int token) {
    return tr("%1 (token %2)").arg(tokenText(of, token), indexText(token + 1));
  };
  if (pair.pinned < 0) return tr("%1, no partner in the pinned text").arg(named(*routing(), pair.current));
  if (pair.current < 0)
    return tr("pinned %1, no partner in the current text").arg(named(*pinned(), pair.pinned));
  return tr("%1 and pinned %2").arg(named(*routing(), pair.current), named(*pinned(), pair.pinned));
}

QString DivergenceView::leafText(const view::RoutingItem& of, int layer, int token) const {
  const int leaf = of.leaf(layer, m_shownTree, token);
  const NodeAddress address{layer, m_shownTree, of.depth, leaf};
  return tr("leaf %1, %2", "number, address")
      .arg(indexText(leaf), formatAddress(address, {of.layers, of.trees, of.depth}));
}

QString DivergenceView::turnText(const view::RoutingItem& of, int layer, int token, int level) const {
  const QString logit = fixedNumber(of.logits[of.at(layer, m_shownTree, token) + level], 3);
  const QString turn = of.turnsRight(layer, m_shownTree, token, level)
                           ? tr("turns right, logit %1").arg(logit)
                           : tr("turns left, logit %1").arg(logit);
  if (of.nodeMargins.isEmpty()) return turn;
  return tr("%1, margin %2").arg(turn, shortNumber(decisionMargin(of, layer, m_shownTree, token, level)));
}

QString DivergenceView::tipText(int layer, int column) const {
  if (!message().isEmpty() || !exists(layer, column)) return {};
  const TokenPair& pair = m_table->grid().pair(column);
  QString place = tr("%1, layer %2").arg(pairText(pair), indexText(layer + 1));
  if (routing()->trees > 1) place = tr("%1, tree %2").arg(place, indexText(m_shownTree + 1));
  QStringList lines{place};
  if (pair.current >= 0) lines += tr("Current: %1").arg(leafText(*routing(), layer, pair.current));
  if (pair.pinned >= 0) lines += tr("Pinned: %1").arg(leafText(*pinned(), layer, pair.pinned));
  if (!pair.complete()) return lines.join(u'\n');

  const int levels = m_table->grid().levels(layer, column);
  const int depth = routing()->depth;
  if (levels == depth) {
    lines += depth == 0 ? tr("Same leaf: nothing to decide")
                        : tr("Same leaf: %1 of %1 decisions in common").arg(indexText(depth));
    return lines.join(u'\n');
  }
  const QString node =
      formatAddress(m_table->nodeOf(layer, column), {routing()->layers, routing()->trees, depth});
  lines += tr("They part at level %1 of %2, node %3").arg(indexText(levels), indexText(depth), node);
  lines += tr("Current %1", "turns left, logit").arg(turnText(*routing(), layer, pair.current, levels));
  lines += tr("Pinned %1", "turns left, logit").arg(turnText(*pinned(), layer, pair.pinned, levels));
  return lines.join(u'\n');
}

QPoint DivergenceView::currentCell() const {
  if (!message().isEmpty()) return {-1, -1};
  // A column of the pinned text alone has no token that could be hovered.
  if (m_tipCell.x() >= 0 && exists(m_tipCell.y(), m_tipCell.x())) return m_tipCell;
  const bool hovered = selection()->hoveredToken() >= 0 && selection()->hoveredLayer() >= 0;
  const QPoint cell = hovered ? QPoint(columnOf(selection()->hoveredToken()), selection()->hoveredLayer())
                              : QPoint(columnOf(token()), layer());
  return exists(cell.y(), cell.x()) ? cell : QPoint(-1, -1);
}

QString DivergenceView::valueText() const {
  const QPoint cell = currentCell();
  if (cell.x() < 0) return {};
  const int levels = m_table->grid().levels(cell.y(), cell.x());
  if (levels == DivergenceGrid::kNoPartner) return tr("no partner");
  const QString text =
      tr("%1 of %2", "levels in common, all").arg(indexText(levels), indexText(routing()->depth));
  return levels == routing()->depth ? tr("%1, same leaf").arg(text) : text;
}

QString DivergenceView::addressText() const {
  const QPoint cell = currentCell();
  if (cell.x() < 0) return {};
  return formatAddress(m_table->nodeOf(cell.y(), cell.x()),
                       {routing()->layers, routing()->trees, routing()->depth});
}

bool DivergenceView::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip || !message().isEmpty()) return RoutingView::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const CellGrid cells = grid();
  showTip(help->globalPos(), tipText(cells.rowAt(help->pos().y()), cells.columnAt(help->pos().x())));
  return true;
}

void DivergenceView::mousePressEvent(QMouseEvent* event) {
  const CellGrid cells = grid();
  const int column = cells.columnAt(event->pos().x());
  const int layer = cells.rowAt(event->pos().y());
  // The heads stand over the cells and select tokens too.
  const bool head = event->pos().y() >= plotRect().top() && event->pos().y() < cells.area.top();
  if (event->button() != Qt::LeftButton || column < 0 || (layer < 0 && !head)) return;
  const int token = m_table->grid().pair(column).current;
  if (event->modifiers() & Qt::ControlModifier) {
    selection()->toggleToken(token);
  } else if (event->modifiers() & Qt::ShiftModifier) {
    selection()->extendTo(token);
  } else {
    selection()->selectToken(token);
  }
  if (layer < 0) return;
  if (!selectNodeOf(layer, column)) selection()->setLayer(layer);
}

bool DivergenceView::selectNodeOf(int layer, int column) {
  if (!exists(layer, column)) return false;
  const NodeAddress node = m_table->nodeOf(layer, column);
  selection()->selectNode(node);
  return selection()->node() == node;
}

void DivergenceView::hover(int layer, int column) {
  const TokenPair& pair = m_table->grid().pair(column);
  const NodeAddress node = m_table->nodeOf(layer, column);
  if (pair.complete()) selection()->setHoverNode(node, pair.current);
  if (!pair.complete() || selection()->hoveredNode() != node) selection()->setHover(pair.current, layer);
}

void DivergenceView::mouseMoveEvent(QMouseEvent* event) {
  const CellGrid cells = grid();
  const QPoint cell(cells.columnAt(event->pos().x()), cells.rowAt(event->pos().y()));
  if (!exists(cell.y(), cell.x())) return leaveEvent(event);
  hover(cell.y(), cell.x());
  if (cell != m_tipCell) {
    showTip(event->globalPosition().toPoint(), tipText(cell.y(), cell.x()));
  }
  m_tipCell = cell;
}

void DivergenceView::leaveEvent(QEvent*) {
  m_tipCell = QPoint(-1, -1);
  selection()->clearHover();
  QToolTip::hideText();
}

bool DivergenceView::moveBy(int key) {
  const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
  return enter ? selectNodeOf(layer(), columnOf(token())) : walkTokensAndLayers(key);
}

void DivergenceView::keyPressEvent(QKeyEvent* event) {
  if (!message().isEmpty() || !moveBy(event->key())) RoutingView::keyPressEvent(event);
}

}  // namespace ufb
