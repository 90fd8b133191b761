// SPDX-License-Identifier: MIT
#pragma once

#include "model/network.h"

namespace ufb {

/// makeNetwork() for a CUDA device, which must be available.
[[nodiscard]] Result<std::shared_ptr<const Network>> makeDeviceNetwork(BertWeights weights,
                                                                       ModelConfig config,
                                                                       const NetworkPlace& place);

}  // namespace ufb
