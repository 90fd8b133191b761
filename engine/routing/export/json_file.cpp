// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include "routing/export/export_facts.h"
#include "routing/export/json_table.h"
#include "routing/export/number_text.h"
#include "routing/export/tables.h"
#include "routing/export/writers.h"

namespace ufb::exporting {
namespace {

using Json = nlohmann::ordered_json;

Json shapeJson(const RoutedModel& model) {
  return {{"layers", model.layers},
          {"trees", model.trees},
          {"depth", model.depth},
          {"nodes_per_tree", model.nodesPerTree()},
          {"leaves", model.leaves()},
          {"vocabulary", model.vocabulary},
          {"max_length", model.maxLength},
          {"mask_id", model.maskId < 0 ? Json() : Json(model.maskId)},
          {"tree_weights", model.treeWeights},
          {"dense_weights", model.denseWeights},
          {"backend", model.backend}};
}

Json countingJson(const CountingSettings& settings) {
  return {{"unit", textUnitName(settings.unit)},  {"mask_share", settings.maskShare},
          {"sample_share", settings.sampleShare}, {"seed", settings.seed},
          {"contexts", settings.contexts},        {"table_bytes", settings.tableBytes}};
}

Json textJson(const RoutingCounts& counts) {
  const CountedText& text = counts.text;
  Json sources = Json::array();
  for (const CountedSource& source : text.sources) {
    sources.push_back({{"name", source.name}, {"units", source.units}, {"bytes", source.bytes}});
  }
  return {{"complete", counts.complete},
          {"units", text.units},
          {"units_left_out", text.unitsLeftOut},
          {"units_refused", text.unitsRefused},
          {"sequences", text.sequences},
          {"tokens", text.tokens},
          {"special_tokens", text.specialTokens},
          {"masked_tokens", text.maskedTokens},
          {"fingerprint", hexText(text.fingerprint)},
          {"sources", sources}};
}

std::string dumped(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

Names writeJsonFile(const RoutingCounts& counts, const std::string& folder, const ExportOptions& options) {
  OutputFolder files(folder, options.stop);
  OutputFile& file = files.add("routing.json");
  file.pending() = "{\"format\":\"ufb routing statistics\",\"format_version\":1";
  for (const auto& [name, words] : exportFacts(counts)) {
    file.pending() += ",\n" + jsonString(name) + ":" + jsonString(words);
  }
  file.pending() += ",\n\"shape\":" + dumped(shapeJson(counts.model));
  file.pending() += ",\n\"counting\":" + dumped(countingJson(counts.settings));
  file.pending() += ",\n\"text\":" + dumped(textJson(counts));
  for (const Table& table : smallTables(tableSource(counts, options.stop, file.name()))) {
    file.pending() += ",\n" + jsonString(table.name) + ":";
    writeJsonRows(file, table);
  }
  file.pending() += "}\n";
  return files.commit();
}

}  // namespace ufb::exporting
