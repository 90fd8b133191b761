// SPDX-License-Identifier: MIT
#include <cmath>
#include <cstdio>

#include "json_output.h"
#include "stats_options.h"
#include "ufb/corpus_comparison.h"
#include "ufb/node_address.h"
#include "ufb/routing_store.h"

namespace ufb::cli {
namespace {

std::string addressOf(const NodeDifference& node, const RoutedModel& model) {
  return nodeAddress({node.layer, node.tree, node.node}, {model.layers, model.trees, model.depth});
}

/// Differences that come from how the texts were counted, not from the texts.
void warnOfSettings(const RoutingCounts& a, const RoutingCounts& b) {
  if (a.settings.unit != b.settings.unit)
    note("A and B were cut into different units; positions differ for that reason");
  if (a.settings.maskShare != b.settings.maskShare) {
    note("A and B had different shares of their tokens masked; that alone makes nodes differ");
  }
  if (!a.complete || !b.complete) note("at least one of the counts is unfinished");
}

void printComparison(const CorpusComparison& comparison, const RoutedModel& model, int top) {
  std::printf(
      "%lld of %lld nodes tested differ (level %g for all tests together, Holm's correction; nodes with "
      "fewer than %lld visits are not tested)\n",
      static_cast<long long>(comparison.significant), static_cast<long long>(comparison.tests),
      comparison.options.level, static_cast<long long>(comparison.options.leastCount));
  std::printf("%-20s %10s %10s %9s %9s %9s %10s\n", "node", "visits A", "visits B", "share A", "share B",
              "B over A", "corr. p");
  for (const std::size_t index : mostChanged(comparison, top)) {
    const NodeDifference& node = comparison.nodes[index];
    std::printf("%-20s %10lld %10lld %7.3f %% %7.3f %% %8.3gx %10.2g\n", addressOf(node, model).c_str(),
                static_cast<long long>(node.visitsA), static_cast<long long>(node.visitsB), node.shareA * 100,
                node.shareB * 100, std::exp2(node.logRatio), node.pCorrected);
  }
  std::printf("B over A: with half a visit added to both, so that none divides by zero\n");
  std::printf("divergence of the leaves in bits, by layer:");
  for (const double bits : comparison.divergenceBits) std::printf(" %.4f", bits);
  std::printf("\n");
}

Json comparisonJson(const CorpusComparison& comparison, const RoutedModel& model, int top) {
  Json nodes = Json::array();
  for (const std::size_t index : mostChanged(comparison, top)) {
    const NodeDifference& node = comparison.nodes[index];
    nodes.push_back({{"address", addressOf(node, model)},
                     {"visits_a", node.visitsA},
                     {"visits_b", node.visitsB},
                     {"share_a", node.shareA},
                     {"share_b", node.shareB},
                     {"log2_ratio", node.logRatio},
                     {"p", node.p},
                     {"p_corrected", node.pCorrected}});
  }
  return {{"tokens_a", comparison.tokensA},
          {"tokens_b", comparison.tokensB},
          {"level", comparison.options.level},
          {"least_count", comparison.options.leastCount},
          {"tests", comparison.tests},
          {"significant", comparison.significant},
          {"divergence_bits", comparison.divergenceBits},
          {"nodes", nodes}};
}

Result<void> exportTo(const StatsOutput& output, const CorpusComparison& comparison, const RoutingCounts& a,
                      const std::string& nameA, const RoutingCounts& b, const std::string& nameB) {
  if (output.folder.empty()) return {};
  if (auto ready = prepareFolder(output.folder); !ready) return ready;
  for (const std::string& format : output.formats) {
    if (format == "none") continue;
    const auto written =
        exportComparison(comparison, a, nameA, b, nameB, output.folder, *exportFormatFromName(format));
    if (!written) return tl::unexpected<Error>(written.error());
  }
  return {};
}

}  // namespace

int runStatsCompare(const StatsCompareOptions& options) {
  const auto a = loadCounts(options.a);
  if (!a) return report(a.error());
  const auto b = loadCounts(options.b);
  if (!b) return report(b.error());
  const auto comparison = compareCorpora(*a, *b, {options.level, options.least});
  if (!comparison) return report(comparison.error());
  if (const auto written = exportTo(options.output, *comparison, *a, options.a, *b, options.b); !written) {
    return report(written.error());
  }
  warnOfSettings(*a, *b);
  if (options.json) {
    Json document = comparisonJson(*comparison, a->model, options.top);
    document["a"] = factsLine(*a);
    document["b"] = factsLine(*b);
    print(document);
  } else {
    std::printf("A: %s\nB: %s\n", factsLine(*a).c_str(), factsLine(*b).c_str());
    printComparison(*comparison, a->model, options.top);
  }
  return kDone;
}

}  // namespace ufb::cli
