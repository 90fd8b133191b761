// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include "routing/export/arrays.h"
#include "routing/export/export_facts.h"
#include "routing/export/export_problem.h"
#include "routing/export/npy_file.h"
#include "routing/export/writers.h"

namespace ufb::exporting {
namespace {

constexpr const char* kSumUnitWords = "2^-20";

}  // namespace

Names writeSafetensorsFile(const RoutingCounts& counts, const std::string& folder,
                           const ExportOptions& options) {
  const std::string name = "routing.safetensors";
  stopIfAsked(options.stop, name);
  std::vector<TensorToWrite> tensors;
  for (ExportArray& array : routingArrays(counts, options.stop, name))
    tensors.push_back(std::move(array.tensor));
  std::map<std::string, std::string> metadata = {{"sum_unit", kSumUnitWords}};
  for (const auto& [fact, words] : exportFacts(counts)) metadata.emplace(fact, words);
  orThrow(writeSafetensors(pathIn(folder, name), tensors, metadata));
  return {name};
}

Names writeNpyFiles(const RoutingCounts& counts, const std::string& folder, const ExportOptions& options) {
  using Json = nlohmann::ordered_json;
  OutputFolder files(folder, options.stop);
  const std::string name = "arrays.json";
  Json json;
  for (const auto& [fact, words] : exportFacts(counts)) json[fact] = words;
  json["sum_unit"] = kSumUnitWords;
  json["arrays"] = Json::array();
  for (const ExportArray& array : routingArrays(counts, options.stop, name)) {
    addNpy(files, array.tensor);
    json["arrays"].push_back({{"name", array.tensor.name},
                              {"file", array.tensor.name + ".npy"},
                              {"dtype", dtypeLongName(array.tensor.dtype)},
                              {"shape", array.tensor.shape},
                              {"what", array.what}});
  }
  files.add(name).pending() = json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
  return files.commit();
}

}  // namespace ufb::exporting
