// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "bench/contestants.h"
#include "bench/sampler.h"
#include "ufb/bench.h"

/// From samples to what may be said about them.
namespace ufb::bench {

/// The arms' operations and bytes for the inputs at hand.
struct Work {
  double flops = 0;            ///< of a call, median over the inputs
  double weightBytes = 0;      ///< of the distinct rows that a call reads, median over the inputs
  double workingSet = 0;       ///< of the distinct rows that all inputs read in turn
  double activationBytes = 0;  ///< inputs and outputs of a call
};
[[nodiscard]] Work workOf(const FfnArm& arm, const FfnInputs& inputs);

/// One entry of BenchSeries::arms; `timed` is its samples' index, or -1 for an arm that took no part.
[[nodiscard]] BenchArm describeArm(const Contestant& contestant, const Work& work, const Sampling& sampling,
                                   int timed, const BenchCeilings& ceilings, bool cold);

/// The ratios of "fff-sparse" over every dense width, every FFF rival and its own traced form, judged; fills
/// the noise floor first. The series has its arms and samples; `works` are those of the timed arms.
void fillRatios(BenchSeries& series, const std::vector<Work>& works, const BenchCeilings& ceilings,
                std::uint64_t seed);

}  // namespace ufb::bench
