// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "corpus/text/block_source.h"

namespace ufb {

/// Decompresses gzip, all members to the end and each checked by its own checksum. With zlib, because
/// libarchive looks neither at the checksum nor for a missing end. Fails with OutOfMemory.
[[nodiscard]] Result<std::unique_ptr<BlockSource>> openGzip(ByteInput input);

}  // namespace ufb
