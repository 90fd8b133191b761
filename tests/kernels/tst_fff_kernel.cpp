// SPDX-License-Identifier: MIT
// What the kernel does at the edges of its inputs. Its numbers are held to the reference by
// tst_fff_exactness.
#include <QtTest>
#include <cfloat>
#include <limits>

#include "kernels/layer_sample.h"
#include "support/registry.h"

using namespace ufb::kernels;
using namespace ufb::test;

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

/// Whether every path starts at the root and turns as its logits say; NaN turns left.
bool pathsFollow(const Output& output, std::size_t levels) {
  for (std::size_t at = 0; at < output.nodes.size(); ++at) {
    const bool root = at % levels == 0;
    const std::int32_t due = root ? 0 : 2 * output.nodes[at - 1] + (output.logits[at - 1] > 0 ? 2 : 1);
    if (output.nodes[at] != due) return false;
  }
  return true;
}

bool sameToken(const Output& a, const Output& b, const Layer& layer, std::size_t token) {
  const auto width = static_cast<std::size_t>(layer.shape.width);
  const std::size_t levels = layer.shape.levels();
  bool same = std::memcmp(&a.y[token * width], &b.y[token * width], width * sizeof(float)) == 0;
  for (std::size_t k = 0; k < static_cast<std::size_t>(layer.shape.trees); ++k) {
    const std::size_t at = (k * a.tokens + token) * levels;
    same = same && std::memcmp(&a.nodes[at], &b.nodes[at], levels * sizeof(std::int32_t)) == 0;
    same = same && std::memcmp(&a.logits[at], &b.logits[at], levels * sizeof(float)) == 0;
  }
  return same;
}

}  // namespace

class TstFffKernel : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { forceFffInstructionSet({}); }

  void zeroTurnsLeft_data() {
    QTest::addColumn<std::size_t>("tokens");
    for (const std::size_t tokens : {1, 3, 8, 13, 600}) QTest::addRow("%zu tokens", tokens) << tokens;
  }
  void zeroTurnsLeft() {
    QFETCH(std::size_t, tokens);
    Layer layer({16, 1, 6});
    layer.in.fill(0.0F, 0);
    const Rows x = makeInputs(tokens, 16);
    for (const std::string& set : instructionSets()) {
      QVERIFY(forceFffInstructionSet(set));
      QVERIFY(allTake(layer, x, 0.0F, {0, 1, 3, 7, 15, 31, 63}));
      QVERIFY(allTake(layer, x, -0.0F, {0, 1, 3, 7, 15, 31, 63}));
      QVERIFY(allTake(layer, x, -FLT_TRUE_MIN, {0, 1, 3, 7, 15, 31, 63}));
      QVERIFY(allTake(layer, x, FLT_TRUE_MIN, {0, 2, 6, 14, 30, 62, 126}));
    }
  }

  void poisonStaysInItsToken_data() {
    QTest::addColumn<float>("poison");
    QTest::addColumn<std::size_t>("place");
    for (const std::size_t place : {0, 16, 36}) {
      QTest::addRow("NaN at %zu", place) << kNan << place;
      QTest::addRow("infinity at %zu", place) << kInfinity << place;
      QTest::addRow("-infinity at %zu", place) << -kInfinity << place;
      QTest::addRow("largest number at %zu", place) << FLT_MAX << place;
      QTest::addRow("smallest number at %zu", place) << FLT_TRUE_MIN << place;
    }
  }
  void poisonStaysInItsToken() {
    QFETCH(float, poison);
    QFETCH(std::size_t, place);
    const Layer layer({37, 2, 7});
    for (const std::size_t tokens : {1, 5, 40, 300, 600}) {
      const Rows clean = makeInputs(tokens, 37);
      Rows poisoned = makeInputs(tokens, 37);
      for (std::size_t t = 0; t < tokens; t += 4) poisoned.row(t)[place] = poison;
      for (const std::string& set : instructionSets()) {
        QVERIFY(forceFffInstructionSet(set));
        const Output expected = ufb::test::run(layer.weights, clean);
        const Output output = ufb::test::run(layer.weights, poisoned);
        QVERIFY(output.inBounds && pathsFollow(output, layer.shape.levels()));
        for (std::size_t t = 0; t < tokens; ++t) {
          if (t % 4 != 0) QVERIFY2(sameToken(output, expected, layer, t), set.c_str());
        }
        for (std::size_t t = 0; std::isnan(poison) && t < tokens; t += 4) {
          QVERIFY2(allNan(output, t, 37), set.c_str());
          QCOMPARE(output.nodes[(t + 1) * layer.shape.levels() - 1], 127);
        }
      }
    }
  }

  /// One weight of 1, the others 0, and all logits are infinite: gelu(inf) = inf, gelu(-inf) = NaN.
  void infiniteLogits() {
    Layer layer({16, 1, 2});
    layer.in.fill(0.0F, 0);
    layer.bias.fill(0.0F, 0);
    for (std::size_t r = 0; r < 7; ++r) layer.in.row(r)[15] = 1.0F;
    for (std::size_t r = 0; r < 7; ++r) std::fill_n(layer.out.row(r), 16, 1.0F);
    for (const std::string& set : instructionSets()) {
      QVERIFY(forceFffInstructionSet(set));
      for (const float sign : {1.0F, -1.0F}) {
        Rows x = makeInputs(9, 16);
        for (std::size_t t = 0; t < 9; ++t) x.row(t)[15] = sign * kInfinity;
        const Output output = ufb::test::run(layer.weights, x);
        for (std::size_t t = 0; t < 9; ++t) {
          QCOMPARE(output.nodes[t * 3 + 2], sign > 0 ? 6 : 3);
          QCOMPARE(output.logits[t * 3 + 2], sign * kInfinity);
          QVERIFY2(sign > 0 ? output.y[t * 16] == kInfinity : std::isnan(output.y[t * 16]), set.c_str());
        }
      }
    }
  }

  void noTokenTouchesNothing() {
    const Layer layer({8, 2, 3});
    for (const std::string& set : instructionSets()) {
      QVERIFY(forceFffInstructionSet(set));
      fffForward(layer.weights, {nullptr, 8, nullptr, 8}, 0, 0, nullptr);
      fffForward(layer.weights, {nullptr, 8, nullptr, 8}, 5, 5, nullptr);
    }
  }

  void instructionSetsAreChosenByName() {
    const std::vector<std::string> sets = instructionSets();
    QVERIFY(!sets.empty());
    QCOMPARE(fffInstructionSet(), sets.front());
    for (const std::string& set : sets) {
      QVERIFY(forceFffInstructionSet(set));
      QCOMPARE(fffInstructionSet(), set);
      QVERIFY(forceFffInstructionSet({}));
      QCOMPARE(fffInstructionSets(), sets);
    }
    QVERIFY(!forceFffInstructionSet("no such set"));
    QCOMPARE(fffInstructionSets(), sets);
  }

 private:
  static bool allTake(Layer& layer, const Rows& x, float bias, const std::vector<std::int32_t>& path) {
    std::fill_n(layer.bias.row(0), layer.bias.width(), bias);
    const Output output = ufb::test::run(layer.weights, x);
    for (std::size_t i = 0; i < output.nodes.size(); ++i) {
      if (output.nodes[i] != path[i % path.size()]) return false;
    }
    return true;
  }

  static bool allNan(const Output& output, std::size_t token, std::size_t width) {
    const float* y = &output.y[token * width];
    return std::all_of(y, y + width, [](float value) { return std::isnan(value); });
  }
};

UFB_TEST(TstFffKernel)
#include "tst_fff_kernel.moc"
