// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "ufb/result.h"

class QWidget;

namespace ufb {

/// Draws a widget, as large as it is, into a .png, .svg or .pdf file; the two latter with lines and letters,
/// not pixels. The file appears whole or not at all. Fails with WriteFailed.
[[nodiscard]] Result<void> savePicture(QWidget& widget, const QString& file, const QString& title);

}  // namespace ufb
