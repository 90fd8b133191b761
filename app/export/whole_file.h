// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include "ufb/result.h"

namespace ufb {

/// Writes a file that appears whole or not at all; one that is there already stays as it is until then. Fails
/// with WriteFailed. In any thread.
[[nodiscard]] Result<void> writeWholeFile(const QString& file, const QByteArray& bytes);

}  // namespace ufb
