// SPDX-License-Identifier: MIT
// The kernel's GELU, seen through a layer of one node, one wide: z = 1 * x + 0, y = gelu(z) * 1.
#include <QtTest>
#include <cfloat>
#include <cmath>
#include <limits>

#include "kernels/layer_sample.h"
#include "support/registry.h"

using namespace ufb::kernels;
using namespace ufb::test;

namespace {

/// Beyond this the kernel's lower tail is 0, and gelu is below 2e-44: thirteen of float32's smallest steps.
constexpr float kTail = -14.1F;

/// gelu of every float in `inputs`.
std::vector<float> geluOf(const std::vector<float>& inputs) {
  const float one = 1.0F;
  const float zero = 0.0F;
  const FffWeights weights{{&one, 1, WeightType::F32}, &zero, {&one, 1, WeightType::F32}, 1, 1, 0};
  std::vector<float> outputs(inputs.size());
  fffForward(weights, {inputs.data(), 1, outputs.data(), 1}, 0, inputs.size(), nullptr);
  return outputs;
}

long double truth(float z) {
  return 0.5L * z * std::erfc(-static_cast<long double>(z) / std::sqrt(2.0L));
}

/// Half the distance of the float32 numbers around `value`, subnormal ones included.
long double halfStep(long double value) {
  return std::ldexp(0.5L, std::max(std::ilogb(value), FLT_MIN_EXP - 1) - (FLT_MANT_DIG - 1));
}

/// From -20 to 20 in steps of 1/1024, both ends included, none of them quite at a round number.
std::vector<float> fineSteps() {
  std::vector<float> inputs;
  for (int i = -20 * 1024; i <= 20 * 1024; ++i) inputs.push_back(static_cast<float>(i) * 0.9999F / 1024.0F);
  return inputs;
}

/// `count` neighbouring floats from `start` on, upwards.
std::vector<float> neighbours(float start, std::size_t count) {
  std::vector<float> inputs{start};
  while (inputs.size() < count) inputs.push_back(std::nextafter(inputs.back(), HUGE_VALF));
  return inputs;
}

}  // namespace

class TstGelu : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    QFETCH(QString, set);
    QVERIFY(forceFffInstructionSet(set.toStdString()));
  }
  void cleanup() { forceFffInstructionSet({}); }

  /// The kernel works in double precision with a relative error below 1e-11, so what it gives is the nearest
  /// float32, or, where the truth lies within 1e-11 of the middle between two, the other one: half a step and
  /// a thousandth of that. In the far tail the error is at most the whole value.
  void isTheNearestFloat_data() { addSets(); }
  void isTheNearestFloat() {
    compare(fineSteps());
    for (const float start : {-14.0F, -5.0F, -1.0F, -1e-3F, 1e-3F, 1.0F, 5.0F})
      compare(neighbours(start, 2000));
  }

  void tinyAndSpecialInputs_data() { addSets(); }
  void tinyAndSpecialInputs() {
    compare({1e-20F, -1e-20F, 1e-30F, -1e-30F, FLT_MIN, -FLT_MIN, 1e-44F, -1e-44F, FLT_TRUE_MIN});
    compare({FLT_MAX, 1e30F, 1e10F, 100.0F, -100.0F, -1e10F, -1e30F, -FLT_MAX});
    const float infinity = std::numeric_limits<float>::infinity();
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const std::vector<float> outputs = geluOf({0.0F, -0.0F, infinity, -infinity, nan});
    QCOMPARE(outputs[0], 0.0F);
    QCOMPARE(outputs[1], 0.0F);
    QCOMPARE(outputs[2], infinity);
    QVERIFY2(std::isnan(outputs[3]), "-inf * 0, as in the formula");
    QVERIFY(std::isnan(outputs[4]));
  }

  /// Downhill from the left to the only minimum, at -0.7518, and uphill from there; between neighbouring
  /// floats too, as their gelus are further apart than the error wherever float32 can tell.
  void fallsThenRises_data() { addSets(); }
  void fallsThenRises() {
    const std::vector<float> inputs = fineSteps();
    const std::vector<float> outputs = geluOf(inputs);
    for (std::size_t i = 1; i < inputs.size(); ++i) {
      if (inputs[i] <= -0.76F && !(outputs[i] <= outputs[i - 1])) QFAIL("rises in the left tail");
      if (inputs[i - 1] >= -0.74F && !(outputs[i] >= outputs[i - 1])) QFAIL("falls on the right");
    }
    for (const float start : {-14.0F, -9.0F, -3.0F, -1.0F}) {
      const std::vector<float> left = geluOf(neighbours(start, 2000));
      QVERIFY(std::is_sorted(left.rbegin(), left.rend()));
    }
    for (const float start : {-0.5F, 1e-30F, 0.5F, 4.0F, 19.0F}) {
      const std::vector<float> right = geluOf(neighbours(start, 2000));
      QVERIFY(std::is_sorted(right.begin(), right.end()));
    }
  }

  /// A logit's neighbours in the vector do not matter, nor does the place where it stands.
  void sameBitsInEveryPlace_data() { addSets(); }
  void sameBitsInEveryPlace() {
    const std::vector<float> inputs = fineSteps();
    const std::vector<float> together = geluOf(inputs);
    for (std::size_t first = 0; first < 2000; first += 37) {
      const std::vector<float> some(inputs.end() - static_cast<std::ptrdiff_t>(first + 7),
                                    inputs.end() - static_cast<std::ptrdiff_t>(first));
      for (std::size_t i = 0; i < some.size(); ++i) {
        const std::vector<float> alone = geluOf({some[i]});
        QVERIFY(sameBits(alone, {together[inputs.size() - first - 7 + i]}));
        QVERIFY(sameBits(alone, {geluOf(some)[i]}));
      }
    }
  }

 private:
  static void addSets() {
    QTest::addColumn<QString>("set");
    for (const std::string& set : instructionSets())
      QTest::newRow(set.c_str()) << QString::fromStdString(set);
  }

  static void compare(const std::vector<float>& inputs) {
    const std::vector<float> outputs = geluOf(inputs);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      const long double due = truth(inputs[i]);
      const long double bound = inputs[i] < kTail ? 2e-44L : 1.001L * halfStep(due);
      if (!(std::abs(outputs[i] - due) <= bound)) {
        QFAIL(qPrintable(QStringLiteral("gelu(%1) = %2, not %3")
                             .arg(double(inputs[i]), 0, 'g', 9)
                             .arg(double(outputs[i]), 0, 'g', 9)
                             .arg(double(due), 0, 'g', 12)));
      }
    }
  }
};

UFB_TEST(TstGelu)
#include "tst_gelu.moc"
