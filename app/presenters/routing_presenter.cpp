// SPDX-License-Identifier: MIT
#include "routing_presenter.h"

namespace ufb {
namespace {

template <class To, class From>
QVector<To> copied(const std::vector<From>& values) {
  return QVector<To>(values.begin(), values.end());
}

}  // namespace

view::RoutingPtr presentRouting(const RoutingTrace& trace, const QVector<view::TokenItem>& tokens) {
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
  return item;
}

}  // namespace ufb
