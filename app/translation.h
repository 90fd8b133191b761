// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QStringList>

namespace ufb {

/// Languages that this program was built with, e.g. "ar"; English, which needs no catalogue, may be missing.
[[nodiscard]] QStringList availableLanguages();

/// Who chose the language: the command line is obeyed to the letter, the desktop's or the remembered one only
/// as far as there is a catalogue.
enum class LanguageSource { Desktop, CommandLine };

/// Makes the application speak a language ("ar", "pt_BR"; empty = the desktop's): texts, Qt's own texts,
/// numbers and writing direction. A language without catalogue keeps English texts, and unless the command
/// line asked for it also English numbers and direction. May be called again; windows made before keep their words.
void installLanguage(const QString& language, LanguageSource source = LanguageSource::Desktop);

/// How numbers are written beside texts in `spoken` (empty = English) if `wanted` is the user's own.
[[nodiscard]] QLocale localeBeside(const QString& spoken, const QLocale& wanted, LanguageSource source);

/// Of the languages that a user wants, best first ("de-AT", "fr"), the first that there is a catalogue for.
/// The program's own strings are English and need none, so the search ends there; empty = English.
[[nodiscard]] QString spokenLanguage(const QStringList& wanted, const QStringList& available);

}  // namespace ufb
