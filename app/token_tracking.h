// SPDX-License-Identifier: MIT
#pragma once

#include "models/view_types.h"

namespace ufb {

/// Where a token of the older text is in the newer one, -1 if it is gone. What both texts begin and end with
/// is the same; a token between them is the same if as much stands between them as before (a filled mask).
[[nodiscard]] int followToken(const QVector<view::TokenItem>& before, const QVector<view::TokenItem>& after,
                              int token);

/// The mask that the newer text has and the older one had not; the one at the cursor (in UTF-16 units) if
/// there are several, else the first. -1 if there is none, or no older text.
[[nodiscard]] int newMask(const QVector<view::TokenItem>& before, const QVector<view::TokenItem>& after,
                          int cursor);

/// Whether one character at most was put in, taken out or exchanged, as keys do; masks, fills, examples and
/// pasted text change more.
[[nodiscard]] bool looksTyped(const QString& before, const QString& after);

/// The token that single-token views show of a new text: the first mask, else the first word, else -1.
[[nodiscard]] int defaultToken(const QVector<view::TokenItem>& tokens);

}  // namespace ufb
