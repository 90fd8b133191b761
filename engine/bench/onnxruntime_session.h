// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "ufb/result.h"

/// ONNX Runtime, opened while the program runs: nothing links it. Its C interface is a table of functions
/// whose first places are fixed since version 1 of the interface (onnxruntime_c_api.h); only those are used
/// here.
namespace ufb::bench {

/// A tensor that a run reads, over memory of the caller's.
struct OnnxInput {
  OnnxInput(const char* named, std::span<const std::int64_t> values, std::vector<std::int64_t> sizes);
  OnnxInput(const char* named, std::span<const float> values, std::vector<std::int64_t> sizes);

  const char* name;
  const void* data;
  std::size_t bytes;
  std::vector<std::int64_t> shape;
  int type;  ///< as the runtime counts them
};

/// One graph, loaded with all optimisations, on so many threads of the runtime's own, which stop spinning
/// when a run ends: they would disturb whatever is measured next.
class OnnxSession {
 public:
  /// `library`: the path of libonnxruntime.so; `graph`: a serialised model. Fails with FileNotFound,
  /// BadFormat (no such library) or Internal (the runtime's own words).
  [[nodiscard]] static Result<std::unique_ptr<OnnxSession>> open(const std::string& library,
                                                                 const std::string& graph, int threads);
  ~OnnxSession();
  OnnxSession(const OnnxSession&) = delete;
  OnnxSession& operator=(const OnnxSession&) = delete;

  /// The runtime's version, e.g. "1.20.1".
  [[nodiscard]] const std::string& version() const;
  /// Fills `out` with the graph's output, of that many float32. Fails with Internal.
  [[nodiscard]] Result<void> run(std::span<const OnnxInput> inputs, const char* output, std::span<float> out,
                                 const std::vector<std::int64_t>& outShape);

 private:
  struct Impl;
  explicit OnnxSession(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> m_impl;
};

}  // namespace ufb::bench
