// SPDX-License-Identifier: MIT
#include "bench/fff_arms.h"

#include <ATen/ATen.h>

#include <utility>

namespace ufb::bench {

FffArm::FffArm(std::string name, std::string what, FffLayer layer)
    : NamedArm(std::move(name), std::move(what)), m_layer(std::move(layer)) {}

double FffArm::flops(const at::Tensor& x) const {
  return 4.0 * static_cast<double>(x.size(0) * m_layer.trees * (m_layer.depth + 1) * m_layer.width());
}

double FffArm::weightBytes(const at::Tensor& x) const {
  return static_cast<double>(distinctNodes(m_layer, pathsOf(m_layer, x))) * bytesPerNode();
}

double FffArm::bytesPerNode() const {
  return static_cast<double>(m_layer.width()) *
         static_cast<double>(m_layer.in.element_size() + m_layer.out.element_size());
}

}  // namespace ufb::bench
