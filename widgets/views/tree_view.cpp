// SPDX-License-Identifier: MIT
#include "views/tree_view.h"

#include <QEvent>
#include <QVariantAnimation>
#include <QtMath>
#include <algorithm>

#include "models/corpus_text.h"
#include "models/number_text.h"
#include "models/selection.h"
#include "models/tree_model.h"
#include "views/tree_controls.h"
#include "views/tree_image.h"
#include "views/tree_labels.h"
#include "views/tree_legend.h"
#include "views/tree_minimap.h"

namespace ufb {

TreeView::TreeView(Selection* selection, QWidget* parent)
    : RoutingView(selection, parent),
      m_table(new TreeModel(this)),
      m_controls(new TreeControls(this)),
      m_minimap(new TreeMinimap(this)),
      m_zoom(new QVariantAnimation(this)) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAccessibleName(tr("Tree"));
  showCorpusAlone();
  connectParts();
  refresh();
}

void TreeView::connectParts() {
  connect(m_controls, &TreeControls::chosen, this, [this] {
    refresh();
    Q_EMIT settingsChanged();
  });
  connect(m_minimap, &TreeMinimap::movedTo, this, [this](double first) {
    const TreeSpan span = m_scale.bounded({first, targetSpan().length});
    moveTo(m_scale.windowOf(span), Move::Step, false);
  });
  connect(m_minimap, &TreeMinimap::released, this, [this] { remember(Move::Jump); });
  connect(selection(), &Selection::selectionChanged, this, &TreeView::followSelection);
  connect(selection(), &Selection::hoverChanged, this, qOverload<>(&QWidget::update));
}

TreeView::WidthMode TreeView::widthMode() const {
  return m_controls->byUse() ? WidthMode::ByUse : WidthMode::Equal;
}

void TreeView::setWidthMode(WidthMode mode) {
  m_controls->setByUse(mode == WidthMode::ByUse);
}

TreeColoring TreeView::coloring() const {
  return m_controls->coloring();
}

void TreeView::setColoring(TreeColoring coloring) {
  m_controls->setColoring(coloring);
}

const QAbstractItemModel* TreeView::table() const {
  return m_table;
}

void TreeView::setStale(bool stale) {
  RoutingView::setStale(stale);
  updateStrip();
}

/// Runs on every keystroke: counts only, words are made when they are asked for.
void TreeView::refresh() {
  if (!routing()) {
    m_press.reset();  // there is nothing left to drag
    m_dragging = false;
    unsetCursor();
  }
  m_table->setCorpus(corpus(), difference());
  m_table->setContent(routing(), pinned(), history(), layer(), tree());
  m_controls->setOffers({hasText() || !corpus(), hasText() && !m_table->pinned().visits.isEmpty(),
                         corpus() != nullptr, difference() != nullptr});
  const int depth = m_table->depth();
  m_scale = TreeScale(depth);
  if (routing() && widthMode() == WidthMode::ByUse) {
    m_scale = TreeScale(depth, TreeColors::counted(coloring(), *m_table).leaves());
  }
  // Without a text the place is kept for the next one; another model has other places.
  const AddressSpace space =
      routing() ? AddressSpace{routing()->layers, routing()->trees, depth} : m_shownSpace;
  if (space != m_shownSpace) {
    m_shownSpace = space;
    m_shownDepth = depth;
    m_window = TreeWindow::whole(depth);
    m_trail.start(currentPlace());
    Q_EMIT trailChanged();
  }
  m_lastLayer = selection()->layer();
  m_lastTree = selection()->tree();
  showWindow(m_window, false);
  recolor();
}

/// What depends on the selected tokens.
void TreeView::recolor() {
  const QString reason = message();
  m_controls->setVisible(reason.isEmpty());
  m_minimap->setVisible(reason.isEmpty());
  m_image = {};
  if (routing()) {
    const QVector<int> tokens = selectedTokens();
    m_colors = TreeColors(coloring(), *m_table, tokens, palette());
    m_controls->legend()->setColors(m_colors, *m_table, *routing(), tokens);
  }
  describe();
  placeChildren();
  updateStrip();
  update();
}

QVector<int> TreeView::selectedTokens() const {
  QVector<int> tokens;
  for (const int token : selection()->tokens()) {
    if (token < routing()->tokens) tokens += token;
  }
  std::sort(tokens.begin(), tokens.end());
  return tokens;
}

void TreeView::followSelection() {
  const bool elsewhere = selection()->layer() != m_lastLayer || selection()->tree() != m_lastTree;
  if (elsewhere) {
    refresh();
  } else {
    recolor();
  }
  if (!m_choosing && routing()) {
    followNode();
    const bool told = selection()->node() && selection()->node() != m_lastNode;  // followNode() has
    if (elsewhere && !told) remember(Move::Step);
  }
  m_lastNode = selection()->node();
}

/// A node that was selected elsewhere is brought into view, with its parent around it.
void TreeView::followNode() {
  const auto node = selectedNode();
  if (!node || node == m_lastNode) return;
  TreeWindow window = m_window;
  if (!m_window.meets(windowOf(*node))) {
    window = windowOf({node->layer, node->tree, qMax(0, node->level - 1), node->place / 2});
  }
  moveTo(window, Move::Jump);
}

bool TreeView::shows(const NodeAddress& node) const {
  return routing() && node.layer == layer() && node.tree == tree() && node.level >= 0 &&
         node.level <= routing()->depth && node.place >= 0 && node.place < 1 << node.level;
}

std::optional<NodeAddress> TreeView::selectedNode() const {
  const auto& node = selection()->node();
  return node && shows(*node) ? node : std::nullopt;
}

std::optional<NodeAddress> TreeView::hoveredNode() const {
  const auto& node = selection()->hoveredNode();
  return node && shows(*node) ? node : std::nullopt;
}

std::optional<NodeAddress> TreeView::nodeAt(const QPoint& pos) const {
  if (!message().isEmpty()) return std::nullopt;
  const int node = nodeUnder(picture(), m_colors, pos);
  return node < 0 ? std::nullopt : std::optional(m_table->address(node));
}

QRect TreeView::nodeRect(const NodeAddress& node) const {
  if (!message().isEmpty() || !shows(node)) return {};
  return picture().rect(node.level, node.place);
}

QString TreeView::tipText(const NodeAddress& node) const {
  if (!message().isEmpty() || !shows(node)) return {};
  return nodeTip(*m_table, *routing(), node.node(), token(), coloring());
}

QString TreeView::valueText() const {
  const auto node = hoveredNode() ? hoveredNode() : selectedNode();
  return node && message().isEmpty() ? visitsText(*m_table, node->node()) : QString();
}

QString TreeView::addressText() const {
  const auto node = hoveredNode() ? hoveredNode() : selectedNode();
  if (!node || !message().isEmpty()) return {};
  return formatAddress(*node, {routing()->layers, routing()->trees, routing()->depth});
}

QVector<RoutingView::SettingItem> TreeView::settings() const {
  const auto colour = [this] {
    switch (coloring()) {
      case TreeColoring::SelectedTokens:
        return QStringLiteral("selected tokens");
      case TreeColoring::ThisText:
        return QStringLiteral("this text");
      case TreeColoring::ThisSession:
        return QStringLiteral("this session");
      case TreeColoring::BesidePinned:
        return QStringLiteral("beside pinned");
      case TreeColoring::Corpus:
        return QStringLiteral("corpus");
      case TreeColoring::Difference:
        return QStringLiteral("corpora A and B");
    }
    return QString();
  };
  const auto first = static_cast<int>(m_window.first);
  const auto last = qMax(first, qCeil(m_window.end()) - 1);
  QVector<SettingItem> items{
      {QStringLiteral("width"),
       widthMode() == WidthMode::ByUse ? QStringLiteral("by use") : QStringLiteral("equal")},
      {QStringLiteral("colour"), colour()},
      {QStringLiteral("window"), QStringLiteral("leaves %1 to %2").arg(first).arg(last)},
      {QStringLiteral("layer"), QString::number(layer() + 1)},
      {QStringLiteral("tree"), QString::number(tree() + 1)}};
  return items + corpusSettings(corpus(), difference());
}

/// What the view says in words: the place on show above the tree, the selected node to assistive technology.
void TreeView::describe() {
  QString place;
  QString widest;
  QString description = message();
  if (description.isEmpty()) {
    NodeAddress shown = enclosingNode(m_window, m_shownDepth);
    shown.layer = layer();
    shown.tree = tree();
    const AddressSpace space{routing()->layers, routing()->trees, routing()->depth};
    const auto words = [&](const NodeAddress& address) {
      return tr("layer %1 · %2", "number, address")
          .arg(indexText(address.layer + 1), besideWords(formatAddress(address, space)));
    };
    place = words(shown);
    widest = words({space.layers - 1, space.trees - 1, space.depth, 0});
    const auto node = selectedNode();
    description = node ? tipText(*node) : place;
  }
  m_controls->setPlace(place, widest);
  setAccessibleDescription(description);
}

bool TreeView::event(QEvent* event) {
  if (event->type() == QEvent::LayoutRequest) {
    placeChildren();
    updateStrip();
    update();
  }
  return RoutingView::event(event);
}

void TreeView::changeEvent(QEvent* event) {
  RoutingView::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::LanguageChange) setAccessibleName(tr("Tree"));
  if (type == QEvent::LanguageChange || type == QEvent::LocaleChange || type == QEvent::FontChange ||
      type == QEvent::PaletteChange || type == QEvent::StyleChange || type == QEvent::LayoutDirectionChange) {
    refresh();
  }
}

}  // namespace ufb
