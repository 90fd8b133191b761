// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "corpus/text/block_source.h"

namespace ufb {

/// Decompresses xz, bzip2 or zstd, all members to the end. Fails as BlockSource::next() does.
[[nodiscard]] Result<std::unique_ptr<BlockSource>> openArchive(ByteInput input, Compression compression);

}  // namespace ufb
