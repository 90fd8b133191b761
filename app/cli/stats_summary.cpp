// SPDX-License-Identifier: MIT
#include <cmath>
#include <cstdio>

#include "json_output.h"
#include "stats_options.h"
#include "ufb/routing_figures.h"

namespace ufb::cli {
namespace {

/// JSON has no NaN.
Json finite(double value) {
  return std::isfinite(value) ? Json(value) : Json(nullptr);
}

Json toJson(const std::optional<Information>& information) {
  if (!information) return nullptr;
  return {{"bits", finite(information->bits)}, {"bias_bits", finite(information->biasBits)}};
}

Json toJson(const CountedText& text) {
  Json sources = Json::array();
  for (const CountedSource& source : text.sources) {
    sources.push_back({{"name", source.name}, {"units", source.units}, {"bytes", source.bytes}});
  }
  return {{"sources", sources},
          {"units", text.units},
          {"units_left_out", text.unitsLeftOut},
          {"units_refused", text.unitsRefused},
          {"sequences", text.sequences},
          {"tokens", text.tokens},
          {"special_tokens", text.specialTokens},
          {"masked_tokens", text.maskedTokens}};
}

Json toJson(const CountingSettings& settings) {
  return {{"unit", textUnitName(settings.unit)},  {"mask_share", settings.maskShare},
          {"sample_share", settings.sampleShare}, {"seed", settings.seed},
          {"contexts", settings.contexts},        {"table_bytes", settings.tableBytes}};
}

Json layerJson(const RoutingCounts& counts, int layer, int tree) {
  const TreeFigures figures = treeFigures(counts, layer, tree);
  return {{"layer", layer + 1},
          {"tree", tree + 1},
          {"leaves", figures.leaves.bins},
          {"effective_leaves", finite(figures.leaves.perplexity)},
          {"entropy_bits", finite(figures.leaves.entropyBits)},
          {"gini", finite(figures.leaves.gini)},
          {"dead_leaves", figures.leaves.empty},
          {"dead_nodes", figures.deadNodes},
          {"median_margin", finite(figures.pathMargin[2])},
          {"leaf_and_token", toJson(figures.leafAndToken)},
          {"leaf_and_position", toJson(figures.leafAndPosition)}};
}

void printSources(const CountedText& text) {
  for (const CountedSource& source : text.sources) {
    std::printf("%s: %lld units, %.1f MB\n", source.name.c_str(), static_cast<long long>(source.units),
                static_cast<double>(source.bytes) / 1e6);
  }
}

std::string bits(const std::optional<Information>& information) {
  if (!information) return "sketched";
  char text[48];
  std::snprintf(text, sizeof text, "%.2f (%.2f)", information->bits, information->biasBits);
  return text;
}

void printLayers(const RoutingCounts& counts) {
  std::printf("%-6s %16s %12s %11s %6s %8s %18s\n", "layer", "effective leaves", "dead leaves", "dead nodes",
              "Gini", "margin", "leaf-word bits");
  for (int layer = 0; layer < counts.model.layers; ++layer) {
    for (int tree = 0; tree < counts.model.trees; ++tree) {
      const TreeFigures figures = treeFigures(counts, layer, tree);
      std::string name = "L" + std::to_string(layer + 1);
      if (counts.model.trees > 1) name += "." + std::to_string(tree + 1);
      std::printf("%-6s %9.1f / %-4lld %12lld %11lld %6.3f %8.3f %18s\n", name.c_str(),
                  figures.leaves.perplexity, static_cast<long long>(figures.leaves.bins),
                  static_cast<long long>(figures.leaves.empty), static_cast<long long>(figures.deadNodes),
                  figures.leaves.gini, figures.pathMargin[2], bits(figures.leafAndToken).c_str());
    }
  }
  std::printf(
      "margin: median over paths. leaf-word bits: mutual information, in brackets what of it chance "
      "explains\n");
}

}  // namespace

std::string factsLine(const RoutingCounts& counts) {
  const CountingSettings& settings = counts.settings;
  const CountedText& text = counts.text;
  std::string line = counts.model.name + ", text by " + std::string(textUnitName(settings.unit)) + ": " +
                     std::to_string(text.units) + " units, " + std::to_string(text.tokens) + " tokens";
  const std::string seed = ", seed " + std::to_string(settings.seed);
  char share[32];
  if (settings.sampleShare < 1) {
    std::snprintf(share, sizeof share, "%g %%", settings.sampleShare * 100);
    line += "; a sample of " + std::string(share) + " of the units" + seed;
  }
  if (settings.maskShare > 0) {
    std::snprintf(share, sizeof share, "%g %%", settings.maskShare * 100);
    line += "; " + std::string(share) + " of the tokens masked" + seed;
  }
  if (text.maskedTokens > 0) line += "; " + std::to_string(text.maskedTokens) + " masks";
  if (text.unitsRefused > 0) line += "; " + std::to_string(text.unitsRefused) + " units could not be encoded";
  if (!counts.complete) line += "; unfinished";
  return line;
}

void printSummary(const RoutingCounts& counts, const std::string& folder,
                  const std::vector<std::string>& files, bool json) {
  if (json) {
    Json layers = Json::array();
    for (int layer = 0; layer < counts.model.layers; ++layer) {
      for (int tree = 0; tree < counts.model.trees; ++tree) layers.push_back(layerJson(counts, layer, tree));
    }
    Json seconds = Json::array();
    for (const CountingRun& run : counts.runs) {
      seconds.push_back({{"threads", run.threads},
                         {"tokens", run.tokens},
                         {"seconds", static_cast<double>(run.milliseconds) / 1000}});
    }
    print({{"model", counts.model.name},
           {"model_sha256", counts.model.sha256},
           {"text", toJson(counts.text)},
           {"settings", toJson(counts.settings)},
           {"complete", counts.complete},
           {"runs", seconds},
           {"layers", layers},
           {"out", folder},
           {"files", files}});
    return;
  }
  printSources(counts.text);
  std::printf("%s\n", factsLine(counts).c_str());
  printLayers(counts);
  std::printf("%s:", folder.c_str());
  for (const std::string& file : files) std::printf(" %s", file.c_str());
  std::printf("\n");
  for (const CountingRun& run : counts.runs) {
    const double seconds = static_cast<double>(run.milliseconds) / 1000;
    std::printf("%lld tokens in %.1f s, %.0f a second, %d threads\n", static_cast<long long>(run.tokens),
                seconds, seconds > 0 ? static_cast<double>(run.tokens) / seconds : 0, run.threads);
  }
}

}  // namespace ufb::cli
