// SPDX-License-Identifier: MIT
#include <exception>
#include <new>

#include "commands.h"

namespace {

constexpr const char* kDescription =
    "UltraFastBERT on the command line: predictions, paths, statistics of whole texts, and what a model is.";

/// What no command has foreseen still ends in a sentence.
int run(const ufb::cli::Action& action) try {
  return ufb::cli::finishOutput(action());
} catch (const std::bad_alloc&) {
  ufb::cli::note("memory: there is too little of it for this; close other programs or ask for less");
  return ufb::cli::kFailed;
} catch (const std::exception& error) {
  ufb::cli::note(std::string("internal error: ") + error.what() + "; please report this");
  return ufb::cli::kFailed;
}

}  // namespace

int main(int argc, char** argv) {
  static_cast<void>(ufb::cli::interruption());
  CLI::App app{kDescription, "ufb"};
  app.set_version_flag("--version", "ufb " + std::string(ufb::version()));
  app.require_subcommand(1);
  ufb::cli::CommonOptions common;
  ufb::cli::Action action;
  ufb::cli::addInfo(app, common, action);
  ufb::cli::addTokenize(app, common, action);
  ufb::cli::addPredict(app, common, action);
  ufb::cli::addTrace(app, common, action);
  ufb::cli::addCompare(app, common, action);
  ufb::cli::addStats(app, common, action);
  ufb::cli::addBench(app, action);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error);
    ufb::cli::note(std::string(error.what()) + "; see ufb --help");
    return ufb::cli::kWrongUsage;
  }
  return run(action);
}
