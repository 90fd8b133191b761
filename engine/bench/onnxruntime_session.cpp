// SPDX-License-Identifier: MIT
#include "bench/onnxruntime_session.h"

#include <dlfcn.h>

#include <filesystem>

namespace ufb::bench {

namespace {

/// Places in the table; onnxruntime_c_api.h promises never to move them.
enum Place : std::size_t {
  kGetErrorMessage = 2,
  kCreateEnv = 3,
  kCreateSessionFromArray = 8,
  kRun = 9,
  kCreateSessionOptions = 10,
  kSetGraphOptimizationLevel = 23,
  kSetIntraOpNumThreads = 24,
  kCreateTensorWithData = 49,
  kCreateCpuMemoryInfo = 69,
  kReleaseEnv = 92,
  kReleaseStatus = 93,
  kReleaseMemoryInfo = 94,
  kReleaseSession = 95,
  kReleaseValue = 96,
  kReleaseSessionOptions = 100,
  kAddSessionConfigEntry = 130
};
constexpr std::uint32_t kInterface = 5;  // the first with session configuration entries
constexpr int kWarnings = 2, kAllOptimizations = 99, kArena = 1, kDefaultMemory = 0;
constexpr int kFloat = 1, kInt64 = 7;

using Handle = void*;
using Table = void* const*;
struct Base {
  Table (*getApi)(std::uint32_t version);
  const char* (*getVersion)();
};

/// The runtime's words for a status, which it frees.
struct Failed {
  std::string words;
};

class Api {
 public:
  explicit Api(Table table) : m_table(table) {}

  /// Calls a function that returns a status; throws Failed.
  template <class... Arguments>
  void call(Place place, Arguments... arguments) const {
    const auto function = reinterpret_cast<Handle (*)(Arguments...)>(m_table[place]);
    check(function(arguments...));
  }
  void release(Place place, Handle handle) const {
    if (handle != nullptr) reinterpret_cast<void (*)(Handle)>(m_table[place])(handle);
  }

 private:
  void check(Handle status) const {
    if (status == nullptr) return;
    Failed failed{reinterpret_cast<const char* (*)(Handle)>(m_table[kGetErrorMessage])(status)};
    release(kReleaseStatus, status);
    throw failed;
  }

  Table m_table;
};

tl::unexpected<Error> failed(const std::string& words) {
  return failure(ErrorCode::Internal, "ONNX Runtime", words, "measure without it");
}

}  // namespace

struct OnnxSession::Impl {
  explicit Impl(Table table) : api(table) {}
  ~Impl() {
    api.release(kReleaseSession, session);
    api.release(kReleaseSessionOptions, options);
    api.release(kReleaseMemoryInfo, memory);
    api.release(kReleaseEnv, environment);
  }
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;

  void open(const std::string& graph, int threads) {
    api.call(kCreateEnv, kWarnings, "ufb", &environment);
    api.call(kCreateSessionOptions, &options);
    api.call(kSetGraphOptimizationLevel, options, kAllOptimizations);
    api.call(kSetIntraOpNumThreads, options, threads);
    api.call(kAddSessionConfigEntry, options, "session.force_spinning_stop", "1");
    api.call(kCreateSessionFromArray, environment, static_cast<const void*>(graph.data()), graph.size(),
             options, &session);
    api.call(kCreateCpuMemoryInfo, kArena, kDefaultMemory, &memory);
  }

  Handle tensor(const void* data, std::size_t bytes, const std::vector<std::int64_t>& shape, int type) const {
    Handle value = nullptr;
    api.call(kCreateTensorWithData, memory, const_cast<void*>(data), bytes, shape.data(), shape.size(), type,
             &value);
    return value;
  }

  Api api;
  std::string version;
  Handle environment = nullptr, options = nullptr, memory = nullptr, session = nullptr;
};

OnnxInput::OnnxInput(const char* named, std::span<const std::int64_t> values, std::vector<std::int64_t> sizes)
    : name(named), data(values.data()), bytes(values.size_bytes()), shape(std::move(sizes)), type(kInt64) {}

OnnxInput::OnnxInput(const char* named, std::span<const float> values, std::vector<std::int64_t> sizes)
    : name(named), data(values.data()), bytes(values.size_bytes()), shape(std::move(sizes)), type(kFloat) {}

OnnxSession::OnnxSession(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

OnnxSession::~OnnxSession() = default;

const std::string& OnnxSession::version() const {
  return m_impl->version;
}

Result<std::unique_ptr<OnnxSession>> OnnxSession::open(const std::string& library, const std::string& graph,
                                                       int threads) try {
  std::error_code error;
  if (!std::filesystem::exists(library, error)) {
    return failure(ErrorCode::FileNotFound, library, "there is no such file",
                   "give the path of libonnxruntime.so; the npm package onnxruntime-node holds one");
  }
  // Never closed: its threads and static objects outlive every session.
  void* handle = dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL);
  const auto entry =
      handle != nullptr ? reinterpret_cast<const Base* (*)()>(dlsym(handle, "OrtGetApiBase")) : nullptr;
  const Base* base = entry != nullptr ? entry() : nullptr;
  const Table table = base != nullptr ? base->getApi(kInterface) : nullptr;
  if (table == nullptr) {
    return failure(ErrorCode::BadFormat, library, "this is no ONNX Runtime that this program can use",
                   "give the path of libonnxruntime.so");
  }
  auto impl = std::make_unique<Impl>(table);
  impl->version = base->getVersion();
  impl->open(graph, threads);
  return std::unique_ptr<OnnxSession>(new OnnxSession(std::move(impl)));
} catch (const Failed& problem) {
  return failed(problem.words);
}

Result<void> OnnxSession::run(std::span<const OnnxInput> inputs, const char* output, std::span<float> out,
                              const std::vector<std::int64_t>& outShape) {
  const Api& api = m_impl->api;
  std::vector<Handle> values;
  std::vector<const char*> names;
  Handle result = nullptr;
  std::string problem;
  try {
    for (const OnnxInput& input : inputs) {
      names.push_back(input.name);
      values.push_back(m_impl->tensor(input.data, input.bytes, input.shape, input.type));
    }
    result = m_impl->tensor(out.data(), out.size_bytes(), outShape, kFloat);
    api.call(kRun, m_impl->session, static_cast<Handle>(nullptr), names.data(), values.data(), values.size(),
             &output, std::size_t{1}, &result);
  } catch (const Failed& thrown) {
    problem = thrown.words;
  }
  for (Handle value : values) api.release(kReleaseValue, value);
  api.release(kReleaseValue, result);
  if (!problem.empty()) return failed(problem);
  return {};
}

}  // namespace ufb::bench
