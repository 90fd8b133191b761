// SPDX-License-Identifier: MIT
#pragma once

#include "report/report_snapshot.h"
#include "ufb/bench.h"

/// The parts of a report, in its words. In any thread. A part that there is nothing of has no blocks.
namespace ufb {

/// Which models answered, where and how fast.
[[nodiscard]] ReportSection modelSection(const ReportSnapshot& snapshot);
/// What was typed, and its tokens.
[[nodiscard]] ReportSection textSection(const ReportSnapshot& snapshot);
/// The candidates of every mask, of both models if there are two.
[[nodiscard]] ReportSection predictionSection(const ReportSnapshot& snapshot);
/// Where the tokens went.
[[nodiscard]] ReportSection routingSection(const ReportSnapshot& snapshot, const ReportPictures& pictures);
/// How much of the trees the text uses, and a counted corpus.
[[nodiscard]] ReportSection usageSection(const ReportSnapshot& snapshot, const ReportPictures& pictures);
[[nodiscard]] ReportSection corpusSection(const ReportSnapshot& snapshot, const ReportPictures& pictures);
/// The measurement on show. `report`: the same with its environment, null if it was not kept.
[[nodiscard]] ReportSection latencySection(const ReportSnapshot& snapshot, const ReportPictures& pictures,
                                           const ModelBenchReport* report);
/// Every raw sample of it as JSON; empty if nothing was measured.
[[nodiscard]] QByteArray measurementJson(const ReportSnapshot& snapshot, const ModelBenchReport* report);
/// The commands that make the report again.
[[nodiscard]] ReportSection commandSection(const ReportSnapshot& snapshot);

/// All of them.
[[nodiscard]] ReportDocument buildReport(const ReportSnapshot& snapshot, const ReportPictures& pictures,
                                         const ModelBenchReport* report);

}  // namespace ufb
