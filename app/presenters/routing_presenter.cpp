// SPDX-License-Identifier: MIT
#include "routing_presenter.h"

namespace ufb {
namespace {

template <class To, class From>
QVector<To> copied(const std::vector<From>& values) {
  return QVector<To>(values.begin(), values.end());
}

}  // namespace

qint64 bytesPerNode(const ModelInfo& model) {
  if (model.feedforward.kind != FeedforwardKind::Fff) return 0;
  constexpr qint64 kBias = 4;
  const auto bytesOf = [](bool half) { return half ? 2 : 4; };
  const qint64 in = bytesOf(model.treeWeights == TreeWeights::F16 || model.treeWeights == TreeWeights::BF16);
  const qint64 out = bytesOf(model.treeWeights != TreeWeights::F32);
  return model.hidden * (in + out) + kBias;
}

view::RoutingPtr presentRouting(const RoutingTrace& trace, const QVector<view::TokenItem>& tokens,
                                const RoutingSource& source) {
  if (trace.empty()) return nullptr;
  auto item = std::make_shared<view::RoutingItem>();
  item->layers = trace.layers;
  item->trees = trace.trees;
  item->depth = trace.depth;
  item->tokens = trace.tokens;
  item->nodes = copied<int>(trace.nodes);
  item->logits = copied<float>(trace.logits);
  item->contributions = copied<float>(trace.contributions);
  item->nodeMargins = copied<float>(trace.nodeMargins);
  item->margins = copied<float>(trace.margins);
  item->tokenItems = tokens;
  item->text = source.text;
  item->model = source.model;
  item->nodeBytes = source.nodeBytes;
  return item;
}

}  // namespace ufb
