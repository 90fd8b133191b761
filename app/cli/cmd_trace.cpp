// SPDX-License-Identifier: MIT
#include <charconv>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "bench/report/report_json.h"
#include "commands.h"
#include "io/atomic_file.h"
#include "io/safetensors_writer.h"
#include "json_output.h"

namespace ufb::cli {

namespace {

struct TraceOptions {
  std::string text;
  std::string idList;
  std::vector<std::int64_t> ids;
  std::string out;
};

/// "12,7,4" to numbers. Anything else is wrong usage.
std::vector<std::int64_t> parseIds(const std::string& list) {
  std::vector<std::int64_t> ids;
  const char* at = list.data();
  const char* const end = at + list.size();
  while (true) {
    std::int64_t id = 0;
    const auto [next, error] = std::from_chars(at, end, id);
    if (error != std::errc() || (next != end && *next != ',')) {
      throw CLI::ValidationError("--ids", "\"" + list + "\" is no list of ids such as 12,7,4");
    }
    ids.push_back(id);
    if (next == end) return ids;
    at = next + 1;
  }
}

template <class T>
std::span<const std::byte> bytesOf(const std::vector<T>& values) {
  return std::as_bytes(std::span<const T>(values));
}

Result<void> writeTensors(const std::string& file, const Analysis& analysis) {
  const auto tokens = static_cast<std::int64_t>(analysis.encoding.tokens.size());
  std::vector<std::int64_t> ids;
  for (const Token& token : analysis.encoding.tokens) ids.push_back(token.id);
  const auto vocabulary = static_cast<std::int64_t>(analysis.logits.size()) / tokens;
  std::vector<TensorToWrite> tensors;
  tensors.push_back({"logits", DType::F32, {tokens, vocabulary}, bytesOf(analysis.logits), {}});
  const RoutingTrace& trace = analysis.routing;
  if (!trace.empty()) {
    const std::vector<std::int64_t> shape{trace.layers, trace.trees, trace.tokens, trace.depth + 1};
    tensors.push_back({"nodes", DType::I32, shape, bytesOf(trace.nodes), {}});
    tensors.push_back({"node_logits", DType::F32, shape, bytesOf(trace.logits), {}});
  }
  tensors.push_back({"input_ids", DType::I64, {tokens}, bytesOf(ids), {}});
  return writeSafetensors(file, tensors);
}

Json traceJson(const ModelInfo& info, const Analysis& analysis, const std::optional<WeightEffect>& effect) {
  return {{"model", info.name},
          {"device", analysis.device},
          {"backend", analysis.backend},
          {"threads", analysis.threads},
          {"weights", toJson(analysis.treeWeights, effect)},
          {"text", analysis.text},
          {"tokens", toJson(analysis.encoding.tokens)},
          {"layers", info.layers},
          {"trees", info.feedforward.trees},
          {"depth", info.feedforward.depth},
          {"paths", toJson(analysis.routing)},
          {"warnings", analysis.warnings}};
}

Result<void> writeJson(const std::string& file, const Json& document) {
  auto out = AtomicFile::create(file);
  if (!out) return tl::unexpected<Error>(out.error());
  if (auto written = out->write(bench::dumpJson(document)); !written) return written;
  return out->commit();
}

void printPaths(const ModelInfo& info, const Analysis& analysis) {
  const RoutingTrace& trace = analysis.routing;
  if (trace.empty()) {
    std::printf("%s is dense: every token uses all neurons, there are no paths\n", info.name.c_str());
  }
  for (int layer = 0; layer < trace.layers; ++layer) {
    for (int tree = 0; tree < trace.trees; ++tree) {
      for (int token = 0; token < trace.tokens; ++token) {
        std::string address = "L" + std::to_string(layer + 1);
        if (trace.trees > 1) address += "." + std::to_string(tree + 1);
        std::printf("%-8s %-16s %s  leaf %-5d margin %.4f\n", address.c_str(),
                    analysis.encoding.tokens[static_cast<std::size_t>(token)].text.c_str(),
                    trace.turns(layer, tree, token).c_str(), trace.leaf(layer, tree, token),
                    trace.margins[trace.pathIndex(layer, tree, token)]);
      }
    }
  }
}

Result<void> writeOut(const TraceOptions& options, const ModelInfo& info, const Analysis& analysis,
                      const std::optional<WeightEffect>& effect) {
  if (options.out.empty()) return {};
  return options.out.ends_with(".json") ? writeJson(options.out, traceJson(info, analysis, effect))
                                        : writeTensors(options.out, analysis);
}

Result<Analysis> trace(const Model& model, const CommonOptions& common, const TraceOptions& options) {
  AnalysisOptions analysisOptions;
  analysisOptions.backend = *backendFromName(common.backend);
  analysisOptions.trace = true;
  analysisOptions.allLogits = options.out.ends_with(".safetensors");
  analysisOptions.stop = interruption();
  return options.ids.empty() ? model.analyse(options.text, analysisOptions)
                             : model.analyseIds(options.ids, analysisOptions);
}

int runTrace(const CommonOptions& common, const TraceOptions& options) {
  auto opened = openModel(common);
  if (!opened) return report(opened.error());
  const ModelInfo info = opened->model->info();
  const auto analysis = trace(*opened->model, common, options);
  if (!analysis) return report(analysis.error());
  for (const std::string& warning : analysis->warnings) note(warning);
  const bool shown = !common.json && options.out.empty();
  if (shown) printPaths(info, *analysis);
  const auto measured = measureEffect(common, *opened, analysis->encoding);
  const std::optional<WeightEffect> effect = measured.value_or(std::nullopt);
  if (const auto written = writeOut(options, info, *analysis, effect); !written) {
    return report(written.error());
  }
  if (common.json) {
    print(traceJson(info, *analysis, effect));
  } else if (!shown) {
    std::printf("%s: %zu tokens, %d layers, %d trees\n", options.out.c_str(),
                analysis->encoding.tokens.size(), info.layers, analysis->routing.trees);
  }
  if (!measured) return report(measured.error());
  if (effect && !common.json) noteEffect(*effect);
  return kDone;
}

}  // namespace

void addTrace(CLI::App& app, CommonOptions& common, Action& action) {
  CLI::App* command = app.add_subcommand("trace", "the path of every token through every layer's trees");
  addCommonOptions(*command, common);
  addWeightsOption(*command, common);
  auto options = std::make_shared<TraceOptions>();
  CLI::Option* text = command->add_option("TEXT", options->text, "a text");
  CLI::Option* ids =
      command->add_option("--ids", options->idList, "token ids, comma-separated; nothing is added")
          ->excludes(text);
  command
      ->add_option("--out", options->out,
                   "write to FILE: .safetensors (logits, nodes, node_logits, input_ids) or .json")
      ->check([](const std::string& file) {
        const bool known = file.ends_with(".safetensors") || file.ends_with(".json");
        return known ? std::string() : file + ": the name must end in .safetensors or .json";
      });
  command->callback([&common, &action, options, text, ids] {
    if (text->count() + ids->count() == 0) throw CLI::RequiredError("TEXT or --ids");
    if (ids->count() > 0) options->ids = parseIds(options->idList);
    action = [&common, options] { return runTrace(common, *options); };
  });
}

}  // namespace ufb::cli
