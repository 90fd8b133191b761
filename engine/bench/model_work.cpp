// SPDX-License-Identifier: MIT
#include "bench/model_work.h"

namespace ufb::bench {

namespace {

constexpr double kHalf = 2;  ///< bytes of a 16-bit weight

/// Weights of one feedforward layer, in numbers; of the distinct rows where it is a tree.
double feedforwardBytes(const ModelConfig& config, double distinctNodes, const WeightSizes& sizes) {
  const double width = config.hidden;
  switch (config.feedforward) {
    case FeedforwardKind::Fff:
      return distinctNodes * width * (sizes.treesIn + sizes.treesOut);
    case FeedforwardKind::DenseGlu:
      return 1.5 * config.intermediateSize * width * sizes.dense;
    case FeedforwardKind::Dense:
      break;
  }
  return 2.0 * config.intermediateSize * width * sizes.dense;
}

}  // namespace

WeightSizes weightSizes(TreeWeights trees, DenseType dense) {
  WeightSizes sizes;
  if (dense != DenseType::F32) sizes.dense = kHalf;
  if (trees != TreeWeights::F32) sizes.treesOut = kHalf;
  if (trees == TreeWeights::F16 || trees == TreeWeights::BF16) sizes.treesIn = kHalf;
  return sizes;
}

double feedforwardFlops(const ModelConfig& config) {
  const double width = config.hidden;
  switch (config.feedforward) {
    case FeedforwardKind::Fff:
      return 4.0 * width * config.trees * (config.depth + 1);
    case FeedforwardKind::DenseGlu:
      // The first matrix has two rows for each neuron, the second one column.
      return 3.0 * width * config.intermediateSize;
    case FeedforwardKind::Dense:
      break;
  }
  return 4.0 * width * config.intermediateSize;
}

ModelWork workOf(const ModelConfig& config, const std::vector<int>& lengths, double distinctNodes,
                 const WeightSizes& sizes) {
  const double width = config.hidden;
  double tokens = 0, pairs = 0;
  for (const int length : lengths) {
    tokens += length;
    pairs += static_cast<double>(length) * length;
  }
  const auto texts = static_cast<double>(lengths.size());
  const double projections = 4 * width * width;
  const double headWeights = width * config.vocabulary + (config.skipHeadTransform ? 0 : width * width);
  ModelWork work;
  work.tokens = tokens;
  work.feedforwardFlops = config.layers * tokens * feedforwardFlops(config);
  work.flops = work.feedforwardFlops + 2 * texts * headWeights +
               config.layers * (2 * tokens * projections + 4 * pairs * width);
  work.weightBytes = sizes.dense * (config.layers * projections + headWeights + tokens * width) +
                     config.layers * feedforwardBytes(config, distinctNodes, sizes);
  work.distinctNodes = distinctNodes;
  return work;
}

ModelWork meanWork(const std::vector<ModelWork>& calls) {
  ModelWork sum;
  for (const ModelWork& call : calls) {
    sum.tokens += call.tokens;
    sum.flops += call.flops;
    sum.feedforwardFlops += call.feedforwardFlops;
    sum.weightBytes += call.weightBytes;
    sum.distinctNodes += call.distinctNodes;
  }
  if (calls.empty()) return sum;
  const auto count = static_cast<double>(calls.size());
  for (double* figure :
       {&sum.tokens, &sum.flops, &sum.feedforwardFlops, &sum.weightBytes, &sum.distinctNodes}) {
    *figure /= count;
  }
  return sum;
}

}  // namespace ufb::bench
