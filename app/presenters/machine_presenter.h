// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "machine_item.h"
#include "ufb/engine.h"

namespace ufb {

[[nodiscard]] MachineItem presentMachine(const Environment& environment,
                                         const std::vector<std::string>& bundledModels);
/// "AVX-512" for the kernel target "AVX3", and so on; an unknown target stays as it is.
[[nodiscard]] QString instructionSetName(const std::string& target);

}  // namespace ufb
