// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "kernels/attention.h"

namespace ufb::kernels {

/// What attendHead() should write, [tokens, width], in double precision and plain loops; head.out is not
/// looked at.
[[nodiscard]] std::vector<double> attentionReference(const AttentionHead& head);

}  // namespace ufb::kernels
