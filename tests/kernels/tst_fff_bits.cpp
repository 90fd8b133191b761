// SPDX-License-Identifier: MIT
// A token's result is the same, bit for bit, alone and in any company. The kernel works in other ways from 8
// tokens at a node on, from 256 and 512 tokens in a batch on, and in rounds of 32768, so the sizes straddle
// those.
#include <QtTest>
#include <numeric>

#include "kernels/layer_sample.h"
#include "support/registry.h"

using namespace ufb::kernels;
using namespace ufb::test;

namespace {

enum class Spread { Random, Skewed, OneLeaf };

/// Skewed: nineteen of twenty inputs are nearly the same. OneLeaf: all of them are the same.
Rows inputsOf(Spread spread, std::size_t tokens, int width) {
  Rows x = makeInputs(tokens, width, {1, 2});
  for (std::size_t t = 1; t < tokens; ++t) {
    if (spread == Spread::Random || (spread == Spread::Skewed && t % 20 == 7)) continue;
    const float noise = spread == Spread::Skewed ? 0.05F : 0.0F;
    for (std::size_t j = 0; j < x.width(); ++j) x.row(t)[j] = x.row(0)[j] + noise * x.row(t)[j];
  }
  return x;
}

bool sameTokens(const Output& a, const Output& b) {
  return a.inBounds && b.inBounds && sameBits(a.y, b.y) && sameBits(a.nodes, b.nodes) &&
         sameBits(a.logits, b.logits);
}

/// Token order[i] in place i.
Rows reordered(const Rows& x, const std::vector<std::size_t>& order) {
  Rows result(order.size(), x.width());
  for (std::size_t i = 0; i < order.size(); ++i) {
    std::memcpy(result.row(i), x.row(order[i]), x.width() * sizeof(float));
  }
  return result;
}

Output reordered(const Output& from, const LayerShape& shape, const std::vector<std::size_t>& order) {
  Output result = from;
  const auto width = static_cast<std::size_t>(shape.width);
  const std::size_t levels = shape.levels();
  result.tokens = order.size();
  result.y.resize(order.size() * width);
  result.nodes.resize(static_cast<std::size_t>(shape.trees) * order.size() * levels);
  result.logits.resize(result.nodes.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    std::copy_n(&from.y[order[i] * width], width, &result.y[i * width]);
    for (std::size_t k = 0; k < static_cast<std::size_t>(shape.trees); ++k) {
      const std::size_t source = (k * from.tokens + order[i]) * levels;
      const std::size_t target = (k * order.size() + i) * levels;
      std::copy_n(&from.nodes[source], levels, &result.nodes[target]);
      std::copy_n(&from.logits[source], levels, &result.logits[target]);
    }
  }
  return result;
}

}  // namespace

Q_DECLARE_METATYPE(ufb::kernels::WeightType)
Q_DECLARE_METATYPE(Spread)

class TstFffBits : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { forceFffInstructionSet({}); }

  void anyCompany_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("trees");
    QTest::addColumn<WeightType>("in");
    QTest::addColumn<WeightType>("out");
    QTest::addColumn<Spread>("spread");
    const WeightType f32 = WeightType::F32;
    QTest::newRow("spread over the leaves") << 96 << 1 << f32 << f32 << Spread::Random;
    QTest::newRow("odd width, three trees") << 37 << 3 << f32 << f32 << Spread::Random;
    QTest::newRow("nearly all alike") << 75 << 1 << f32 << f32 << Spread::Skewed;
    QTest::newRow("all in one leaf") << 48 << 2 << f32 << f32 << Spread::OneLeaf;
    QTest::newRow("one wide") << 1 << 2 << f32 << f32 << Spread::Random;
    QTest::newRow("float16") << 61 << 1 << WeightType::F16 << WeightType::F16 << Spread::Random;
    QTest::newRow("bfloat16") << 61 << 2 << WeightType::BF16 << WeightType::BF16 << Spread::Skewed;
    QTest::newRow("mixed") << 61 << 1 << f32 << WeightType::F16 << Spread::Random;
  }

  void anyCompany() {
    QFETCH(int, width);
    QFETCH(int, trees);
    QFETCH(WeightType, in);
    QFETCH(WeightType, out);
    QFETCH(Spread, spread);
    const Rows all = inputsOf(spread, 1000, width);
    for (const int depth : {0, 1, 2, 3, 4, 5, 8, 11}) {
      const Layer layer({width, trees, depth, in, out, {1, 1}});
      for (const std::string& set : instructionSets()) {
        QVERIFY(forceFffInstructionSet(set));
        const Output alone = runOneByOne(layer.weights, all);
        for (const std::size_t tokens : {7, 8, 9, 255, 256, 257, 511, 512, 513, 1000}) {
          tryCompany(layer, all, alone, tokens);
          if (QTest::currentTestFailed()) return qWarning("depth %d, %s", depth, set.c_str());
        }
      }
    }
  }

  /// Where a round ends, the next one's tokens start from nothing; the next may be a lone one.
  void moreThanOneRound_data() {
    QTest::addColumn<std::size_t>("tokens");
    QTest::newRow("a lone token in the second round") << std::size_t{32769};
    QTest::newRow("three rounds") << std::size_t{70000};
  }
  void moreThanOneRound() {
    QFETCH(std::size_t, tokens);
    const Layer layer({3, 2, 5});
    const Rows x = makeInputs(tokens, 3);
    for (const std::string& set : instructionSets()) {
      QVERIFY(forceFffInstructionSet(set));
      const Output whole = ufb::test::run(layer.weights, x);
      std::vector<std::size_t> cuts;
      for (std::size_t cut = 997; cut < tokens; cut += 4999) cuts.push_back(cut);
      QVERIFY(sameTokens(ufb::test::run(layer.weights, x, {cuts, true, {}}), whole));
    }
  }

 private:
  static Output runOneByOne(const FffWeights& weights, const Rows& x) {
    Output output{x.count(), std::vector<float>(x.count() * x.width()), {}, {}};
    output.nodes.resize(static_cast<std::size_t>(weights.trees) * x.count() *
                        static_cast<std::size_t>(weights.depth + 1));
    output.logits.resize(output.nodes.size());
    const FffRecord record{output.nodes.data(), output.logits.data(), x.count()};
    const FffBatch batch{x.row(0), x.stride(), output.y.data(), x.width()};
    for (std::size_t t = 0; t < x.count(); ++t) fffForward(weights, batch, t, t + 1, &record);
    return output;
  }

  /// The last `tokens` of them, in their order, unrecorded, backwards and split where nothing is even.
  static void tryCompany(const Layer& layer, const Rows& all, const Output& alone, std::size_t tokens) {
    std::vector<std::size_t> order(tokens);
    std::iota(order.begin(), order.end(), all.count() - tokens);
    const Output due = reordered(alone, layer.shape, order);
    const Rows x = reordered(all, order);
    QVERIFY2(sameTokens(ufb::test::run(layer.weights, x), due), qPrintable(text("in order", tokens)));
    QVERIFY2(sameBits(ufb::test::run(layer.weights, x, {{}, false, {1, 1}}).y, due.y),
             qPrintable(text("without a record", tokens)));
    QVERIFY2(sameTokens(ufb::test::run(layer.weights, x, {{tokens / 7, tokens - 3}, true, {}}), due),
             qPrintable(text("split", tokens)));
    std::reverse(order.begin(), order.end());
    QVERIFY2(sameTokens(ufb::test::run(layer.weights, reordered(all, order)),
                        reordered(alone, layer.shape, order)),
             qPrintable(text("backwards", tokens)));
  }

  static QString text(const char* what, std::size_t tokens) {
    return QStringLiteral("%1 tokens, %2").arg(tokens).arg(QLatin1String(what));
  }
};

UFB_TEST(TstFffBits)
#include "tst_fff_bits.moc"
