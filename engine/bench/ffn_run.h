// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "bench/bench_environment.h"
#include "bench/dense_layer.h"
#include "bench/ffn_options.h"
#include "bench/ffn_subject.h"
#include "bench/series_runner.h"
#include "ufb/bench.h"

namespace ufb::bench {

/// What a measurement of a feedforward layer does wherever it computes: its report, series by series.
class FfnRun {
 public:
  /// `options` outlive the run, of whose series there will be so many.
  FfnRun(const FfnBenchOptions& options, std::size_t series)
      : m_options(options), m_series(static_cast<double>(series)) {
    m_report.options = options;
    m_report.options.stop = {};
    m_report.options.progress = {};
  }

 protected:
  ~FfnRun() = default;

  [[nodiscard]] const FfnBenchOptions& options() const { return m_options; }
  [[nodiscard]] FfnBenchReport& filled() { return m_report; }

  /// The report of what `measure` measures, with what disturbed it.
  template <class Measure>
  [[nodiscard]] Result<FfnBenchReport> finish(const Measure& measure) {
    const SystemCounters begin = readCounters();
    if (const auto measured = measure(); !measured) return tl::unexpected<Error>(measured.error());
    for (std::string& warning : disturbances(begin, readCounters())) warn(std::move(warning));
    return std::move(m_report);
  }

  /// Layer and inputs, named in the report; small enough for this machine.
  [[nodiscard]] Result<FfnSubject> prepareSubject() {
    report("preparing weights and inputs");
    auto subject = makeSubject(m_options);
    if (!subject) return subject;
    m_report.subject = subject->description;
    const auto sizes = checkSizes(m_options, static_cast<int>(subject->layer.width()));
    if (!sizes) return tl::unexpected<Error>(sizes.error());
    return subject;
  }

  /// One for each of options.dense.
  [[nodiscard]] std::vector<std::shared_ptr<const DenseWeights>> denseWeights(
      const FfnSubject& subject) const {
    std::vector<std::shared_ptr<const DenseWeights>> dense;
    for (const int neurons : m_options.dense) {
      dense.push_back(makeDenseWeights(static_cast<int>(subject.layer.width()), neurons, m_options.seed));
    }
    return dense;
  }

  [[nodiscard]] bool stopped() {
    if (m_options.stop.stop_requested()) m_report.complete = false;
    return !m_report.complete;
  }

  /// Tells what comes next.
  void report(const std::string& what) const { tell(0, what); }

  /// Keeps the series that `measure` takes; it is given whom to tell how far it is.
  template <class Measure>
  [[nodiscard]] Result<void> measureSeries(const std::string& what, const Measure& measure) {
    report(what + ": checking every arm");
    auto outcome = measure([&](double part) { tell(part, what); });
    if (!outcome) return tl::unexpected<Error>(outcome.error());
    for (const std::string& note : outcome->notes) warn(what + ": " + note);
    if (outcome->series) m_report.series.push_back(std::move(*outcome->series));
    m_report.complete = m_report.complete && outcome->complete;
    ++m_done;
    return {};
  }

 private:
  void warn(std::string warning) { m_report.environment.warnings.push_back(std::move(warning)); }

  void tell(double ofSeries, const std::string& what) const {
    if (m_options.progress) m_options.progress((m_done + ofSeries) / m_series, what);
  }

  const FfnBenchOptions& m_options;
  FfnBenchReport m_report;
  double m_series;
  int m_done = 0;  ///< series
};

}  // namespace ufb::bench
