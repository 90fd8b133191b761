// SPDX-License-Identifier: MIT
#include <QtTest>
#include <cmath>
#include <limits>
#include <random>

#include "kernels/fff.h"
#include "kernels/reference/fff_reference.h"
#include "support/registry.h"

using namespace ufb::kernels;

namespace {

/// A random layer with a row stride and start of its own, and a batch of inputs.
struct Layer {
  FffWeights weights;
  std::vector<float> in, bias, out, x;
  std::size_t tokens = 0;

  Layer(int width, int trees, int depth, std::size_t tokenCount, std::size_t padding, unsigned seed)
      : tokens(tokenCount) {
    weights.width = width;
    weights.trees = trees;
    weights.depth = depth;
    weights.stride = static_cast<std::size_t>(width) + padding;
    const std::size_t rows =
        static_cast<std::size_t>(trees) * static_cast<std::size_t>(weights.nodesPerTree());
    std::mt19937 random(seed);
    std::normal_distribution<float> normal;
    const float scale = 1.0F / std::sqrt(static_cast<float>(width));
    const auto fill = [&](std::vector<float>& values, std::size_t count, float factor) {
      values.resize(count);
      for (float& value : values) value = normal(random) * factor;
    };
    fill(in, rows * weights.stride, scale);
    fill(bias, rows, 0.1F);
    fill(out, rows * weights.stride, scale);
    fill(x, tokens * static_cast<std::size_t>(width), 1.0F);
    weights.in = in.data();
    weights.bias = bias.data();
    weights.out = out.data();
  }

  [[nodiscard]] const float* input(std::size_t token) const {
    return x.data() + token * static_cast<std::size_t>(weights.width);
  }
};

struct Output {
  std::vector<float> y;
  std::vector<std::int32_t> nodes;
  std::vector<float> logits;
};

Output run(const Layer& layer, bool traced = true) {
  const auto width = static_cast<std::size_t>(layer.weights.width);
  const std::size_t paths = static_cast<std::size_t>(layer.weights.trees) * layer.tokens *
                            static_cast<std::size_t>(layer.weights.depth + 1);
  Output output{std::vector<float>(layer.tokens * width, -77.0F), std::vector<std::int32_t>(paths, -77),
                std::vector<float>(paths, -77.0F)};
  const FffBatch batch{layer.x.data(), width, output.y.data(), width};
  const FffRecord record{output.nodes.data(), output.logits.data(), layer.tokens};
  fffForward(layer.weights, batch, 0, layer.tokens, traced ? &record : nullptr);
  return output;
}

/// Rounding of a sum of n products in float32: each term is of size about 1/sqrt(n), the sum of size 1; n
/// roundings of half a unit each, with a factor of four to spare.
double dotBound(int width) {
  return 4.0 * std::sqrt(width) * std::numeric_limits<float>::epsilon();
}

}  // namespace

class TstFffKernel : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { forceFffInstructionSet({}); }

  void agreesWithDoublePrecision_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("trees");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("padding");
    QTest::newRow("published shape") << 768 << 1 << 11 << 5 << 0;
    QTest::newRow("depth 0: single neurons") << 64 << 3 << 0 << 4 << 0;
    QTest::newRow("one wide, depth 0") << 1 << 1 << 0 << 1 << 0;
    QTest::newRow("narrower than a vector") << 3 << 2 << 4 << 7 << 0;
    QTest::newRow("odd width, unaligned rows") << 37 << 1 << 5 << 9 << 0;
    QTest::newRow("odd width, padded rows") << 255 << 2 << 6 << 3 << 13;
    QTest::newRow("deepest of the demands") << 20 << 1 << 14 << 6 << 0;
    QTest::newRow("128 trees of depth 4") << 96 << 128 << 4 << 3 << 0;
    QTest::newRow("no token") << 48 << 1 << 3 << 0 << 0;
    QTest::newRow("many tokens") << 48 << 3 << 3 << 300 << 0;
  }

  void agreesWithDoublePrecision() {
    QFETCH(int, width);
    QFETCH(int, trees);
    QFETCH(int, depth);
    QFETCH(int, tokens);
    QFETCH(int, padding);
    const Layer layer(width, trees, depth, static_cast<std::size_t>(tokens),
                      static_cast<std::size_t>(padding), 11);
    const std::size_t levels = static_cast<std::size_t>(depth) + 1;
    for (const std::string& target : fffInstructionSets()) {
      QVERIFY(forceFffInstructionSet(target));
      const Output output = run(layer);
      for (std::size_t t = 0; t < layer.tokens; ++t) {
        std::vector<std::int32_t> visited;
        for (std::size_t k = 0; k < static_cast<std::size_t>(trees); ++k) {
          const auto* path = output.nodes.data() + (k * layer.tokens + t) * levels;
          visited.insert(visited.end(), path, path + levels);
        }
        compareToken(layer, output, t, visited, target);
      }
    }
  }

  void zeroTurnsLeft() {
    for (const std::string& target : fffInstructionSets()) {
      QVERIFY(forceFffInstructionSet(target));
      Layer layer(16, 1, 3, 1, 0, 3);
      layer.in.assign(layer.in.size(), 0.0F);
      layer.bias.assign(layer.bias.size(), 0.0F);
      QCOMPARE(run(layer).nodes, (std::vector<std::int32_t>{0, 1, 3, 7}));
      layer.bias.assign(layer.bias.size(), -0.0F);
      QCOMPARE(run(layer).nodes, (std::vector<std::int32_t>{0, 1, 3, 7}));
      layer.bias.assign(layer.bias.size(), std::numeric_limits<float>::denorm_min());
      QCOMPARE(run(layer).nodes, (std::vector<std::int32_t>{0, 2, 6, 14}));
    }
  }

  void notANumberStaysInBounds() {
    for (const std::string& target : fffInstructionSets()) {
      QVERIFY(forceFffInstructionSet(target));
      Layer layer(16, 1, 3, 2, 0, 3);
      layer.x[3] = std::numeric_limits<float>::quiet_NaN();
      const Output output = run(layer);
      QCOMPARE((std::vector<std::int32_t>(output.nodes.begin(), output.nodes.begin() + 4)),
               (std::vector<std::int32_t>{0, 1, 3, 7}));
      QVERIFY(std::isnan(output.y[0]));
      QVERIFY(!std::isnan(output.y[16]));
    }
  }

  void splitAndRecordChangeNoBit() {
    const Layer layer(37, 2, 5, 40, 3, 5);
    for (const std::string& target : fffInstructionSets()) {
      QVERIFY(forceFffInstructionSet(target));
      const Output whole = run(layer);
      QCOMPARE(run(layer, false).y, whole.y);
      Output parts = whole;
      parts.y.assign(parts.y.size(), 0.0F);
      const FffBatch batch{layer.x.data(), 37, parts.y.data(), 37};
      fffForward(layer.weights, batch, 17, 40, nullptr);
      fffForward(layer.weights, batch, 0, 17, nullptr);
      QCOMPARE(parts.y, whole.y);
    }
  }

  void unknownInstructionSetIsRefused() { QVERIFY(!forceFffInstructionSet("no such set")); }

 private:
  void compareToken(const Layer& layer, const Output& output, std::size_t t,
                    const std::vector<std::int32_t>& visited, const std::string& target) {
    const FffWeights& w = layer.weights;
    const std::size_t levels = static_cast<std::size_t>(w.depth) + 1;
    const ReferenceResult own = fffReference(w, layer.input(t));
    const ReferenceResult along = fffReferenceAlong(w, layer.input(t), visited.data());
    const double bound = dotBound(w.width) * 2;
    for (std::size_t k = 0; k < static_cast<std::size_t>(w.trees); ++k) {
      bool certain = true;
      for (std::size_t level = 0; level < levels; ++level) {
        const std::size_t at = k * levels + level;
        const QByteArray where =
            QByteArray::fromStdString(target) + " token " + QByteArray::number(qulonglong(t)) + " tree " +
            QByteArray::number(qulonglong(k)) + " level " + QByteArray::number(qulonglong(level));
        if (certain) QVERIFY2(visited[at] == own.nodes[at], where.constData());
        certain = certain && std::abs(own.logits[at]) > bound;
        const double logit = output.logits[(k * layer.tokens + t) * levels + level];
        QVERIFY2(std::abs(logit - along.logits[at]) < bound, where.constData());
      }
    }
    const double sumBound = bound * w.trees * (w.depth + 1);
    for (std::size_t j = 0; j < static_cast<std::size_t>(w.width); ++j) {
      const double y = output.y[t * static_cast<std::size_t>(w.width) + j];
      QVERIFY2(std::abs(y - along.y[j]) < sumBound, target.c_str());
    }
  }
};

UFB_TEST(TstFffKernel)
#include "tst_fff_kernel.moc"
