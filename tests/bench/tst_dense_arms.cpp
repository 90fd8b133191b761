// SPDX-License-Identifier: MIT
#include <QtTest>

#include <string>
#include <vector>

#include "bench/dense_layer.h"
#include "bench/fff_layer.h"
#include "plain_layers.h"
#include "support/registry.h"
#include "ufb/engine.h"

using namespace ufb::bench;
using namespace ufb::test;

class TstDenseArms : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { ufb::setThreads(1); }

  void agreeWithDoublePrecision_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("neurons");
    QTest::addColumn<int>("tokens");
    QTest::newRow("one token") << 64 << 200 << 1;
    QTest::newRow("one token, odd neurons") << 48 << 63 << 1;
    QTest::newRow("two tokens") << 96 << 63 << 2;
    QTest::newRow("sixteen") << 48 << 200 << 16;
    QTest::newRow("odd width and neurons") << 37 << 63 << 65;
    QTest::newRow("too few neurons for two threads") << 64 << 12 << 1;
    QTest::newRow("a single neuron") << 48 << 1 << 16;
    QTest::newRow("one wide") << 1 << 20 << 3;
    QTest::newRow("just one block of oneDNN") << 48 << 63 << 512;
    QTest::newRow("more than a block of every library") << 16 << 12 << 2049;
  }

  void agreeWithDoublePrecision() {
    QFETCH(int, width);
    QFETCH(int, neurons);
    QFETCH(int, tokens);
    const auto weights = makeDenseWeights(width, neurons, 5);
    const at::Tensor x = randomInputs(tokens, width, 7);
    const PlainResult expected = plainDense(weights->in, weights->bias, weights->out, x);
    for (const auto& arm : makeDenseArms(weights)) {
      for (const int threads : {1, 2}) {
        const double error = largestError(runArm(*arm, x, threads), expected);
        QVERIFY2(error <= 1,
                 qPrintable(QString::fromStdString(arm->name()) +
                            QStringLiteral(", %1 threads: %2 of the bound").arg(threads).arg(error)));
      }
    }
  }

  void boundsAreTight() {
    const auto weights = makeDenseWeights(16, 20, 5);
    const at::Tensor x = randomInputs(4, 16, 7);
    const PlainResult expected = plainDense(weights->in, weights->bias, weights->out, x);
    for (const PlainRow& row : expected.rows) {
      for (const double bound : row.bound) QVERIFY(bound < 3e-5);
    }
    // The tanh approximation of GELU, or a missing bias, is no rounding.
    const at::Tensor z = at::addmm(weights->bias, x, weights->in.t());
    QVERIFY(largestError(at::mm(at::gelu(z), weights->out.t()), expected) <= 1);
    QVERIFY(largestError(at::mm(at::gelu(z, "tanh"), weights->out.t()), expected) > 1);
    QVERIFY(largestError(at::mm(at::gelu(z - weights->bias), weights->out.t()), expected) > 1);
  }

  void repeatAfterOtherSizes() {
    for (const auto& arm : makeDenseArms(makeDenseWeights(64, 200, 3))) {
      std::map<std::pair<int, int>, at::Tensor> first;
      for (const int threads : {1, 2, 1, 2}) {
        for (const int tokens : {16, 1, 65, 2, 16, 600, 65, 1}) {
          const at::Tensor y = runArm(*arm, randomInputs(tokens, 64, 11), threads);
          const auto [found, isNew] = first.emplace(std::pair{tokens, threads}, y);
          QVERIFY2(isNew || at::equal(y, found->second), arm->name().c_str());
        }
      }
    }
  }

  void describeThemselves() {
    const auto arms = makeDenseArms(makeDenseWeights(48, 63, 1));
    const at::Tensor x = randomInputs(5, 48, 1);
    std::vector<std::string> names;
    for (const auto& arm : arms) names.push_back(arm->name());
    std::vector<std::string> expected = {"dense-63-openblas", "dense-63-torch"};
#ifdef UFB_ONEDNN
    expected.insert(expected.begin(), "dense-63-onednn");
#endif
    QCOMPARE(names, expected);
    for (const auto& arm : arms) {
      QVERIFY(arm->what().find("float32") != std::string::npos);
      QCOMPARE(arm->flops(x), 5.0 * 4 * 48 * 63);
      QCOMPARE(arm->weightBytes(x), 2.0 * 48 * 63 * 4);
    }
  }

  void weightsAreSeeded() {
    const auto one = makeDenseWeights(64, 200, 1), again = makeDenseWeights(64, 200, 1),
               other = makeDenseWeights(64, 200, 2);
    QVERIFY(at::equal(one->in, again->in) && at::equal(one->bias, again->bias) &&
            at::equal(one->out, again->out));
    QVERIFY(!at::equal(one->in, other->in) && !at::equal(one->out, other->out));
    // 12800 numbers: the estimate of a deviation is good to 1/sqrt(2*12800) = 0.6 %.
    QVERIFY(std::abs(one->in.std().item<double>() * 8 - 1) < 0.03);
    QVERIFY(std::abs(one->out.std().item<double>() * std::sqrt(200.0) - 1) < 0.03);
  }
};

UFB_TEST(TstDenseArms)
#include "tst_dense_arms.moc"
