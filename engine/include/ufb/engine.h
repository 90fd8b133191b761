// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "ufb/result.h"
#include "ufb/tokenizer.h"
#include "ufb/types.h"

namespace ufb {

/// How the feedforward trees are computed.
enum class Backend {
  Sparse,  ///< only the visited nodes: D+1 dot products per tree and token
  Masked   ///< all nodes as a dense product, then a mask: what the published code does, as reference; of
           ///< trees on the CPU only
};

/// "sparse", "masked"
[[nodiscard]] std::string_view backendName(Backend backend);
[[nodiscard]] Result<Backend> backendFromName(std::string_view name);

/// "f32", "f16", "bf16", "mixed"
[[nodiscard]] std::string_view treeWeightsName(TreeWeights weights);
[[nodiscard]] Result<TreeWeights> treeWeightsFromName(std::string_view name);

/// "f32", "f16", "bf16"
[[nodiscard]] std::string_view denseWeightsName(DenseType weights);
[[nodiscard]] Result<DenseType> denseWeightsFromName(std::string_view name);

/// Called on the loading thread: 0..1 and what is being done. At most about thirty calls a second.
using ProgressCallback = std::function<void(double fraction, const std::string& what)>;

struct LoadOptions {
  std::string device = "cpu";  ///< "cpu", "cuda:N"; "cuda" is the first one
  /// Weights that do not fit the type are refused; a model without trees takes no notice, but warns.
  TreeWeights treeWeights = TreeWeights::F32;
  DenseType denseWeights = DenseType::F32;
  ProgressCallback progress;
  std::stop_token stop;
};

struct AnalysisOptions {
  Backend backend = Backend::Sparse;
  int top = 10;                      ///< candidates per mask, 1 ..; cut at the vocabulary's size
  std::vector<std::string> targets;  ///< words whose probability is asked for at every mask
  bool trace = false;                ///< record the routing
  bool allLogits = false;            ///< keep logits of every position, not only predict at masks
  std::vector<std::string> maskAliases = {"___"};  ///< see EncodeOptions
  std::stop_token stop;  ///< asked between layers; the result is then ErrorCode::Cancelled
};

/// A loaded model. Const after loading. Call analyse() from one thread at a time, and always from the
/// same one: LibTorch keeps a pool of workers per calling thread.
class Model {
 public:
  virtual ~Model() = default;
  [[nodiscard]] virtual const ModelInfo& info() const = 0;
  [[nodiscard]] virtual const Tokenizer& tokenizer() const = 0;
  /// Runs the model over a text. A text longer than the model's maximum is cut, with a warning in the
  /// result. Fails with InvalidArgument, Cancelled, OutOfMemory or Internal.
  [[nodiscard]] virtual Result<Analysis> analyse(std::string_view text,
                                                 const AnalysisOptions& options = {}) const = 0;
  /// The same for ids as they are: nothing added, nothing cut. Fails with InvalidArgument for an id
  /// outside the vocabulary, an empty list, or more ids than the model's maximum.
  [[nodiscard]] virtual Result<Analysis> analyseIds(const std::vector<std::int64_t>& ids,
                                                    const AnalysisOptions& options = {}) const = 0;
};

/// Opens a model folder, or the config.json or weights file inside it: model.safetensors, or, if there is
/// none, pytorch_model.bin, of which nothing is executed. Reads tensor by tensor: at no time
/// is there a second copy of the whole file. Fails with FileNotFound, BadFormat, ShapeMismatch,
/// Unsupported, InvalidArgument (the trees' weights are too large for the type asked for), OutOfMemory,
/// DeviceUnavailable or Cancelled; the subject names the file at fault.
[[nodiscard]] Result<std::unique_ptr<Model>> loadModel(const std::string& path,
                                                       const LoadOptions& options = {});

/// What options.treeWeights change on these ids (see Model::analyseIds), computed by the sparse backend.
/// Loads the model with float32 trees, rounds them a layer at a time, and frees the model again. Fails as
/// loadModel() and analyseIds() do, and with InvalidArgument for a model without trees.
[[nodiscard]] Result<WeightEffect> weightEffect(const std::string& path, const std::vector<std::int64_t>& ids,
                                                const LoadOptions& options);

/// What options.denseWeights change on these ids, the trees' weights being options.treeWeights both times.
/// Loads the model twice, one after the other. Fails as loadModel() and analyseIds() do.
[[nodiscard]] Result<DenseEffect> denseEffect(const std::string& path, const std::vector<std::int64_t>& ids,
                                              const LoadOptions& options);

/// The bundled models' folders by name ("demo-fff", "demo-dense"), looked for beside the program, where
/// it is installed, and where it was built; the environment variable UFB_MODELS comes first if set.
[[nodiscard]] std::vector<std::string> bundledModels();
/// The absolute folder that a user's words mean: a bundled model's name, a model folder, or one of the files
/// config.json, model_config.json, model.safetensors, pytorch_model.bin, tokenizer.json and vocab.txt in it
/// (which may be links elsewhere).
/// Fails with FileNotFound or Unsupported.
[[nodiscard]] Result<std::string> modelFolder(const std::string& pathOrName);
/// What opens when nothing is named.
inline constexpr const char* kDefaultModel = "demo-fff";

/// Sets how many threads the engine computes with, in this thread; 0 = one per physical core.
/// Results may differ in rounding between thread counts; paths never do. Returns the count in force.
int setThreads(int threads);
[[nodiscard]] int threads();

/// A device and, if it cannot be used, why.
struct DeviceInfo {
  std::string id;    ///< "cpu", "cuda:0"
  std::string name;  ///< the processor's own name
  bool available = false;
  std::string reason;               ///< why not; empty if available
  std::int64_t memoryBytes = 0;     ///< of a CUDA device; 0 where not known
  std::string computeCapability{};  ///< of a CUDA device, "9.0"
};

/// A data cache of a processor.
struct CacheInfo {
  int level = 0;           ///< 1 = nearest
  std::int64_t bytes = 0;  ///< of one such cache
  bool shared = false;     ///< several cores share it
  bool operator==(const CacheInfo&) const = default;
};

/// What computes here: named in `ufb info --devices`, in the window's status and in every benchmark.
struct Environment {
  std::string processor;
  int physicalCores = 0;
  int logicalCores = 0;
  std::string instructionSet;    ///< the one that the FFF kernel was dispatched to, e.g. "AVX3"
  std::string blas;              ///< the library behind libblas.so.3, with version and kernel if it says so
  bool blasIsReference = false;  ///< the slow reference BLAS: dense figures would be unfair
  std::string torchVersion;
  std::string compiler;
  std::string version;  ///< of this program
  std::int64_t memoryBytes = 0;
  std::vector<CacheInfo> caches;  ///< nearest first; empty where the system does not tell
  /// The processor, then every CUDA device, or a single "cuda" that says why there is none.
  std::vector<DeviceInfo> devices;
  std::string
      cudaDriver;  ///< with the CUDA version that it goes up to: "580.82, CUDA 13.0"; empty: not known
  std::string cudaRuntime;  ///< what this build computes with: "CUDA 13.0"; empty without CUDA
};
[[nodiscard]] const Environment& environment();

/// This process's memory as the system counts it, in bytes; 0 where it does not tell.
struct MemoryUse {
  std::int64_t resident = 0;
  std::int64_t peak = 0;
};
[[nodiscard]] MemoryUse memoryUse();

/// This program's version, e.g. "0.1.0".
[[nodiscard]] std::string_view version();

}  // namespace ufb
