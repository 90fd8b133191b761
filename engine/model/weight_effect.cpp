// SPDX-License-Identifier: MIT
#include "model/weight_effect.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "model/bert_model.h"
#include "model/exception_error.h"
#include "model/packed_rows.h"
#include "ops/row_memory.h"
#include "ufb/engine.h"

namespace ufb {

void EffectSum::add(const ops::FffResult& exact, const ops::FffResult& rounded) {
  const at::Tensor outputs = exact.y.to(at::kDouble);
  const at::Tensor errors = rounded.y.to(at::kDouble) - outputs;
  if (outputs.numel() > 0) {
    m_largest = std::max(m_largest, outputs.abs().max().item<double>());
    m_largestError = std::max(m_largestError, errors.abs().max().item<double>());
  }
  m_squares += outputs.square().sum().item<double>();
  m_errorSquares += errors.square().sum().item<double>();
  const at::Tensor changed = exact.nodes.ne(rounded.nodes).any(-1);
  m_changed += changed.sum().item<std::int64_t>();
  m_paths += changed.numel();
}

WeightEffect EffectSum::result(TreeWeights weights) const {
  WeightEffect effect;
  effect.weights = treeWeightsName(weights);
  effect.largestOutputError = m_largestError;
  effect.largestOutput = m_largest;
  effect.relativeError = m_squares > 0 ? std::sqrt(m_errorSquares / m_squares) : 0;
  effect.changedPaths = m_paths > 0 ? static_cast<double>(m_changed) / static_cast<double>(m_paths) : 0;
  effect.paths = m_paths;
  return effect;
}

namespace {

/// Flies out of the middle of an encoder's run.
struct Stopped {
  Error error;
};

/// A float32 model beside its rounded self, of which one layer exists at a time.
class Comparison {
 public:
  Comparison(const BertModel& model, const LoadOptions& options) : m_model(model), m_options(options) {}

  Result<WeightEffect> run(const std::vector<std::int64_t>& ids) {
    const c10::InferenceMode inference;
    EncoderRun exact;
    exact.stop = m_options.stop;
    exact.feedforwardInput = [this](int layer, const at::Tensor& input) { compareLayer(layer, input); };
    EncoderRun rounded;
    rounded.stop = m_options.stop;
    rounded.layerTrees = [this](int layer) { return roundedTrees(layer); };
    rounded.observer = [this](const LayerRouting& routing) { comparePaths(routing); };
    const Network& network = m_model.network();
    const at::Tensor hidden = network.encode(ids, exact);
    const at::Tensor changed = hidden.defined() ? network.encode(ids, rounded) : at::Tensor();
    if (!changed.defined()) {
      return failure(ErrorCode::Cancelled, m_model.info().name, "the request was cancelled");
    }
    WeightEffect effect = m_sum.result(m_options.treeWeights);
    effect.changedPathsEndToEnd = static_cast<double>(m_changed) / static_cast<double>(effect.paths);
    effect.largestLogitError = largestLogitError(ids, hidden, changed);
    return effect;
  }

 private:
  void compareLayer(int layer, const at::Tensor& input) {
    const ops::FffResult exact =
        compute(m_model.weights().layers[static_cast<std::size_t>(layer)].fff, input);
    m_sum.add(exact, compute(roundedTrees(layer), input));
    m_nodes.push_back(exact.nodes.cpu());
  }

  void comparePaths(const LayerRouting& routing) {
    const at::Tensor& exact = m_nodes[static_cast<std::size_t>(routing.layer)];
    const auto* node = exact.data_ptr<std::int32_t>();
    const std::int64_t levels = exact.size(2);
    for (std::int64_t first = 0; first < exact.numel(); first += levels) {
      if (!std::equal(node + first, node + first + levels, routing.nodes + first)) ++m_changed;
    }
  }

  [[nodiscard]] ops::FffResult compute(const FffLayerWeights& trees, const at::Tensor& input) const {
    const ModelConfig& config = m_model.config();
    // In float32, or 16-bit states would round both results before they are compared.
    return ops::fff(input.to(at::kFloat), trees.in, trees.bias, trees.out, config.trees, config.depth, false,
                    true);
  }

  /// Without norms, which only a trace needs.
  [[nodiscard]] FffLayerWeights roundedTrees(int layer) const {
    const FffLayerWeights& exact = m_model.weights().layers[static_cast<std::size_t>(layer)].fff;
    const TreeTypes types = treeTypes(m_options.treeWeights);
    return {rounded(exact.in, types.in, fffInName(layer)),
            exact.bias,
            rounded(exact.out, types.out, fffOutName(layer)),
            {},
            {}};
  }

  [[nodiscard]] at::Tensor rounded(const at::Tensor& table, at::ScalarType type,
                                   const std::string& name) const {
    if (type == at::kFloat) return table;
    at::Tensor packed;
    bool fits = false;
    if (table.is_cpu()) {
      packed = rowMemory(table.size(0), table.size(1), type);
      fits = storeTable(packed, table);
    } else {
      packed = table.to(type);
      fits = at::isfinite(packed).all().item<bool>();
    }
    if (!fits) throw Stopped{doesNotFit(m_model.info().path, name, type)};
    return packed;
  }

  [[nodiscard]] std::optional<double> largestLogitError(const std::vector<std::int64_t>& ids,
                                                        const at::Tensor& hidden,
                                                        const at::Tensor& changed) const {
    const at::Tensor masks = at::tensor(ids, at::kLong).eq(m_model.info().maskId).nonzero().flatten();
    if (masks.numel() == 0) return {};
    const auto logits = [&](const at::Tensor& states) {
      const at::Tensor masked = states.index_select(0, masks.to(states.device()));
      return m_model.network().headLogits(masked).to(at::kDouble);
    };
    return (logits(changed) - logits(hidden)).abs().max().item<double>();
  }

  const BertModel& m_model;
  const LoadOptions& m_options;
  EffectSum m_sum;
  std::vector<at::Tensor> m_nodes;  ///< of the float32 run, a layer each, [K,T,D+1]
  std::int64_t m_changed = 0;       ///< paths that differ from those in the rounded run
};

}  // namespace

Result<WeightEffect> weightEffect(const std::string& path, const std::vector<std::int64_t>& ids,
                                  const LoadOptions& options) try {
  LoadOptions exact = options;
  exact.treeWeights = TreeWeights::F32;
  const auto model = loadModel(path, exact);
  if (!model) return tl::unexpected<Error>(model.error());
  const BertModel* bert = asBert(**model);
  if (bert == nullptr || bert->config().feedforward != FeedforwardKind::Fff) {
    return failure(ErrorCode::InvalidArgument, path, "this model has no trees whose weights could be rounded",
                   "ask for a model with fast feedforward layers");
  }
  if (const auto checked = checkIds(bert->info(), ids); !checked) {
    return tl::unexpected<Error>(checked.error());
  }
  return Comparison(*bert, options).run(ids);
} catch (const Stopped& stopped) {
  return tl::unexpected<Error>(stopped.error);
} catch (...) {
  return tl::unexpected<Error>(exceptionError(path, "comparing the weights"));
}

}  // namespace ufb
