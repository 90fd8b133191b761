// SPDX-License-Identifier: MIT
#include "pseudo_translator.h"

#include <QRegularExpression>

namespace ufb {
namespace {

constexpr QChar kOpen(0x27e6);
constexpr QChar kClose(0x27e7);

QChar accented(QChar letter) {
  static const QString plain = QStringLiteral("aceinorsuyzACEINORSUYZdglt");
  static const QString strange = QStringLiteral("áçéíñóŕšúýžÁÇÉÍÑÓŔŠÚÝŽđğłŧ");
  const qsizetype at = plain.indexOf(letter);
  return at < 0 ? letter : strange.at(at);
}

}  // namespace

QString PseudoTranslator::pseudo(const QString& source) {
  static const QRegularExpression kKept(
      QStringLiteral("%L?(\\d+|n)|%|<[^>]*>|&[a-z]+;|&.|\\*\\.[a-z]+|`[^`]*`"));
  QString result;
  qsizetype at = 0;
  int letters = 0;
  const auto take = [&](const QString& part) {
    for (const QChar c : part) {
      letters += c.isLetter() ? 1 : 0;
      result += accented(c);
    }
  };
  for (auto matches = kKept.globalMatch(source); matches.hasNext();) {
    const QRegularExpressionMatch match = matches.next();
    take(source.mid(at, match.capturedStart() - at));
    result += match.captured();
    at = match.capturedEnd();
  }
  take(source.mid(at));
  if (letters == 0) return source;
  return kOpen + result + QString(letters * 2 / 5, QChar(0x00b7)) + kClose;
}

QString PseudoTranslator::translate(const char* /*context*/, const char* source,
                                    const char* /*disambiguation*/, int /*n*/) const {
  return pseudo(QString::fromUtf8(source));
}

}  // namespace ufb
