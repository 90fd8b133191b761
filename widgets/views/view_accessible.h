// SPDX-License-Identifier: MIT
#pragma once

namespace ufb {

/// Gives painted views a role that says what they are: a picture of data is a graphic with its current value,
/// a plot a chart, the token chips a list with one item a token. Without it all of them would be nameless
/// "client areas". Safe to call any number of times.
void installViewAccessibility();

}  // namespace ufb
