// SPDX-License-Identifier: MIT
#include "bench/huge_tensor.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <sys/mman.h>

#include <cstring>
#include <memory>
#include <new>

namespace ufb::bench {

namespace {

constexpr std::size_t kHugePage = std::size_t{2} << 20;
constexpr std::int64_t kLineBytes = 64;

/// Anonymous memory of whole huge pages, zeroed, every page in place.
struct HugeBlock {
  explicit HugeBlock(std::size_t wanted) : size((wanted + kHugePage) / kHugePage * kHugePage) {
    // One huge page more than needed: mmap() aligns to small pages only.
    mapped = size + kHugePage;
    base = ::mmap(nullptr, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (base == MAP_FAILED) throw std::bad_alloc();
    const auto address = reinterpret_cast<std::uintptr_t>(base);
    data = reinterpret_cast<void*>((address + kHugePage - 1) / kHugePage * kHugePage);
    ::madvise(data, size, MADV_HUGEPAGE);
    std::memset(data, 0, size);
  }
  ~HugeBlock() { ::munmap(base, mapped); }
  HugeBlock(const HugeBlock&) = delete;
  HugeBlock& operator=(const HugeBlock&) = delete;

  std::size_t size = 0, mapped = 0;
  void* base = nullptr;
  void* data = nullptr;
};

at::Tensor strided(std::int64_t rows, std::int64_t columns, std::int64_t stride, at::ScalarType type) {
  const auto bytes = static_cast<std::size_t>(rows * stride) * c10::elementSize(type);
  auto block = std::make_shared<HugeBlock>(bytes);
  void* data = block->data;
  return at::from_blob(
      data, {rows, columns}, {stride, 1}, [block](void*) {}, at::TensorOptions(at::kCPU).dtype(type));
}

}  // namespace

at::Tensor hugeTensor(std::int64_t rows, std::int64_t columns, at::ScalarType type) {
  const std::int64_t perLine = kLineBytes / static_cast<std::int64_t>(c10::elementSize(type));
  return strided(rows, columns, (columns + perLine - 1) / perLine * perLine, type);
}

at::Tensor hugeContiguous(std::int64_t rows, std::int64_t columns) {
  return strided(rows, columns, columns, at::kFloat);
}

at::Tensor normal(std::int64_t rows, std::int64_t columns, std::uint64_t seed) {
  return at::empty({rows, columns}, at::kFloat)
      .normal_(0.0, 1.0, at::make_generator<at::CPUGeneratorImpl>(seed));
}

at::Tensor hugeNormal(std::int64_t rows, std::int64_t columns, double scale, std::uint64_t seed) {
  at::Tensor tensor = hugeTensor(rows, columns);
  tensor.copy_(normal(rows, columns, seed).mul_(scale));
  return tensor;
}

}  // namespace ufb::bench
