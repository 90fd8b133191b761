// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <string>

#include "ufb/engine.h"

namespace ufb::cli {

/// Exit statuses of the contract.
enum ExitStatus { kDone = 0, kFailed = 1, kWrongUsage = 2, kInterrupted = 130 };

/// What every command takes.
struct CommonOptions {
  std::string model = kDefaultModel;
  std::string device = "cpu";
  std::string backend = "sparse";
  std::string weights = "f32";
  std::string denseWeights = "f32";
  int threads = 0;  ///< 0 = physical cores
  bool json = false;
};

/// An opened model and what opening it cost.
struct OpenedModel {
  std::unique_ptr<Model> model;
  double loadMs = 0;
};

/// Stops when the user interrupts (SIGINT, SIGTERM). The first call installs the handlers.
[[nodiscard]] std::stop_token interruption();
/// The user has interrupted.
[[nodiscard]] bool interrupted();
/// Says on stderr that it was interrupted; returns kInterrupted.
[[nodiscard]] int reportInterruption();
/// After a command: whether all that it printed has reached stdout. Returns `status`, or kFailed with a
/// sentence.
[[nodiscard]] int finishOutput(int status);

/// Shows progress on stderr if that is a terminal; else empty.
[[nodiscard]] ProgressCallback terminalProgress();
/// Takes the line away again that terminalProgress() has written.
void clearProgress(const ProgressCallback& progress);

/// Sets the threads and loads the model, with progress on stderr if that is a terminal.
[[nodiscard]] Result<OpenedModel> openModel(const CommonOptions& options);

/// What the opened model's 16-bit weights change on an encoded text; nothing for float32 ones. Frees
/// opened.model, then loads the float32 one for a while.
[[nodiscard]] Result<std::optional<WeightEffect>> measureEffect(const CommonOptions& options,
                                                                OpenedModel& opened,
                                                                const Encoding& encoding);
/// Says it on stderr.
void noteEffect(const WeightEffect& effect);

/// The same for --dense-weights.
[[nodiscard]] Result<std::optional<DenseEffect>> measureDenseEffect(const CommonOptions& options,
                                                                    OpenedModel& opened,
                                                                    const Encoding& encoding);
void noteEffect(const DenseEffect& effect);

/// Prints "ufb: <sentence>" on stderr and gives the exit status that belongs to it.
[[nodiscard]] int report(const Error& error);
/// Prints "ufb: <note>" on stderr.
void note(const std::string& text);

}  // namespace ufb::cli
