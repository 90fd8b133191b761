// SPDX-License-Identifier: MIT
#pragma once

#include "models/path_model.h"

class QPainter;
class QPalette;
class QRect;

namespace ufb {

/// Paints one node of a path: a left turn light at the cell's left, a right turn dark at its right, a leaf as
/// an empty frame in the middle. A close call is hatched.
void paintTurn(QPainter& painter, const QRect& cell, PathModel::TurnKind turn, bool close,
               const QPalette& palette);

}  // namespace ufb
