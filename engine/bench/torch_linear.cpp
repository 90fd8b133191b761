// SPDX-License-Identifier: MIT
#include "bench/torch_linear.h"

namespace ufb::bench {

void linearInto(at::Tensor& out, const at::Tensor& x, const at::Tensor& w, const at::Tensor& bias) {
  if (x.size(0) == 1) {
    at::Tensor row = out.select(0, 0);
    if (bias.defined()) {
      at::addmv_out(row, bias, w, x.select(0, 0));
    } else {
      at::mv_out(row, w, x.select(0, 0));
    }
  } else if (bias.defined()) {
    at::addmm_out(out, bias, x, w.t());
  } else {
    at::mm_out(out, x, w.t());
  }
}

at::Tensor torchLinear(const at::Tensor& x, const at::Tensor& w, const at::Tensor& bias, int threads) {
  at::Tensor out = at::empty({x.size(0), w.size(0)}, x.options());
  if (threads == 1) {
    linearInto(out, x, w, bias);
    return out;
  }
  shareOut(w.size(0), threads, [&](const Share& share) {
    at::Tensor part = out.narrow(1, share.first, share.count);
    linearInto(part, x, w.narrow(0, share.first, share.count),
               bias.defined() ? bias.narrow(0, share.first, share.count) : at::Tensor());
  });
  return out;
}

}  // namespace ufb::bench
