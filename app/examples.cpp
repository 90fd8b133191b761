// SPDX-License-Identifier: MIT
#include "examples.h"

#include <QCoreApplication>

namespace ufb {
namespace {

struct Source {
  const char* text;  ///< %1 = mask
  const char* about;
};

constexpr Source kSources[] = {
    {"Paris is the capital of %1.", QT_TRANSLATE_NOOP("ufb::Examples", "A fact")},
    {"The river %1 was full of money.", QT_TRANSLATE_NOOP("ufb::Examples", "Two meanings pull at one word")},
    {"She was born in %1 and died in %1.", QT_TRANSLATE_NOOP("ufb::Examples", "Two masks at once")},
    {"The second world war ended in %1.", QT_TRANSLATE_NOOP("ufb::Examples", "A number")},
    {"The king and the %1 lived in the old castle.", QT_TRANSLATE_NOOP("ufb::Examples", "A pair of words")},
    {"He bought the bread, %1 he did not eat it.",
     QT_TRANSLATE_NOOP("ufb::Examples", "Grammar: a joining word")},
    {"The symptoms of the disease include fever and %1.",
     QT_TRANSLATE_NOOP("ufb::Examples", "Words of one field")},
    {"The bank by the river is not the bank with the money.",
     QT_TRANSLATE_NOOP("ufb::Examples", "No mask: compare the paths of the two banks")},
};

}  // namespace

QVector<Example> examples(const QString& mask) {
  QVector<Example> result;
  for (const Source& source : kSources) {
    QString text = QString::fromLatin1(source.text);
    text.replace(QLatin1String("%1"), mask);
    result.append({text, QCoreApplication::translate("ufb::Examples", source.about)});
  }
  return result;
}

}  // namespace ufb
