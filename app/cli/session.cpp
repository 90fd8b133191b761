// SPDX-License-Identifier: MIT
#include "session.h"

#include <signal.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <thread>

#include "ufb/engine_library.h"

namespace ufb::cli {

namespace {

void showProgress(double fraction, const std::string& what) {
  std::fprintf(stderr, "\r\033[K%3d %% %s", static_cast<int>(fraction * 100), what.c_str());
  std::fflush(stderr);
}

/// The handler may only write a byte; a thread that waits for it does the rest. (Blocking the signals and
/// waiting for them would not do: libraries start threads of their own, unblocked.)
int signalPipe[2];
volatile std::sig_atomic_t signalled = 0;

void onSignal(int /*signal*/) {
  signalled = 1;
  const char byte = 0;
  static_cast<void>(!write(signalPipe[1], &byte, 1));
}

/// The first signal asks for a stop, the second ends the program.
void watchSignals(std::stop_source source) {
  char byte = 0;
  if (read(signalPipe[0], &byte, 1) == 1) source.request_stop();
  if (read(signalPipe[0], &byte, 1) == 1) _exit(kInterrupted);
}

/// loadModel()'s options but for the weights.
LoadOptions loadOptions(const CommonOptions& options) {
  LoadOptions load;
  load.device = options.device;
  load.stop = interruption();
  load.progress = terminalProgress();
  return load;
}

std::vector<std::int64_t> idsOf(const Encoding& encoding) {
  std::vector<std::int64_t> ids;
  for (const Token& token : encoding.tokens) ids.push_back(token.id);
  return ids;
}

std::string number(const char* format, double value) {
  char text[32];
  std::snprintf(text, sizeof text, format, value);
  return text;
}

std::string percentOfPaths(double share) {
  return number("%.2f", share * 100) + " % of the paths";
}

}  // namespace

ProgressCallback terminalProgress() {
  return isatty(STDERR_FILENO) != 0 ? ProgressCallback(showProgress) : ProgressCallback();
}

void clearProgress(const ProgressCallback& progress) {
  if (progress) std::fprintf(stderr, "\r\033[K");
}

std::stop_token interruption() {
  static const std::stop_token token = [] {
    const std::stop_source source;
    if (pipe(signalPipe) != 0) return source.get_token();
    struct sigaction action {};
    action.sa_handler = onSignal;
    // No SA_RESTART: a command that waits for its input is to wake up.
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    // A full quota is reported like a full disk, not by ending the program in the middle of a file.
    std::signal(SIGXFSZ, SIG_IGN);
    std::thread(watchSignals, source).detach();
    return source.get_token();
  }();
  return token;
}

Result<OpenedModel> openModel(const CommonOptions& options) {
  if (const auto open = openEngine(); !open) return tl::unexpected<Error>(open.error());
  const int logical = environment().logicalCores;
  if (options.threads > logical) {
    note(std::to_string(options.threads) + " threads share " + std::to_string(logical) + " processors");
  }
  setThreads(options.threads);
  if (environment().blasIsReference) {
    note("the slow " + environment().blas +
         " is loaded; install libopenblas0-pthread for fair dense figures");
  }
  LoadOptions load = loadOptions(options);
  load.treeWeights = *treeWeightsFromName(options.weights);
  load.denseWeights = *denseWeightsFromName(options.denseWeights);
  const auto start = std::chrono::steady_clock::now();
  auto model = loadModel(options.model, load);
  clearProgress(load.progress);
  if (!model) return tl::unexpected<Error>(model.error());
  const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - start;
  for (const std::string& warning : (*model)->info().warnings) note((*model)->info().name + ": " + warning);
  return OpenedModel{std::move(*model), spent.count()};
}

Result<std::optional<WeightEffect>> measureEffect(const CommonOptions& options, OpenedModel& opened,
                                                  const Encoding& encoding) {
  LoadOptions load = loadOptions(options);
  load.treeWeights = opened.model->info().treeWeights;
  load.denseWeights = opened.model->info().denseWeights;
  if (load.treeWeights == TreeWeights::F32) return std::nullopt;
  opened.model.reset();
  auto effect = weightEffect(options.model, idsOf(encoding), load);
  clearProgress(load.progress);
  if (!effect) return tl::unexpected<Error>(effect.error());
  return std::move(*effect);
}

Result<std::optional<DenseEffect>> measureDenseEffect(const CommonOptions& options, OpenedModel& opened,
                                                      const Encoding& encoding) {
  LoadOptions load = loadOptions(options);
  load.treeWeights = *treeWeightsFromName(options.weights);
  load.denseWeights = *denseWeightsFromName(options.denseWeights);
  if (load.denseWeights == DenseType::F32) return std::nullopt;
  opened.model.reset();
  auto effect = denseEffect(options.model, idsOf(encoding), load);
  clearProgress(load.progress);
  if (!effect) return tl::unexpected<Error>(effect.error());
  return std::move(*effect);
}

void noteEffect(const WeightEffect& effect) {
  note("against f32 and given the same inputs, " + effect.weights + " trees change their outputs by " +
       number("%.2g", effect.relativeError) + " (relative; at most " +
       number("%.2g", effect.largestOutputError) + ", the largest output is " +
       number("%.2g", effect.largestOutput) + ") and " + percentOfPaths(effect.changedPaths));
  if (!effect.changedPathsEndToEnd) return;
  const std::string logits = effect.largestLogitError ? " and the masks' logits by at most " +
                                                            number("%.2g", *effect.largestLogitError)
                                                      : std::string();
  note("from the text to the end they change " + percentOfPaths(*effect.changedPathsEndToEnd) + logits);
}

void noteEffect(const DenseEffect& effect) {
  std::string text = "against f32, " + effect.weights + " dense weights change ";
  if (effect.masks > 0) {
    text += "the masks' logits by at most " + number("%.2g", effect.largestLogitError) +
            " (the largest logit is " + number("%.3g", effect.largestLogit) + "), the first candidate of " +
            std::to_string(effect.changedAnswers) + " of " + std::to_string(effect.masks) +
            (effect.masks == 1 ? " mask" : " masks");
  }
  if (effect.changedPaths) text += (effect.masks > 0 ? ", and " : "") + percentOfPaths(*effect.changedPaths);
  if (effect.masks > 0 || effect.changedPaths) note(text);
}

int report(const Error& error) {
  if (error.code == ErrorCode::Cancelled) return reportInterruption();
  note(error.sentence());
  return kFailed;
}

bool interrupted() {
  return signalled != 0;
}

int reportInterruption() {
  note("interrupted");
  return kInterrupted;
}

int finishOutput(int status) {
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return status;
  note("standard output: it could not be written; is the disk full, or the reader gone?");
  return kFailed;
}

void note(const std::string& text) {
  std::string line = "ufb: " + text;
  // One line of plain text, whatever a path or a library's message holds.
  for (char& c : line) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
  }
  std::fprintf(stderr, "%s\n", line.c_str());
}

}  // namespace ufb::cli
