// SPDX-License-Identifier: MIT
#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <vector>

#include "io/atomic_file.h"
#include "ufb/bench.h"
#include "ufb/result.h"

/// What the benchmarks' commands have in common.
namespace ufb::cli {

template <class T>
[[nodiscard]] std::string joined(const std::vector<T>& values) {
  std::string text;
  for (const T& value : values) text += (text.empty() ? "" : ",") + std::to_string(value);
  return text;
}

/// An option that takes whole numbers from 1 to `most`, separated by commas. It shows `shown` as its default.
CLI::Option* addCounts(CLI::App& command, const char* name, std::vector<int>& values, const char* what,
                       int most, const std::string& shown);

/// The file that --out names, if it does. Made before anything is measured: nobody wants to hear after an
/// hour that the folder does not exist.
[[nodiscard]] Result<std::optional<AtomicFile>> outputFile(const std::string& path);
/// Writes the text to it and puts it in its place.
[[nodiscard]] Result<void> finish(std::optional<AtomicFile>& file, const std::string& text);

/// Says on stderr why no winner is named, if none is; and, if all of them are wanted there, every warning.
void noteConditions(const BenchEnvironment& environment, bool allWarnings);

/// The exit status of a run; says how many series were kept if it was stopped.
[[nodiscard]] int finishBench(bool complete, std::size_t kept, std::size_t asked);

}  // namespace ufb::cli
