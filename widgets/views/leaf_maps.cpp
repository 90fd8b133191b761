// SPDX-License-Identifier: MIT
// What the leaf maps know and say; leaf_maps_controls.cpp has the choosers, leaf_maps_input.cpp the mouse and
// the keys, leaf_maps_paint.cpp the picture.
#include "views/leaf_maps.h"

#include <QVBoxLayout>
#include <numeric>

#include "models/corpus_text.h"
#include "models/leaf_model.h"
#include "models/number_text.h"
#include "models/selection.h"
#include "models/tree_usage.h"
#include "views/theme.h"
#include "views/view_header.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kMaxNamedTokens = 8;

}  // namespace

LeafMaps::LeafMaps(Selection* selection, QWidget* parent)
    : RoutingView(selection, parent), m_table(new LeafModel(this)), m_header(new ViewHeader(this)) {
  m_header->setMouseTracking(true);  // a move over it tells that the maps were left
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  showCorpusAlone();
  buildControls();
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->addWidget(m_header);
  rows->addStretch(1);
  connect(selection, &Selection::selectionChanged, this, &LeafMaps::followSelection);
  connect(selection, &Selection::hoverChanged, this, qOverload<>(&QWidget::update));
  refresh();
}

const QAbstractItemModel* LeafMaps::table() const {
  return m_table;
}

void LeafMaps::refresh() {
  m_pressed.reset();  // what was pressed may be another leaf now, or none
  m_brush = {};
  m_table->setCorpus(corpus(), difference());
  m_table->setRouting(routing(), pinned(), history(), tree());
  fillBoxes();
  offerColors();
  updateMarks();
  m_header->setVisible(message().isEmpty());
  updateLayout();
  describe();
}

void LeafMaps::followSelection() {
  if (routing() && tree() != m_table->tree()) return refresh();
  // Where no token is told from another, another selection changes no mark.
  if (color() == Color::SelectedTokens) updateMarks();
  describe();
  update();
}

void LeafMaps::updateMarks() {
  m_marks = LeafMarks(*m_table, *selection(), {color(), scale()}, palette());
  m_image = QImage();
  updateLegend();
  update();
}

/// For those who do not see the picture: where the keyboard stands.
void LeafMaps::describe() {
  setAccessibleName(tr("Leaf maps"));
  const auto node = chosen();
  setAccessibleDescription(message().isEmpty() && node ? tipText(*node) : message());
}

bool LeafMaps::shows(const NodeAddress& node) const {
  return routing() && node.tree == m_table->tree() && node.layer >= 0 && node.layer < routing()->layers &&
         node.level >= 0 && node.level <= routing()->depth;
}

NodeAddress LeafMaps::addressOf(const Place& place) const {
  return {place.layer, m_table->tree(), routing()->depth, place.leaf};
}

std::optional<NodeAddress> LeafMaps::current() const {
  const auto& hovered = selection()->hoveredNode();
  return hovered && shows(*hovered) ? hovered : chosen();
}

std::optional<NodeAddress> LeafMaps::chosen() const {
  if (selection()->node() && shows(*selection()->node())) return selection()->node();
  if (token() < 0) return std::nullopt;
  return addressOf({layer(), routing()->leaf(layer(), tree(), token())});
}

QVector<int> LeafMaps::tokensOf(const NodeAddress& node) const {
  return shows(node) ? tokensThrough(*routing(), node) : QVector<int>();
}

QString LeafMaps::tokenList(const QVector<int>& tokens, const view::RoutingItem& routing) const {
  QStringList words;
  for (const int token : tokens.mid(0, kMaxNamedTokens)) words += tokenText(routing, token);
  const QString list = words.join(QStringLiteral(", "));
  const auto more = static_cast<int>(tokens.size()) - kMaxNamedTokens;
  return more > 0 ? tr("%1 and %Ln more", nullptr, more).arg(list) : list;
}

QStringList LeafMaps::countLines(const NodeAddress& node) const {
  const auto count = [this](const QVector<int>& tokens, const view::RoutingItem& text) {
    const QString all = text.tokens == 1 ? tr("1 token") : tr("%Ln tokens", nullptr, text.tokens);
    if (tokens.isEmpty()) return tr("none of %1", "all tokens of a text").arg(all);
    return tr("%1 of %2: %3", "how many, all tokens of a text, which")
        .arg(indexText(static_cast<int>(tokens.size())), all, tokenList(tokens, text));
  };
  QStringList lines;
  if (hasText()) lines += count(tokensThrough(*routing(), node), *routing());
  if (m_table->sessionTexts() > 1) {
    const int shift = routing()->depth - node.level;
    const auto first = m_table->sessionVisits().cbegin() + m_table->rowOf(node.layer, node.place << shift);
    lines += tr("in this session %1 of %2 tokens from %3 texts")
                 .arg(indexText(std::accumulate(first, first + (1 << shift), 0)),
                      indexText(m_table->sessionTokens()), indexText(m_table->sessionTexts()));
  }
  if (m_table->hasPinned()) {
    lines += tr("pinned text: %1").arg(count(tokensThrough(*pinned(), node), *pinned()));
  }
  if (corpus()) lines += corpusLine(*corpus(), node);
  if (difference()) lines += differenceLine(*difference(), *corpus(), node);
  return lines;
}

QString LeafMaps::tipText(const NodeAddress& node) const {
  if (!shows(node)) return {};
  const AddressSpace space{routing()->layers, routing()->trees, routing()->depth};
  QStringList place{tr("Layer %1").arg(indexText(node.layer + 1))};
  if (space.trees > 1) place += tr("tree %1").arg(indexText(node.tree + 1));
  if (node.level == space.depth) {
    place += tr("leaf %1").arg(indexText(node.place));
  } else {
    place += tr("subtree of %Ln leaves", nullptr, 1 << (space.depth - node.level));
  }
  place += formatAddress(node, space);
  return (QStringList{place.join(QStringLiteral(", "))} + countLines(node)).join(u'\n');
}

QString LeafMaps::layerTip(int layer) const {
  if (!routing() || layer < 0 || layer >= m_table->layers()) return {};
  if (color() == Color::Corpus || color() == Color::Difference) return corpusLayerTip(layer);
  const LeafMarks::Summary summary = m_marks.summary(layer);
  const QString reached = tr("%1 of %2 leaves reached, most tokens at one: %3")
                              .arg(indexText(summary.reached), indexText(m_table->leaves()),
                                   indexText(static_cast<int>(summary.most)));
  QStringList lines{tr("Layer %1").arg(indexText(layer + 1)), reached};
  if (color() == Color::Session) lines += tr("by the texts of this session");
  if (m_table->hasPinned() && color() != Color::Session) {
    lines += tr("%1 of them by the pinned text too").arg(indexText(summary.shared));
  }
  return lines.join(u'\n');
}

QString LeafMaps::corpusLayerTip(int layer) const {
  const view::CorpusTreeItem& figures = corpus()->at(layer, m_table->tree());
  QStringList lines{
      tr("Layer %1").arg(indexText(layer + 1)),
      tr("the corpus %1 reaches %2 of %3 leaves", "name, numbers")
          .arg(corpus()->name, groupedText(figures.leaves - figures.deadLeaves), groupedText(figures.leaves)),
      tr("used as if %1 leaves shared its tokens evenly (perplexity)").arg(shortNumber(figures.perplexity))};
  if (difference()) {
    lines += tr("%1 leaves differ significantly (%2)", "number, names of two corpora")
                 .arg(groupedText(m_marks.summary(layer).differ), corporaText(*difference()));
  }
  return lines.join(u'\n');
}

QVector<RoutingView::SettingItem> LeafMaps::settings() const {
  static const QStringList kColors{QStringLiteral("selected_tokens"), QStringLiteral("text"),
                                   QStringLiteral("session"),         QStringLiteral("pinned"),
                                   QStringLiteral("corpus"),          QStringLiteral("corpora_a_and_b")};
  QVector<SettingItem> items{{QStringLiteral("color"), kColors.at(static_cast<int>(color()))}};
  if (counts()) {
    items += {QStringLiteral("scale"),
              scale().logarithmic ? QStringLiteral("logarithmic") : QStringLiteral("linear")};
    items += {QStringLiteral("range"),
              scale().eachLayer ? QStringLiteral("each_layer") : QStringLiteral("all_layers")};
  }
  items += {QStringLiteral("tree"), QString::number(tree() + 1)};
  items += {QStringLiteral("layer"), QString::number(layer() + 1)};
  return items + corpusSettings(corpus(), difference());
}

QString LeafMaps::valueText() const {
  const auto node = current();
  return node ? countLines(*node).constFirst() : QString();
}

QString LeafMaps::addressText() const {
  const auto node = current();
  if (!node) return {};
  return formatAddress(*node, {routing()->layers, routing()->trees, routing()->depth});
}

}  // namespace ufb
