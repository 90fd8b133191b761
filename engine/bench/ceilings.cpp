// SPDX-License-Identifier: MIT
#include "bench/ceilings.h"

#include <omp.h>
#include <sys/mman.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <limits>
#include <numeric>
#include <random>
#include <string>
#include <vector>

#include "bench/ceilings_hwy.h"

namespace ufb::bench {

namespace {

/// From inside L1 to beyond the last cache of most machines, for all threads together.
constexpr double kSetBytes[] = {32e3, 400e3, 1.5e6, 4e6, 12e6, 25e6, 100e6, 400e6};
constexpr std::size_t kMostBytes = 400'000'000;
constexpr std::size_t kHugePageBytes = std::size_t{2} << 20;
constexpr int kRuns = 9;
constexpr double kSecondsPerRun = 4e-3;
/// A list of rows is at least this long, so that the call around it costs nothing beside them.
constexpr std::size_t kLeastOrder = 512;

/// Half of the memory that the system says it could give, at most kMostBytes.
std::size_t affordableBytes() {
  std::ifstream stream("/proc/meminfo");
  for (std::string word; stream >> word;) {
    std::size_t kilobytes = 0;
    if (word == "MemAvailable:" && stream >> kilobytes) return std::min(kMostBytes, kilobytes * 1024 / 2);
  }
  return kMostBytes / 10;
}

/// One part for each thread, each from the begin of a huge page where the system has them (a small set in
/// small pages reads up to a third slower); empty if it has no memory to give.
class Memory {
 public:
  Memory(std::size_t bytes, std::size_t parts) : m_partBytes(bytes / parts) {
    m_stride = (m_partBytes / kHugePageBytes + 1) * kHugePageBytes;
    m_mappedBytes = (parts + 1) * m_stride;
    void* const start = mmap(nullptr, m_mappedBytes, PROT_READ | PROT_WRITE,
                             MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (start == MAP_FAILED) return;
    m_mapped = static_cast<std::byte*>(start);
    madvise(start, m_mappedBytes, MADV_HUGEPAGE);  // small pages are slower, not wrong
    const std::size_t beyond = reinterpret_cast<std::uintptr_t>(start) % kHugePageBytes;
    m_first = m_mapped + (beyond == 0 ? 0 : kHugePageBytes - beyond);
  }
  ~Memory() {
    if (m_mapped != nullptr) munmap(m_mapped, m_mappedBytes);
  }
  Memory(const Memory&) = delete;
  Memory& operator=(const Memory&) = delete;

  [[nodiscard]] bool empty() const { return m_mapped == nullptr; }
  [[nodiscard]] std::byte* part(std::size_t index) const { return m_first + index * m_stride; }
  [[nodiscard]] std::size_t partBytes() const { return m_partBytes; }

 private:
  std::size_t m_partBytes;
  std::size_t m_stride = 0;
  std::size_t m_mappedBytes = 0;
  std::byte* m_mapped = nullptr;
  std::byte* m_first = nullptr;
};

/// Calls body(thread) on all threads at once; seconds of the one that took longest. They set out within a
/// microsecond of each other, unless other programs hold one of them back; its waiting is not counted then,
/// since it says nothing of what the machine can do.
template <class Body>
double timeTogether(int threads, const Body& body) {
  std::vector<double> seconds(static_cast<std::size_t>(threads));
#pragma omp parallel num_threads(threads)
  {
    const auto thread = static_cast<std::size_t>(omp_get_thread_num());
#pragma omp barrier
    const double begin = omp_get_wtime();
    body(thread);
    seconds[thread] = omp_get_wtime() - begin;
  }
  return *std::max_element(seconds.begin(), seconds.end());
}

/// How many threads a team really gets; a limit of the user's may lie below what was asked for.
int teamSize(int threads) {
  int size = 1;
#pragma omp parallel num_threads(std::max(1, threads))
  {
#pragma omp master
    size = omp_get_num_threads();
  }
  return size;
}

double measureFma(int threads) {
  const auto size = static_cast<std::size_t>(threads);
  std::vector<FmaRun> runs(size);
  const double seconds = bestSecondsPerUnit(20000, [&](double iterations) {
    const auto count = static_cast<std::int64_t>(iterations);
    return timeTogether(threads, [&](std::size_t thread) { runs[thread] = runMultiplyAdds(count); });
  });
  volatile float sink = 0;
  for (const FmaRun& run : runs) sink = sink + run.sum;
  return runMultiplyAdds(1).flops * threads / seconds * 1e-9;
}

/// All rows in random order, then again in the same one until the list is long enough.
std::vector<std::uint32_t> randomOrder(std::size_t rows, std::uint64_t seed) {
  std::vector<std::uint32_t> once(rows);
  std::iota(once.begin(), once.end(), std::uint32_t{0});
  std::shuffle(once.begin(), once.end(), std::mt19937_64(seed));
  std::vector<std::uint32_t> order = once;
  while (order.size() < kLeastOrder) order.insert(order.end(), once.begin(), once.end());
  return order;
}

/// Every thread reads `rows` rows at the begin of its own part of the memory.
BenchCeilings::Bandwidth measureSet(const Memory& memory, int threads, std::size_t rows) {
  const auto size = static_cast<std::size_t>(threads);
  std::vector<std::vector<std::uint32_t>> orders;
  for (std::size_t thread = 0; thread < size; ++thread) orders.push_back(randomOrder(rows, thread));
  std::vector<std::uint32_t> folds(size);
  const double seconds = bestSecondsPerUnit(1, [&](double passes) {
    return timeTogether(threads, [&](std::size_t thread) {
      std::uint32_t fold = 0;
      for (double pass = 0; pass < passes; ++pass) {
        fold += readRows(memory.part(thread), orders[thread]);
      }
      folds[thread] = fold;
    });
  });
  volatile std::uint32_t sink = 0;
  for (const std::uint32_t fold : folds) sink = sink + fold;
  const auto rowBytes = static_cast<double>(kCeilingRowBytes * size);
  return {rowBytes * static_cast<double>(rows),
          rowBytes * static_cast<double>(orders.front().size()) / seconds * 1e-9};
}

void measureBandwidths(BenchCeilings& ceilings, const std::stop_token& stop) {
  const auto size = static_cast<std::size_t>(ceilings.threads);
  const Memory memory(affordableBytes(), size);
  if (memory.empty()) return;
  // Each thread touches its part first, so that the pages lie near its processor.
  timeTogether(ceilings.threads, [&](std::size_t thread) {
    std::memset(memory.part(thread), static_cast<int>(thread % 255) + 1, memory.partBytes());
  });
  for (const double bytes : kSetBytes) {
    if (stop.stop_requested()) return;
    const auto rows = static_cast<std::size_t>(bytes) / size / kCeilingRowBytes;
    if (rows == 0) continue;
    if (rows * kCeilingRowBytes > memory.partBytes()) return;
    ceilings.bandwidth.push_back(measureSet(memory, ceilings.threads, rows));
  }
}

}  // namespace

double bestSecondsPerUnit(double count, const std::function<double(double count)>& run) {
  double best = std::numeric_limits<double>::infinity();
  int longEnough = 0;
  for (int all = 0; longEnough < kRuns && all < 3 * kRuns; ++all) {
    best = std::min(best, run(count) / count);
    const double wanted = std::floor(kSecondsPerRun / std::max(best, 1e-12));
    if (count < wanted / 2) {
      count = wanted;
    } else {
      ++longEnough;
    }
  }
  return best;
}

BenchCeilings measureCeilings(int threads, const std::stop_token& stop) {
  BenchCeilings ceilings;
  ceilings.threads = teamSize(threads);
  if (stop.stop_requested()) return ceilings;
  ceilings.fmaGflops = measureFma(ceilings.threads);
  measureBandwidths(ceilings, stop);
  return ceilings;
}

double bandwidthFor(const BenchCeilings& ceilings, double bytes) {
  const auto& measured = ceilings.bandwidth;
  if (measured.empty()) return 0;
  const auto above = std::find_if(measured.begin(), measured.end(),
                                  [bytes](const BenchCeilings::Bandwidth& b) { return b.bytes >= bytes; });
  if (above == measured.begin()) return measured.front().gigabytesPerSecond;
  if (above == measured.end()) return measured.back().gigabytesPerSecond;
  const auto below = above - 1;
  const double share = std::log(bytes / below->bytes) / std::log(above->bytes / below->bytes);
  return below->gigabytesPerSecond + share * (above->gigabytesPerSecond - below->gigabytesPerSecond);
}

double readMicroseconds(const BenchCeilings& ceilings, double weightBytes, double setBytes) {
  const double bandwidth = bandwidthFor(ceilings, setBytes);
  return bandwidth > 0 ? weightBytes / (bandwidth * 1e3) : 0;
}

double attainableGflops(const BenchCeilings& ceilings, double flops, double weightBytes) {
  const double reading = readMicroseconds(ceilings, weightBytes, weightBytes);
  const double computing = ceilings.fmaGflops > 0 ? flops / (ceilings.fmaGflops * 1e3) : 0;
  const double slower = std::max(reading, computing);
  return slower > 0 ? flops / (slower * 1e3) : 0;
}

}  // namespace ufb::bench
