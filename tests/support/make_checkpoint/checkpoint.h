// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include "io/model_config.h"
#include "ufb/result.h"

namespace ufb::test {

/// What to write. The defaults are the shape of the published UltraFastBERT-1x11-long.
struct CheckpointPlan {
  std::string family = "crammed-bert";  ///< or "bert", "distilbert"
  std::string folder;
  std::string tokenizerFolder;  ///< "" = write no tokenizer
  int layers = 16;
  int hidden = 768;
  int heads = 12;
  int trees = 1;
  int depth = 11;
  int intermediate = 3072;  ///< BERT and DistilBERT: neurons of a layer
  int vocabulary = 32768;
  int maxLength = 128;
  std::uint64_t seed = 1;
  bool storeDecoder = true;  ///< crammedBERT; the others never repeat their word embedding
};

/// The defaults for a family: of BERT-base, or of DistilBERT with half as many layers. Their vocabulary has
/// as many entries as the tokenizer in `tokenizerFolder`, if that is given.
[[nodiscard]] CheckpointPlan defaultPlan(const std::string& family, const std::string& tokenizerFolder = {});

/// Makes the folder if need be and writes config.json, model.safetensors (float32) and copies of the
/// tokenizer's files. The same plan gives the same bytes. Returns how many bytes the tensors take.
Result<std::int64_t> writeCheckpoint(const CheckpointPlan& plan);

}  // namespace ufb::test
