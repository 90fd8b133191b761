// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <tl/expected.hpp>

namespace ufb {

/// Why something could not be done. Small and stable: front ends choose their own words by it.
enum class ErrorCode {
  FileNotFound,     ///< a file or folder is missing or may not be read
  BadFormat,        ///< a file is not what its name says: truncated, hostile, not JSON, ...
  ShapeMismatch,    ///< a checkpoint's tensors do not fit its configuration
  Unsupported,      ///< a legal model that asks for something this program does not do
  InvalidArgument,  ///< the caller's text, ids or options make no sense for this model
  WriteFailed,      ///< a result could not be written (full disk, no permission, ...)
  OutOfMemory,
  DeviceUnavailable,
  Cancelled,  ///< the caller's stop_token asked for it; not an error to show
  Internal    ///< our own mistake
};

/// One refusal, in the three parts that every message of this program has.
/// All strings are UTF-8 English without a final full stop.
struct Error {
  ErrorCode code = ErrorCode::Internal;
  std::string subject;  ///< the file or thing it is about
  std::string problem;  ///< what is wrong with it
  std::string advice;   ///< what the user can do about it

  /// "<subject>: <problem>; <advice>"
  [[nodiscard]] std::string sentence() const {
    std::string text = subject + ": " + problem;
    if (!advice.empty()) text += "; " + advice;
    return text;
  }
};

/// A value or the reason why there is none. The engine's face throws nothing.
template <class T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning an Error from a function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, std::string subject, std::string problem,
                                                   std::string advice = {}) {
  return tl::unexpected<Error>(Error{code, std::move(subject), std::move(problem), std::move(advice)});
}

}  // namespace ufb
