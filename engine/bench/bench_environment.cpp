// SPDX-License-Identifier: MIT
#include "bench/bench_environment.h"

#include <sched.h>
#include <sys/resource.h>
#include <sys/utsname.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <set>
#include <sstream>
#include <string_view>

#include "bench/dense_arms.h"
#include "bench/sampler.h"
#include "ufb/engine.h"

namespace ufb::bench {

namespace {

namespace fs = std::filesystem;

constexpr double kMostLoadPerCore = 0.5;
constexpr double kMostStealShare = 0.01;
constexpr double kMostSwitchesPerSecond = 20;
constexpr const char* kUnknown = "unknown";

std::string firstLine(const fs::path& file) {
  std::ifstream stream(file);
  std::string line;
  std::getline(stream, line);
  return line;
}

/// 1.25 -> "1.3", 3 -> "3"
std::string shown(double value) {
  char text[32];
  std::snprintf(text, sizeof(text), value == std::floor(value) ? "%.0f" : "%.1f", value);
  return text;
}

std::string dateNow() {
  const std::time_t now = std::time(nullptr);
  std::tm utc{};
  char text[32] = "";
  if (gmtime_r(&now, &utc) != nullptr) std::strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%SZ", &utc);
  return text;
}

std::string distribution(const fs::path& root) {
  constexpr std::string_view key = "PRETTY_NAME=";
  std::ifstream stream(root / "etc/os-release");
  for (std::string line; std::getline(stream, line);) {
    if (line.rfind(key, 0) != 0) continue;
    std::string name = line.substr(key.size());
    std::erase(name, '"');
    return name;
  }
  return kUnknown;
}

/// Kernel and host are the running system's; they are no files.
void describeSystem(BenchEnvironment& e, const fs::path& root) {
  utsname names{};
  const bool known = uname(&names) == 0;
  e.host = known ? names.nodename : kUnknown;
  e.system = (known ? std::string(names.sysname) + " " + names.release + " " + names.machine : kUnknown) +
             ", " + distribution(root);
}

/// {0, 1, 2, 5} -> "0-2,5"
std::string ranges(const std::vector<int>& ascending) {
  std::string text;
  for (std::size_t i = 0; i < ascending.size();) {
    std::size_t last = i;
    while (last + 1 < ascending.size() && ascending[last + 1] == ascending[last] + 1) ++last;
    if (!text.empty()) text += ',';
    text += std::to_string(ascending[i]);
    if (last > i) text += '-' + std::to_string(ascending[last]);
    i = last + 1;
  }
  return text;
}

std::vector<int> allowedProcessors() {
  std::vector<int> processors;
  cpu_set_t set;
  CPU_ZERO(&set);
  if (sched_getaffinity(0, sizeof(set), &set) != 0) return processors;
  for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
    if (CPU_ISSET(cpu, &set)) processors.push_back(cpu);
  }
  return processors;
}

/// Those of the processors that may be used, each once.
std::string governors(const std::vector<int>& processors, const fs::path& root) {
  std::set<std::string> found;
  for (const int cpu : processors) {
    const std::string name = "cpu" + std::to_string(cpu);
    found.insert(firstLine(root / "sys/devices/system/cpu" / name / "cpufreq/scaling_governor"));
  }
  found.erase("");
  std::string text;
  for (const std::string& governor : found) text += (text.empty() ? "" : ", ") + governor;
  return text.empty() ? kUnknown : text;
}

/// The mode in brackets: "always [madvise] never" -> "madvise".
std::string hugePages(const fs::path& root) {
  const std::string line = firstLine(root / "sys/kernel/mm/transparent_hugepage/enabled");
  const auto begin = line.find('[');
  const auto end = line.find(']');
  if (begin == std::string::npos || end == std::string::npos || end < begin) return kUnknown;
  return line.substr(begin + 1, end - begin - 1);
}

double loadAverage(const fs::path& root) {
  double load = 0;
  std::istringstream(firstLine(root / "proc/loadavg")) >> load;
  return load;
}

bool onBattery(const fs::path& root) {
  std::error_code error;
  for (const auto& supply : fs::directory_iterator(root / "sys/class/power_supply", error)) {
    const std::string scope = firstLine(supply.path() / "scope");
    if (firstLine(supply.path() / "type") == "Battery" && scope != "Device" &&
        firstLine(supply.path() / "status") == "Discharging") {
      return true;
    }
  }
  return false;
}

/// The dense rivals, as far as this build has them.
std::vector<std::string> libraries() {
  std::vector<std::string> present;
#ifdef UFB_ONEDNN
  present.push_back(oneDnnName());
#endif
  present.push_back(environment().blas);
  present.push_back("LibTorch " + environment().torchVersion);
  return present;
}

/// What is wrong with this build wherever it computes, one sentence each.
std::vector<std::string> slowProgram() {
  std::vector<std::string> reasons;
#ifndef NDEBUG
  reasons.emplace_back("This build checks assertions, which costs time");
#endif
#ifndef __OPTIMIZE__
  reasons.emplace_back("This build is not optimised");
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  reasons.emplace_back("This build has sanitizers, which cost time");
#endif
  return reasons;
}

/// What is wrong with it for comparisons on the CPU.
std::vector<std::string> slowBuild() {
  std::vector<std::string> reasons = slowProgram();
  if (environment().blasIsReference) {
    reasons.emplace_back("The BLAS in use is the slow reference BLAS: install libopenblas0-pthread");
  }
  return reasons;
}

void describeMachine(BenchEnvironment& e) {
  const Environment& here = environment();
  e.processor = here.processor;
  e.physicalCores = here.physicalCores;
  e.logicalCores = here.logicalCores;
  e.instructionSet = here.instructionSet;
  e.blas = here.blas;
  e.blasIsReference = here.blasIsReference;
  e.torchVersion = here.torchVersion;
  e.compiler = here.compiler;
  e.version = here.version;
  e.memoryBytes = here.memoryBytes;
}

void warnOfMachine(BenchEnvironment& e, const std::vector<int>& threadCounts, bool battery) {
  const int logical = std::max(1, environment().logicalCores);
  if (e.load > kMostLoadPerCore * logical) {
    e.warnings.push_back("Other programs are busy: the load average is " + shown(e.load) + " on " +
                         std::to_string(logical) + " processors");
  }
  if (e.governor != "performance") {
    e.warnings.push_back(e.governor == kUnknown
                             ? "The system does not tell how it sets the processor's frequency"
                             : "The frequency governor is " + e.governor +
                                   ", not performance: the frequency may change");
  }
  const int most = threadCounts.empty() ? 0 : *std::max_element(threadCounts.begin(), threadCounts.end());
  if (most > environment().physicalCores) {
    e.warnings.push_back(std::to_string(most) + " threads share " +
                         std::to_string(environment().physicalCores) + " physical cores");
  }
  if (battery) e.warnings.emplace_back("The machine runs on battery");
}

void describeConditions(BenchEnvironment& e, const fs::path& root) {
  const std::vector<int> processors = allowedProcessors();
  e.date = dateNow();
  describeSystem(e, root);
  describeMachine(e);
  e.affinity = processors.empty() ? kUnknown : ranges(processors);
  e.governor = governors(processors, root);
  e.hugePages = hugePages(root);
  e.load = loadAverage(root);
  e.timerNanoseconds = measureClock(steadyClock()).cost;
}

std::string refusalFor(const std::vector<std::string>& reasons) {
  return reasons.empty() ? std::string() : reasons.front() + ", so no winner is named";
}

}  // namespace

BenchEnvironment describeEnvironment(const std::vector<int>& threadCounts, const fs::path& root) {
  BenchEnvironment e;
  describeConditions(e, root);
  e.libraries = libraries();
  e.warnings = slowBuild();
  e.refusal = winnerRefusal();
#ifndef UFB_ONEDNN
  e.warnings.emplace_back("This build has no oneDNN, often the fastest dense rival");
#endif
  warnOfMachine(e, threadCounts, onBattery(root));
  return e;
}

BenchEnvironment describeDeviceEnvironment(const BenchDeviceInfo& device, const fs::path& root) {
  BenchEnvironment e;
  describeConditions(e, root);
  e.device = device;
  e.libraries = {"LibTorch " + environment().torchVersion};
  if (!device.runtime.empty()) e.libraries.push_back(device.runtime);
  e.warnings = slowProgram();
  e.refusal = deviceWinnerRefusal();
  const int logical = std::max(1, environment().logicalCores);
  if (e.load > kMostLoadPerCore * logical) {
    e.warnings.push_back(
        "Other programs are busy, which delays what is queued for the device: the load average is " +
        shown(e.load) + " on " + std::to_string(logical) + " processors");
  }
  return e;
}

std::string winnerRefusal() {
  return refusalFor(slowBuild());
}

std::string deviceWinnerRefusal() {
  return refusalFor(slowProgram());
}

SystemCounters readCounters(const fs::path& root) {
  SystemCounters counters;
  static const Clock clock = steadyClock();
  counters.seconds = clock();
  // "cpu user nice system idle iowait irq softirq steal ...", in ticks.
  std::istringstream line(firstLine(root / "proc/stat"));
  std::string name;
  double ticks = 0;
  line >> name;
  for (int field = 0; field < 8 && line >> ticks; ++field) {
    if (field == 7) counters.stealSeconds = ticks / static_cast<double>(sysconf(_SC_CLK_TCK));
  }
  rusage usage{};
  if (getrusage(RUSAGE_SELF, &usage) == 0) counters.involuntarySwitches = usage.ru_nivcsw;
  return counters;
}

std::vector<std::string> disturbances(const SystemCounters& begin, const SystemCounters& end) {
  std::vector<std::string> found;
  const double seconds = end.seconds - begin.seconds;
  if (!(seconds > 0)) return found;
  const double steal = end.stealSeconds - begin.stealSeconds;
  if (steal > kMostStealShare * seconds) {
    found.push_back("The hypervisor gave " + shown(steal) + " s of processor time to others during the " +
                    shown(seconds) + " s of the run");
  }
  const auto switches = static_cast<double>(end.involuntarySwitches - begin.involuntarySwitches);
  if (switches > kMostSwitchesPerSecond * seconds) {
    found.push_back("The threads of this run had to make way " + shown(switches) +
                    " times for other programs");
  }
  return found;
}

}  // namespace ufb::bench
