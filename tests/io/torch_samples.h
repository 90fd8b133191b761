// SPDX-License-Identifier: MIT
#pragma once

#include <cstring>
#include <numeric>
#include <string>
#include <vector>

#include "support/models/torch_files.h"

namespace ufb::test {

/// A tensor whose elements are first, first+1, ... in row-major order.
inline StoredTensor counting(const std::string& name, const std::vector<std::int64_t>& shape, float first) {
  std::int64_t count = 1;
  for (const std::int64_t extent : shape) count *= extent;
  std::vector<float> values(static_cast<std::size_t>(count));
  std::iota(values.begin(), values.end(), first);
  StoredTensor tensor{name, DType::F32, shape, std::vector<std::byte>(values.size() * sizeof(float))};
  std::memcpy(tensor.bytes.data(), values.data(), tensor.bytes.size());
  return tensor;
}

inline std::vector<StoredTensor> sampleTensors() {
  return {counting("a", {2, 3}, 1), counting("b.weight", {4}, 100), counting("scalar", {}, 7),
          counting("nothing", {0, 5}, 0),
          StoredTensor{"ids", DType::I64, {1, 3}, std::vector<std::byte>(24)}};
}

/// One tensor of four elements, its description as a file may have it.
struct TensorPickle {
  QByteArray storageModule = "torch";
  QByteArray storageName = "FloatStorage";
  QByteArray rebuild = "_rebuild_tensor_v2";
  std::int64_t elements = 4;
  std::int64_t offset = 0;
  std::vector<std::int64_t> shape = {4};
  std::vector<std::int64_t> strides = {1};
  QByteArray persistentEnd = "N";  ///< behind the number of elements

  [[nodiscard]] QByteArray bytes() const {
    PickleWriter out;
    out.raw("}").put().text("w").global("torch._utils", rebuild).put().raw("((").text("storage");
    out.global(storageModule, storageName).put().text("0").text("cpu").integer(elements).raw(persistentEnd);
    out.raw("tQ").integer(offset).integers(shape).integers(strides).raw("\x89}tRs");
    return out.finished();
  }
};

}  // namespace ufb::test
