// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "io/safetensors_reader.h"
#include "ufb/result.h"

namespace ufb {

/// One tensor as the header describes it: well-formed, but not yet compared with the data.
struct HeaderEntry {
  std::string name;
  DType dtype = DType::F32;
  std::vector<std::int64_t> shape;  ///< no extent is negative
  std::uint64_t begin = 0;          ///< offsets from the start of the data
  std::uint64_t end = 0;
};

struct SafetensorsHeader {
  std::vector<HeaderEntry> entries;
  std::map<std::string, std::string> metadata;
};

/// Longest header, as in the reference implementation of the format.
inline constexpr std::uint64_t kLongestHeader = 100'000'000;
/// More extents than any tensor library allows.
inline constexpr std::size_t kMostDimensions = 64;

/// Reads the JSON text of a header. Needs no stack in proportion to the text's nesting. Fails with BadFormat
/// and `path` as the subject.
[[nodiscard]] Result<SafetensorsHeader> parseSafetensorsHeader(std::string_view text,
                                                               const std::string& path);

/// Refuses a file as damaged or hostile.
[[nodiscard]] tl::unexpected<Error> badSafetensors(const std::string& path, std::string problem);

}  // namespace ufb
