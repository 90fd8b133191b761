// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace ufb {

/// A word that a POSIX shell reads as exactly this text: plain ones as they are, others in single quotes.
[[nodiscard]] QString shellWord(const QString& text);
/// A command line of these words.
[[nodiscard]] QString shellLine(const QStringList& words);

}  // namespace ufb
