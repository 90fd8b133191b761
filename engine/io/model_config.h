// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "ufb/result.h"
#include "ufb/types.h"

namespace ufb {

enum class PositionKind { Sinusoidal, ScaledSinusoidal, Learned };

/// What config.json says about the network, checked. Names and defaults are those of the crammedBERT family
/// (what `arch` holds there; training code of pbelcak/UltraFastBERT,
/// cramming/architectures/scriptable_bert.py); BERT and DistilBERT are described in the same words.
struct ModelConfig {
  std::string family = "crammed-bert";  ///< or "bert", "distilbert"
  int layers = 0;
  int hidden = 0;
  int heads = 0;
  int vocabulary = 0;    ///< 0 if the file leaves it open (model_config.json): the weights decide
  int embeddingDim = 0;  ///< equal to hidden; another value is refused
  int maxLength = 0;
  PositionKind positions = PositionKind::ScaledSinusoidal;
  bool embeddingNorm = true;
  int padId = 0;

  FeedforwardKind feedforward = FeedforwardKind::Dense;
  int trees = 0;             ///< FFF: K
  int depth = 0;             ///< FFF: D
  int intermediateSize = 0;  ///< dense: rows of dense_in (for GLU twice what reaches dense_out)

  double normEps = 1e-12;
  bool postNorm = false;  ///< norm(x + f(x)) as in BERT, instead of x + f(norm(x))
  bool useBias = false;   ///< attention output, dense feedforward, head transform
  bool qkvBias = false;
  bool decoderBias = false;
  bool skipHeadTransform = true;
  bool finalNorm = true;
  bool tieWeights = true;
  int tokenTypes = 0;   ///< BERT: rows of the table of token types
  bool hasHead = true;  ///< false: the weights hold no masked-LM head (see BertTensors), so no logits
  std::string dtype;    ///< torch_dtype as written; "" if absent

  [[nodiscard]] int nodesPerTree() const { return (2 << depth) - 1; }
};

/// Reads config.json, or model_config.json if that is what lies in the folder. Fails with FileNotFound,
/// BadFormat (not JSON, wrong types, numbers out of range) or Unsupported; the message names the option and
/// its value. Options that do not matter for inference are ignored.
[[nodiscard]] Result<ModelConfig> readModelConfig(const std::string& folder);
/// The same for one file.
[[nodiscard]] Result<ModelConfig> readModelConfigFile(const std::string& file);

/// A tensor that a checkpoint of this configuration must have.
struct ExpectedTensor {
  std::string name;
  std::vector<std::int64_t> shape;
  bool optional = false;  ///< may be missing (buffers; a tied decoder)
  bool unread = false;    ///< a buffer that inference works out itself: neither shape nor type matters
};
/// What the word embedding is called in this family.
[[nodiscard]] std::string wordEmbeddingName(const ModelConfig& config);
/// All tensors of this configuration, in the order of the forward pass; for BERT and DistilBERT under the
/// names that BertTensors gives them, the head's only with `hasHead`. An extent of -1 stands for the
/// vocabulary where the configuration leaves it open.
[[nodiscard]] std::vector<ExpectedTensor> expectedTensors(const ModelConfig& config);

}  // namespace ufb
