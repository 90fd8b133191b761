// SPDX-License-Identifier: MIT
#pragma once

#include <QVector>

#include "models/view_types.h"

namespace ufb {

/// Which tokens of two texts stand for each other: for each token of `current` the index of its partner in
/// `pinned`, or -1. Partners never cross.
///
/// First come the tokens that both texts have in the same order: a longest common subsequence of their ids,
/// and where several are as long, the one that keeps both texts in step. What lies between two of these is a
/// gap; tokens of a gap that is equally long in both texts are partners one by one, so that a replaced word
/// ("bank", "shore", a mask) is compared with what it replaced. In other gaps nobody has a partner.
///
/// Takes time in proportion to the product of both lengths; 128 x 128 is nothing. The same texts always give
/// the same answer.
[[nodiscard]] QVector<int> alignTokens(const QVector<view::TokenItem>& current,
                                       const QVector<view::TokenItem>& pinned);

}  // namespace ufb
