// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QRect>

#include "models/view_types.h"

class QPainter;

namespace ufb {

/// How one token chip looks. Each state has a cue besides colour: selected = outline and underline, primary =
/// a thicker outline, mask = a round pill (selected: inside of a ring), added by the template = no ground,
/// focus = a ring outside.
class ChipPainter {
 public:
  struct State {
    bool selected = false;
    bool primary = false;
    bool hovered = false;
    bool focused = false;
    bool stale = false;
    QColor color;  ///< the token's own, used if it is selected or hovered
  };

  ChipPainter(const QFont& font, const QPalette& palette) : m_font(font), m_palette(palette) {}

  [[nodiscard]] int width(const view::TokenItem& token) const;
  [[nodiscard]] int height() const;
  void paint(QPainter& painter, const QRect& rect, const view::TokenItem& token, const State& state) const;

 private:
  void paintGround(QPainter& painter, const QRect& rect, const view::TokenItem& token,
                   const State& state) const;
  void paintEdge(QPainter& painter, const QRect& rect, const view::TokenItem& token,
                 const State& state) const;
  void paintText(QPainter& painter, const QRect& rect, const view::TokenItem& token,
                 const State& state) const;
  [[nodiscard]] QColor ground(const view::TokenItem& token, const State& state) const;

  QFont m_font;
  QPalette m_palette;
};

}  // namespace ufb
