// SPDX-License-Identifier: MIT
#pragma once

namespace ufb {

/// The whole program `ufb-explorer`; returns its exit status: 0 done, 1 could not be done, 2 wrong usage.
int runExplorer(int argc, char** argv);

}  // namespace ufb
