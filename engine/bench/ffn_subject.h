// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>
#include <vector>

#include "bench/fff_layer.h"
#include "ufb/bench.h"

/// What is measured: a layer and the tokens that enter it.
namespace ufb::bench {

struct FfnSubject {
  std::string description;  ///< one line for readers
  FffLayer layer;           ///< float32
  at::Tensor states;        ///< [n, d] hidden states of a text; undefined for a synthetic layer
};

/// The layer that the options name, and for a model the states of its text, enough for all token counts where
/// the text gives so many. Fails as loadModel() does, or with InvalidArgument for a layer without a tree.
[[nodiscard]] Result<FfnSubject> makeSubject(const FfnBenchOptions& options);

/// How many inputs a series of so many tokens has. All of them together hold at least 1024 tokens, so that a
/// series of one token, too, walks all over the tree; and there are at least four, or two very large ones.
[[nodiscard]] int inputSets(int tokens);

/// The inputs of one series.
struct FfnInputs {
  at::Tensor all;                ///< [sets * tokens, d]
  std::vector<at::Tensor> sets;  ///< its shares, [tokens, d] each
};
/// Equal options give equal inputs, whatever the other series are.
[[nodiscard]] FfnInputs makeInputs(const FfnSubject& subject, const FfnBenchOptions& options, int tokens);

}  // namespace ufb::bench
