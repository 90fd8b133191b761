// SPDX-License-Identifier: MIT
#include <memory>

#include "commands.h"
#include "stats_options.h"

namespace ufb::cli {
namespace {

void addOutput(CLI::App& command, StatsOutput& output, bool required) {
  CLI::Option* out =
      command.add_option("--out", output.folder, "folder for the results; made if it is missing");
  if (required) out->required();
  command
      .add_option("--format", output.formats, "tables beside the store: csv, json, safetensors, npy, html; none")
      ->delimiter(',')
      ->check(CLI::IsMember({"csv", "json", "safetensors", "npy", "html", "none"}))
      ->capture_default_str();
}

void addLeastPairs(CLI::App& command, StatsOutput& output) {
  command
      .add_option("--least-pairs", output.leastPairs,
                  "leave pairs of word and leaf with a smaller count out of tokens_leaves.csv")
      ->check(CLI::PositiveNumber)
      ->capture_default_str();
}

void addCounting(CLI::App& command, StatsOptions& options) {
  command.add_option("--unit", options.unit, "what is one text to the model: sentence, line, paragraph")
      ->check(CLI::IsMember({"sentence", "line", "paragraph"}))
      ->capture_default_str();
  command.add_option("--mask", options.settings.maskShare, "share of the tokens to mask, 0 to 1")
      ->check(CLI::Range(0.0, 1.0))
      ->capture_default_str();
  command.add_option("--sample", options.settings.sampleShare, "share of the units to use, above 0 to 1")
      ->check(CLI::Range(0.0, 1.0))
      ->capture_default_str();
  command.add_option("--seed", options.settings.seed, "chooses masks, samples and examples")
      ->check(CLI::NonNegativeNumber)
      ->capture_default_str();
  command.add_option("--contexts", options.settings.contexts, "examples kept for each leaf")
      ->check(CLI::Range(0, 100))
      ->capture_default_str();
  command
      .add_option("--table-memory", options.tableMegabytes,
                  "MiB for the tables of words by leaf; what does not fit is estimated by a sketch")
      ->check(CLI::Range(1.0, 1e6))
      ->capture_default_str();
  command.add_option("--batch", options.batchTokens, "tokens that the model is given at once")
      ->check(CLI::Range(1, 1 << 16))
      ->capture_default_str();
  command.add_option("--checkpoint", options.checkpointSeconds, "seconds between two checkpoints")
      ->check(CLI::Range(1, 86400))
      ->capture_default_str();
  command.add_flag("--fresh", options.fresh, "start over where an unfinished count lies in the folder");
}

void addMerge(CLI::App& stats, CommonOptions& common, Action& action) {
  CLI::App* command = stats.add_subcommand("merge", "counts of parts put together, exactly");
  auto paths = std::make_shared<std::vector<std::string>>();
  auto output = std::make_shared<StatsOutput>();
  command->add_option("DIR", *paths, "folders of ufb stats, or their routing.sqlite")->required();
  addOutput(*command, *output, true);
  addLeastPairs(*command, *output);
  command->add_flag("--json", common.json, "JSON on stdout");
  command->callback([&common, &action, paths, output] {
    action = [&common, paths, output] { return runStatsMerge(common.json, *paths, *output); };
  });
}

void addWords(CLI::App& stats, Action& action) {
  CLI::App* command =
      stats.add_subcommand("words", "what a leaf or a part of a tree stands for, or where a word goes");
  auto options = std::make_shared<StatsWordsOptions>();
  command->add_option("DIR", options->path, "a folder of ufb stats, or its routing.sqlite")->required();
  CLI::Option* at = command->add_option("--at", options->address, "a node: L3/0110*, L3/leaf:842, L3.2/*");
  CLI::Option* of = command->add_option("--of", options->word, "a word")->excludes(at);
  command->add_option("--by", options->order, "order of the words: count or lift")
      ->check(CLI::IsMember({"count", "lift"}))
      ->capture_default_str();
  command->add_option("--top", options->top, "how many")
      ->check(CLI::Range(1, 1'000'000))
      ->capture_default_str();
  command->add_option("--least", options->least, "leave out words that came there less often")
      ->check(CLI::PositiveNumber)
      ->capture_default_str();
  command->add_flag("--json", options->json, "JSON on stdout");
  command->callback([&action, options, at, of] {
    if (at->count() + of->count() == 0) throw CLI::RequiredError("--at or --of");
    action = [options] { return runStatsWords(*options); };
  });
}

void addCompareCounts(CLI::App& stats, Action& action) {
  CLI::App* command = stats.add_subcommand("compare", "two corpora on the same trees");
  auto options = std::make_shared<StatsCompareOptions>();
  command->add_option("A", options->a, "a folder of ufb stats, or its routing.sqlite")->required();
  command->add_option("B", options->b, "another one")->required();
  addOutput(*command, options->output, false);
  command->add_option("--level", options->level, "of significance, for all tests together")
      ->check(CLI::Range(0.0, 1.0))
      ->capture_default_str();
  command->add_option("--least", options->least, "do not test nodes with fewer visits in both together")
      ->check(CLI::PositiveNumber)
      ->capture_default_str();
  command->add_option("--top", options->top, "how many nodes to print")
      ->check(CLI::Range(1, 1'000'000))
      ->capture_default_str();
  command->add_flag("--json", options->json, "JSON on stdout");
  command->callback([&action, options] { action = [options] { return runStatsCompare(*options); }; });
}

}  // namespace

void addStats(CLI::App& app, CommonOptions& common, Action& action) {
  CLI::App* command = app.add_subcommand("stats", "routing statistics of texts");
  addCommonOptions(*command, common);
  addWeightsOption(*command, common);
  auto options = std::make_shared<StatsOptions>();
  command->add_option("FILE", options->files,
                      "text files, plain or compressed (gzip, xz, bzip2, zstd); - for stdin");
  addOutput(*command, options->output, false);
  addLeastPairs(*command, options->output);
  addCounting(*command, *options);
  addMerge(*command, common, action);
  addWords(*command, action);
  addCompareCounts(*command, action);
  command->callback([&common, &action, options, command] {
    if (!command->get_subcommands().empty()) return;
    if (options->files.empty()) throw CLI::RequiredError("FILE");
    if (options->output.folder.empty()) throw CLI::RequiredError("--out");
    action = [&common, options] { return runStats(common, *options); };
  });
}

}  // namespace ufb::cli
