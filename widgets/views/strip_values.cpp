// SPDX-License-Identifier: MIT
#include "views/strip_values.h"

#include <cmath>
#include <limits>

#include "models/number_text.h"
#include "models/path_summary.h"

namespace ufb {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

double measure(const view::RoutingItem& routing, int layer, int tree, int token, LayerStrip::Metric metric) {
  switch (metric) {
    case LayerStrip::Metric::Margin:
      return routing.margins[routing.pathIndex(layer, tree, token)];
    case LayerStrip::Metric::Leaf:
      return routing.leaf(layer, tree, token);
    case LayerStrip::Metric::Contribution:
      return summarizePath(routing, layer, tree, token).total;
    case LayerStrip::Metric::TopNodeShare: {
      const PathSummary path = summarizePath(routing, layer, tree, token);
      return path.topLevel < 0 ? kNone : path.topShare;
    }
  }
  return kNone;
}

}  // namespace

StripValues::StripValues(const view::RoutingItem& routing, int tree, Metric metric)
    : m_metric(metric), m_tokens(routing.tokens) {
  m_values.reserve(static_cast<qsizetype>(routing.layers) * routing.tokens);
  for (int layer = 0; layer < routing.layers; ++layer) {
    for (int token = 0; token < routing.tokens; ++token) {
      m_values += measure(routing, layer, tree, token, metric);
    }
  }
  findRange(routing);
}

void StripValues::findRange(const view::RoutingItem& routing) {
  if (m_metric == Metric::Leaf) {
    // The whole row of leaves, so that a leaf keeps its colour whatever the text is.
    m_least = 0;
    m_greatest = (1 << routing.depth) - 1;
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
  return m_metric == Metric::Leaf ? ColorMap::Viridis : ColorMap::Cividis;
}

QString StripValues::text(double value) const {
  if (m_metric == Metric::Margin && std::isinf(value)) return tr("none, nothing to decide");
  if (m_metric == Metric::Leaf) return std::isnan(value) ? shortNumber(value) : indexText(qRound(value));
  return m_metric == Metric::TopNodeShare ? percentText(value) : shortNumber(value);
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
  }
  return {};
}

}  // namespace ufb
