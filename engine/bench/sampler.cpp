// SPDX-License-Identifier: MIT
#include "bench/sampler.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>
#include <random>
#include <utility>

#include "bench/statistics.h"

namespace ufb::bench {

namespace {

constexpr double kClockStepsPerSample = 1000;
constexpr int kMostRepeats = 1 << 20;  ///< ends the search where the clock does not move
constexpr std::size_t kStableSamples = 10;
constexpr std::size_t kLeastStableSamples = 3;  ///< of calls so long that ten do not fit into the warm-up
constexpr double kLongSample = 2;               ///< lead-ins: a sample of this many goes without
constexpr double kStableSpread = 0.05;
constexpr double kWarmUpShare = 0.2;  ///< of the progress
constexpr double kSecondsBetweenProgress = 0.5;

bool withinSpread(const std::vector<double>& times) {
  const double middle = median(times);
  return std::all_of(times.begin(), times.end(),
                     [middle](double t) { return std::abs(t - middle) <= kStableSpread * middle; });
}

class Sampler {
 public:
  Sampler(const std::vector<ArmCall>& arms, const SamplerOptions& options, const Clock& clock)
      : m_arms(arms), m_options(options), m_clock(clock), m_random(options.seed) {
    m_result.clock = measureClock(clock);
    const double step = std::max(m_result.clock.cost, m_result.clock.resolution) * 1e-9;
    m_leastSample = std::max(options.leastSampleSeconds, kClockStepsPerSample * step);
  }

  Sampling run() {
    m_result.complete = warmUpAll() && takeRounds();
    m_result.samples.resize(static_cast<std::size_t>(m_result.rounds) * m_arms.size());
    return std::move(m_result);
  }

 private:
  [[nodiscard]] bool stopped() const { return m_options.stop.stop_requested(); }

  /// Seconds of `repeats` calls on consecutive inputs.
  double timeCalls(std::size_t arm, int firstInput, int repeats) {
    if (m_options.beforeSample) m_options.beforeSample();
    const ArmCall& call = m_arms[arm];
    const int inputs = std::max(1, m_options.inputs);
    int input = firstInput % inputs;
    const double begin = m_clock();
    for (int i = 0; i < repeats; ++i) {
      call(input);
      if (++input == inputs) input = 0;
    }
    return m_clock() - begin;
  }

  bool warmUpAll() {
    for (std::size_t arm = 0; arm < m_arms.size(); ++arm) {
      m_result.warmUps.emplace_back();
      if (!warmUp(arm, m_result.warmUps.back())) return false;
    }
    return true;
  }

  /// False if it was stopped.
  bool warmUp(std::size_t arm, WarmUp& warm) {
    const double share = kWarmUpShare / static_cast<double>(m_arms.size());
    const double begin = m_clock();
    std::vector<double> recent;
    for (int i = 0;; ++i) {
      if (stopped()) return false;
      report(share * static_cast<double>(arm));
      const double seconds = timeCalls(arm, i, warm.repeats);
      const double elapsed = m_clock() - begin;
      warm.calls += warm.repeats;
      warm.milliseconds = elapsed * 1e3;
      warm.sampleSeconds = seconds;
      remember(recent, seconds, warm.repeats);
      const bool last = elapsed >= m_options.mostWarmUpSeconds;
      warm.stable = recent.size() >= (last ? kLeastStableSamples : kStableSamples) && withinSpread(recent);
      if (last || (warm.stable && elapsed >= m_options.leastWarmUpSeconds)) return true;
    }
  }

  /// Keeps the last ten samples; doubles the repeats and starts anew where a sample was too short for the
  /// clock. Doubling makes equal arms end with equal repeats.
  void remember(std::vector<double>& recent, double seconds, int& repeats) const {
    if (!m_options.beforeSample && seconds < m_leastSample && repeats < kMostRepeats) {
      repeats *= 2;
      recent.clear();
      return;
    }
    if (recent.size() == kStableSamples) recent.erase(recent.begin());
    recent.push_back(seconds);
  }

  /// False if it was stopped.
  bool takeRounds() {
    if (m_arms.empty()) return true;
    std::vector<std::size_t> order(m_arms.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const double begin = m_clock();
    for (double elapsed = 0; !isOver(elapsed); elapsed = m_clock() - begin) {
      shuffle(order);
      for (const std::size_t arm : order) {
        if (stopped()) return false;
        report(fractionOfRounds(m_clock() - begin));
        takeSample(arm);
      }
      ++m_result.rounds;
    }
    return true;
  }

  void takeSample(std::size_t arm) {
    BenchSample taken;
    taken.arm = static_cast<int>(arm);
    taken.round = m_result.rounds;
    taken.input = m_result.rounds % std::max(1, m_options.inputs);
    taken.repeats = m_result.warmUps[arm].repeats;
    leadIn(arm);
    if (m_options.sampleBegins) m_options.sampleBegins();
    taken.microseconds = timeCalls(arm, m_result.rounds, taken.repeats) * 1e6 / taken.repeats;
    m_result.samples.push_back(taken);
    if (m_options.sampleTaken) m_options.sampleTaken(taken);
  }

  void leadIn(std::size_t arm) {
    const WarmUp& warm = m_result.warmUps[arm];
    if (m_options.beforeSample || m_options.leadInSeconds <= 0) return;
    if (warm.sampleSeconds > kLongSample * m_options.leadInSeconds) return;
    const int inputs = std::max(1, m_options.inputs);
    const double begin = m_clock();
    for (int i = 0; i < inputs && (i == 0 || m_clock() - begin < m_options.leadInSeconds); ++i) {
      m_arms[arm]((m_result.rounds + 1 + i) % inputs);
    }
  }

  [[nodiscard]] bool isOver(double elapsed) const {
    const int rounds = m_result.rounds;
    if (rounds >= std::max(1, m_options.mostRounds)) return true;
    if (rounds < std::max(1, m_options.leastRounds)) return false;
    return elapsed + elapsed / rounds > m_options.seconds;
  }

  [[nodiscard]] double fractionOfRounds(double elapsed) const {
    const double rounds = m_result.rounds;
    const double ofTime = m_options.seconds > 0 ? elapsed / m_options.seconds : 1;
    const double ofLeast = rounds / std::max(1, m_options.leastRounds);
    const double ofMost = rounds / std::max(1, m_options.mostRounds);
    const double done = std::clamp(std::max(std::min(ofTime, ofLeast), ofMost), 0.0, 1.0);
    return kWarmUpShare + (1 - kWarmUpShare) * done;
  }

  /// Fisher and Yates; std::shuffle's draws differ between libraries.
  void shuffle(std::vector<std::size_t>& order) {
    for (std::size_t left = order.size(); left > 1; --left)
      std::swap(order[left - 1], order[m_random() % left]);
  }

  void report(double fraction) {
    if (!m_options.progress) return;
    const double now = m_clock();
    if (now < m_nextProgress) return;
    m_nextProgress = now + kSecondsBetweenProgress;
    m_options.progress(fraction);
  }

  const std::vector<ArmCall>& m_arms;
  const SamplerOptions& m_options;
  const Clock& m_clock;
  std::mt19937_64 m_random;
  double m_leastSample = 0;
  double m_nextProgress = -std::numeric_limits<double>::infinity();
  Sampling m_result;
};

}  // namespace

Clock steadyClock() {
  using Steady = std::chrono::steady_clock;
  // Counted from now, so that a double still tells nanoseconds apart after months of uptime.
  return [start = Steady::now()] { return std::chrono::duration<double>(Steady::now() - start).count(); };
}

ClockCost measureClock(const Clock& clock) {
  constexpr int kLeastReadings = 2000;
  constexpr int kMostReadings = 1000000;  // until a coarse clock has moved
  const double begin = clock();
  double last = begin;
  double step = 0;
  int readings = 0;
  while (readings < kLeastReadings || (step == 0 && readings < kMostReadings)) {
    const double now = clock();
    if (now > last && (step == 0 || now - last < step)) step = now - last;
    last = now;
    ++readings;
  }
  return {(last - begin) * 1e9 / readings, step * 1e9};
}

Sampling sample(const std::vector<ArmCall>& arms, const SamplerOptions& options, const Clock& clock) {
  return Sampler(arms, options, clock).run();
}

}  // namespace ufb::bench
