// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <cstdint>

#include "bench/dense_arms.h"

/// LibTorch's own products, for the rivals that are made of its operators.
namespace ufb::bench {

/// Calls body(share) for each thread's share of `count` weight rows. LibTorch leaves the threads of a product
/// to its BLAS, which has but one (prepareBlas()); so the split is made here, by LibTorch's own means.
template <class Body>
void shareOut(std::int64_t count, int threads, const Body& body) {
  at::parallel_for(0, threads, 1, [&](std::int64_t begin, std::int64_t end) {
    const c10::InferenceMode inference;
    for (std::int64_t part = begin; part < end; ++part) {
      const Share share = shareOf(count, threads, static_cast<int>(part));
      if (share.count > 0) body(share);
    }
  });
}

/// out = x w^T + bias, without a bias where it is undefined; a matrix-vector product for one row.
void linearInto(at::Tensor& out, const at::Tensor& x, const at::Tensor& w, const at::Tensor& bias);

/// x [T,a], w [b,a], bias [b] or undefined -> [T,b], the rows of w shared out to `threads`.
[[nodiscard]] at::Tensor torchLinear(const at::Tensor& x, const at::Tensor& w, const at::Tensor& bias,
                                     int threads);

}  // namespace ufb::bench
