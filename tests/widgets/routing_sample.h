// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <vector>

#include "models/view_types.h"

/// Small paths whose numbers are worked out by hand in the tests.
namespace ufb::test {

/// All warnings but what the offscreen platform says of windows that it cannot size or raise.
inline QRegularExpression anyWarning() {
  return QRegularExpression(QStringLiteral("^(?!This plugin does not support)"));
}

/// Adds paths in the order of the arrays: layer, tree, token.
class RoutingBuilder {
 public:
  RoutingBuilder(int layers, int trees, int depth, const QStringList& tokens) {
    m_item->layers = layers;
    m_item->trees = trees;
    m_item->depth = depth;
    m_item->tokens = static_cast<int>(tokens.size());
    for (const QString& token : tokens) {
      view::TokenItem item;
      item.text = token;
      m_item->tokenItems += item;
    }
  }

  /// `margins` of the decisions only.
  RoutingBuilder& path(const std::vector<float>& logits, const std::vector<float>& contributions,
                       const std::vector<float>& margins) {
    int node = 0;
    for (const float logit : logits) {
      m_item->nodes += node;
      node = 2 * node + (logit > 0 ? 2 : 1);
    }
    constexpr float kInfinity = std::numeric_limits<float>::infinity();
    float least = kInfinity;
    for (const float logit : logits) m_item->logits += logit;
    for (const float contribution : contributions) m_item->contributions += contribution;
    for (const float margin : margins) {
      m_item->nodeMargins += margin;
      least = std::min(least, margin);
    }
    m_item->nodeMargins += kInfinity;
    m_item->margins += least;
    return *this;
  }

  [[nodiscard]] std::shared_ptr<view::RoutingItem> item() const { return m_item; }

 private:
  std::shared_ptr<view::RoutingItem> m_item = std::make_shared<view::RoutingItem>();
};

/// Two layers, one tree, three decisions, three tokens.
inline std::shared_ptr<view::RoutingItem> smallRouting() {
  return RoutingBuilder(2, 1, 3, {QStringLiteral("paris"), QStringLiteral("is"), QStringLiteral("big")})
      .path({0.5F, -1, 2, -3}, {6, 1, 2.7F, 0.3F}, {0.25F, 0.5F, 0.012F})
      .path({0, 1, -1, 4}, {1, 1, 1, 1}, {0, 0.3F, 0.6F})
      .path({-1, -1, -1, -1}, {0, 0, 0, 0}, {0.9F, 0.8F, 0.7F})
      .path({1, 1, 1, 1}, {1, 0, 0, 0}, {0.1F, 0.2F, 0.3F})
      .path({-1, 1, 1, 0}, {2, 2, 0, 0}, {1, 1, 0.05F})
      .path({1, -1, 1, 1}, {1, 2, 3, 4}, {0.4F, 0.4F, 0.4F})
      .item();
}

/// One layer of two trees with one decision each, one token.
inline std::shared_ptr<view::RoutingItem> twoTrees() {
  return RoutingBuilder(1, 2, 1, {QStringLiteral("so")})
      .path({1, 1}, {3, 1}, {0.5F})
      .path({-1, 1}, {1, 1}, {0.25F})
      .item();
}

/// Two layers of a tree that decides nothing, two tokens.
inline std::shared_ptr<view::RoutingItem> singleNodes() {
  return RoutingBuilder(2, 1, 0, {QStringLiteral("a"), QStringLiteral("b")})
      .path({1}, {1}, {})
      .path({-1}, {0.1F}, {})
      .path({1}, {2}, {})
      .path({1}, {3}, {})
      .item();
}

/// As many paths as the largest models have for one text.
inline std::shared_ptr<view::RoutingItem> largeRouting(int layers, int trees, int depth, int tokens) {
  QStringList words;
  for (int token = 0; token < tokens; ++token) words += QStringLiteral("word%1").arg(token);
  RoutingBuilder builder(layers, trees, depth, words);
  const auto count = static_cast<size_t>(depth);
  for (int i = 0; i < layers * trees * tokens; ++i) {
    std::vector<float> logits(count + 1);
    for (size_t level = 0; level <= count; ++level) {
      logits[level] = static_cast<float>((i * 31 + static_cast<int>(level) * 17) % 23 - 11) / 8;
    }
    std::vector<float> margins(logits.begin(), logits.end() - 1);
    for (float& margin : margins) margin = std::abs(margin) / 4;
    builder.path(logits, std::vector<float>(count + 1, 1), margins);
  }
  return builder.item();
}

}  // namespace ufb::test
