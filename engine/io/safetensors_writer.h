// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "io/safetensors_reader.h"
#include "ufb/result.h"

namespace ufb {

/// A tensor to be written. Exactly one of `bytes` and `produce` gives the data.
struct TensorToWrite {
  std::string name;
  DType dtype = DType::F32;
  std::vector<std::int64_t> shape;
  std::span<const std::byte> bytes;
  /// Fills successive chunks in order, so that a tensor need not lie in memory as a whole.
  std::function<void(std::int64_t firstElement, std::span<std::byte> chunk)> produce;
};

/// Writes a .safetensors file atomically, tensors in the order given, header padded to 8 bytes with spaces.
/// Fails with WriteFailed, or InvalidArgument if sizes do not fit or a name stands twice.
[[nodiscard]] Result<void> writeSafetensors(const std::string& path,
                                            const std::vector<TensorToWrite>& tensors,
                                            const std::map<std::string, std::string>& metadata = {});

}  // namespace ufb
