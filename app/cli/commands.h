// SPDX-License-Identifier: MIT
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <string>

#include "session.h"

namespace ufb::cli {

/// What a parsed command line asks for; run after parsing, returns the exit status.
using Action = std::function<int()>;

/// Each adds its command and, when that is chosen, sets `action`. `common` outlives the parsing.
void addInfo(CLI::App& app, CommonOptions& common, Action& action);
void addTokenize(CLI::App& app, CommonOptions& common, Action& action);
void addPredict(CLI::App& app, CommonOptions& common, Action& action);
void addTrace(CLI::App& app, CommonOptions& common, Action& action);
void addCompare(CLI::App& app, CommonOptions& common, Action& action);
void addStats(CLI::App& app, CommonOptions& common, Action& action);
void addBench(CLI::App& app, Action& action);
/// The commands below `ufb bench`.
void addBenchFfn(CLI::App& bench, Action& action);
void addBenchModel(CLI::App& bench, Action& action);

/// --model, --device, --threads, --backend, --json.
void addCommonOptions(CLI::App& command, CommonOptions& common);
/// --weights, for commands that open a model and run or describe its trees.
void addWeightsOption(CLI::App& command, CommonOptions& common);
/// --dense-weights, for commands that run or describe a model.
void addDenseWeightsOption(CLI::App& command, CommonOptions& common);

}  // namespace ufb::cli
