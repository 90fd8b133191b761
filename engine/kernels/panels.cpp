// SPDX-License-Identifier: MIT
#include <algorithm>
#include <bit>
#include <cstdint>

#include "kernels/linear.h"

namespace ufb::kernels {

namespace {

/// To the nearest bfloat16, ties to even. The largest floats become infinity; NaN is not expected.
std::uint16_t toBrain(float value) {
  const auto bits = std::bit_cast<std::uint32_t>(value);
  return static_cast<std::uint16_t>((bits + 0x7fffU + ((bits >> 16U) & 1U)) >> 16U);
}

float fromBrain(std::uint16_t value) {
  return std::bit_cast<float>(static_cast<std::uint32_t>(value) << 16U);
}

/// Where the number for this input and this output of the panel lies.
std::size_t place(WeightType type, std::size_t input, std::size_t output) {
  if (type == WeightType::F32) return input * kPanelWidth + output;
  return (input / 2 * kPanelWidth + output) * 2 + input % 2;
}

template <class T, class Convert>
void packAs(const Panels& panels, const float* weight, std::size_t stride, T* packed,
            const Convert& convert) {
  std::fill_n(packed, panels.panels() * panels.panelSize(), T{});
  for (std::size_t output = 0; output < panels.outputs; ++output) {
    T* const panel = packed + output / kPanelWidth * panels.panelSize();
    const float* const row = weight + output * stride;
    for (std::size_t input = 0; input < panels.inputs; ++input) {
      panel[place(panels.type, input, output % kPanelWidth)] = convert(row[input]);
    }
  }
}

template <class T, class Convert>
void unpackAs(const Panels& panels, float* weight, const Convert& convert) {
  const T* const packed = static_cast<const T*>(panels.data);
  for (std::size_t output = 0; output < panels.outputs; ++output) {
    const T* const panel = packed + output / kPanelWidth * panels.panelSize();
    for (std::size_t input = 0; input < panels.inputs; ++input) {
      weight[output * panels.inputs + input] =
          convert(panel[place(panels.type, input, output % kPanelWidth)]);
    }
  }
}

}  // namespace

void packPanels(const Panels& panels, const float* weight, std::size_t stride, void* packed) {
  if (panels.type == WeightType::F32) {
    packAs(panels, weight, stride, static_cast<float*>(packed), [](float value) { return value; });
  } else {
    packAs(panels, weight, stride, static_cast<std::uint16_t*>(packed), toBrain);
  }
}

void unpackPanels(const Panels& panels, float* weight) {
  if (panels.type == WeightType::F32) {
    unpackAs<float>(panels, weight, [](float value) { return value; });
  } else {
    unpackAs<std::uint16_t>(panels, weight, fromBrain);
  }
}

}  // namespace ufb::kernels
