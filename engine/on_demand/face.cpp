// SPDX-License-Identifier: MIT
// The face's functions that need the network, each a call through the library's table.
#include "on_demand/engine_library.h"
#include "ufb/bench.h"
#include "ufb/engine.h"

namespace ufb {
namespace {

/// Calls one entry of the table, or says why there is no table.
template <class Value, class... Parameters, class... Arguments>
Result<Value> call(Result<Value> (*EngineTable::*entry)(Parameters...), Arguments&&... arguments) {
  const auto table = engineTable();
  if (!table) return tl::unexpected<Error>(table.error());
  return ((*table)->*entry)(std::forward<Arguments>(arguments)...);
}

Environment withoutLibrary() {
  Environment known;
  known.version = version();
  return known;
}

}  // namespace

Result<std::unique_ptr<Model>> loadModel(const std::string& path, const LoadOptions& options) {
  return call(&EngineTable::loadModel, path, options);
}

Result<WeightEffect> weightEffect(const std::string& path, const std::vector<std::int64_t>& ids,
                                  const LoadOptions& options) {
  return call(&EngineTable::weightEffect, path, ids, options);
}

Result<DenseEffect> denseEffect(const std::string& path, const std::vector<std::int64_t>& ids,
                                const LoadOptions& options) {
  return call(&EngineTable::denseEffect, path, ids, options);
}

int setThreads(int count) {
  const auto table = engineTable();
  return table ? (*table)->setThreads(count) : threads();
}

int threads() {
  const auto table = engineTable();
  return table ? (*table)->threads() : 1;
}

const Environment& environment() {
  static const Environment unknown = withoutLibrary();
  const auto table = engineTable();
  return table ? (*table)->environment() : unknown;
}

Result<FfnBenchReport> benchFfn(const FfnBenchOptions& options) {
  return call(&EngineTable::benchFfn, options);
}

Result<ModelBenchReport> benchModel(const ModelBenchOptions& options) {
  return call(&EngineTable::benchNamedModel, options);
}

Result<ModelBenchReport> benchModel(const Model& model, const ModelBenchOptions& options) {
  return call(&EngineTable::benchOpenModel, model, options);
}

}  // namespace ufb
