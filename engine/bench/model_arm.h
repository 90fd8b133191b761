// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

#include "ufb/bench.h"
#include "ufb/result.h"

namespace ufb::bench {

/// A text with one mask in it, however a model spells that.
struct MaskedText {
  std::string before, after;  ///< UTF-8; what stands before and behind the mask

  [[nodiscard]] std::string with(const std::string& mask) const { return before + mask + after; }
};

/// What one call reads: so many texts, none of which is padded.
struct ModelInput {
  std::vector<MaskedText> texts;
  int tokens = 0;  ///< of all texts, as the subject counts them
};

/// What a call costs on paper: means over the prepared inputs.
struct ModelWork {
  double tokens = 0;            ///< of all texts of a call, as this arm's tokenizer counts them
  double flops = 0;             ///< a multiply-add is two; norms, softmax and gelu are not counted
  double feedforwardFlops = 0;  ///< part of `flops`
  double weightBytes = 0;       ///< what has to be read if every distinct row is read once
  double distinctNodes = 0;     ///< that a call's tokens visit in a layer, mean over the layers; 0: no trees
};

/// One way of running a whole masked language model: a contestant. An arm owns its weights, laid out as it
/// likes best before the first run. It computes with as many threads as the engine is set to
/// (ufb::threads()).
class ModelArm {
 public:
  virtual ~ModelArm() = default;

  /// Unique within a benchmark, e.g. "demo-fff", "dense-3072", "dense-3072-libtorch".
  [[nodiscard]] virtual const std::string& name() const = 0;
  /// One sentence for readers: what is computed by which library in which precision.
  [[nodiscard]] virtual std::string what() const = 0;
  /// "fff" or "dense".
  [[nodiscard]] virtual const std::string& kind() const = 0;

  /// Takes the inputs of a series, to be named by their index from now on. Outside all timing, with the
  /// series' threads in force. Fails with InvalidArgument for a text that the model cannot read whole.
  [[nodiscard]] virtual Result<void> prepare(const std::vector<ModelInput>& inputs) = 0;

  /// From the texts to the best words at their masks. Fills all stages that it can tell apart, in
  /// microseconds, but for `rest`, which is what is left of the call; a stage that it cannot tell apart stays
  /// 0.
  virtual void run(int input, ModelStages& stages) = 0;

  /// Whether run() tells apart the tokenizer at most, since looking at the other stages would make a device
  /// wait between them: runStaged() does that, outside all samples.
  [[nodiscard]] virtual bool hidesStages() const { return false; }
  /// As run(), with all stages.
  virtual void runStaged(int input, ModelStages& stages) { run(input, stages); }

  /// The logits at the masks, float32 [texts, V], computed in the same way as run() does.
  [[nodiscard]] virtual at::Tensor logits(int input) = 0;

  /// Of the prepared inputs.
  [[nodiscard]] virtual ModelWork work() const = 0;
};

}  // namespace ufb::bench
