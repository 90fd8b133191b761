// SPDX-License-Identifier: MIT
// Every instruction set and every split against the double-precision reference. The full product of widths,
// depths, tree counts and token counts would take hours and gigabytes, so it is covered by its faces: every
// width with every depth, every tree count with every depth and every token count, every width with every
// token count. Left out are only the layers whose tables pass kMostBytes (768 and 1024 wide at depths 13 and
// 14), and 1000 tokens in 128 trees are tried at three depths.
#include <QtTest>
#include <array>

#include "kernels/truth.h"
#include "support/registry.h"

using namespace ufb::kernels;
using namespace ufb::test;

namespace {

constexpr std::array kWidths{1, 7, 32, 48, 64, 96, 128, 255, 768, 1024};
constexpr std::array kTreeCounts{1, 3, 128};
constexpr std::array<std::size_t, 8> kTokenCounts{0, 1, 2, 3, 15, 64, 129, 1000};
constexpr int kDeepest = 14;
constexpr std::size_t kMostBytes = std::size_t{64} << 20;

/// A row for each pair of stored types.
void addTypeRows() {
  QTest::addColumn<WeightType>("in");
  QTest::addColumn<WeightType>("out");
  QTest::newRow("float16") << WeightType::F16 << WeightType::F16;
  QTest::newRow("bfloat16") << WeightType::BF16 << WeightType::BF16;
  QTest::newRow("float32, then float16") << WeightType::F32 << WeightType::F16;
  QTest::newRow("float32, then bfloat16") << WeightType::F32 << WeightType::BF16;
  QTest::newRow("float16, then float32") << WeightType::F16 << WeightType::F32;
  QTest::newRow("bfloat16, then float16") << WeightType::BF16 << WeightType::F16;
}

/// Another start and another stride for each `number`, every twelfth of them aligned in all rows.
Placement placementOf(int number) {
  return {static_cast<std::size_t>(number % 4), static_cast<std::size_t>(number % 3)};
}

/// The widest of the list that keeps the tables small and the reference's work short.
int widestFor(int trees, int depth, std::size_t tokens) {
  constexpr std::size_t kMostProducts = 300000;
  int widest = 1;
  for (const int width : kWidths) {
    const LayerShape shape{width, trees, depth};
    const std::size_t products = tokens * static_cast<std::size_t>(trees * width) * shape.levels();
    if (products <= kMostProducts && shape.bytes() <= kMostBytes / 8) widest = width;
  }
  return widest;
}

}  // namespace

Q_DECLARE_METATYPE(ufb::kernels::WeightType)

class TstFffExactness : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { forceFffInstructionSet({}); }

  void everyWidthWithEveryDepth_data() { addWidths(); }
  void everyWidthWithEveryDepth() {
    QFETCH(int, width);
    for (int depth = 0; depth <= kDeepest; ++depth) {
      const LayerShape shape{width, 1, depth, WeightType::F32, WeightType::F32, placementOf(depth)};
      if (shape.bytes() <= kMostBytes) check(shape, 15, placementOf(depth + 1));
    }
  }

  void everyWidthWithEveryTokenCount_data() { addWidths(); }
  void everyWidthWithEveryTokenCount() {
    QFETCH(int, width);
    for (const std::size_t tokens : kTokenCounts) {
      check({width, 1, 11}, tokens, {});
      check({width, 3, 4, WeightType::F32, WeightType::F32, {1, 2}}, tokens / 2, {3, 1});
    }
  }

  void everyTreeCountWithEveryTokenCount_data() {
    QTest::addColumn<int>("trees");
    QTest::addColumn<std::size_t>("tokens");
    for (const int trees : kTreeCounts) {
      for (const std::size_t tokens : kTokenCounts) {
        QTest::addRow("%d trees, %zu tokens", trees, tokens) << trees << tokens;
      }
    }
  }
  void everyTreeCountWithEveryTokenCount() {
    QFETCH(int, trees);
    QFETCH(std::size_t, tokens);
    const int step = trees == 128 && tokens == 1000 ? 7 : 1;
    for (int depth = 0; depth <= kDeepest; depth += step) {
      check({widestFor(trees, depth, tokens), trees, depth}, tokens, placementOf(depth));
    }
  }

  void deepestThatTheOperatorLetsIn() {
    check({1, 1, 20}, 600, {});
    check({3, 1, 19}, 15, {1, 0});
  }

  void weightsOfSixteenBits_data() { addTypeRows(); }
  void weightsOfSixteenBits() {
    QFETCH(WeightType, in);
    QFETCH(WeightType, out);
    for (const int width : kWidths) {
      for (const int depth : {0, 1, 6}) {
        check({width, 1 + depth % 3, depth, in, out, placementOf(depth + width)}, 64, {});
      }
    }
    check({96, 1, 9, in, out}, 1000, {});
  }

  void hugeAndTinyInputs_data() {
    QTest::addColumn<float>("scale");
    QTest::newRow("near the end of float32") << 1e36F;
    QTest::newRow("huge") << 1e20F;
    QTest::newRow("tiny") << 1e-20F;
    QTest::newRow("so small that bits are missing") << 1e-40F;
  }
  void hugeAndTinyInputs() {
    QFETCH(float, scale);
    const Layer layer({48, 1, 5});
    Rows x(40, 48);
    x.fill(scale, 31);
    compare(layer, x);
  }

  /// Small whole numbers: every sum of theirs is exact in any order, so there is no bound to hide behind, and
  /// a good share of all logits is exactly 0. Depth 6 with 600 tokens takes every way that the kernel has:
  /// two levels at once, one level, and a token alone.
  void tiesTurnLeft_data() { addWidths(); }
  void tiesTurnLeft() {
    QFETCH(int, width);
    Layer layer({width, 2, 6});
    makeWhole(layer.in, 1);
    makeWhole(layer.bias, 1);
    Rows x = makeInputs(600, width);
    makeWhole(x, 2);
    const std::vector<ReferenceResult> truth = truthOf(layer, x);
    for (const std::string& set : instructionSets()) {
      QVERIFY(forceFffInstructionSet(set));
      const Output output = ufb::test::run(layer.weights, x);
      std::size_t ties = 0;
      for (std::size_t t = 0; t < x.count(); ++t) ties += compareExactly(layer, output, t, truth[t]);
      QVERIFY2(ties > 5, "hardly a tie among the logits: this tests nothing");
    }
  }

 private:
  static void addWidths() {
    QTest::addColumn<int>("width");
    for (const int width : kWidths) QTest::addRow("%d wide", width) << width;
  }

  static void check(const LayerShape& shape, std::size_t tokens, Placement inputs) {
    if (QTest::currentTestFailed()) return;
    const Layer layer(shape);
    compare(layer, makeInputs(tokens, shape.width, inputs));
  }

  static void compare(const Layer& layer, const Rows& x) {
    const std::vector<ReferenceResult> truth = truthOf(layer, x);
    for (const std::string& set : instructionSets()) {
      QVERIFY(forceFffInstructionSet(set));
      const Output alone = ufb::test::run(layer.weights, x);
      const std::string wrong = compareWithTruth(layer, x, alone, truth, set);
      const std::string where =
          " (d " + std::to_string(layer.shape.width) + ", D " + std::to_string(layer.shape.depth) + ", K " +
          std::to_string(layer.shape.trees) + ", tokens " + std::to_string(x.count()) + ")";
      QVERIFY2(wrong.empty(), (wrong + where).c_str());
      for (std::size_t threads = 2; threads <= 4; ++threads) {
        const Output split = ufb::test::run(layer.weights, x, {evenCuts(x.count(), threads), true, {1, 3}});
        QVERIFY2(split.inBounds && sameBits(split.y, alone.y) && sameBits(split.nodes, alone.nodes) &&
                     sameBits(split.logits, alone.logits),
                 (set + ": another result of " + std::to_string(threads) + " threads" + where).c_str());
      }
    }
  }

  /// Rounds to whole numbers up to `largest` in size.
  static void makeWhole(Rows& rows, int largest) {
    for (std::size_t r = 0; r < rows.count(); ++r) {
      for (std::size_t j = 0; j < rows.width(); ++j) {
        const float number = randomNumbers()[(r * 7919 + j * 31 + rows.width()) % randomNumbers().size()];
        rows.row(r)[j] = std::nearbyint(number * (static_cast<float>(largest) + 0.49F));
      }
    }
  }

  static std::size_t compareExactly(const Layer& layer, const Output& output, std::size_t token,
                                    const ReferenceResult& truth) {
    std::size_t ties = 0;
    const std::size_t levels = layer.shape.levels();
    for (std::size_t i = 0; i < truth.nodes.size(); ++i) {
      const std::size_t at = (i / levels * output.tokens + token) * levels + i % levels;
      if (output.nodes[at] != truth.nodes[i] || output.logits[at] != truth.logits[i]) {
        qWarning("token %zu, level %zu: not the reference's node and logit", token, i);
        QTest::qFail("an exact sum came out inexact", __FILE__, __LINE__);
        break;
      }
      ties += truth.logits[i] == 0.0 ? 1 : 0;
    }
    return ties;
  }
};

UFB_TEST(TstFffExactness)
#include "tst_fff_exactness.moc"
