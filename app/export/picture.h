// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include "export/export_facts.h"
#include "ufb/result.h"

class QWidget;

namespace ufb {

/// What a widget looks like, as an image or as the bytes of a file.
struct Picture {
  QImage image;      ///< for .png; null else
  QByteArray bytes;  ///< of the .svg or .pdf
};

/// Draws a widget, as large as it is: `suffix` is "png", "svg" or "pdf", the two latter with lines and
/// letters, not pixels. The file carries the title and the facts. In the GUI thread.
[[nodiscard]] Picture drawPicture(QWidget& widget, const QString& suffix, const QString& title,
                                  const ExportFacts& facts);
/// The bytes of its file. In any thread.
[[nodiscard]] QByteArray encodePicture(const Picture& picture);
/// The suffix of a file's name in small letters, without the dot.
[[nodiscard]] QString pictureSuffix(const QString& file);

}  // namespace ufb
