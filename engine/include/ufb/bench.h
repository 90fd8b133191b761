// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "ufb/result.h"
#include "ufb/types.h"

/// Fair comparison of latencies: what is measured, how, and every raw figure. Rules and reasons:
/// engine/bench/RESULTS.md. All times are microseconds, of a monotonic clock or, of layers on a device, its own.
namespace ufb {

class Model;

/// One timed chunk. Samples are kept in the order in which they were taken.
struct BenchSample {
  int arm = 0;              ///< index into BenchSeries::arms
  int round = 0;            ///< every arm is timed once a round, in a random order that the samples show
  int input = 0;            ///< which of the prepared inputs
  int repeats = 1;          ///< calls in this chunk
  double microseconds = 0;  ///< of one call: the chunk's time over its repeats
};

/// What the samples of one arm say. A percentile without enough samples is absent.
struct BenchSummary {
  int n = 0;
  double median = 0, mean = 0, stdev = 0, min = 0, max = 0, mad = 0;  ///< microseconds
  std::optional<double> p90;                                          ///< from 64 samples
  std::optional<double> p99;                                          ///< from 662 samples
  int outliers = 0;     ///< modified Z above 14.8; they are kept in everything above
  double warmUpMs = 0;  ///< spent before the first sample
  int warmUpCalls = 0;
};

/// What one call of a layer on a device has to move and compute, whatever its kernel does.
struct BenchTraffic {
  double rowBytesOnce = 0;  ///< weight rows, each distinct one read once
  double rowBytesPerVisit =
      0;  ///< weight rows, read anew for every token that visits them; 0 for dense layers
  double activationBytes = 0;  ///< inputs and outputs
  double operations = 0;       ///< floating-point; a multiply-add is two
};

struct BenchArm {
  std::string name;  ///< "fff-sparse", "dense-4095", "dense-4095-onednn", ...
  std::string what;  ///< one sentence: library, version, packing, precision
  std::string kind;  ///< "fff", "dense", "a/a" (an arm against itself)
  BenchSummary summary;
  double gflops = 0;                         ///< achieved, from the operations that the arm performs
  std::optional<double> percentOfPeak;       ///< dense: of the measured multiply-add peak
  double gigabytesPerSecond = 0;             ///< weight bytes read once per distinct row, over the time
  std::optional<double> percentOfBandwidth;  ///< FFF: of the measured bandwidth for a set of that size
  std::optional<double> boundMicroseconds;   ///< FFF: what moving those bytes takes at that bandwidth

  /// The rest is for arms on a device alone.
  std::string precision;                ///< "f32", "tf32", "f16", "bf16"; empty on the CPU
  std::optional<BenchTraffic> traffic;  ///< of a call; boundMicroseconds is for rowBytesOnce then, inputs,
                                        ///< outputs and operations included
  std::optional<double> visitBoundMicroseconds;  ///< FFF: the same for rowBytesPerVisit
  std::optional<double> percentOfBound;          ///< boundMicroseconds over the median
  std::optional<double> percentOfVisitBound;     ///< visitBoundMicroseconds over the median
};

/// `of` was `median` times faster than `over`: median of the rounds' ratios time(over)/time(of).
struct BenchRatio {
  std::string of, over;
  double median = 0;
  double low = 0, high = 0;  ///< bootstrap 95 % interval of that median
  int n = 0;                 ///< rounds
  /// Which arm is named the faster one; empty where the interval spans 1, where it lies within the noise
  /// floor, or where the dense rival reached less than half of the peak and so is no fair one.
  std::string winner;
  std::string caveat;  ///< why there is none, or what else to know; empty if nothing
};

/// One setting: so many tokens, so many threads, and all arms on the same inputs.
struct BenchSeries {
  std::string scope;  ///< "ffn-layer"
  int tokens = 0;
  int threads = 0;
  std::string device = "cpu";  ///< "cpu", "cuda:0"
  std::string precision;       ///< of states and weights on a device: "f32", "bf16", "f16"; empty on the CPU
  bool cold = false;           ///< the weights were pushed out of the caches before every sample
  int distinctNodes = 0;       ///< that the tokens of one input visit, median over the inputs
  double bytesPerToken = 0;    ///< weight bytes of those nodes' rows, over the tokens
  double noiseFloorLow = 1, noiseFloorHigh = 1;  ///< A/A: interval of an arm's ratio to itself
  std::vector<BenchArm> arms;
  std::vector<BenchSample> samples;
  std::vector<BenchRatio> ratios;
};

/// Measured in the same run, same thread count, as the limit that the arms are held against.
struct BenchCeilings {
  struct Bandwidth {
    double bytes = 0;               ///< size of the set that was read again and again
    double gigabytesPerSecond = 0;  ///< rows of 3 kB in random order
  };
  int threads = 0;
  double fmaGflops = 0;              ///< float32 multiply-adds from registers
  std::vector<Bandwidth> bandwidth;  ///< ascending sizes, from inside L1 to beyond the last cache
};

/// The same for a device, where one computes.
struct DeviceCeilings {
  double copyGigabytesPerSecond = 0;   ///< its memory, copied; bytes read and bytes written both count
  double cacheGigabytesPerSecond = 0;  ///< rows of 3 kB in random order from 12 MB, which its L2 cache keeps
  double fmaGflops = 0;                ///< float32 multiply-adds from registers, without tensor cores
  double tf32Gflops = 0, bf16Gflops = 0, f16Gflops = 0;  ///< large matrix products of LibTorch's library
  double launchMicroseconds = 0;                         ///< an empty kernel, queued behind others
  double replayMicroseconds = 0;  ///< replaying a graph of two empty kernels, queued behind others
};

/// The device that computed.
struct BenchDeviceInfo {
  std::string id, name;                                 ///< "cuda:0", "NVIDIA H100 80GB HBM3"
  std::string computeCapability;                        ///< "9.0"
  std::string driver, runtime;                          ///< as in Environment
  int processors = 0;                                   ///< streaming multiprocessors
  std::int64_t memoryBytes = 0, cacheBytes = 0;         ///< device memory; L2
  double clockMegahertz = 0, memoryClockMegahertz = 0;  ///< highest ones; 0 where the driver does not tell
  bool operator==(const BenchDeviceInfo&) const = default;
};

struct BenchEnvironment {
  std::string date;  ///< ISO 8601, UTC
  std::string host;
  std::string system;     ///< kernel and distribution
  std::string processor;  ///< its own name
  int physicalCores = 0, logicalCores = 0;
  std::string instructionSet;  ///< as in Environment, like all down to memoryBytes
  std::string blas;
  bool blasIsReference = false;
  std::string torchVersion, compiler, version;
  std::int64_t memoryBytes = 0;
  std::string affinity;  ///< processors that the process may use, e.g. "0-1"
  std::string governor;  ///< "unknown" where the system does not say
  std::string hugePages;
  double load = 0;                     ///< one-minute average before the run
  double timerNanoseconds = 0;         ///< cost of reading the clock
  std::vector<std::string> libraries;  ///< "oneDNN 2.6.3", "OpenBLAS 0.3.21 (...)", "LibTorch 1.13.1"
  std::vector<std::string> warnings;   ///< what makes the figures less sure; never hidden
  /// Why no ratio of this run names a winner: a reference BLAS, or a build that is not made for speed. Empty
  /// if nothing is against it. One of the warnings says so too.
  std::string refusal;
  std::optional<BenchDeviceInfo> device;  ///< nothing where the CPU computed
};

/// Fair dense widths on a device: 4095 is the tree's own, but libraries are slow with odd ones in 16 bits.
inline constexpr int kDeviceDenseWidths[] = {3072, 4095, 4096};

struct FfnBenchOptions {
  /// "cpu", or "cuda[:N]": the tree on a GPU against dense layers on the same. `threads` is {1} and `weights`
  /// "f32" there; `precisions` choose what states and weights are.
  std::string device = "cpu";
  std::vector<std::string> precisions{"f32", "bf16", "f16"};  ///< on a device: one series each
  /// On a device: replays of captured graphs are timed for every number of tokens, not only up to 128.
  bool graphs = false;
  int width = 768, depth = 11, trees = 1;  ///< of the synthetic layer
  std::string model;                       ///< non-empty: this model's layer and a text's hidden states
  int layer = 1;                           ///< counted from 1
  std::string text;                        ///< for `model`; empty: a built-in one
  std::vector<int> tokens{1, 16, 128, 1024, 16384};
  std::vector<int> dense{3072, 4095, 12};
  std::vector<int> threads{1};
  std::string routing = "random";  ///< or "skewed": 95 % correlated tokens
  std::string weights = "f32";     ///< of the fff-sparse arm: f32, f16, bf16, mixed
  bool cold = false;
  bool rivals = true;  ///< also the FFF rivals and every dense library, not the best alone
  std::uint64_t seed = 1;
  double secondsPerSeries = 6;  ///< sampling stops after the rounds that fit, but not before leastRounds
  int leastRounds = 30;
  std::stop_token stop;  ///< asked between samples; what was measured is kept
  /// 0..1 and what is being measured; called on the measuring thread, at most twice a second.
  std::function<void(double fraction, const std::string& what)> progress;
};

struct FfnBenchReport {
  BenchEnvironment environment;
  FfnBenchOptions options;              ///< as run (without stop and progress)
  std::string subject;                  ///< "synthetic layer, 768 wide, depth 11, 1 tree, seed 1"
  std::vector<BenchCeilings> ceilings;  ///< one per thread count; none on a device
  std::optional<DeviceCeilings> deviceCeilings;
  std::vector<BenchSeries> series;
  std::optional<WeightEffect> effect;  ///< where weights are not float32
  bool complete = true;                ///< false if it was stopped; the series so far are whole
};

/// Measures one feedforward layer: the sparse kernel, its FFF rivals, and dense layers. Every arm must first
/// agree with its reference on the first input, or the run ends with Internal and says which one does not.
/// Fails with InvalidArgument, DeviceUnavailable, or as loadModel() does. Blocks; call it from the thread
/// that calls analyse().
[[nodiscard]] Result<FfnBenchReport> benchFfn(const FfnBenchOptions& options);

/// Where the time of a run over a model goes, in microseconds. The six scopes add up to the whole run.
struct ModelStages {
  double tokenizer = 0;    ///< text to ids
  double embedding = 0;    ///< word and position vectors, with their norm
  double attention = 0;    ///< with its norm and the residual sum, all layers
  double feedforward = 0;  ///< with its norm and the residual sum, all layers
  double head = 0;         ///< logits at the masks
  double rest = 0;         ///< all else: the last norm, choosing candidates, calls
  double kernel = 0;       ///< part of `feedforward`: the trees or the dense products alone

  [[nodiscard]] double total() const { return tokenizer + embedding + attention + feedforward + head + rest; }
};

/// From what the neurons promise to what is measured, against one dense arm of a series. Every figure says
/// how many times faster (fewer, for the first two) the subject is.
struct SpeedLedger {
  std::string over;    ///< the dense arm's name
  double neurons = 0;  ///< neurons of its own layer over those that a token engages: 341.25 for the paper's
  double flops = 0;    ///< operations of the dense arm's feedforward over those of the subject's
  double kernel = 0;   ///< measured: feedforward operators alone; 0 if an arm cannot tell them apart
  double layer = 0;    ///< measured: whole transformer layers, attention and feedforward; 0 likewise
  double model = 0;    ///< measured: whole runs
  double modelLow = 0, modelHigh = 0;  ///< bootstrap 95 % interval of it
  /// What a feedforward of no cost would give: the dense arm's time over what is left of it without its
  /// feedforward scope; 0 if it cannot tell that apart.
  double amdahlCeiling = 0;
};

/// One setting of the whole model: so many texts of so many tokens, so many threads.
struct ModelBenchSeries {
  /// scope "model" (with the tokeniser, head at one mask a text); `tokens` are those of one text.
  BenchSeries series;
  int texts = 1;  ///< in one call, without padding
  /// Of one call; one entry for each of series.samples. On a device, whose work is queued and not waited for,
  /// only the tokenizer is told apart; all else is `rest`.
  std::vector<ModelStages> sampleStages;
  /// Means, one for each of series.arms: over the arm's samples, or on a device over calls of their own
  /// behind them, in which the device's clock (of LibTorch's arms, the host's, which waits) is read between
  /// the stages.
  std::vector<ModelStages> stages;
  std::vector<SpeedLedger> ledgers;  ///< one for each dense arm, the stand-ins first
  std::vector<double> firstCallMs;   ///< cold start: the arm's very first call, one for each of series.arms
};

struct ModelBenchOptions {
  std::string model = "demo-fff";  ///< the subject
  /// "cpu", or "cuda[:N]": all arms compute there; `threads` is {1} and there is no ONNX Runtime.
  std::string device = "cpu";
  std::vector<std::string> against;  ///< opened beside it: paths or bundled names, all families
  /// Widths of the dense stand-ins: the subject's network with random dense layers, "speed only". Empty: its
  /// neurons, four times its width, and the neurons that a token engages; none if the subject is dense.
  std::vector<int> dense;
  std::vector<int> tokens{8, 32, 128};  ///< of one text, template included; at most the models' maximum
  std::vector<int> texts{1};            ///< texts in one call
  std::vector<int> threads;             ///< empty: 1, 2, 4 ... up to the physical cores
  std::string text;                     ///< that the inputs are cut from; empty: a built-in one
  std::string weights = "f32";          ///< of the subject's trees
  std::string denseWeights =
      "f32";  ///< of all other matrices, the engine's stand-ins' too: f32, bf16; on a device also f16
  bool rivals = true;  ///< also LibTorch's own way of running each stand-in
  /// Path of libonnxruntime.so: each stand-in is run by it too. Empty: it takes no part.
  std::string onnxRuntime;
  bool selfTest = false;  ///< only the subject against itself: the noise floor
  std::uint64_t seed = 1;
  double secondsPerSeries = 6;
  int leastRounds = 30;
  std::stop_token stop;  ///< asked between samples; what was measured is kept
  /// 0..1 and what is being measured; called on the measuring thread, at most twice a second.
  std::function<void(double fraction, const std::string& what)> progress;
  /// The series that is being measured, as far as it is: its samples and stages so far, without figures.
  /// Called on the measuring thread, at most twice a second, and never within a sample.
  std::function<void(const ModelBenchSeries& soFar)> partial;
};

struct ModelBenchReport {
  BenchEnvironment environment;
  ModelBenchOptions options;  ///< as run, every default filled in (without stop, progress and partial)
  ModelInfo subject;
  std::vector<ModelInfo> against;
  std::vector<BenchCeilings> ceilings;  ///< one per thread count; none on a device
  std::optional<DeviceCeilings> deviceCeilings;
  std::vector<ModelBenchSeries> series;
  bool complete = true;  ///< false if it was stopped; the series so far are whole
};

/// Measures whole models: the subject, itself again (the noise floor), dense stand-ins of the same shape and
/// weights around other feedforward layers, and opened models, all on the same texts. Fails with
/// InvalidArgument, or as loadModel() does. Blocks; call it from the thread that calls analyse().
[[nodiscard]] Result<ModelBenchReport> benchModel(const ModelBenchOptions& options);
/// The same for a model that is loaded already; its model, weights and denseWeights are taken from it.
[[nodiscard]] Result<ModelBenchReport> benchModel(const Model& model, const ModelBenchOptions& options);

/// A report as JSON (UTF-8): what `ufb bench model --json` prints and the window keeps. `command` is the
/// command line that takes the measurement again.
[[nodiscard]] std::string toJson(const ModelBenchReport& report, const std::string& command);
/// Reads such a text again. Fails with BadFormat; `name` is the subject of the sentence.
[[nodiscard]] Result<ModelBenchReport> modelBenchFromJson(const std::string& json, const std::string& name);
/// The `ufb` command that takes a measurement again, every default spelt out.
[[nodiscard]] std::string commandOf(const ModelBenchOptions& options);

}  // namespace ufb
