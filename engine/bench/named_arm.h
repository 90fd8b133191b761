// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>

#include "bench/arm.h"

namespace ufb::bench {

/// An arm whose name and description are fixed when it is made.
class NamedArm : public FfnArm {
 public:
  NamedArm(std::string name, std::string what) : m_name(std::move(name)), m_what(std::move(what)) {}

  [[nodiscard]] const std::string& name() const final { return m_name; }
  [[nodiscard]] const std::string& what() const final { return m_what; }

 private:
  std::string m_name, m_what;
};

/// Makes `threads` the number that LibTorch and OpenMP use from this thread on, unless it is so already. All
/// arms share OpenMP's threads: a second pool would keep spinning for milliseconds after its own work, on the
/// processors that the next arm needs.
void useThreads(int threads);

}  // namespace ufb::bench
