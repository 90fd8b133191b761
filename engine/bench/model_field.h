// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "bench/model_arm.h"
#include "ufb/bench.h"
#include "ufb/engine.h"

/// Who takes part in a benchmark of whole models.
namespace ufb::bench {

struct ModelEntrant {
  ModelArm* arm = nullptr;  ///< "a/a" shares the subject's
  std::string name, kind;   ///< as in BenchArm
  /// Milliseconds of the arm's very first call. Its weights are in memory by then and its texts were encoded
  /// once, so it holds neither loading nor the tokenizer's first words, but all else that only a first call
  /// pays: scratch memory, libraries that ready themselves, weights that are in no cache.
  double firstCallMs = 0;
};

class ModelField {
 public:
  /// The subject, itself again, its dense stand-ins by ascending index in options.dense, LibTorch's own way
  /// and ONNX Runtime's own way of running each of them, and the opened models. All models outlive the field.
  /// `options` as withDefaults() gives them. Fails with InvalidArgument for a model that cannot take part, or
  /// as makeOnnxRuntimeArm() does.
  [[nodiscard]] static Result<ModelField> make(const Model& subject,
                                               const std::vector<std::unique_ptr<Model>>& against,
                                               const ModelBenchOptions& options);

  [[nodiscard]] const std::vector<ModelEntrant>& entrants() const { return m_entrants; }
  /// The arms' inputs of a series.
  [[nodiscard]] Result<void> prepare(const std::vector<ModelInput>& inputs);
  /// Calls every arm once and notes how long that takes, but only when it is asked for the first time.
  void callFirst();
  /// Whether the arms compute what they are timed for, on the first input: the subject's logits are those of
  /// Model::analyse(), and the rivals' stand-ins give those of the engine's, each within a thousandth of the
  /// largest logit (they add up in another order; a wrong weight, norm or mask moves them by far more; 30 and
  /// 200 thousandths where a device rounds all states to float16 and bfloat16). Fails with Internal and names
  /// the arm.
  [[nodiscard]] Result<void> check(const ModelInput& first) const;

 private:
  ModelField() = default;
  void enter(std::unique_ptr<ModelArm> arm);
  [[nodiscard]] Result<void> addStandIns(const Model& subject, const ModelBenchOptions& options);
  [[nodiscard]] Result<void> checkSubject(const ModelInput& first) const;

  const Model* m_subject = nullptr;
  std::vector<std::unique_ptr<ModelArm>> m_arms;
  std::vector<ModelEntrant> m_entrants;
  std::vector<std::pair<ModelArm*, ModelArm*>> m_twins;  ///< the same weights, computed in two ways
  bool m_called = false;
};

/// What makes the arms' figures less comparable: other precision, other networks. One sentence each.
[[nodiscard]] std::vector<std::string> unlikeArms(const ModelInfo& subject,
                                                  const std::vector<ModelInfo>& against,
                                                  const ModelBenchOptions& options);

}  // namespace ufb::bench
