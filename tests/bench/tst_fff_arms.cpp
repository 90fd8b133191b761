// SPDX-License-Identifier: MIT
#include <QtTest>
#include <set>

#include "bench/fff_arms.h"
#include "plain_layers.h"
#include "support/registry.h"
#include "ufb/engine.h"

using namespace ufb::bench;
using namespace ufb::test;

namespace {

/// The sparse ones with the weights of `converted`.
std::vector<std::unique_ptr<FfnArm>> makeFffArms(const FffLayer& layer, const FffLayer& converted) {
  std::vector<std::unique_ptr<FfnArm>> arms;
  arms.push_back(makeFffSparseArm(converted, false));
  arms.push_back(makeFffSparseArm(converted, true));
  arms.push_back(makeFffPublishedLoop(layer));
  arms.push_back(makeFffBatchedMatmul(layer));
  arms.push_back(makeFffMaskedArm(layer));
  return arms;
}

/// Different last nodes of the first tree.
std::size_t distinctLeaves(const at::Tensor& nodes) {
  const at::Tensor leaves = nodes.select(0, 0).select(1, nodes.size(2) - 1).contiguous();
  const auto* first = leaves.data_ptr<std::int32_t>();
  return std::set<std::int32_t>(first, first + leaves.numel()).size();
}

}  // namespace

class TstFffArms : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { ufb::setThreads(1); }

  void agreeWithDoublePrecision_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("trees");
    QTest::addColumn<int>("tokens");
    QTest::newRow("one token") << 96 << 5 << 1 << 1;
    QTest::newRow("two tokens") << 64 << 7 << 1 << 2;
    QTest::newRow("sixteen") << 48 << 5 << 1 << 16;
    QTest::newRow("65 tokens") << 96 << 5 << 1 << 65;
    QTest::newRow("three trees") << 48 << 3 << 3 << 65;
    QTest::newRow("single neurons") << 64 << 0 << 20 << 16;
    QTest::newRow("one neuron") << 64 << 0 << 1 << 1;
    QTest::newRow("odd width") << 37 << 4 << 2 << 16;
    QTest::newRow("one wide") << 1 << 2 << 1 << 3;
    QTest::newRow("many tokens") << 16 << 6 << 1 << 700;
  }

  void agreeWithDoublePrecision() {
    QFETCH(int, width);
    QFETCH(int, depth);
    QFETCH(int, trees);
    QFETCH(int, tokens);
    const FffLayer layer = syntheticFffLayer(width, depth, trees, 5);
    // Inputs of width 1 are all zero once normed.
    const at::Tensor x =
        width > 1 ? randomInputs(tokens, width, 7) : at::tensor({0.5F, -2.0F, 3.0F}).view({3, 1});
    const PlainResult expected = plainFff(layer, x);
    for (const PlainRow& row : expected.rows) QVERIFY2(row.leastLogit > 1, "a tie; take another seed");
    for (const auto& arm : makeFffArms(layer, layer)) {
      for (const int threads : {1, 2}) {
        const double error = largestError(runArm(*arm, x, threads), expected);
        QVERIFY2(error <= 1,
                 qPrintable(QString::fromStdString(arm->name()) +
                            QStringLiteral(", %1 threads: %2 of the bound").arg(threads).arg(error)));
      }
    }
    const at::Tensor nodes = pathsOf(layer, x);
    QCOMPARE(std::vector<std::int32_t>(nodes.data_ptr<std::int32_t>(),
                                       nodes.data_ptr<std::int32_t>() + nodes.numel()),
             expected.nodes);
  }

  void convertedWeights_data() {
    QTest::addColumn<QString>("weights");
    QTest::addColumn<int>("in");
    QTest::addColumn<int>("out");
    const auto row = [](const char* name, at::ScalarType in, at::ScalarType out) {
      QTest::newRow(name) << QString::fromLatin1(name) << static_cast<int>(in) << static_cast<int>(out);
    };
    row("f32", at::kFloat, at::kFloat);
    row("f16", at::kHalf, at::kHalf);
    row("bf16", at::kBFloat16, at::kBFloat16);
    row("mixed", at::kFloat, at::kHalf);
  }

  void convertedWeights() {
    QFETCH(QString, weights);
    QFETCH(int, in);
    QFETCH(int, out);
    const FffLayer layer = syntheticFffLayer(50, 5, 2, 3);
    const FffLayer converted = convertWeights(layer, weights.toStdString());
    QCOMPARE(static_cast<int>(converted.in.scalar_type()), in);
    QCOMPARE(static_cast<int>(converted.out.scalar_type()), out);
    QVERIFY(at::equal(converted.in, layer.in.to(converted.in.scalar_type())));
    QVERIFY(at::equal(converted.out, layer.out.to(converted.out.scalar_type())));
    QVERIFY(at::equal(converted.bias, layer.bias));
    for (const at::Tensor& rows : {converted.in, converted.out}) {
      QCOMPARE(reinterpret_cast<std::uintptr_t>(rows.data_ptr()) % 64, std::uintptr_t{0});
      QCOMPARE(rows.stride(0) * static_cast<std::int64_t>(rows.element_size()) % 64, std::int64_t{0});
    }
    const at::Tensor x = randomInputs(16, 50, 9);
    const PlainResult expected = plainFff(converted, x);
    for (const PlainRow& row : expected.rows) QVERIFY2(row.leastLogit > 1, "a tie; take another seed");
    for (const bool traced : {false, true}) {
      const auto arm = makeFffSparseArm(converted, traced);
      QVERIFY(largestError(runArm(*arm, x, 1), expected) <= 1);
      QCOMPARE(arm->weightBytes(x),
               static_cast<double>(distinctNodes(converted, pathsOf(converted, x))) * 50 *
                   static_cast<double>(converted.in.element_size() + converted.out.element_size()));
    }
  }

  void unknownWeightsThrow() {
    QVERIFY_EXCEPTION_THROWN(convertWeights(syntheticFffLayer(16, 1, 1, 1), "f64"), c10::Error);
  }

  void repeatAfterOtherSizes() {
    const FffLayer layer = syntheticFffLayer(64, 5, 2, 3);
    for (const auto& arm : makeFffArms(layer, layer)) {
      std::map<int, at::Tensor> first;
      for (const int tokens : {16, 1, 65, 2, 16, 300, 65, 1}) {
        for (const int threads : {1, 2, 1}) {
          const at::Tensor y = runArm(*arm, randomInputs(tokens, 64, 11), threads);
          const auto [found, isNew] = first.emplace(tokens, y);
          QVERIFY2(isNew || at::equal(y, found->second), arm->name().c_str());
        }
      }
    }
  }

  void describeThemselves() {
    const FffLayer layer = syntheticFffLayer(48, 5, 2, 1);
    const at::Tensor x = randomInputs(5, 48, 1);
    const PlainResult plain = plainFff(layer, x);
    std::set<std::pair<std::size_t, std::int32_t>> visited;
    for (std::size_t i = 0; i < plain.nodes.size(); ++i) visited.emplace(i / (5 * 6), plain.nodes[i]);
    const auto arms = makeFffArms(layer, convertWeights(layer, "mixed"));
    const std::vector<std::string> names{"fff-sparse", "fff-sparse-traced", "fff-blas1-loop",
                                         "fff-batched-matmul", "fff-masked"};
    QCOMPARE(arms.size(), names.size());
    for (std::size_t i = 0; i < arms.size(); ++i) {
      const bool masked = i == 4;
      const double rows = masked ? 2.0 * 63 : static_cast<double>(visited.size());
      QCOMPARE(arms[i]->name(), names[i]);
      QVERIFY(arms[i]->what().find("float32") != std::string::npos);
      QCOMPARE(arms[i]->flops(x), 5.0 * 4 * 48 * 2 * (masked ? 63 : 6));
      QCOMPARE(arms[i]->weightBytes(x), rows * 48 * (i < 2 ? 6 : 8));
    }
  }

  void publishedShapeSpreads() {
    const FffLayer layer = syntheticFffLayer(768, 11, 1, 1);
    const std::size_t random = distinctLeaves(pathsOf(layer, randomInputs(2000, 768, 2)));
    const std::size_t skewed = distinctLeaves(pathsOf(layer, skewedInputs(2000, 768, 2)));
    QVERIFY2(random >= 800, qPrintable(QString::number(random)));
    QVERIFY2(skewed < random / 2, qPrintable(QString::number(skewed)));
    QVERIFY2(skewed > 1, "all tokens take one path");
  }

  void inputsHaveTheirMoments() {
    for (const at::Tensor& x : {randomInputs(200, 768, 4), skewedInputs(200, 768, 4)}) {
      const at::Tensor wide = x.to(at::kDouble);
      QVERIFY(wide.mean(1).abs().max().item<double>() < 1e-5);
      QVERIFY((wide.var(1, false) - 1).abs().max().item<double>() < 1e-5);
      QVERIFY(x.is_contiguous() && x.scalar_type() == at::kFloat);
    }
  }

  void inputsAreCorrelatedAsStated() {
    const auto correlation = [](const at::Tensor& x) {
      const at::Tensor products = at::mm(x, x.t()).div_(x.size(1));
      return (products.sum() - products.trace()).item<double>() /
             static_cast<double>(x.size(0) * (x.size(0) - 1));
    };
    // A mean over 19900 pairs; what deviates is the share of the common row itself, by 0.05 * sqrt(2/768).
    QVERIFY(std::abs(correlation(skewedInputs(200, 768, 6)) - 0.95) < 0.01);
    QVERIFY(std::abs(correlation(randomInputs(200, 768, 6))) < 0.01);
  }

  void inputsAreSeeded() {
    QVERIFY(at::equal(randomInputs(3, 32, 1), randomInputs(3, 32, 1)));
    QVERIFY(!at::equal(randomInputs(3, 32, 1), randomInputs(3, 32, 2)));
    QVERIFY(at::equal(skewedInputs(3, 32, 1), skewedInputs(3, 32, 1)));
    QVERIFY(!at::equal(skewedInputs(3, 32, 1), skewedInputs(3, 32, 2)));
  }
};

UFB_TEST(TstFffArms)
#include "tst_fff_arms.moc"
