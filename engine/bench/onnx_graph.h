// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "bench/engine_model_arm.h"
#include "ufb/result.h"

namespace ufb::bench {

/// Names of the graphs' inputs and outputs.
inline constexpr const char* kOnnxIds = "ids";              ///< int64 [B,T]
inline constexpr const char* kOnnxPositions = "positions";  ///< int64 [T]: 0 .. T-1
inline constexpr const char* kOnnxHidden = "hidden";        ///< float32 [B*T,d], and [M,d] into the head
inline constexpr const char* kOnnxLogits = "logits";        ///< float32 [M,V]

/// A network in two parts, serialised: what an exporter would give a user who takes it elsewhere (opset 17,
/// float32), with separate projections for q, k and v, so that a runtime finds the patterns that it fuses.
struct OnnxGraphs {
  std::string encoder;  ///< ids and positions to hidden states
  std::string head;     ///< hidden states at the masks to logits
};

/// Whether this program was built with what writes graphs.
[[nodiscard]] bool canWriteOnnx();

/// Holds the weights up to three times while it works. Fails with InvalidArgument for trees and gated layers,
/// and for weights beyond the two gigabytes that the format can hold; Unsupported where canWriteOnnx() is
/// false.
[[nodiscard]] Result<OnnxGraphs> onnxGraphs(const EngineNetwork& network);

}  // namespace ufb::bench
