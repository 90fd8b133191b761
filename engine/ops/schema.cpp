// SPDX-License-Identifier: MIT
#include <torch/library.h>

#include "ops/fff.h"

TORCH_LIBRARY(ufb, library) {
  library.def(
      "fff(Tensor x, Tensor in_weight, Tensor in_bias, Tensor out_weight, int trees, int depth) -> Tensor");
  library.def(
      "fff_traced(Tensor x, Tensor in_weight, Tensor in_bias, Tensor out_weight, int trees, int depth) "
      "-> (Tensor, Tensor, Tensor)");
  library.def(
      "fff_masked(Tensor x, Tensor in_weight, Tensor in_bias, Tensor out_weight, int trees, int depth) -> "
      "Tensor");
  library.def(
      "fff_masked_traced(Tensor x, Tensor in_weight, Tensor in_bias, Tensor out_weight, int trees, int "
      "depth) "
      "-> (Tensor, Tensor, Tensor)");
}

namespace ufb::ops {
void linkFffSchema() {}
}  // namespace ufb::ops
