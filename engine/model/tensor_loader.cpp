// SPDX-License-Identifier: MIT
#include "model/tensor_loader.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <bit>
#include <cstring>

#include "model/packed_rows.h"
#include "ops/row_memory.h"

namespace ufb {

namespace {

/// Tensors are read in steps of this many floats.
constexpr std::int64_t kChunkFloats = 1 << 18;

/// All bits of the exponent set: NaN or infinity. Without a branch, so that the compiler can use vectors.
bool allFinite(std::span<const float> values) {
  std::uint32_t bad = 0;
  for (const float value : values) {
    bad |= static_cast<std::uint32_t>((std::bit_cast<std::uint32_t>(value) & 0x7f800000U) == 0x7f800000U);
  }
  return bad == 0;
}

}  // namespace

at::Tensor TensorLoader::plain(const std::string& name) {
  const TensorView& view = *m_source.find(name);
  at::Tensor tensor = counted(weightMemory(view.shape, at::kFloat));
  float* out = tensor.data_ptr<float>();
  forEachChunk(view, [&](std::int64_t first, std::size_t count) {
    copyChunk(view, first, {out + first, count});
  });
  done(name, view);
  return tensor;
}

at::Tensor TensorLoader::rows(const std::string& name, at::ScalarType type) {
  const TensorView& view = *m_source.find(name);
  const std::int64_t width = view.shape[1];
  at::Tensor table = counted(rowMemory(view.shape[0], width, type));
  std::vector<float> values(static_cast<std::size_t>(width));
  bool fits = true;
  for (std::int64_t row = 0; row < view.shape[0]; ++row) {
    copyChunk(view, row * width, values);
    fits = storeRow(table, row, values) && fits;
  }
  done(name, view);
  checkFit(name, fits, type);
  return table;
}

at::Tensor TensorLoader::transposedRows(const std::string& name, at::ScalarType type) {
  const TensorView& view = *m_source.find(name);
  const std::int64_t width = view.shape[0];
  const std::int64_t rowCount = view.shape[1];
  at::Tensor table = counted(rowMemory(rowCount, width, type));
  const std::int64_t band =
      std::clamp<std::int64_t>(kChunkFloats / std::max<std::int64_t>(1, rowCount), 1, width);
  std::vector<float> chunk(static_cast<std::size_t>(band * rowCount));
  bool fits = true;
  for (std::int64_t first = 0; first < width; first += band) {
    const auto count = static_cast<std::size_t>(std::min(band, width - first) * rowCount);
    copyChunk(view, first * rowCount, {chunk.data(), count});
    fits = storeColumns(table, first, {chunk.data(), count}) && fits;
  }
  done(name, view);
  checkFit(name, fits, type);
  return table;
}

at::Tensor TensorLoader::interleaved(std::span<const std::string> names, int heads) {
  std::vector<std::int64_t> shape = m_source.find(names[0])->shape;
  const std::int64_t share = m_source.find(names[0])->elements() / heads;
  const auto parts = static_cast<std::int64_t>(names.size());
  shape[0] *= parts;
  at::Tensor merged = counted(weightMemory(shape, at::kFloat));
  float* out = merged.data_ptr<float>();
  for (std::int64_t part = 0; part < parts; ++part) {
    const std::string& name = names[static_cast<std::size_t>(part)];
    const TensorView& view = *m_source.find(name);
    for (std::int64_t head = 0; head < heads; ++head) {
      copyChunk(view, head * share, {out + (head * parts + part) * share, static_cast<std::size_t>(share)});
    }
    done(name, view);
  }
  return merged;
}

std::vector<float> TensorLoader::row(const std::string& name, std::int64_t index) {
  const TensorView& view = *m_source.find(name);
  std::vector<float> values(static_cast<std::size_t>(view.shape[1]));
  copyChunk(view, index * view.shape[1], values);
  done(name, view);
  return values;
}

bool TensorLoader::equals(const std::string& name, const at::Tensor& values) {
  const TensorView& view = *m_source.find(name);
  std::vector<float> chunk(kChunkFloats);
  const float* expected = values.data_ptr<float>();
  bool same = true;
  forEachChunk(view, [&](std::int64_t first, std::size_t count) {
    copyChunk(view, first, {chunk.data(), count});
    same = same && std::memcmp(chunk.data(), expected + first, count * sizeof(float)) == 0;
  });
  done(name, view);
  return same;
}

at::Tensor TensorLoader::counted(at::Tensor tensor) {
  m_bytes += static_cast<std::int64_t>(tensor.storage().nbytes());
  return tensor;
}

/// Walks a tensor in bounded steps and gives the file's pages back behind it, so that a large one does not
/// make its bytes resident a second time.
template <class Step>
void TensorLoader::forEachChunk(const TensorView& view, const Step& step) {
  for (std::int64_t first = 0; first < view.elements(); first += kChunkFloats) {
    const auto count = static_cast<std::size_t>(std::min(kChunkFloats, view.elements() - first));
    step(first, count);
    // Elements that do not lie row by row are all over the bytes until the last one is read.
    if (!view.strides.empty()) continue;
    const std::size_t size = dtypeSize(view.dtype);
    m_source.release(view.bytes.subspan(static_cast<std::size_t>(first) * size, count * size));
  }
}

void TensorLoader::copyChunk(const TensorView& view, std::int64_t first, std::span<float> out) {
  TORCH_CHECK(copyAsFloat(view, first, out), "a weight has no floating-point type");
  m_finite = m_finite && allFinite(out);
}

void TensorLoader::done(const std::string& name, const TensorView& view) {
  const std::string& file = m_source.path();
  if (!m_finite) {
    throw LoadFailure{{ErrorCode::BadFormat, file, name + " holds values that are no finite numbers",
                       "fetch the weights again: they are damaged"}};
  }
  m_source.release(view.bytes);
  m_consumed += static_cast<std::int64_t>(view.bytes.size());
  if (m_options.stop.stop_requested()) {
    throw LoadFailure{{ErrorCode::Cancelled, file, "loading was cancelled", {}}};
  }
  if (m_options.progress) {
    const auto all = static_cast<double>(std::max<std::int64_t>(1, m_source.dataBytes()));
    m_options.progress(std::min(1.0, static_cast<double>(m_consumed) / all), name);
  }
}

void TensorLoader::checkFit(const std::string& name, bool fits, at::ScalarType type) const {
  if (!fits) throw LoadFailure{doesNotFit(m_source.path(), name, type)};
}

}  // namespace ufb
