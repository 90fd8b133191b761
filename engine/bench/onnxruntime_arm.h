// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "bench/engine_model_arm.h"
#include "ufb/result.h"

namespace ufb::bench {

/// A dense network run by ONNX Runtime, from the shared library at `library`, with a copy of the weights in
/// its own layout; texts are read and words chosen as in every other arm. Its sessions are made by prepare(),
/// for the threads that are then in force. Fails as onnxGraphs() does, and with FileNotFound for the library.
[[nodiscard]] Result<std::unique_ptr<ModelArm>> makeOnnxRuntimeArm(std::string name, TextReader reader,
                                                                   EngineNetwork network,
                                                                   const std::string& library);

}  // namespace ufb::bench
