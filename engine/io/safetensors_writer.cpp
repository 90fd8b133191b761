// SPDX-License-Identifier: MIT
#include "io/safetensors_writer.h"

#include <algorithm>
#include <cstring>
#include <nlohmann/json.hpp>
#include <set>

#include "io/atomic_file.h"
#include "io/safetensors_header.h"
#include "io/shown.h"

namespace ufb {

namespace {

constexpr std::size_t kChunkBytes = std::size_t{1} << 20U;
constexpr std::size_t kAlignment = 8;

/// The size in bytes, or -1 if it cannot be.
std::int64_t byteCount(const TensorToWrite& tensor) {
  auto bytes = static_cast<std::int64_t>(dtypeSize(tensor.dtype));
  for (const std::int64_t extent : tensor.shape) {
    if (extent < 0 || __builtin_mul_overflow(bytes, extent, &bytes)) return -1;
  }
  return bytes;
}

std::string tensorProblem(const TensorToWrite& tensor) {
  const std::int64_t needed = byteCount(tensor);
  const std::string name = "tensor " + shownName(tensor.name);
  if (tensor.name == "__metadata__") return "no tensor may have the name __metadata__";
  if (needed < 0) return name + " has the impossible shape " + shapeText(tensor.shape);
  if (tensor.produce) return tensor.bytes.empty() ? "" : name + " has its data twice";
  if (static_cast<std::int64_t>(tensor.bytes.size()) == needed) return {};
  return name + " needs " + std::to_string(needed) + " bytes but is given " +
         std::to_string(tensor.bytes.size());
}

Result<void> checkInput(const std::string& path, const std::vector<TensorToWrite>& tensors) {
  std::set<std::string_view> names;
  for (const TensorToWrite& tensor : tensors) {
    const std::string problem = tensorProblem(tensor);
    if (!problem.empty()) return failure(ErrorCode::InvalidArgument, path, problem);
    if (!names.insert(tensor.name).second) {
      return failure(ErrorCode::InvalidArgument, path,
                     "tensor " + shownName(tensor.name) + " is there twice");
    }
  }
  return {};
}

/// Throws Json::exception for a name that is not UTF-8.
std::string headerText(const std::vector<TensorToWrite>& tensors,
                       const std::map<std::string, std::string>& metadata) {
  using Json = nlohmann::json;
  std::string text = "{";
  const auto add = [&text](const std::string& name, const Json& value) {
    if (text.size() > 1) text += ',';
    text += Json(name).dump() + ':' + value.dump();
  };
  if (!metadata.empty()) add("__metadata__", Json(metadata));
  std::int64_t end = 0;
  for (const TensorToWrite& tensor : tensors) {
    const std::int64_t begin = end;
    end += byteCount(tensor);
    add(tensor.name,
        Json{{"dtype", dtypeName(tensor.dtype)}, {"shape", tensor.shape}, {"data_offsets", {begin, end}}});
  }
  text += '}';
  text.resize((text.size() + kAlignment - 1) / kAlignment * kAlignment, ' ');
  return text;
}

Result<void> writeData(AtomicFile& file, const TensorToWrite& tensor, std::vector<std::byte>& buffer) {
  if (!tensor.produce) return file.write(tensor.bytes);
  const std::size_t size = dtypeSize(tensor.dtype);
  const auto total = static_cast<std::size_t>(byteCount(tensor));
  buffer.resize(kChunkBytes);
  for (std::size_t done = 0; done < total; done += kChunkBytes) {
    const std::span<std::byte> chunk(buffer.data(), std::min(kChunkBytes, total - done));
    tensor.produce(static_cast<std::int64_t>(done / size), chunk);
    if (Result<void> written = file.write(chunk); !written) return written;
  }
  return {};
}

Result<void> writeAll(AtomicFile& file, const std::string& header,
                      const std::vector<TensorToWrite>& tensors) {
  const std::uint64_t length = header.size();
  if (Result<void> written = file.write(std::as_bytes(std::span(&length, 1))); !written) return written;
  if (Result<void> written = file.write(header); !written) return written;
  std::vector<std::byte> buffer;
  for (const TensorToWrite& tensor : tensors) {
    if (Result<void> written = writeData(file, tensor, buffer); !written) return written;
  }
  return file.commit();
}

}  // namespace

Result<void> writeSafetensors(const std::string& path, const std::vector<TensorToWrite>& tensors,
                              const std::map<std::string, std::string>& metadata) {
  if (Result<void> checked = checkInput(path, tensors); !checked) return checked;
  std::string header;
  try {
    header = headerText(tensors, metadata);
  } catch (const nlohmann::json::exception&) {
    return failure(ErrorCode::InvalidArgument, path, "a name or a metadata entry is not UTF-8");
  }
  if (header.size() > kLongestHeader) {
    return failure(ErrorCode::InvalidArgument, path, "the header would be longer than the format allows");
  }
  Result<AtomicFile> file = AtomicFile::create(path);
  if (!file) return tl::unexpected(std::move(file.error()));
  return writeAll(*file, header, tensors);
}

}  // namespace ufb
