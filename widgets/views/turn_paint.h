// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <array>

#include "models/path_model.h"

class QPainter;
class QPalette;
class QRect;

namespace ufb {

/// How one node of a path looks.
struct TurnLook {
  PathModel::TurnKind turn = PathModel::NoTurn;
  bool close = false;   ///< a close call: hatched
  double strength = 1;  ///< 0 = as close as decisions get, pale; 1 = clear, in full colour
  bool framed = true;   ///< small cells, and those that continue the row above, do without
};

/// The turn's colour, paler and greyer the weaker it is, in 32 steps; left stays lighter than right.
[[nodiscard]] QColor turnShade(bool right, double strength, const QPalette& palette);

/// Paints the nodes of paths in one palette: a left turn light at its cell's left, a right turn dark at its
/// right, a leaf as an empty frame in the middle. Colours are made once, for all cells.
class TurnPainter {
 public:
  explicit TurnPainter(const QPalette& palette);
  void paint(QPainter& painter, const QRect& cell, const TurnLook& look) const;
  /// The sample of a legend: the shades of a right turn, the weakest first.
  void paintShades(QPainter& painter, const QRect& rect) const;

 private:
  static constexpr size_t kShades = 32;
  struct Shade {
    QColor ground;
    QColor hatch;
  };
  [[nodiscard]] const Shade& shade(bool right, double strength) const;

  std::array<std::array<Shade, kShades>, 2> m_shades;  ///< left, right; the weakest first
  QColor m_rest;                                       ///< the side that a turn leaves free
  QColor m_frame;
  QColor m_leaf;
};

}  // namespace ufb
