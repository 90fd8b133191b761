// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "io/pickle.h"
#include "io/tensor_source.h"
#include "ufb/result.h"

namespace ufb {

/// Memory that tensors of a state dict are views into.
struct TorchStorage {
  DType dtype = DType::F32;
  std::int64_t elements = 0;
};

struct TorchTensor {
  std::string storage;  ///< its key
  std::int64_t offset = 0;
  std::vector<std::int64_t> shape;
  std::vector<std::int64_t> strides;  ///< as many, in elements
};

/// What the pickle of a state dict says: tensors by name, and the storages that they lie in. Checked: no
/// number is negative, no product overflows, every tensor lies within its storage and has no more elements
/// than that.
struct StateDict {
  std::map<std::string, TorchTensor> tensors;
  std::map<std::string, TorchStorage> storages;
};

/// Reads a dictionary of names and tensors, parameters or buffers. Fails with BadFormat or Unsupported (other
/// values than tensors, number types that safetensors has not); `path` is the subject.
[[nodiscard]] Result<StateDict> readStateDict(const PickleNode& root, const std::string& path);

/// Bytes of a storage; empty if the product overflows.
[[nodiscard]] std::optional<std::size_t> byteSize(const TorchStorage& storage);

/// The tensors as views into their storages' bytes, which `data` holds by key, each as long as byteSize().
[[nodiscard]] TensorSource::Tensors viewsOf(const StateDict& dict,
                                            const std::map<std::string, std::span<const std::byte>>& data);

}  // namespace ufb
