// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace ufb {

/// Languages that this program was built with, e.g. "ar"; English, which needs no catalogue, may be missing.
[[nodiscard]] QStringList availableLanguages();

/// Makes the application speak a language ("ar", "pt_BR"; empty = the desktop's): texts, Qt's own texts,
/// numbers and writing direction. A language without catalogue keeps English texts.
void installLanguage(const QString& language);

}  // namespace ufb
