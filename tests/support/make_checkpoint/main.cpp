// SPDX-License-Identifier: MIT
// Writes a checkpoint of any shape from a seed: for tests of what the bundled models are too small for.
#include <CLI/CLI.hpp>
#include <cstdio>

#include "support/make_checkpoint/checkpoint.h"

int main(int argc, char** argv) {
  ufb::test::CheckpointPlan plan;
  bool noDecoder = false;
  CLI::App app("Writes a random checkpoint: a crammedBERT with trees of neurons, a BERT or a DistilBERT");
  app.add_option("--family", plan.family,
                 "the defaults below are crammed-bert's; the others' are BERT-base's")
      ->check(CLI::IsMember({"crammed-bert", "bert", "distilbert"}))
      ->capture_default_str();
  app.add_option("--out", plan.folder, "folder to write")->required();
  const CLI::Option* layers = app.add_option("--layers", plan.layers)->capture_default_str();
  app.add_option("--hidden", plan.hidden)->capture_default_str();
  app.add_option("--heads", plan.heads)->capture_default_str();
  app.add_option("--trees", plan.trees)->capture_default_str();
  app.add_option("--depth", plan.depth)->capture_default_str();
  app.add_option("--intermediate", plan.intermediate, "neurons of a dense layer")->capture_default_str();
  const CLI::Option* vocabulary = app.add_option("--vocabulary", plan.vocabulary)->capture_default_str();
  const CLI::Option* maxLength = app.add_option("--max-length", plan.maxLength)->capture_default_str();
  app.add_option("--seed", plan.seed)->capture_default_str();
  app.add_option("--tokenizer", plan.tokenizerFolder, "folder whose tokenizer files are copied");
  app.add_flag("--no-decoder", noDecoder, "do not store decoder.weight, which repeats the word embedding");
  CLI11_PARSE(app, argc, argv);
  plan.storeDecoder = !noDecoder;
  const ufb::test::CheckpointPlan defaults = ufb::test::defaultPlan(plan.family, plan.tokenizerFolder);
  if (layers->count() == 0) plan.layers = defaults.layers;
  if (vocabulary->count() == 0) plan.vocabulary = defaults.vocabulary;
  if (maxLength->count() == 0) plan.maxLength = defaults.maxLength;

  const auto bytes = ufb::test::writeCheckpoint(plan);
  if (!bytes) {
    std::fprintf(stderr, "ufb-make-checkpoint: %s\n", bytes.error().sentence().c_str());
    return 1;
  }
  std::printf("%lld data bytes\n", static_cast<long long>(*bytes));
  return 0;
}
