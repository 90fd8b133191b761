// SPDX-License-Identifier: MIT
#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "ufb/corpus_comparison.h"
#include "ufb/result.h"
#include "ufb/routing_counts.h"

/// Counts as files that others can use. Every file is written under a temporary name and renamed; each states
/// model, hash, corpus, settings and version. The files of the same counts are the same, byte for byte.
namespace ufb {

enum class ExportFormat {
  Csv,   ///< nodes, leaves, layers, lorenz, positions, layer_pairs, tokens, tokens_leaves, contexts
  Json,  ///< routing.json: all but tokens_leaves
  Safetensors,  ///< routing.safetensors: the arrays
  Npy,          ///< one .npy an array, and arrays.json that names them
  Html          ///< report.html, which needs nothing else
};
/// "csv", "json", "safetensors", "npy", "html"
[[nodiscard]] std::string_view exportFormatName(ExportFormat format);
[[nodiscard]] Result<ExportFormat> exportFormatFromName(std::string_view name);

struct ExportOptions {
  std::int64_t leastPairCount = 1;  ///< rows of tokens_leaves.csv with a smaller count are left out
  std::stop_token stop;
};

/// Writes the files of one format into an existing folder and returns their names. Fails with WriteFailed,
/// which leaves whole files whole and nothing half-written, or Cancelled.
[[nodiscard]] Result<std::vector<std::string>> exportCounts(const RoutingCounts& counts,
                                                            const std::string& folder, ExportFormat format,
                                                            const ExportOptions& options = {});

/// comparison.csv or comparison.json of two counts, whose names are `nameA` and `nameB`. Csv and Json only:
/// else Unsupported.
[[nodiscard]] Result<std::vector<std::string>> exportComparison(
    const CorpusComparison& comparison, const RoutingCounts& a, const std::string& nameA,
    const RoutingCounts& b, const std::string& nameB, const std::string& folder, ExportFormat format);

}  // namespace ufb
