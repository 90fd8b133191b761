// SPDX-License-Identifier: MIT
#pragma once

#include <cuda_runtime_api.h>

#include <cstdio>
#include <cstdlib>
#include <utility>
#include <vector>

namespace ufb::ladder {

/// The ladder is a tool for the bench: a failed call ends it with the reason.
inline void check(cudaError_t error, const char* what) {
  if (error == cudaSuccess) return;
  std::fprintf(stderr, "%s: %s\n", what, cudaGetErrorString(error));
  std::exit(1);
}

template <class T>
class DeviceMemory {
 public:
  DeviceMemory() = default;
  explicit DeviceMemory(std::size_t count) : m_count(count) {
    void* memory = nullptr;
    check(cudaMalloc(&memory, count * sizeof(T)), "cudaMalloc");
    m_data = static_cast<T*>(memory);
  }
  explicit DeviceMemory(const std::vector<T>& values) : DeviceMemory(values.size()) {
    check(cudaMemcpy(m_data, values.data(), values.size() * sizeof(T), cudaMemcpyHostToDevice), "cudaMemcpy");
  }
  DeviceMemory(DeviceMemory&& other) noexcept { swap(other); }
  DeviceMemory& operator=(DeviceMemory&& other) noexcept {
    swap(other);
    return *this;
  }
  ~DeviceMemory() { cudaFree(m_data); }

  [[nodiscard]] T* data() const { return m_data; }
  [[nodiscard]] std::size_t size() const { return m_count; }
  [[nodiscard]] std::vector<T> toHost() const {
    std::vector<T> values(m_count);
    check(cudaMemcpy(values.data(), m_data, m_count * sizeof(T), cudaMemcpyDeviceToHost), "cudaMemcpy");
    return values;
  }

 private:
  void swap(DeviceMemory& other) {
    std::swap(m_data, other.m_data);
    std::swap(m_count, other.m_count);
  }

  T* m_data = nullptr;
  std::size_t m_count = 0;
};

}  // namespace ufb::ladder
