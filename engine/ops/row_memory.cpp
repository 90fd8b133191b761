// SPDX-License-Identifier: MIT
#include "ops/row_memory.h"

#include <ATen/ATen.h>

#if defined(__linux__)
#include <sys/mman.h>
#include <unistd.h>
#endif

#include <cstddef>
#include <new>

namespace ufb {

namespace {

constexpr std::int64_t kLineBytes = 64;

#if defined(__linux__)

constexpr std::size_t kHugePage = std::size_t{2} << 20U;
/// From here on a table has its own mapping. Smaller ones lie between the small things on the heap; larger
/// ones that are freed while a model is loaded would leave holes there that nothing later fits into.
constexpr std::size_t kMapFrom = kHugePage / 2;

std::size_t roundUp(std::size_t size, std::size_t step) {
  return (size + step - 1) / step * step;
}

/// Pages from a 2 MB boundary on. The last part, less than a huge page, stays in small ones, so that nothing
/// is resident that is not used.
std::byte* mapAligned(std::size_t size) {
  const std::size_t reserved = size + kHugePage;
  void* const start = mmap(nullptr, reserved, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (start == MAP_FAILED) throw std::bad_alloc();
  auto* const first = static_cast<std::byte*>(start);
  const auto address = reinterpret_cast<std::uintptr_t>(first);
  const std::size_t before = roundUp(address, kHugePage) - address;
  if (before > 0) munmap(first, before);
  if (before < kHugePage) munmap(first + before + size, kHugePage - before);
  // A system without huge pages refuses: then small ones do.
  static_cast<void>(madvise(first + before, size, MADV_HUGEPAGE));
  return first + before;
}

at::Tensor mappedTensor(at::IntArrayRef shape, at::ScalarType type, std::size_t bytes) {
  const std::size_t size = roundUp(bytes, static_cast<std::size_t>(sysconf(_SC_PAGESIZE)));
  std::byte* const data = mapAligned(size);
  return at::from_blob(
      data, shape, [size](void* memory) { munmap(memory, size); }, at::dtype(type));
}

#endif

}  // namespace

at::Tensor weightMemory(at::IntArrayRef shape, at::ScalarType type) {
#if defined(__linux__)
  const std::size_t bytes = static_cast<std::size_t>(c10::multiply_integers(shape)) * c10::elementSize(type);
  if (bytes >= kMapFrom) return mappedTensor(shape, type, bytes);
#endif
  return at::empty(shape, type);
}

at::Tensor rowMemory(std::int64_t rows, std::int64_t width, at::ScalarType type) {
  const std::int64_t perLine = kLineBytes / static_cast<std::int64_t>(c10::elementSize(type));
  const std::int64_t stride = (width + perLine - 1) / perLine * perLine;
  return weightMemory({rows, stride}, type).narrow(1, 0, width);
}

}  // namespace ufb
