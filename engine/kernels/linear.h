// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "kernels/fff.h"

/// Dense products on plain memory: no tensors, no threads. Every number of a result is one sum in one order,
/// whatever is computed beside it: neither the split of the work nor the other rows change a bit of it.
namespace ufb::kernels {

/// Outputs that lie side by side in a packed matrix.
inline constexpr std::size_t kPanelWidth = 64;

/// A weight matrix [outputs, inputs] in panels of kPanelWidth outputs, the last one filled up with zeros.
/// float32: [panel][input][kPanelWidth]. bfloat16: [panel][pair of inputs][kPanelWidth][2], an odd number of
/// inputs filled up with a zero: what oneDNN calls BA16a64b2a, if there are a multiple of 32 of them.
struct Panels {
  const void* data = nullptr;  ///< on a 64-byte boundary
  WeightType type = WeightType::F32;
  std::size_t inputs = 0;
  std::size_t outputs = 0;
  const float* bias = nullptr;  ///< [panels() * kPanelWidth], zeros where there is none

  [[nodiscard]] std::size_t panels() const { return (outputs + kPanelWidth - 1) / kPanelWidth; }
  /// Numbers in one panel.
  [[nodiscard]] std::size_t panelSize() const {
    return kPanelWidth * (type == WeightType::F32 ? inputs : (inputs + 1) / 2 * 2);
  }
};

/// Packs `weight` [outputs, inputs], rows `stride` apart, into memory of panels() * panelSize() numbers of
/// panels.type (F32 or BF16, then rounded to the nearest); panels.data is not looked at.
void packPanels(const Panels& panels, const float* weight, std::size_t stride, void* packed);
/// The way back: [outputs, inputs], contiguous. What went in comes out, but for the rounding to bfloat16.
void unpackPanels(const Panels& panels, float* weight);

enum class Finish {
  Store,  ///< y = W x + b
  Gelu,   ///< y = gelu(W x + b), exact
  Add     ///< y += W x + b
};

/// Rows of inputs and outputs at strides of their own.
struct LinearRows {
  const float* x = nullptr;  ///< [rows, inputs]
  std::size_t xStride = 0;
  float* y = nullptr;  ///< [rows, outputs]
  std::size_t yStride = 0;
  std::size_t count = 0;
};

/// The outputs of the panels [firstPanel, endPanel) for these rows. Sums are float32.
void multiplyPanels(const Panels& panels, const LinearRows& rows, std::size_t firstPanel,
                    std::size_t endPanel, Finish finish);

/// y[t][r] = table[r] . x[t] + bias[r] for first <= r < end; `bias` may be null. For tables that must stay
/// plain rows.
void multiplyTable(const FffRows& table, const float* bias, std::size_t width, const LinearRows& rows,
                   std::size_t first, std::size_t end);

/// y[t] = (x[t] - mean) / sqrt(variance + eps) * weight + bias; y may be x.
struct Norm {
  const float* weight = nullptr;
  const float* bias = nullptr;
  std::size_t width = 0;
  float eps = 0;
};
void normRows(const Norm& norm, const LinearRows& rows);

}  // namespace ufb::kernels
