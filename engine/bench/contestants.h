// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "bench/arm.h"
#include "bench/cold_caches.h"
#include "bench/dense_layer.h"
#include "bench/ffn_subject.h"
#include "ufb/bench.h"

/// Who takes part in a series, and under which name.
namespace ufb::bench {

struct Contestant {
  std::shared_ptr<FfnArm> arm;                ///< the A/A arm shares its own with "fff-sparse"
  std::string name, what, kind;               ///< as in BenchArm
  const FffLayer* layer = nullptr;            ///< what it computes, if an FFF
  std::shared_ptr<const DenseWeights> dense;  ///< if a dense layer
  bool required = true;                       ///< timed however long it takes
  std::string heat;        ///< what the qualifying heat gave all libraries of its width, if a dense layer
  double callSeconds = 0;  ///< the best call of its admission or of the qualifying heat
  std::string untimed;     ///< why it takes no part; empty if it does
};

/// What all series of a run share.
struct Field {
  const FfnBenchOptions& options;
  const FfnSubject& subject;
  const FffLayer& converted;  ///< the subject's layer with the weights of the options
  const std::vector<std::shared_ptr<const DenseWeights>>& dense;
  CacheWalker* walker = nullptr;  ///< set for cold runs
};

/// One series' circumstances.
struct Setting {
  const FfnInputs& inputs;
  at::Tensor y;  ///< [tokens, d], what the arms write to
  int threads = 1;
};

/// All arms of a series, each of which has computed the first input and agreed with double precision: the
/// sparse kernel first, itself again (kind "a/a"), the FFF rivals, and for each dense width the libraries, of
/// which the winner of a short qualifying heat must be timed; without rivals it is the only one. Those that
/// would take too much time say so in `untimed`. `notes` gets a sentence for whatever could not be checked.
/// Fails with Internal for an arm that disagrees. Nothing, if the options' stop came first.
[[nodiscard]] Result<std::optional<std::vector<Contestant>>> chooseContestants(
    const Field& field, const Setting& setting, std::vector<std::string>& notes);

/// Names the library with the smallest time of each width "dense-<n>"; the others keep their own names.
/// `times` are the arms' medians. So the dense rival is the one that was best in the series itself, and a
/// heat that was disturbed gives the trees no weaker one.
void nameBestDense(std::vector<Contestant>& timed, const std::vector<double>& times);

}  // namespace ufb::bench
