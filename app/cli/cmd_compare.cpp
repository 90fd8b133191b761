// SPDX-License-Identifier: MIT
#include <chrono>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "commands.h"
#include "compare_output.h"

namespace ufb::cli {

namespace {

struct CompareOptions {
  std::string against;
  std::string text;
  std::string file;
  int top = 0;  ///< 0: 10 for a text, 5 for a file
  std::uint64_t seed = 1;
  int masks = 1;
  std::vector<std::string> targets;
};

constexpr int kTopOfText = 10;
constexpr int kTopOfFile = 5;
constexpr int kOverlapOf = 5;

struct OpenedPair {
  OpenedModel a, b;
};

/// What openModel() says of the machine was said when the first model was opened.
Result<OpenedModel> openSecond(const CommonOptions& common, const std::string& against) {
  LoadOptions load;
  load.device = common.device;
  load.stop = interruption();
  load.progress = terminalProgress();
  load.treeWeights = *treeWeightsFromName(common.weights);
  const auto start = std::chrono::steady_clock::now();
  auto model = loadModel(against, load);
  clearProgress(load.progress);
  if (!model) return tl::unexpected<Error>(model.error());
  const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - start;
  for (const std::string& warning : (*model)->info().warnings) note((*model)->info().name + ": " + warning);
  return OpenedModel{std::move(*model), spent.count()};
}

Result<OpenedPair> openPair(const CommonOptions& common, const std::string& against) {
  auto a = openModel(common);
  if (!a) return tl::unexpected<Error>(a.error());
  auto b = openSecond(common, against);
  if (!b) return tl::unexpected<Error>(b.error());
  return OpenedPair{std::move(*a), std::move(*b)};
}

/// With all logits where they say something, in a run of its own: the times shown are those of a plain one.
Result<Comparison> compareDistributions(const OpenedPair& pair, AnalysisOptions options,
                                        const std::string& text, const Comparison& plain) {
  if (!plain.sameVocabulary || plain.masks.empty()) return plain;
  options.allLogits = true;
  const auto a = pair.a.model->analyse(text, options);
  if (!a) return tl::unexpected<Error>(a.error());
  const auto b = pair.b.model->analyse(text, options);
  if (!b) return tl::unexpected<Error>(b.error());
  return compare(*a, *b, true, kOverlapOf);
}

void noteMasks(const OpenedPair& pair, const Analysis& a, const Analysis& b, const Comparison& comparison) {
  for (const auto& [opened, analysis] : {std::pair(&pair.a, &a), std::pair(&pair.b, &b)}) {
    const ModelInfo& info = opened->model->info();
    for (const std::string& warning : analysis->warnings) note(info.name + ": " + warning);
    if (info.maskToken.empty()) note(info.name + ": it has no mask token, so it predicts nothing");
  }
  if (comparison.masks.empty() && comparison.droppedA == 0 && comparison.droppedB == 0)
    note("the text holds no mask: write <mask>, [MASK] or ___ where a word is to be predicted");
}

int compareText(const CommonOptions& common, const CompareOptions& options) {
  const auto pair = openPair(common, options.against);
  if (!pair) return report(pair.error());
  AnalysisOptions analysis;
  analysis.backend = *backendFromName(common.backend);
  analysis.top = options.top > 0 ? options.top : kTopOfText;
  analysis.targets = options.targets;
  analysis.maskAliases = commonMaskSpellings();
  analysis.stop = interruption();
  const auto a = pair->a.model->analyse(options.text, analysis);
  if (!a) return report(a.error());
  const auto b = pair->b.model->analyse(options.text, analysis);
  if (!b) return report(b.error());
  const bool same = sameVocabulary(pair->a.model->tokenizer(), pair->b.model->tokenizer());
  const Comparison plain = compare(*a, *b, same, kOverlapOf);
  noteMasks(*pair, *a, *b, plain);
  const auto comparison = compareDistributions(*pair, analysis, options.text, plain);
  if (!comparison) return report(comparison.error());
  const ComparedModel modelA{&pair->a.model->info(), &*a, pair->a.loadMs};
  const ComparedModel modelB{&pair->b.model->info(), &*b, pair->b.loadMs};
  if (common.json) {
    print(compareJson(modelA, modelB, *comparison));
  } else {
    std::fputs(compareTable(modelA, modelB, *comparison).c_str(), stdout);
  }
  return interrupted() ? reportInterruption() : kDone;
}

/// The lines counted, and how much of the file that is if its length is known.
void showCounts(const Agreement& soFar, double fraction) {
  const std::string lines = std::to_string(soFar.linesRead) + " lines";
  if (fraction < 0) {
    std::fprintf(stderr, "\r\033[K%s", lines.c_str());
  } else {
    std::fprintf(stderr, "\r\033[K%3d %% %s", static_cast<int>(fraction * 100), lines.c_str());
  }
  std::fflush(stderr);
}

int compareFile(const CommonOptions& common, const CompareOptions& options) {
  const auto lines = openLines(options.file);
  if (!lines) return report(lines.error());
  const auto pair = openPair(common, options.against);
  if (!pair) return report(pair.error());
  AgreementOptions agreementOptions;
  agreementOptions.backend = *backendFromName(common.backend);
  agreementOptions.top = options.top > 0 ? options.top : kTopOfFile;
  agreementOptions.seed = options.seed;
  agreementOptions.masksPerLine = options.masks;
  agreementOptions.stop = interruption();
  const ProgressCallback terminal = terminalProgress();
  if (terminal) agreementOptions.progress = showCounts;
  const auto counted = agreement(*pair->a.model, *pair->b.model, **lines, agreementOptions);
  clearProgress(terminal);
  if (!counted) return report(counted.error());
  if (common.json) {
    print(agreementJson(*counted, pair->a.model->info(), pair->b.model->info(), options.file));
  } else {
    std::fputs(agreementTable(*counted, options.file).c_str(), stdout);
  }
  if (counted->masks == 0) note(options.file + ": no line of it could be compared");
  return counted->complete ? kDone : reportInterruption();
}

void checkUsage(const CompareOptions& options) {
  if (options.text.empty() == options.file.empty())
    throw CLI::ValidationError("compare", "give either a TEXT or --file FILE");
  if (!options.file.empty() && !options.targets.empty())
    throw CLI::ValidationError("--target", "it is for a TEXT, not for a file");
}

}  // namespace

void addCompare(CLI::App& app, CommonOptions& common, Action& action) {
  CLI::App* command = app.add_subcommand(
      "compare", "two models side by side: on one TEXT, or how often they agree on a file");
  addCommonOptions(*command, common);
  addWeightsOption(*command, common);
  auto options = std::make_shared<CompareOptions>();
  command->add_option("--against", options->against, "the second model: as --model")->required();
  command->add_option("TEXT", options->text, "a text with <mask>, [MASK] or ___, whichever the models spell");
  command->add_option("--file", options->file,
                      "a text file, - for stdin: how often both agree, and are right, over its lines. Lines "
                      "with masks are used as they are; in others words are masked");
  command->add_option("--top", options->top, "candidates per mask (default: 10, with --file 5)")
      ->check(CLI::Range(1, 1'000'000));
  command->add_option("--target", options->targets, "a word whose probability is asked for; may be repeated")
      ->allow_extra_args(false);
  command->add_option("--seed", options->seed, "with --file: chooses the words that are masked")
      ->check(CLI::NonNegativeNumber)
      ->capture_default_str();
  command->add_option("--masks", options->masks, "with --file: words to mask in a line")
      ->check(CLI::Range(1, 1000))
      ->capture_default_str();
  command->callback([&common, &action, options] {
    checkUsage(*options);
    action = [&common, options] {
      return options->file.empty() ? compareText(common, *options) : compareFile(common, *options);
    };
  });
}

}  // namespace ufb::cli
