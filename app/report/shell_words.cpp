// SPDX-License-Identifier: MIT
#include "report/shell_words.h"

#include <QRegularExpression>

namespace ufb {

QString shellWord(const QString& text) {
  // An equals sign or a tilde in front means something to some shells, so neither is plain.
  static const QRegularExpression kPlain(QStringLiteral("^[A-Za-z0-9_@%+:,./-]+$"),
                                         QRegularExpression::DontCaptureOption);
  // Without DollarEndOnly "$" also matches before a line end.
  if (kPlain.match(text).hasMatch() && !text.endsWith(u'\n')) return text;
  QString quoted = text;
  quoted.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
  return u'\'' + quoted + u'\'';
}

QString shellLine(const QStringList& words) {
  QStringList quoted;
  for (const QString& word : words) quoted += shellWord(word);
  return quoted.join(u' ');
}

}  // namespace ufb
