// SPDX-License-Identifier: MIT
#include <QtTest>
#include <cmath>

#include "support/registry.h"
#include "ufb/engine.h"

using namespace ufb;

namespace {

const char* const kText = "Paris is the <mask> of France, and the river runs through it to the sea.";

std::unique_ptr<Model> load(const QString& name, DenseType type) {
  LoadOptions options;
  options.denseWeights = type;
  return loadModel(ufb::test::modelPath(name).toStdString(), options).value();
}

}  // namespace

class TstDenseWeights : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase_data() {
    QTest::addColumn<QString>("model");
    QTest::newRow("demo-fff") << QStringLiteral("demo-fff");
    QTest::newRow("demo-dense") << QStringLiteral("demo-dense");
  }
  void cleanup() { setThreads(0); }

  /// Not only paths, but every bit.
  void bitsAreTheSameForEveryThreadCount() {
    QFETCH_GLOBAL(QString, model);
    AnalysisOptions options;
    options.allLogits = true;
    for (const DenseType type : {DenseType::F32, DenseType::BF16}) {
      const auto loaded = load(model, type);
      setThreads(1);
      const Analysis one = loaded->analyse(kText, options).value();
      QVERIFY(one.denseWeights == type);
      for (const int count : {2, 3, 7}) {
        setThreads(count);
        QVERIFY(loaded->analyse(kText, options).value().logits == one.logits);
      }
    }
  }

  void effectIsThatOfTheTwoModels() {
    QFETCH_GLOBAL(QString, model);
    const auto exact = load(model, DenseType::F32);
    const auto rounded = load(model, DenseType::BF16);
    QVERIFY(rounded->info().denseWeights == DenseType::BF16);
    AnalysisOptions all;
    all.allLogits = true;
    const Analysis a = exact->analyse(kText, all).value();
    const Analysis b = rounded->analyse(kText, all).value();
    const auto vocabulary = static_cast<std::size_t>(exact->info().vocabulary);
    const std::size_t first = static_cast<std::size_t>(a.encoding.maskPositions.front()) * vocabulary;
    double largest = 0;
    for (std::size_t i = first; i < first + vocabulary; ++i) {
      largest = std::max(largest, std::abs(static_cast<double>(a.logits[i]) - b.logits[i]));
    }
    std::vector<std::int64_t> ids;
    for (const Token& token : a.encoding.tokens) ids.push_back(token.id);
    LoadOptions options;
    options.denseWeights = DenseType::BF16;
    const DenseEffect effect = denseEffect(exact->info().path, ids, options).value();
    QCOMPARE(effect.weights, std::string("bf16"));
    QCOMPARE(effect.masks, 1);
    QVERIFY(largest > 0);
    QCOMPARE(effect.largestLogitError, largest);
    QCOMPARE(effect.changedPaths.has_value(), model == QStringLiteral("demo-fff"));
  }
};

UFB_TEST(TstDenseWeights)
#include "tst_dense_weights.moc"
