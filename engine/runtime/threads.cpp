// SPDX-License-Identifier: MIT
#include "runtime/threads.h"

#include <ATen/Parallel.h>
#include <sched.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <string>

#include "runtime/blas.h"
#include "ufb/engine.h"

namespace ufb {

namespace {

/// More than any machine of today; guards against a slip of the keyboard.
constexpr int kMostThreads = 1024;

std::string firstLine(const std::string& file) {
  std::ifstream stream(file);
  std::string line;
  std::getline(stream, line);
  return line;
}

cpu_set_t allowedProcessors() {
  cpu_set_t set;
  CPU_ZERO(&set);
  if (sched_getaffinity(0, sizeof(set), &set) != 0) CPU_SET(0, &set);
  return set;
}

}  // namespace

int logicalCores() {
  const cpu_set_t set = allowedProcessors();
  return std::max(1, CPU_COUNT(&set));
}

int physicalCores() {
  const cpu_set_t set = allowedProcessors();
  std::set<std::string> cores;
  for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
    if (!CPU_ISSET(cpu, &set)) continue;
    const std::string topology = "/sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/topology/";
    const std::string siblings = firstLine(topology + "thread_siblings_list");
    cores.insert(siblings.empty() ? std::to_string(cpu) : siblings);
  }
  return std::max<int>(1, static_cast<int>(cores.size()));
}

int setThreads(int threads) {
  const int count = threads > 0 ? std::min(threads, kMostThreads) : physicalCores();
  prepareBlas();
  at::set_num_threads(count);
  return at::get_num_threads();
}

int threads() {
  return at::get_num_threads();
}

}  // namespace ufb
