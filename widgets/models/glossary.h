// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace ufb {

/// A term of this program, in the language that is set.
struct GlossaryTerm {
  QString id;           ///< stable, English: "effective-leaves"
  QString term;         ///< translated
  QString text;         ///< one sentence or a few, plain text
  QStringList related;  ///< ids
};

/// What the words of the program mean.
namespace glossary {

/// All terms, sorted as a dictionary of the language sorts them.
[[nodiscard]] QVector<GlossaryTerm> terms();
/// The term of this id; its id is empty if there is none.
[[nodiscard]] GlossaryTerm term(const QString& id);
/// The terms that fit what was typed: found in the term first, then in its English id, then in its text.
[[nodiscard]] QVector<GlossaryTerm> search(const QString& typed);
/// "Margin: how close…" as a tooltip; empty if there is no such term.
[[nodiscard]] QString tip(const QString& id);

}  // namespace glossary

}  // namespace ufb
