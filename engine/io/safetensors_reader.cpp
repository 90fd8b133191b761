// SPDX-License-Identifier: MIT
#include "io/safetensors_reader.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>

#include "io/safetensors_header.h"
#include "io/shown.h"

namespace ufb {

namespace {

constexpr std::uint64_t kPrefixBytes = 8;

std::string number(std::uint64_t value) {
  return std::to_string(value);
}

/// Bytes of a tensor, or nothing if the count does not fit into 63 bits.
std::optional<std::uint64_t> byteCount(const HeaderEntry& entry) {
  // A zero extent makes an empty tensor, whatever the product of the others would be.
  if (std::ranges::find(entry.shape, 0) != entry.shape.end()) return 0;
  auto bytes = static_cast<std::int64_t>(dtypeSize(entry.dtype));
  for (const std::int64_t extent : entry.shape) {
    if (__builtin_mul_overflow(bytes, extent, &bytes)) return std::nullopt;
  }
  return static_cast<std::uint64_t>(bytes);
}

/// What is wrong with one entry alone; empty if nothing is.
std::string entryProblem(const HeaderEntry& entry, std::uint64_t dataSize) {
  const std::string name = "tensor " + shownName(entry.name);
  const std::string range = number(entry.begin) + " to " + number(entry.end);
  if (entry.begin > entry.end) return name + " ends before it begins (bytes " + range + ")";
  if (entry.end > dataSize) {
    return name + " reaches past the end of the file (bytes " + range + " of " + number(dataSize) + ")";
  }
  const std::optional<std::uint64_t> needed = byteCount(entry);
  const std::string kind = shapeText(entry.shape) + " of " + std::string(dtypeName(entry.dtype));
  if (!needed) return name + " is too large: " + kind;
  if (*needed != entry.end - entry.begin) {
    return name + " takes " + number(entry.end - entry.begin) + " bytes, but " + kind + " needs " +
           number(*needed);
  }
  return {};
}

/// What is wrong between the entries, which are sorted by place; empty if they cover the data exactly.
std::string coverProblem(const std::vector<HeaderEntry>& entries, std::uint64_t dataSize) {
  std::uint64_t covered = 0;
  const HeaderEntry* before = nullptr;
  for (const HeaderEntry& entry : entries) {
    if (entry.begin < covered)
      return "tensors " + shownName(before->name) + " and " + shownName(entry.name) + " overlap";
    if (entry.begin > covered) {
      return "there is a hole of " + number(entry.begin - covered) + " bytes before tensor " +
             shownName(entry.name);
    }
    covered = entry.end;
    before = &entry;
  }
  if (covered < dataSize) return number(dataSize - covered) + " bytes at the end belong to no tensor";
  return {};
}

Result<std::string_view> headerText(std::span<const std::byte> bytes, const std::string& path) {
  if (bytes.size() < kPrefixBytes) {
    return badSafetensors(path, "the file is too short: " + number(bytes.size()) +
                                    " bytes, where the length of the header alone takes 8");
  }
  std::uint64_t length = 0;
  std::memcpy(&length, bytes.data(), kPrefixBytes);
  if (length > kLongestHeader) {
    return badSafetensors(path, "the header is said to be " + number(length) +
                                    " bytes long, more than the limit of " + number(kLongestHeader));
  }
  if (length > bytes.size() - kPrefixBytes) {
    return badSafetensors(
        path, "the header is said to be " + number(length) + " bytes long, which is longer than the file");
  }
  return std::string_view(reinterpret_cast<const char*>(bytes.data()) + kPrefixBytes, length);
}

}  // namespace

Result<SafetensorsReader> SafetensorsReader::open(const std::string& path) {
  Result<MappedFile> file = MappedFile::open(path);
  if (!file) return tl::unexpected(std::move(file.error()));
  const Result<std::string_view> text = headerText(file->bytes(), path);
  if (!text) return tl::unexpected(text.error());
  Result<SafetensorsHeader> header = parseSafetensorsHeader(*text, path);
  if (!header) return tl::unexpected(std::move(header.error()));

  const std::span<const std::byte> data = file->bytes().subspan(kPrefixBytes + text->size());
  for (const HeaderEntry& entry : header->entries) {
    std::string problem = entryProblem(entry, data.size());
    if (!problem.empty()) return badSafetensors(path, std::move(problem));
  }
  std::ranges::sort(header->entries, [](const HeaderEntry& a, const HeaderEntry& b) {
    return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
  });
  std::string problem = coverProblem(header->entries, data.size());
  if (!problem.empty()) return badSafetensors(path, std::move(problem));

  SafetensorsReader reader(std::move(*file));
  reader.m_dataBytes = static_cast<std::int64_t>(data.size());
  reader.m_metadata = std::move(header->metadata);
  for (HeaderEntry& entry : header->entries) {
    const std::span<const std::byte> bytes = data.subspan(entry.begin, entry.end - entry.begin);
    reader.m_tensors.emplace(std::move(entry.name),
                             TensorView{entry.dtype, std::move(entry.shape), bytes, {}});
  }
  return reader;
}

}  // namespace ufb
