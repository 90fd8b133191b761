// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "io/tensor_source.h"
#include "ufb/result.h"

namespace ufb {

/// Opens what torch.save() wrote of a state dict: a zip archive (PyTorch 1.6 and later) or the older stream
/// of pickles. Nothing in the file is executed; see readStateDict(). Fails with FileNotFound, BadFormat,
/// Unsupported or OutOfMemory; the subject is `path`.
[[nodiscard]] Result<std::unique_ptr<TensorSource>> openTorchFile(const std::string& path);

}  // namespace ufb
