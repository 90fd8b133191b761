// SPDX-License-Identifier: MIT
#include "model/cuda/device_weights.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <string>
#include <utility>

#include "model/weight_parts.h"

namespace ufb {

namespace {

class Mover {
 public:
  Mover(at::Device device, at::ScalarType dense) : m_device(device), m_dense(dense) {}

  /// Whether all numbers that were narrowed since the last call are still finite.
  [[nodiscard]] bool fits() {
    const bool all = !m_finite.defined() || m_finite.item<bool>();
    m_finite = at::Tensor();
    return all;
  }
  [[nodiscard]] std::int64_t bytes() const { return m_bytes; }

  void exactly(at::Tensor& tensor) {
    if (tensor.defined()) tensor = counted(tensor.to(m_device));
  }
  /// Converted on the device, which is faster at it.
  void densely(at::Tensor& tensor) {
    if (tensor.defined()) tensor = counted(narrowed(tensor.to(m_device)));
  }
  void norm(NormWeights& norm, bool exact = false) {
    for (at::Tensor* part : {&norm.weight, &norm.bias}) exact ? exactly(*part) : densely(*part);
  }
  void linear(LinearWeights& linear) {
    if (linear.packed.defined()) {
      linear.weight = linear.packed.plain();
      linear.packed = {};
    }
    densely(linear.weight);
    densely(linear.bias);
  }
  /// With the padding that puts every row on a 64-byte boundary.
  void rows(at::Tensor& table) {
    if (!table.defined()) return;
    const std::int64_t stride = table.stride(0);
    const at::Tensor whole = table.as_strided({table.size(0), stride}, {stride, 1});
    table = counted(whole.to(m_device)).narrow(1, 0, table.size(1));
  }
  void trees(FffLayerWeights& fff) {
    rows(fff.in);
    rows(fff.out);
    exactly(fff.bias);
  }

 private:
  at::Tensor narrowed(const at::Tensor& tensor) {
    at::Tensor result = tensor.to(m_dense);
    if (m_dense == at::kHalf) {
      const at::Tensor finite = at::isfinite(result).all();
      m_finite = m_finite.defined() ? m_finite.logical_and(finite) : finite;
    }
    return result;
  }
  at::Tensor counted(at::Tensor tensor) {
    m_bytes += static_cast<std::int64_t>(tensor.nbytes());
    return tensor;
  }

  at::Device m_device;
  at::ScalarType m_dense;
  at::Tensor m_finite;
  std::int64_t m_bytes = 0;
};

Result<void> checkFit(Mover& mover, const NetworkPlace& place, const std::string& what) {
  if (mover.fits()) return {};
  return failure(ErrorCode::InvalidArgument, place.subject,
                 what + " holds values too large for float16, which ends at 65504",
                 "choose bf16 or f32 for its dense weights");
}

/// The table that words are looked up in, and the decoder that may be the same one.
void moveEmbedding(BertWeights& w, Mover& mover, at::ScalarType dense) {
  const bool tied = w.decoder.weight.defined() && w.decoder.weight.is_same(w.wordEmbedding);
  if (tied) w.decoder.weight = at::Tensor();
  mover.exactly(w.wordEmbedding);
  mover.exactly(w.positions);
  mover.norm(w.embeddingNorm, true);
  if (tied) w.decoder.weight = w.wordEmbedding;
  if (tied && dense == at::kFloat) return mover.densely(w.decoder.bias);
  mover.linear(w.decoder);
}

}  // namespace

at::ScalarType denseScalarType(DenseType type) {
  switch (type) {
    case DenseType::F16:
      return at::kHalf;
    case DenseType::BF16:
      return at::kBFloat16;
    case DenseType::F32:
      break;
  }
  return at::kFloat;
}

Result<void> moveToDevice(BertWeights& w, const NetworkPlace& place) {
  const c10::InferenceMode inference;
  const at::ScalarType dense = denseScalarType(place.dense);
  Mover mover(at::Device(place.device), dense);
  moveEmbedding(w, mover, dense);
  if (auto fit = checkFit(mover, place, "the decoder"); !fit) return fit;
  for (std::size_t i = 0; i < w.layers.size(); ++i) {
    if (place.stop.stop_requested()) {
      return failure(ErrorCode::Cancelled, place.subject, "loading was cancelled");
    }
    LayerWeights& layer = w.layers[i];
    for (NormWeights* norm : {&layer.norm1, &layer.norm2}) mover.norm(*norm);
    for (LinearWeights* linear :
         {&layer.queryKeyValue, &layer.attentionOut, &layer.denseIn, &layer.denseOut}) {
      mover.linear(*linear);
    }
    mover.trees(layer.fff);
    if (auto fit = checkFit(mover, place, "layer " + std::to_string(i + 1)); !fit) return fit;
  }
  for (NormWeights* norm : {&w.finalNorm, &w.headNorm}) mover.norm(*norm);
  mover.linear(w.headDense);
  w.bytes = mover.bytes();
  return checkFit(mover, place, "the head");
}

}  // namespace ufb
