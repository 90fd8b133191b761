// SPDX-License-Identifier: MIT
#include "routing/export/npy_file.h"

#include <algorithm>
#include <bit>

#include "routing/export/export_problem.h"

namespace ufb::exporting {
namespace {

static_assert(std::endian::native == std::endian::little);

constexpr std::size_t kChunkBytes = std::size_t{1} << 20U;
constexpr std::size_t kAlignment = 64;  ///< of the data in the file
constexpr std::size_t kPrefix = 10;     ///< magic, version and the header's length

/// As numpy spells a type: byte order, kind, size.
std::string descriptionOf(const TensorToWrite& tensor) {
  const std::size_t size = dtypeSize(tensor.dtype);
  const char kind = isFloating(tensor.dtype) ? 'f' : dtypeName(tensor.dtype).front() == 'U' ? 'u' : 'i';
  return std::string(size == 1 ? "|" : "<") + kind + std::to_string(size);
}

/// A Python tuple, whose comma at the end does no harm and is needed where it has one element.
std::string shapeTuple(const std::vector<std::int64_t>& shape) {
  std::string tuple = "(";
  for (const std::int64_t extent : shape) tuple += std::to_string(extent) + ", ";
  return tuple + ")";
}

std::string headerOf(const TensorToWrite& tensor) {
  std::string words = "{'descr': '" + descriptionOf(tensor) +
                      "', 'fortran_order': False, 'shape': " + shapeTuple(tensor.shape) + ", }";
  const std::size_t length =
      (kPrefix + words.size() + 1 + kAlignment - 1) / kAlignment * kAlignment - kPrefix;
  words.resize(length - 1, ' ');
  std::string header("\x93NUMPY\x01\x00", 8);
  header += static_cast<char>(length & 0xFFU);
  header += static_cast<char>(length >> 8U);
  return header + words + '\n';
}

}  // namespace

void addNpy(OutputFolder& folder, const TensorToWrite& tensor) {
  OutputFile& file = folder.add(tensor.name + ".npy");
  file.pending() = headerOf(tensor);
  std::size_t total = dtypeSize(tensor.dtype);
  for (const std::int64_t extent : tensor.shape) total *= static_cast<std::size_t>(extent);
  std::vector<std::byte> buffer(std::min(kChunkBytes, total));
  for (std::size_t done = 0; done < total; done += kChunkBytes) {
    const std::span<std::byte> chunk(buffer.data(), std::min(kChunkBytes, total - done));
    tensor.produce(static_cast<std::int64_t>(done / dtypeSize(tensor.dtype)), chunk);
    file.write(chunk);
  }
  file.flush();
}

}  // namespace ufb::exporting
