// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdio>

#include "routing/export/csv_file.h"
#include "routing/export/export_problem.h"
#include "routing/export/tables.h"
#include "routing/export/writers.h"

namespace ufb {
namespace exporting {

Names writeCsvFiles(const RoutingCounts& counts, const std::string& folder, const ExportOptions& options) {
  OutputFolder files(folder, options.stop);
  const Facts facts = exportFacts(counts);
  const Source source = tableSource(counts, options.stop, "the tables");
  for (const Table& table : smallTables(source)) addCsv(files, table, facts);
  if (pairsExact(counts)) addCsv(files, tokensLeavesTable(source, options.leastPairCount), facts);
  Names names = files.commit();
  // What these counts have no table for must not stay there from others.
  for (const char* const name : {"contexts.csv", "tokens_leaves.csv"}) {
    if (std::find(names.begin(), names.end(), name) == names.end()) std::remove(pathIn(folder, name).c_str());
  }
  return names;
}

}  // namespace exporting

std::string_view exportFormatName(ExportFormat format) {
  switch (format) {
    case ExportFormat::Csv:
      return "csv";
    case ExportFormat::Json:
      return "json";
    case ExportFormat::Safetensors:
      return "safetensors";
    case ExportFormat::Npy:
      return "npy";
    case ExportFormat::Html:
      return "html";
  }
  return "csv";
}

Result<ExportFormat> exportFormatFromName(std::string_view name) {
  for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Safetensors,
                                    ExportFormat::Npy, ExportFormat::Html}) {
    if (exportFormatName(format) == name) return format;
  }
  return failure(ErrorCode::InvalidArgument, std::string(name), "this is no format of exports",
                 "choose csv, json, safetensors, npy or html");
}

Result<std::vector<std::string>> exportCounts(const RoutingCounts& counts, const std::string& folder,
                                              ExportFormat format, const ExportOptions& options) {
  return exporting::guarded(folder, [&]() -> std::vector<std::string> {
    switch (format) {
      case ExportFormat::Csv:
        return exporting::writeCsvFiles(counts, folder, options);
      case ExportFormat::Json:
        return exporting::writeJsonFile(counts, folder, options);
      case ExportFormat::Safetensors:
        return exporting::writeSafetensorsFile(counts, folder, options);
      case ExportFormat::Npy:
        return exporting::writeNpyFiles(counts, folder, options);
      case ExportFormat::Html:
        return exporting::writeHtmlFile(counts, folder, options);
    }
    return {};
  });
}

}  // namespace ufb
