// SPDX-License-Identifier: MIT
#pragma once

#include "ufb/engine.h"

namespace ufb::bench {

/// Gives the thread its count of engine threads back.
class ThreadsScope {
 public:
  ThreadsScope() : m_threads(threads()) {}
  ~ThreadsScope() { setThreads(m_threads); }
  ThreadsScope(const ThreadsScope&) = delete;
  ThreadsScope& operator=(const ThreadsScope&) = delete;

 private:
  int m_threads;
};

}  // namespace ufb::bench
