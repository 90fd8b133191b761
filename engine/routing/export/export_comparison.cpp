// SPDX-License-Identifier: MIT
#include "routing/export/csv_file.h"
#include "routing/export/export_problem.h"
#include "routing/export/json_table.h"
#include "routing/export/number_text.h"
#include "routing/export/tables.h"

namespace ufb {
namespace exporting {
namespace {

/// A corpus and what it is called.
struct Named {
  const RoutingCounts& counts;
  const std::string& name;
};

Facts comparisonFacts(const CorpusComparison& comparison, const Named& a, const Named& b) {
  return {{"model", mendedText(a.counts.model.name)},
          {"model_sha256", a.counts.model.sha256},
          {"name_a", mendedText(a.name)},
          {"corpus_a", corpusWords(a.counts)},
          {"settings_a", mendedText(settingsWords(a.counts))},
          {"name_b", mendedText(b.name)},
          {"corpus_b", corpusWords(b.counts)},
          {"settings_b", mendedText(settingsWords(b.counts))},
          {"settings", "level=" + numberText(comparison.options.level) +
                           "; least_count=" + std::to_string(comparison.options.leastCount)},
          {"program", programWords()}};
}

void writeDifference(RowSink& row, const RoutedModel& model, const NodeDifference& node, double divergence) {
  treeCells(row, node.layer, node.tree);
  row.integer(node.node);
  row.text(nodeAddress(model, node.layer, node.tree, node.node));
  row.integer(levelOfNode(node.node));
  row.integer(node.visitsA);
  row.integer(node.visitsB);
  for (const double value : {node.shareA, node.shareB, node.difference, node.logRatio}) row.number(value);
  row.integer(node.tested ? 1 : 0);
  // An untested node's p of 1 would read as "no difference".
  for (const double value : {node.p, node.pCorrected}) {
    if (node.tested) {
      row.number(value);
    } else {
      row.unknown();
    }
  }
  row.integer(node.significant ? 1 : 0);
  row.number(divergence);
  row.endRow();
}

Table comparisonTable(const CorpusComparison& comparison, const RoutedModel& model) {
  return {"comparison",
          {"layer", "tree", "node", "address", "level", "visits_a", "visits_b", "share_a", "share_b",
           "difference", "log2_ratio", "tested", "p", "p_corrected", "significant", "tree_divergence_bits"},
          [&comparison, &model](RowSink& row) {
            for (const NodeDifference& node : comparison.nodes) {
              const std::size_t tree =
                  static_cast<std::size_t>(node.layer) * static_cast<std::size_t>(model.trees) +
                  static_cast<std::size_t>(node.tree);
              writeDifference(row, model, node, comparison.divergenceBits.at(tree));
            }
          }};
}

void addJson(OutputFolder& files, const CorpusComparison& comparison, const Table& table,
             const Facts& facts) {
  OutputFile& file = files.add("comparison.json");
  file.pending() = "{\"format\":\"ufb routing comparison\",\"format_version\":1";
  for (const auto& [name, words] : facts)
    file.pending() += ",\n" + jsonString(name) + ":" + jsonString(words);
  for (const auto& [name, count] : {std::pair{"tokens_a", comparison.tokensA},
                                    {"tokens_b", comparison.tokensB},
                                    {"tests", comparison.tests},
                                    {"significant", comparison.significant}}) {
    file.pending() += ",\n" + jsonString(name) + ":" + std::to_string(count);
  }
  file.pending() += ",\n\"nodes\":";
  writeJsonRows(file, table);
  file.pending() += "}\n";
}

}  // namespace
}  // namespace exporting

Result<std::vector<std::string>> exportComparison(const CorpusComparison& comparison, const RoutingCounts& a,
                                                  const std::string& nameA, const RoutingCounts& b,
                                                  const std::string& nameB, const std::string& folder,
                                                  ExportFormat format) {
  if (format != ExportFormat::Csv && format != ExportFormat::Json) {
    return failure(ErrorCode::Unsupported, folder,
                   "a comparison cannot be written as " + std::string(exportFormatName(format)),
                   "choose csv or json");
  }
  return exporting::guarded(folder, [&] {
    exporting::OutputFolder files(folder, {});
    const exporting::Facts facts = exporting::comparisonFacts(comparison, {a, nameA}, {b, nameB});
    const exporting::Table table = exporting::comparisonTable(comparison, a.model);
    if (format == ExportFormat::Csv) {
      exporting::addCsv(files, table, facts);
    } else {
      exporting::addJson(files, comparison, table, facts);
    }
    return files.commit();
  });
}

}  // namespace ufb
