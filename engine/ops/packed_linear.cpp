// SPDX-License-Identifier: MIT
#include "ops/packed_linear.h"

#include <ATen/ATen.h>

#include <algorithm>

#include "ops/row_memory.h"
#include "ops/parallel.h"

namespace ufb::ops {

namespace {

/// Reading a float32 weight from memory takes as long as so many multiply-adds with it.
constexpr double kReadWork = 16;
/// So many rows' inputs stay in a core's L2 cache beside a panel of weights.
constexpr std::int64_t kMostRows = 240;
constexpr std::int64_t kLeastRows = 48;
/// Shares of work for every thread, so that none waits long for the last one.
constexpr std::int64_t kSharesPerThread = 4;

std::size_t size(std::int64_t number) {
  return static_cast<std::size_t>(number);
}

kernels::WeightType weightType(const at::Tensor& weights) {
  return weights.scalar_type() == at::kBFloat16 ? kernels::WeightType::BF16 : kernels::WeightType::F32;
}

/// Rows in a block: as many as the cache holds, fewer if there would be too few blocks to share. Which it is
/// changes no bit.
std::int64_t blockRows(std::int64_t rows, std::int64_t panels) {
  std::int64_t block = kMostRows;
  const std::int64_t wanted = kSharesPerThread * at::get_num_threads();
  while (block > kLeastRows && (rows + block - 1) / block * panels < wanted) block /= 2;
  return block;
}

/// Rows [first, first + count) of both.
kernels::LinearRows rowsOf(const at::Tensor& x, const at::Tensor& y, std::int64_t first, std::int64_t count) {
  return {x.data_ptr<float>() + first * x.stride(0), size(x.stride(0)),
          y.data_ptr<float>() + first * y.stride(0), size(y.stride(0)), size(count)};
}

double readWork(const at::Tensor& weights) {
  return weights.scalar_type() == at::kFloat ? kReadWork : kReadWork / 2;
}

}  // namespace

PackedLinear::PackedLinear(const at::Tensor& weight, const at::Tensor& bias, at::ScalarType type)
    : m_inputs(weight.size(1)), m_outputs(weight.size(0)) {
  TORCH_CHECK(weight.scalar_type() == at::kFloat && (type == at::kFloat || type == at::kBFloat16),
              "dense weights must be float32 and are packed as float32 or bfloat16");
  const at::Tensor rows = weight.stride(1) == 1 ? weight : weight.contiguous();
  kernels::Panels shape{nullptr, type == at::kFloat ? kernels::WeightType::F32 : kernels::WeightType::BF16,
                        size(m_inputs), size(m_outputs), nullptr};
  m_packed = weightMemory({static_cast<std::int64_t>(shape.panels() * shape.panelSize())}, type);
  kernels::packPanels(shape, rows.data_ptr<float>(), size(rows.stride(0)), m_packed.data_ptr());
  m_bias = at::zeros({static_cast<std::int64_t>(shape.panels() * kernels::kPanelWidth)}, at::kFloat);
  if (bias.defined()) m_bias.narrow(0, 0, m_outputs).copy_(bias);
}

std::int64_t PackedLinear::bytes() const {
  return static_cast<std::int64_t>(m_packed.nbytes() + m_bias.nbytes());
}

kernels::Panels PackedLinear::panels() const {
  return {m_packed.data_ptr(), weightType(m_packed), size(m_inputs), size(m_outputs),
          m_bias.data_ptr<float>()};
}

void PackedLinear::run(const at::Tensor& x, at::Tensor& y, Finish finish) const {
  TORCH_CHECK(x.size(1) == m_inputs && y.size(1) == m_outputs && x.size(0) == y.size(0) && x.stride(1) == 1 &&
                  y.stride(1) == 1,
              "a dense layer of ", m_inputs, " to ", m_outputs, " met ", x.sizes(), " and ", y.sizes());
  const kernels::Panels weights = panels();
  const auto panelCount = static_cast<std::int64_t>(weights.panels());
  const std::int64_t rows = x.size(0);
  const std::int64_t step = std::min(rows, blockRows(rows, panelCount));
  if (rows == 0) return;
  const std::int64_t blocks = (rows + step - 1) / step;
  const double work = (static_cast<double>(step) + readWork(m_packed)) *
                      static_cast<double>(m_inputs * static_cast<std::int64_t>(kernels::kPanelWidth));
  parallelFor(blocks * panelCount, work, [&](std::int64_t begin, std::int64_t end) {
    while (begin < end) {
      const std::int64_t block = begin / panelCount;
      const std::int64_t last = std::min(end, (block + 1) * panelCount);
      const std::int64_t first = block * step;
      kernels::multiplyPanels(weights, rowsOf(x, y, first, std::min(step, rows - first)),
                              size(begin - block * panelCount), size(last - block * panelCount), finish);
      begin = last;
    }
  });
}

at::Tensor PackedLinear::plain() const {
  at::Tensor weight = weightMemory({m_outputs, m_inputs}, at::kFloat);
  kernels::unpackPanels(panels(), weight.data_ptr<float>());
  return weight;
}

at::Tensor tableProduct(const at::Tensor& x, const at::Tensor& table, const at::Tensor& bias) {
  TORCH_CHECK(x.dim() == 2 && x.size(1) == table.size(1) && table.stride(1) == 1,
              "a table's product needs rows of its width");
  const at::Tensor rows = x.contiguous();
  at::Tensor y = at::empty({x.size(0), table.size(0)}, x.options());
  const kernels::FffRows weights{table.data_ptr(), size(table.stride(0)), weightType(table)};
  const float* const add = bias.defined() ? bias.data_ptr<float>() : nullptr;
  const double work = (static_cast<double>(x.size(0)) + readWork(table)) * static_cast<double>(table.size(1));
  parallelFor(table.size(0), work, [&](std::int64_t begin, std::int64_t end) {
    kernels::multiplyTable(weights, add, size(table.size(1)), rowsOf(rows, y, 0, x.size(0)), size(begin),
                           size(end));
  });
  return y;
}

}  // namespace ufb::ops
