// SPDX-License-Identifier: MIT
#include <QtTest>
#include <cmath>

#include "support/registry.h"
#include "ufb/engine.h"

using namespace ufb;

namespace {

const char* const kTexts[] = {"Paris is the capital of <mask>.", "word",
                              "The model uses twelve of four thousand and ninety five neurons in each <mask> "
                              "layer of the network, which is a "
                              "very small share of them all, and it decides anew for every token and in "
                              "every layer which twelve these are, so "
                              "that two words of one sentence seldom share more than the first few of them. "
                              "She opened the <mask> and walked in."};

}  // namespace

/// A path never depends on how many threads computed it; numbers only in rounding.
class TstThreads : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("backend");
    QTest::newRow("demo-fff sparse") << QStringLiteral("demo-fff") << QStringLiteral("sparse");
    QTest::newRow("demo-fff masked") << QStringLiteral("demo-fff") << QStringLiteral("masked");
    QTest::newRow("demo-dense") << QStringLiteral("demo-dense") << QStringLiteral("sparse");
  }
  void cleanupTestCase() { setThreads(0); }

  void sameForEveryCount() {
    QFETCH_GLOBAL(QString, model);
    QFETCH_GLOBAL(QString, backend);
    const auto loaded = loadModel(ufb::test::modelPath(model).toStdString()).value();
    AnalysisOptions options;
    options.backend = backendFromName(backend.toStdString()).value();
    options.trace = true;
    options.allLogits = true;
    for (const char* text : kTexts) {
      setThreads(1);
      const Analysis one = loaded->analyse(text, options).value();
      for (const int count : {2, 3, 5}) {
        setThreads(count);
        QCOMPARE(threads(), count);
        const Analysis many = loaded->analyse(text, options).value();
        QCOMPARE(many.threads, count);
        QVERIFY(many.routing.nodes == one.routing.nodes);
        for (std::size_t i = 0; i < one.logits.size(); ++i) {
          QVERIFY(std::abs(many.logits[i] - one.logits[i]) <= 1e-4F);
        }
      }
    }
  }
};

UFB_TEST(TstThreads)
#include "tst_threads.moc"
