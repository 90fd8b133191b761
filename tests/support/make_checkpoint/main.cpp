// SPDX-License-Identifier: MIT
// Writes a checkpoint of any shape from a seed: for tests of what the bundled models are too small for.
#include <CLI/CLI.hpp>
#include <cstdio>

#include "support/make_checkpoint/checkpoint.h"

int main(int argc, char** argv) {
  ufb::test::CheckpointPlan plan;
  bool noDecoder = false;
  CLI::App app("Writes a random checkpoint of the crammedBERT family with trees of neurons");
  app.add_option("--out", plan.folder, "folder to write")->required();
  app.add_option("--layers", plan.layers)->capture_default_str();
  app.add_option("--hidden", plan.hidden)->capture_default_str();
  app.add_option("--heads", plan.heads)->capture_default_str();
  app.add_option("--trees", plan.trees)->capture_default_str();
  app.add_option("--depth", plan.depth)->capture_default_str();
  app.add_option("--vocabulary", plan.vocabulary)->capture_default_str();
  app.add_option("--max-length", plan.maxLength)->capture_default_str();
  app.add_option("--seed", plan.seed)->capture_default_str();
  app.add_option("--tokenizer", plan.tokenizerFolder, "folder whose tokenizer files are copied");
  app.add_flag("--no-decoder", noDecoder, "do not store decoder.weight, which repeats the word embedding");
  CLI11_PARSE(app, argc, argv);
  plan.storeDecoder = !noDecoder;

  const auto bytes = ufb::test::writeCheckpoint(plan);
  if (!bytes) {
    std::fprintf(stderr, "ufb-make-checkpoint: %s\n", bytes.error().sentence().c_str());
    return 1;
  }
  std::printf("%lld data bytes\n", static_cast<long long>(*bytes));
  return 0;
}
