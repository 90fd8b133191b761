// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "bench/model_arm.h"
#include "model/encoder.h"
#include "ufb/tokenizer.h"

namespace ufb::bench {

/// How a model reads texts.
struct TextReader {
  const Tokenizer* tokenizer = nullptr;  ///< outlives the arm
  std::string mask;                      ///< as its vocabulary spells it
  std::int64_t maskId = -1;
  int maxLength = 0;
};

/// The texts of a call as ids, and where in them the masks are.
struct ReadTexts {
  TokenBatch batch;
  std::vector<std::int64_t> masks;  ///< rows of the batch, one a text
};

/// The part that all arms have in common: texts to ids before, logits to words after. A network of its own
/// computes what lies between.
class TextModelArm : public ModelArm {
 public:
  TextModelArm(std::string name, std::string kind, TextReader reader);

  [[nodiscard]] const std::string& name() const final { return m_name; }
  [[nodiscard]] const std::string& kind() const final { return m_kind; }
  [[nodiscard]] Result<void> prepare(const std::vector<ModelInput>& inputs) override;
  void run(int input, ModelStages& stages) override;
  void runStaged(int input, ModelStages& stages) override;
  [[nodiscard]] at::Tensor logits(int input) override;

 protected:
  /// Of the encoder: milliseconds are added to `times`, unless it is null; the scopes are those of
  /// EncoderTimes. [T,d], on the arm's device.
  [[nodiscard]] virtual at::Tensor hidden(const TokenBatch& batch, EncoderTimes* times) = 0;
  /// [M,d] to [M,V], float32, contiguous.
  [[nodiscard]] virtual at::Tensor head(const at::Tensor& hidden) = 0;
  /// The ten best words at every mask, with their probabilities, as predictions are given to users.
  virtual void choose(const at::Tensor& logits);

  [[nodiscard]] ReadTexts read(int input) const;
  [[nodiscard]] int inputs() const { return static_cast<int>(m_texts.size()); }

 private:
  [[nodiscard]] Result<void> check(const std::string& text) const;
  [[nodiscard]] at::Tensor found(const at::Tensor& states, const ReadTexts& texts);

  std::string m_name, m_kind;
  TextReader m_reader;
  std::vector<std::vector<std::string>> m_texts;  ///< of each input, in this model's spelling
};

}  // namespace ufb::bench
