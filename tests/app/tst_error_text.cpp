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
      QVERIFY(!sentence.contains(QLatin1String("%1")));
      sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), static_cast<int>(ErrorCode::Internal) + 1);
  }
};

UFB_TEST(TstErrorText)
#include "tst_error_text.moc"
