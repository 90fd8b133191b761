// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <QtTest>
#include <cmath>

#include "bench/arm_check.h"
#include "bench/fff_arms.h"
#include "support/registry.h"

using namespace ufb;
using namespace ufb::bench;

/// An arm that computes something else is found, one that rounds differently is not accused.
class TstArmCheck : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rightOutputsPass_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("trees");
    QTest::newRow("published shape, shallower") << 768 << 7 << 1;
    QTest::newRow("leaf only") << 5 << 0 << 1;
    QTest::newRow("many trees") << 64 << 4 << 24;
    QTest::newRow("one wide") << 1 << 3 << 2;
  }
  void rightOutputsPass() {
    QFETCH(int, width);
    QFETCH(int, depth);
    QFETCH(int, trees);
    const FffLayer layer = syntheticFffLayer(width, depth, trees, 3);
    const at::Tensor x = randomInputs(20, width, 4);
    for (const char* weights : {"f32", "f16", "bf16", "mixed"}) {
      const FffLayer converted = convertWeights(layer, weights);
      at::Tensor y = at::empty_like(x);
      makeFffSparseArm(converted, false)->run(x, y, 1);
      const auto checked = checkFffOutput("arm", converted, x, y);
      QVERIFY2(checked.has_value(), checked ? "" : checked.error().sentence().c_str());
      QVERIFY(*checked > 0);
    }
    const auto dense = makeDenseWeights(width, 40, 3);
    for (const auto& arm : makeDenseArms(dense)) {
      at::Tensor y = at::empty_like(x);
      arm->run(x, y, 1);
      const auto checked = checkDenseOutput("arm", *dense, x, y);
      QVERIFY2(checked.has_value(), checked ? "" : checked.error().sentence().c_str());
      QCOMPARE(*checked, 2);
    }
  }

  void wrongOutputsAreFound_data() {
    QTest::addColumn<float>("wrong");
    QTest::newRow("slightly") << 0.01F;
    QTest::newRow("NaN") << NAN;
    QTest::newRow("infinite") << INFINITY;
  }
  void wrongOutputsAreFound() {
    QFETCH(float, wrong);
    const FffLayer layer = syntheticFffLayer(48, 5, 2, 3);
    const at::Tensor x = randomInputs(9, 48, 4);
    at::Tensor y = at::empty_like(x);
    makeFffSparseArm(layer, false)->run(x, y, 1);
    y.data_ptr<float>()[8 * 48 + 47] += wrong;
    const auto checked = checkFffOutput("fff-odd", layer, x, y);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::Internal);
    QCOMPARE(checked.error().subject, std::string("fff-odd"));
    QVERIFY(checked.error().problem.find("output 47 of token 8") != std::string::npos);
    const auto dense = makeDenseWeights(48, 12, 3);
    makeDenseArms(dense).front()->run(x, y, 1);
    y.data_ptr<float>()[0] += wrong;
    QVERIFY(!checkDenseOutput("dense-odd", *dense, x, y));
  }

  /// The dense layer that another activation, or none of the bias, makes of it is wrong by far more than
  /// rounding.
  void approximateGeluIsFound() {
    const auto dense = makeDenseWeights(96, 200, 3);
    const at::Tensor x = randomInputs(3, 96, 4);
    const at::Tensor inner = at::gelu(at::linear(x, dense->in, dense->bias), "tanh");
    QVERIFY(!checkDenseOutput("tanh", *dense, x, at::linear(inner, dense->out)));
    const at::Tensor exact = at::gelu(at::linear(x, dense->in, dense->bias));
    QVERIFY(checkDenseOutput("exact", *dense, x, at::linear(exact, dense->out)).has_value());
    const at::Tensor unbiased = at::gelu(at::linear(x, dense->in));
    QVERIFY(!checkDenseOutput("unbiased", *dense, x, at::linear(unbiased, dense->out)));
  }

  void tiesAreNotCompared() {
    FffLayer layer = syntheticFffLayer(16, 2, 1, 3);
    layer.in.zero_();
    layer.bias.zero_();
    const at::Tensor x = randomInputs(4, 16, 4);
    const auto checked = checkFffOutput("arm", layer, x, at::full_like(x, 7));
    QCOMPARE(checked.value(), 0);
  }
};

UFB_TEST(TstArmCheck)
#include "tst_arm_check.moc"
