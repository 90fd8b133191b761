// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "io/safetensors_writer.h"
#include "routing/export/output_folder.h"

namespace ufb::exporting {

/// Adds <name>.npy, format 1.0, little-endian, in C order
/// (https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html). The tensor must have `produce`.
void addNpy(OutputFolder& folder, const TensorToWrite& tensor);

}  // namespace ufb::exporting
