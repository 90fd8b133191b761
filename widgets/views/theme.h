// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QLabel;
class QWidget;

/// Colours and distances that all views share. Everything derives from the palette given, so that light, dark
/// and high-contrast desktops keep their own look.
namespace ufb::theme {

inline constexpr int kGrid = 8;  ///< pixels; all distances are multiples or halves of it
inline constexpr int kHalfGrid = kGrid / 2;
inline constexpr double kTextContrast = 4.5;  ///< WCAG AA for text of normal size

[[nodiscard]] QColor armA();  ///< blue #0072B2: the model on show, masks and their answers
[[nodiscard]] QColor armB();  ///< vermilion #D55E00: the model compared with
[[nodiscard]] bool isDark(const QPalette& palette);

/// WCAG contrast ratio, 1..21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);
/// Linear mixture in sRGB; share 0 = `from`, 1 = `to`.
[[nodiscard]] QColor blend(const QColor& from, const QColor& to, double share);
/// `color`, moved towards black or white as far as needed to be read on `ground`.
[[nodiscard]] QColor readable(const QColor& color, const QColor& ground, double ratio = kTextContrast);

/// Secondary text; readable on Window and on Base.
[[nodiscard]] QColor mutedText(const QPalette& palette);
/// A line between rows, the edge of a quiet shape.
[[nodiscard]] QColor hairline(const QPalette& palette);
/// What a bar runs on.
[[nodiscard]] QColor track(const QPalette& palette);
/// Behind what the mouse is over.
[[nodiscard]] QColor hoverGround(const QPalette& palette);
/// Behind a selected row: pale enough for ordinary text and coloured bars.
[[nodiscard]] QColor selectedGround(const QPalette& palette);
/// Text in arm A's hue, readable on Window and on Base.
[[nodiscard]] QColor accentText(const QPalette& palette);

/// `font`, or a fixed-pitch one of the same size if its digits differ in width: columns of figures stay put.
[[nodiscard]] QFont figures(const QFont& font);
/// Titles inside a view.
[[nodiscard]] QFont heading(const QFont& font);
/// Aligns a label's text to the side where reading starts; a selectable label would follow its text's
/// direction.
void alignLeading(QLabel* label, Qt::Alignment vertical = Qt::AlignTop);
/// Gives a label or button this text colour, over whatever palette it inherits.
void setTextColor(QWidget* widget, const QColor& color);

}  // namespace ufb::theme
