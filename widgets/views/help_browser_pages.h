// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>
#include <span>

namespace ufb::help {

/// A page as it stands in the source, in English, marked for translation in the context "ufb::HelpPages".
struct PageSource {
  const char* id;
  const char* title;
  const char* paragraphs[10];  ///< the rest is null; `keys` and *words* as in HelpPage
  const char* links;           ///< places, parted by spaces
};
[[nodiscard]] std::span<const PageSource> usePages();
[[nodiscard]] std::span<const PageSource> morePages();

/// A page of the manual in the language that is set.
struct HelpPage {
  QString id;  ///< stable, English: "start"
  QString title;
  QStringList paragraphs;  ///< plain but for `what is typed` and *names of views*
  QStringList links;       ///< places to go on to
};
/// In the order of reading.
[[nodiscard]] QVector<HelpPage> pages();

inline const QString kGlossaryId = QStringLiteral("glossary");  ///< the page that lists all terms

/// "help:start", "glossary:margin"
[[nodiscard]] QString helpPlace(const QString& pageId);
[[nodiscard]] QString glossaryPlace(const QString& termId);
/// Empty if there is no such place.
[[nodiscard]] QString titleOf(const QString& place);
/// All pages, then the list of terms; without the terms themselves.
[[nodiscard]] QStringList contents();
/// Pages and terms that have all of these words, see searchWords(); those first that have them in the title.
[[nodiscard]] QStringList search(const QStringList& words);
/// HTML of a place; empty if there is no such place.
[[nodiscard]] QString html(const QString& place, Qt::LayoutDirection direction);

}  // namespace ufb::help
