// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

#include "ufb/result.h"

namespace ufb::store {

/// Why a file is no store that can be used. Thrown inside the store only; loadCounts() makes an Error of it.
class StoreProblem : public std::runtime_error {
 public:
  explicit StoreProblem(const std::string& problem)
      : StoreProblem(ErrorCode::BadFormat, problem, "it is damaged or no store of routing statistics") {}
  StoreProblem(ErrorCode code, const std::string& problem, std::string advice)
      : std::runtime_error(problem), m_code(code), m_advice(std::move(advice)) {}

  [[nodiscard]] ErrorCode code() const { return m_code; }
  [[nodiscard]] const std::string& advice() const { return m_advice; }

 private:
  ErrorCode m_code;
  std::string m_advice;
};

/// Throws a StoreProblem of a damaged file.
inline void require(bool holds, const char* problem) {
  if (!holds) throw StoreProblem(problem);
}

}  // namespace ufb::store
