// SPDX-License-Identifier: MIT
#pragma once

namespace ufb {

/// Gives back the pages of shared libraries that only their start-up code touched: registering LibTorch's
/// operators alone makes 100 MB of its and its dependencies' code and constants resident. They are clean file
/// pages, so what is needed again is read from the page cache. Does its work at the first call only.
void releaseStartupPages();

}  // namespace ufb
