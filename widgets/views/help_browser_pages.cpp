// SPDX-License-Identifier: MIT
#include "views/help_browser_pages.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "models/fuzzy_match.h"
#include "models/glossary.h"

namespace ufb::help {
namespace {

const QString kHelp = QStringLiteral("help:");
const QString kTerm = QStringLiteral("glossary:");
// Typed words are written from left to right in every language.
constexpr QChar kLeftToRight(0x2066);
constexpr QChar kIsolateEnd(0x2069);

QString translated(const char* source) {
  return QCoreApplication::translate("ufb::HelpPages", source);
}

QString glossaryTitle() {
  return translated(QT_TRANSLATE_NOOP("ufb::HelpPages", "Glossary"));
}

HelpPage pageOf(const PageSource& source) {
  HelpPage page{QString::fromLatin1(source.id), translated(source.title), {}, {}};
  for (const char* paragraph : source.paragraphs) {
    if (paragraph != nullptr) page.paragraphs += translated(paragraph);
  }
  page.links = QString::fromLatin1(source.links).split(QLatin1Char(' '), Qt::SkipEmptyParts);
  return page;
}

HelpPage pageAt(const QString& place) {
  if (!place.startsWith(kHelp)) return {};
  const QVector<HelpPage> all = pages();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const HelpPage& page) { return helpPlace(page.id) == place; });
  return found == all.end() ? HelpPage{} : *found;
}

GlossaryTerm termAt(const QString& place) {
  return place.startsWith(kTerm) ? glossary::term(place.mid(kTerm.size())) : GlossaryTerm{};
}

QString marked(const QString& paragraph) {
  static const QRegularExpression typed(QStringLiteral("`([^`]+)`"));
  static const QRegularExpression name(QStringLiteral("\\*([^*<>]+)\\*"));
  QString html = paragraph.toHtmlEscaped();
  html.replace(name, QStringLiteral("<b>\\1</b>"));
  return html.replace(typed, QStringLiteral("<code>") + kLeftToRight + QStringLiteral("\\1") + kIsolateEnd +
                                 QStringLiteral("</code>"));
}

QString element(const char* name, const QString& inner, Qt::LayoutDirection direction) {
  const QString side = direction == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
  return QStringLiteral("<%1 dir='%2'>%3</%1>\n").arg(QLatin1String(name), side, inner);
}

QString link(const QString& place) {
  return QStringLiteral("<a href='%1'>%2</a>").arg(place.toHtmlEscaped(), titleOf(place).toHtmlEscaped());
}

QString seeAlso(const QStringList& places, Qt::LayoutDirection direction) {
  if (places.isEmpty()) return {};
  QStringList links;
  for (const QString& place : places) links += link(place);
  const QString words = translated(QT_TRANSLATE_NOOP("ufb::HelpPages", "See also:"));
  return element("p", words.toHtmlEscaped() + u' ' + links.join(QStringLiteral(" · ")), direction);
}

QString termHtml(const GlossaryTerm& term, Qt::LayoutDirection direction) {
  QStringList related;
  for (const QString& id : term.related) related += glossaryPlace(id);
  return element("h2", term.term.toHtmlEscaped(), direction) +
         element("p", term.text.toHtmlEscaped(), direction) + seeAlso(related, direction);
}

QString glossaryHtml(Qt::LayoutDirection direction) {
  QString html = element("h2", glossaryTitle().toHtmlEscaped(), direction);
  const QVector<GlossaryTerm> all = glossary::terms();
  for (const GlossaryTerm& term : all) {
    html += element(
        "p", QStringLiteral("<b>%1</b><br/>").arg(link(glossaryPlace(term.id))) + term.text.toHtmlEscaped(),
        direction);
  }
  return html;
}

bool hasAll(const QString& text, const QStringList& words) {
  const QString folded = foldedText(text).text;
  return std::all_of(words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); });
}

}  // namespace

QVector<HelpPage> pages() {
  QVector<HelpPage> all;
  for (const auto& sources : {usePages(), morePages()}) {
    for (const PageSource& source : sources) all.append(pageOf(source));
  }
  return all;
}

QString helpPlace(const QString& pageId) {
  return kHelp + pageId;
}

QString glossaryPlace(const QString& termId) {
  return kTerm + termId;
}

QString titleOf(const QString& place) {
  if (place == helpPlace(kGlossaryId)) return glossaryTitle();
  return place.startsWith(kTerm) ? termAt(place).term : pageAt(place).title;
}

QStringList contents() {
  QStringList places;
  const QVector<HelpPage> all = pages();
  for (const HelpPage& page : all) places += helpPlace(page.id);
  return places << helpPlace(kGlossaryId);
}

QStringList search(const QStringList& words) {
  QStringList inTitle;
  QStringList inText;
  const auto sort = [&](const QString& place, const QString& title, const QString& text) {
    if (hasAll(title, words)) {
      inTitle += place;
    } else if (hasAll(title + u'\n' + text, words)) {
      inText += place;
    }
  };
  const QVector<HelpPage> all = pages();
  for (const HelpPage& page : all) sort(helpPlace(page.id), page.title, page.paragraphs.join(u'\n'));
  const QVector<GlossaryTerm> terms = glossary::terms();
  for (const GlossaryTerm& term : terms) sort(glossaryPlace(term.id), term.term, term.text);
  return inTitle + inText;
}

QString html(const QString& place, Qt::LayoutDirection direction) {
  if (place == helpPlace(kGlossaryId)) return glossaryHtml(direction);
  const GlossaryTerm term = termAt(place);
  if (!term.id.isEmpty()) return termHtml(term, direction);
  const HelpPage page = pageAt(place);
  if (page.id.isEmpty()) return {};
  QString html = element("h2", page.title.toHtmlEscaped(), direction);
  for (const QString& paragraph : page.paragraphs) html += element("p", marked(paragraph), direction);
  return html + seeAlso(page.links, direction);
}

}  // namespace ufb::help
