// SPDX-License-Identifier: MIT
#include "io/tensor_source.h"

#include <cassert>
#include <cstring>

namespace ufb {

namespace {

/// Bytes put together from strides before they are converted.
constexpr std::int64_t kGathered = 4096;

/// Walks a strided view element by element, row by row.
class StridedWalk {
 public:
  StridedWalk(const TensorView& view, std::int64_t first) : m_view(view), m_index(view.shape.size()) {
    for (std::size_t axis = view.shape.size(); axis-- > 0;) {
      m_index[axis] = first % view.shape[axis];
      m_offset += m_index[axis] * view.strides[axis];
      first /= view.shape[axis];
    }
  }
  /// The element's place in elements from the view's first one; goes on to the next.
  std::int64_t next() {
    const std::int64_t here = m_offset;
    for (std::size_t axis = m_index.size(); axis-- > 0;) {
      m_offset += m_view.strides[axis];
      if (++m_index[axis] < m_view.shape[axis]) break;
      m_offset -= m_index[axis] * m_view.strides[axis];
      m_index[axis] = 0;
    }
    return here;
  }

 private:
  const TensorView& m_view;
  std::vector<std::int64_t> m_index;
  std::int64_t m_offset = 0;
};

bool copyStrided(const TensorView& view, std::int64_t first, std::span<float> out) {
  const std::size_t size = dtypeSize(view.dtype);
  std::vector<std::byte> gathered(static_cast<std::size_t>(kGathered) * size);
  StridedWalk walk(view, first);
  for (std::size_t done = 0; done < out.size();) {
    const std::size_t count = std::min(static_cast<std::size_t>(kGathered), out.size() - done);
    for (std::size_t i = 0; i < count; ++i) {
      std::memcpy(gathered.data() + i * size,
                  view.bytes.data() + static_cast<std::size_t>(walk.next()) * size, size);
    }
    const TensorView part{
        view.dtype, {static_cast<std::int64_t>(count)}, {gathered.data(), count * size}, {}};
    if (!copyAsFloat(part, out.subspan(done, count))) return false;
    done += count;
  }
  return true;
}

}  // namespace

std::int64_t TensorView::elements() const {
  if (strides.empty()) return static_cast<std::int64_t>(bytes.size() / dtypeSize(dtype));
  std::int64_t product = 1;
  for (const std::int64_t extent : shape) product *= extent;
  return product;
}

bool copyAsFloat(const TensorView& view, std::int64_t first, std::span<float> out) {
  if (!isFloating(view.dtype)) return false;
  assert(first >= 0 && first + static_cast<std::int64_t>(out.size()) <= view.elements());
  if (!view.strides.empty()) return copyStrided(view, first, out);
  const std::size_t size = dtypeSize(view.dtype);
  const TensorView part{view.dtype,
                        {static_cast<std::int64_t>(out.size())},
                        view.bytes.subspan(static_cast<std::size_t>(first) * size, out.size() * size),
                        {}};
  return copyAsFloat(part, out);
}

const TensorView* TensorSource::find(std::string_view name) const {
  const Tensors& all = tensors();
  const auto found = all.find(name);
  return found == all.end() ? nullptr : &found->second;
}

}  // namespace ufb
