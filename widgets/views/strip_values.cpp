// SPDX-License-Identifier: MIT
#include "views/strip_values.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "models/divergence_grid.h"
#include "models/number_text.h"

namespace ufb {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

double sumOf(const view::RoutingItem& routing, int layer, int tree, int token) {
  const auto* first = routing.contributions.constData() + routing.at(layer, tree, token);
  return std::accumulate(first, first + routing.depth + 1, 0.0);
}

double topShare(const view::RoutingItem& routing, int layer, int tree, int token) {
  const auto* first = routing.contributions.constData() + routing.at(layer, tree, token);
  const double total = sumOf(routing, layer, tree, token);
  if (!std::isfinite(total) || total <= 0) return kNone;
  return *std::max_element(first, first + routing.depth + 1) / total;
}

double measure(const view::RoutingItem& routing, int layer, int tree, int token, LayerStrip::Metric metric) {
  switch (metric) {
    case LayerStrip::Metric::Margin:
      return routing.margins[routing.pathIndex(layer, tree, token)];
    case LayerStrip::Metric::Leaf:
      return routing.leaf(layer, tree, token);
    case LayerStrip::Metric::Contribution:
      return sumOf(routing, layer, tree, token);
    case LayerStrip::Metric::TopNodeShare:
      return topShare(routing, layer, tree, token);
    case LayerStrip::Metric::PinnedLevels:
      break;  // takes two texts
  }
  return kNone;
}

}  // namespace

StripValues::StripValues(const view::RoutingItem& routing, int tree, Metric metric,
                         const view::RoutingPtr& pinned, const QVector<int>& partners)
    : m_metric(metric), m_tokens(routing.tokens), m_depth(routing.depth) {
  const auto agreement = [&](int layer, int token) {
    const int partner = pinned ? partners.value(token, -1) : -1;
    return partner < 0 ? kNone : levelsInCommon(routing, token, *pinned, partner, layer, tree);
  };
  m_values.reserve(static_cast<qsizetype>(routing.layers) * routing.tokens);
  for (int layer = 0; layer < routing.layers; ++layer) {
    for (int token = 0; token < routing.tokens; ++token) {
      m_values += metric == Metric::PinnedLevels ? agreement(layer, token)
                                                 : measure(routing, layer, tree, token, metric);
    }
  }
  findRange();
}

void StripValues::findRange() {
  if (m_metric == Metric::Leaf || m_metric == Metric::PinnedLevels) {
    // All that the tree has, so that a leaf or level keeps its colour whatever the text is.
    m_least = 0;
    m_greatest = m_metric == Metric::Leaf ? (1 << m_depth) - 1 : m_depth;
    return;
  }
  m_least = m_greatest = kNone;
  for (const double value : m_values) {
    if (!std::isfinite(value)) continue;
    m_least = std::isnan(m_least) ? value : std::min(m_least, value);
    m_greatest = std::isnan(m_greatest) ? value : std::max(m_greatest, value);
  }
}

double StripValues::value(int layer, int token) const {
  const qsizetype index = static_cast<qsizetype>(layer) * m_tokens + token;
  const bool exists = layer >= 0 && token >= 0 && token < m_tokens && index < m_values.size();
  return exists ? m_values[index] : kNone;
}

double StripValues::position(double value) const {
  if (!std::isfinite(value) || std::isnan(m_least)) return kNone;
  if (m_greatest <= m_least) return 0.5;
  if (m_metric != Metric::Margin) return (value - m_least) / (m_greatest - m_least);
  // A tie has margin 0, which a log scale cannot place: the scale ends six decades below its top.
  const double bottom = std::max(m_least, m_greatest * 1e-6);
  if (bottom >= m_greatest) return 0.5;
  return std::log(std::max(value, bottom) / bottom) / std::log(m_greatest / bottom);
}

ColorMap StripValues::colorMap() const {
  const bool places = m_metric == Metric::Leaf || m_metric == Metric::PinnedLevels;
  return places ? ColorMap::Viridis : ColorMap::Cividis;
}

QString StripValues::text(double value) const {
  if (m_metric == Metric::Margin && std::isinf(value)) return tr("none, nothing to decide");
  if (m_metric == Metric::PinnedLevels) return levelsText(value);
  if (m_metric == Metric::Leaf) return std::isnan(value) ? shortNumber(value) : indexText(qRound(value));
  return m_metric == Metric::TopNodeShare ? percentText(value) : shortNumber(value);
}

QString StripValues::levelsText(double value) const {
  if (std::isnan(value)) return tr("no partner in the pinned text");
  if (m_depth == 0) return tr("same leaf, nothing to decide");
  const QString levels =
      tr("%1 of %2", "decisions in common, all").arg(indexText(qRound(value)), indexText(m_depth));
  return qRound(value) == m_depth ? tr("%1, same leaf").arg(levels) : levels;
}

QString StripValues::caption() const {
  switch (m_metric) {
    case Metric::Margin:
      return std::isnan(m_least) ? tr("no margins: nothing to decide") : tr("margin, log scale");
    case Metric::Leaf:
      return tr("same colour = near in the tree");
    case Metric::Contribution:
      return tr("sum of norms");
    case Metric::TopNodeShare:
      return tr("of the path's sum");
    case Metric::PinnedLevels:
      return tr("levels in common");
  }
  return {};
}

QString StripValues::name(Metric metric) {
  switch (metric) {
    case Metric::Margin:
      return tr("Margin");
    case Metric::Leaf:
      return tr("Leaf");
    case Metric::Contribution:
      return tr("Contribution");
    case Metric::TopNodeShare:
      return tr("Largest node");
    case Metric::PinnedLevels:
      return tr("Agreement with pinned");
  }
  return {};
}

QString StripValues::key(Metric metric) {
  switch (metric) {
    case Metric::Margin:
      return QStringLiteral("margin");
    case Metric::Leaf:
      return QStringLiteral("leaf");
    case Metric::Contribution:
      return QStringLiteral("contribution");
    case Metric::TopNodeShare:
      return QStringLiteral("top_node_share");
    case Metric::PinnedLevels:
      return QStringLiteral("pinned_levels");
  }
  return {};
}

QString StripValues::explanation(Metric metric) {
  switch (metric) {
    case Metric::Margin:
      return tr(
          "How close the closest decision of the path was: smallest |logit| over the norm of the node's "
          "weights");
    case Metric::Leaf:
      return tr(
          "Where the path ends, counted from the left; leaves of different layers have nothing in common");
    case Metric::Contribution:
      return tr("Sum of the norms of what the path's nodes add to the layer's output");
    case Metric::TopNodeShare:
      return tr("What the node that adds most makes up of that sum");
    case Metric::PinnedLevels:
      return tr(
          "How many decisions a token shares, from the root on, with the same token of the pinned text, "
          "before "
          "their paths part. Hatched: the pinned text has no such token");
  }
  return {};
}

}  // namespace ufb
