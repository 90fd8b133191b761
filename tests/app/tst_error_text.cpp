// SPDX-License-Identifier: MIT
#include <QSet>
#include <QtTest>

#include "error_text.h"
#include "support/registry.h"
#include "warnings.h"

using namespace ufb;

class TstErrorText : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void everyCodeHasItsOwnSentenceThatNamesTheFile() {
    QSet<QString> sentences;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
      const QString sentence =
          errorText({static_cast<ErrorCode>(code), "/models/größe/config.json", "broken", "mend it"});
      QVERIFY2(sentence.contains(QString::fromUtf8("/models/größe/config.json")), qPrintable(sentence));
      QVERIFY2(sentence.contains(QLatin1String("broken")), qPrintable(sentence));
      QVERIFY(!sentence.contains(QLatin1Char('%')));
      sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), static_cast<int>(ErrorCode::Internal) + 1);
  }

  void wordsOfTheEngineAreTranslated_data() {
    QTest::addColumn<QString>("subject");
    for (const char* subject : {"text", "ids", "id 99999"}) {
      QTest::newRow(subject) << QString::fromLatin1(subject);
    }
  }
  void wordsOfTheEngineAreTranslated() {
    QFETCH(QString, subject);
    const QString sentence =
        errorText({ErrorCode::InvalidArgument, subject.toStdString(), "broken", "mend it"});
    QVERIFY2(sentence.startsWith(QLatin1String("The ")), qPrintable(sentence));
    QVERIFY2(!sentence.contains(QLatin1String("id")), qPrintable(sentence));
  }

  void reasonMayHavePlaceMarks() {
    const QString sentence = errorText({ErrorCode::BadFormat, "/models/%2", "100 %1 broken", "mend it"});
    QVERIFY2(sentence.contains(QLatin1String("/models/%2")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QLatin1String("100 %1 broken")), qPrintable(sentence));
  }
};

UFB_TEST(TstErrorText)
#include "tst_error_text.moc"
