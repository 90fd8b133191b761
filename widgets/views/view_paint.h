// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QString>

#include "models/view_types.h"

class QColor;
class QPainter;
class QPalette;
class QRect;
class QStyleOptionViewItem;

namespace ufb {

/// How much of an answer to an older text is still seen.
inline constexpr double kStaleOpacity = 0.45;

/// The smallest of the window's text sizes: labels, heads, legends.
[[nodiscard]] QFont smallFont(const QFont& font);

/// One sentence in the middle, for a view that has nothing to show.
void paintMessage(QPainter& painter, const QRect& rect, const QPalette& palette, const QString& sentence);
/// Diagonal lines: the second cue for what is uncertain.
void paintHatch(QPainter& painter, const QRect& rect, const QColor& color);
/// A frame of whole pixels inside a rectangle.
void paintFrame(QPainter& painter, const QRect& rect, const QColor& color, int width = 1);
/// A frame that is seen on every colour: one line in the text's colour, one in the ground's inside of it.
void paintMarker(QPainter& painter, const QRect& rect, const QPalette& palette);

/// Round a view that has the keyboard.
void paintFocus(QPainter& painter, const QRect& rect, const QPalette& palette);

/// Behind a cell of a list of words: hover, selection, a hairline below, and round the selected row of the
/// active window an outline that shows without colour on `ground`.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, bool hovered,
                    const QColor& ground);

/// Why a routing view is empty, as a sentence that says what to do; empty if it has something to show.
/// neurons: of a dense model's feedforward layer, 0 if not known.
[[nodiscard]] QString emptyReason(const view::RoutingPtr& routing, bool modelLoaded, bool dense, int neurons);
/// A token's text for a label.
[[nodiscard]] QString tokenText(const view::RoutingItem& routing, int token);

}  // namespace ufb
