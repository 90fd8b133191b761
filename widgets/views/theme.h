// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QSize>

class QLabel;
class QWidget;

/// Colours and distances that all views share. Everything derives from the palette given, so that light, dark
/// and high-contrast desktops keep their own look.
namespace ufb::theme {

inline constexpr int kGrid = 8;  ///< pixels; all distances are multiples or halves of it
inline constexpr int kHalfGrid = kGrid / 2;
inline constexpr double kTextContrast = 4.5;      ///< WCAG AA for text of normal size
inline constexpr double kHighTextContrast = 7.0;  ///< WCAG AAA: on a high-contrast desktop
inline constexpr double kShapeContrast = 3.0;     ///< WCAG AA for graphics and outlines

[[nodiscard]] QColor armA();  ///< blue #0072B2: the model on show, masks and their answers
[[nodiscard]] QColor armB();  ///< vermilion #D55E00: the model compared with
/// The same hues as this palette paints them: lighter or darker where high contrast asks for it.
[[nodiscard]] QColor armA(const QPalette& palette);
[[nodiscard]] QColor armB(const QPalette& palette);
[[nodiscard]] bool isDark(const QPalette& palette);
/// Black and white with few accents, as desktops have it for eyes that need it: nothing is then said by tints
/// alone, and all text has 7:1.
[[nodiscard]] bool isHighContrast(const QPalette& palette);
/// The least contrast of text with this palette.
[[nodiscard]] double textContrast(const QPalette& palette);

/// WCAG contrast ratio, 1..21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);
/// Linear mixture in sRGB; share 0 = `from`, 1 = `to`.
[[nodiscard]] QColor blend(const QColor& from, const QColor& to, double share);
/// `color`, moved towards black or white as far as needed to be read on `ground`.
[[nodiscard]] QColor readable(const QColor& color, const QColor& ground, double ratio = kTextContrast);
/// The same for text, at this palette's least contrast.
[[nodiscard]] QColor readableText(const QColor& color, const QColor& ground, const QPalette& palette);

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
/// The outline of what has the keyboard or is selected; seen on Window and on Base.
[[nodiscard]] QColor outline(const QPalette& palette);
/// Text in arm A's hue, readable on Window and on Base.
[[nodiscard]] QColor accentText(const QPalette& palette);

/// `font`, or a fixed-pitch one of the same size if its digits differ in width: columns of figures stay put.
[[nodiscard]] QFont figures(const QFont& font);
/// A length that was chosen for text of the usual size, for this font: as many times larger as its lines are
/// higher, never smaller.
[[nodiscard]] int scaled(int pixels, const QFont& font);
[[nodiscard]] QSize scaled(const QSize& pixels, const QFont& font);
/// Titles inside a view.
[[nodiscard]] QFont heading(const QFont& font);
/// Aligns a label's text to the side where reading starts; a selectable label would follow its text's
/// direction.
void alignLeading(QLabel* label, Qt::Alignment vertical = Qt::AlignTop);
/// Gives a label or button this text colour, over whatever palette it inherits.
void setTextColor(QWidget* widget, const QColor& color);

}  // namespace ufb::theme
