// SPDX-License-Identifier: MIT
#include "models/glossary.h"

#include <QCollator>
#include <QCoreApplication>
#include <algorithm>

#include "models/fuzzy_match.h"
#include "models/glossary_terms.h"

namespace ufb::glossary {
namespace {

QString translated(const char* source) {
  return QCoreApplication::translate("ufb::Glossary", source);
}

GlossaryTerm translatedTerm(const TermSource& source) {
  return {QString::fromLatin1(source.id), translated(source.term), translated(source.text),
          QString::fromLatin1(source.related).split(QLatin1Char(' '), Qt::SkipEmptyParts)};
}

/// 0 = in the term, 1 = in its id, 2 = in its text, -1 = nowhere.
int placeOf(const QStringList& words, const GlossaryTerm& term) {
  const QStringList texts{term.term, term.id, term.text};
  for (int place = 0; place < texts.size(); ++place) {
    const QString text = foldedText(texts[place]).text;
    const bool all =
        std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
    if (all) return place;
  }
  return -1;
}

}  // namespace

QVector<GlossaryTerm> terms() {
  QVector<GlossaryTerm> all;
  for (const auto& sources : {networkTerms(), treeTerms(), corpusTerms(), latencyTerms()}) {
    for (const TermSource& source : sources) all.append(translatedTerm(source));
  }
  QCollator collator;
  collator.setCaseSensitivity(Qt::CaseInsensitive);
  std::sort(all.begin(), all.end(), [&](const GlossaryTerm& one, const GlossaryTerm& other) {
    return collator.compare(one.term, other.term) < 0;
  });
  return all;
}

GlossaryTerm term(const QString& id) {
  for (const auto& sources : {networkTerms(), treeTerms(), corpusTerms(), latencyTerms()}) {
    for (const TermSource& source : sources) {
      if (id == QLatin1String(source.id)) return translatedTerm(source);
    }
  }
  return {};
}

QVector<GlossaryTerm> search(const QString& typed) {
  const QStringList words = searchWords(typed);
  QVector<QVector<GlossaryTerm>> found(3);
  for (const GlossaryTerm& term : terms()) {
    const int place = placeOf(words, term);
    if (place >= 0) found[place].append(term);
  }
  return found[0] + found[1] + found[2];
}

QString tip(const QString& id) {
  const GlossaryTerm found = term(id);
  if (found.id.isEmpty()) return {};
  return QCoreApplication::translate("ufb::Glossary", "%1: %2", "a term, what it means")
      .arg(found.term, found.text);
}

}  // namespace ufb::glossary
