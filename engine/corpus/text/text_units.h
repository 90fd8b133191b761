// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "ufb/result.h"
#include "ufb/routing_counts.h"

namespace ufb {

/// No unit is longer than this many bytes: what is longer is cut at the last white space before, or, if there
/// is none, between two code points. So memory does not grow with the text.
inline constexpr std::size_t kLongestUnit = std::size_t{1} << 16;

/// The lines, sentences or paragraphs of a text, one at a time, without white space at either end. Empty ones
/// are skipped, nothing else is lost.
class TextUnits {
 public:
  /// A UTF-8 text file, plain or compressed by gzip, xz, bzip2 or zstd (found out by its first bytes,
  /// whatever its name), or standard input for "-". Fails with FileNotFound or BadFormat.
  [[nodiscard]] static Result<std::unique_ptr<TextUnits>> open(const std::string& path, TextUnit unit);
  virtual ~TextUnits() = default;
  /// Puts the next unit into `unit`; false at the end. Fails with FileNotFound (it cannot be read any
  /// further), BadFormat (the compressed data is damaged or truncated) or Cancelled (a signal ended the wait
  /// for it).
  [[nodiscard]] virtual Result<bool> next(std::string& unit) = 0;
  /// How much of the file has been read, 0..1; -1 where its length is not known.
  [[nodiscard]] virtual double fraction() const = 0;
  /// Bytes of text read so far, decompressed.
  [[nodiscard]] virtual std::int64_t bytes() const = 0;
};

/// Part of a text around a place of it.
struct TextWindow {
  std::string text;
  int start = 0, end = 0;  ///< the place, in code points of `text`
};

/// The code points start .. end of a UTF-8 text with up to `radius` more on either side, from and to a white
/// space where one lies within the outer fifth. Ill-formed UTF-8 becomes U+FFFD, as in Tokenizer::encode().
[[nodiscard]] TextWindow windowAround(std::string_view text, int start, int end, int radius);

}  // namespace ufb
