// SPDX-License-Identifier: MIT
// Packed products, products with plain tables, and norms against loops in double precision.
#include <QtTest>
#include <cmath>

#include "kernels/gelu.h"
#include "kernels/layer_sample.h"
#include "kernels/linear.h"
#include "support/registry.h"

using namespace ufb::kernels;
using namespace ufb::test;

namespace {

constexpr double kEpsilon = 0x1p-23;
constexpr float kUntouched = 12345.0F;

float randomAt(std::size_t index) {
  return randomNumbers()[index % randomNumbers().size()];
}

/// A packed layer with the weights that it was packed from.
struct Packed {
  std::vector<float> weight, bias;
  std::vector<float> storage;  ///< large enough for either type; its start is rounded up to a line
  Panels panels;

  Packed(std::size_t inputs, std::size_t outputs, WeightType type, bool withBias) {
    panels = {nullptr, type, inputs, outputs, nullptr};
    weight.resize(inputs * outputs);
    for (std::size_t i = 0; i < weight.size(); ++i) weight[i] = randomAt(i + 7);
    bias.resize(panels.panels() * kPanelWidth);
    for (std::size_t i = 0; withBias && i < outputs; ++i) bias[i] = randomAt(i + 99);
    storage.resize(panels.panels() * panels.panelSize() + 16);
    void* start = storage.data();
    std::size_t space = storage.size() * sizeof(float);
    std::align(64, space - 64, start, space);
    packPanels(panels, weight.data(), inputs, start);
    panels.data = start;
    panels.bias = bias.data();
    if (type == WeightType::BF16) unpackPanels(panels, weight.data());
  }
};

struct Batch {
  std::size_t rows, inputs, outputs;
  std::vector<float> x, y;

  Batch(std::size_t rowCount, const Panels& panels)
      : rows(rowCount),
        inputs(panels.inputs),
        outputs(panels.outputs),
        x(rows * xStride()),
        y(rows * yStride(), kUntouched) {
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = randomAt(3 * i + 5);
  }
  [[nodiscard]] std::size_t xStride() const { return inputs + 3; }
  [[nodiscard]] std::size_t yStride() const { return outputs + 1; }
  [[nodiscard]] LinearRows part(std::size_t first, std::size_t count) {
    return {x.data() + first * xStride(), xStride(), y.data() + first * yStride(), yStride(), count};
  }
};

/// W x + b for one number, and the sum of the absolute terms.
std::pair<double, double> truth(const Packed& layer, const Batch& batch, std::size_t row,
                                std::size_t output) {
  double sum = layer.bias[output];
  double size = std::abs(sum);
  for (std::size_t i = 0; i < batch.inputs; ++i) {
    const double product =
        static_cast<double>(layer.weight[output * batch.inputs + i]) * batch.x[row * batch.xStride() + i];
    sum += product;
    size += std::abs(product);
  }
  return {sum, size};
}

void compare(const Packed& layer, const Batch& batch, Finish finish, float before) {
  for (std::size_t row = 0; row < batch.rows; ++row) {
    for (std::size_t output = 0; output < batch.outputs; ++output) {
      const auto [sum, size] = truth(layer, batch, row, output);
      double expected = finish == Finish::Gelu ? geluExact(sum) : sum;
      // Every partial sum is rounded once, and is no larger than all terms together.
      double most = (static_cast<double>(batch.inputs) + 2) * kEpsilon * size;
      // gelu's slope is below 1.13; its own error is a few roundings of its argument's size.
      if (finish == Finish::Gelu) most = 1.13 * most + 8 * kEpsilon * std::abs(sum);
      if (finish == Finish::Add) {
        expected += before;
        most += kEpsilon * (std::abs(before) + size);
      }
      const double error = std::abs(batch.y[row * batch.yStride() + output] - expected);
      QVERIFY2(error <= most,
               qPrintable(QStringLiteral("row %1 of %2, output %3 of %4: off by %5, allowed %6")
                              .arg(row)
                              .arg(batch.rows)
                              .arg(output)
                              .arg(batch.outputs)
                              .arg(error)
                              .arg(most)));
    }
    QCOMPARE(batch.y[(row + 1) * batch.yStride() - 1], kUntouched);
  }
}

}  // namespace

class TstLinear : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { forceFffInstructionSet({}); }

  void panelsAgreeWithDoubles_data() { sets(); }
  void panelsAgreeWithDoubles() {
    useSet();
    for (const WeightType type : {WeightType::F32, WeightType::BF16}) {
      for (const std::size_t inputs : {1, 2, 7, 64, 129}) {
        for (const std::size_t outputs : {1, 20, 64, 65, 147}) {
          const Packed layer(inputs, outputs, type, outputs != 64);
          for (const std::size_t rows : {1, 2, 3, 4, 5, 6, 7, 13}) product(layer, rows);
          if (QTest::currentTestFailed()) return;
        }
      }
    }
  }

  void manyRows() {
    const Packed layer(48, 70, WeightType::F32, true);
    product(layer, 200);
  }

  void whatIsPackedComesBack() {
    for (const std::size_t inputs : {1, 2, 7, 64}) {
      for (const std::size_t outputs : {1, 63, 64, 65, 200}) {
        const Packed layer(inputs, outputs, WeightType::F32, false);
        std::vector<float> plain(inputs * outputs);
        unpackPanels(layer.panels, plain.data());
        QVERIFY(plain == layer.weight);
      }
    }
  }

  /// To the nearest, ties to the even one; what has 8 bits stays.
  void roundsToTheNearest() {
    const std::vector<float> weight = {1.0F, 1.00390625F, 1.01171875F, 1.005F, -1.005F, 3.0e38F, 0.0F, -2.5F};
    const std::vector<float> rounded = {1.0F,        1.0F,        1.015625F, 1.0078125F,
                                        -1.0078125F, 3.00406e38F, 0.0F,      -2.5F};
    Panels panels{nullptr, WeightType::BF16, weight.size(), 1, nullptr};
    std::vector<std::uint16_t> packed(panels.panels() * panels.panelSize());
    packPanels(panels, weight.data(), weight.size(), packed.data());
    panels.data = packed.data();
    std::vector<float> back(weight.size());
    unpackPanels(panels, back.data());
    for (std::size_t i = 0; i < back.size(); ++i) {
      QVERIFY2(std::abs(back[i] - rounded[i]) <= 1e-5F * std::abs(rounded[i]),
               qPrintable(QString::number(back[i])));
    }
  }

  /// Neither the other rows nor the split of the panels over threads change a bit.
  void bitsDependOnNothingElse_data() { sets(); }
  void bitsDependOnNothingElse() {
    useSet();
    for (const WeightType type : {WeightType::F32, WeightType::BF16}) {
      const Packed layer(77, 300, type, true);
      for (const Finish finish : {Finish::Store, Finish::Gelu}) {
        Batch whole(23, layer.panels);
        multiplyPanels(layer.panels, whole.part(0, 23), 0, layer.panels.panels(), finish);
        Batch single(23, layer.panels);
        for (std::size_t row = 0; row < 23; ++row) {
          multiplyPanels(layer.panels, single.part(row, 1), 0, layer.panels.panels(), finish);
        }
        QVERIFY(single.y == whole.y);
        Batch threads(23, layer.panels);
        std::vector<std::thread> pool;
        for (std::size_t panel = 0; panel < layer.panels.panels(); ++panel) {
          pool.emplace_back(
              [&, panel] { multiplyPanels(layer.panels, threads.part(0, 23), panel, panel + 1, finish); });
        }
        for (std::thread& thread : pool) thread.join();
        QVERIFY(threads.y == whole.y);
      }
    }
  }

  void tablesAgreeWithDoubles_data() { sets(); }
  void tablesAgreeWithDoubles() {
    useSet();
    for (const std::size_t width : {1, 16, 37, 130}) {
      for (const std::size_t outputs : {1, 3, 4, 21}) {
        const Packed layer(width, outputs, WeightType::F32, true);
        for (const std::size_t rows : {1, 2, 3, 4, 9}) {
          Batch batch(rows, layer.panels);
          const FffRows table{layer.weight.data(), width, WeightType::F32};
          multiplyTable(table, layer.bias.data(), width, batch.part(0, rows), 0, outputs / 2);
          multiplyTable(table, layer.bias.data(), width, batch.part(0, rows), outputs / 2, outputs);
          compare(layer, batch, Finish::Store, 0);
        }
      }
    }
  }

  void normsAgreeWithDoubles_data() { sets(); }
  void normsAgreeWithDoubles() {
    useSet();
    for (const std::size_t width : {1, 5, 16, 100, 768}) {
      std::vector<float> x(3 * width), y(3 * width), weight(width), bias(width);
      for (std::size_t i = 0; i < x.size(); ++i) x[i] = 3 * randomAt(i) + 2;
      for (std::size_t i = 0; i < width; ++i) weight[i] = randomAt(i + 1), bias[i] = randomAt(i + 2);
      const Norm norm{weight.data(), bias.data(), width, 1e-5F};
      normRows(norm, {x.data(), width, y.data(), width, 3});
      for (std::size_t row = 0; row < 3; ++row)
        checkNorm(x.data() + row * width, y.data() + row * width, norm);
      normRows(norm, {x.data(), width, x.data(), width, 3});
      QVERIFY(x == y);
    }
  }

 private:
  static void sets() {
    QTest::addColumn<QString>("set");
    for (const std::string& set : instructionSets())
      QTest::newRow(set.c_str()) << QString::fromStdString(set);
  }
  static void useSet() {
    QFETCH(QString, set);
    QVERIFY(forceFffInstructionSet(set.toStdString()));
  }

  static void product(const Packed& layer, std::size_t rows) {
    constexpr float kBefore = 0.75F;
    for (const Finish finish : {Finish::Store, Finish::Gelu, Finish::Add}) {
      Batch batch(rows, layer.panels);
      for (std::size_t row = 0; row < rows; ++row) {
        std::fill_n(batch.y.begin() + static_cast<std::ptrdiff_t>(row * batch.yStride()), batch.outputs,
                    kBefore);
      }
      multiplyPanels(layer.panels, batch.part(0, rows), 0, layer.panels.panels(), finish);
      compare(layer, batch, finish, kBefore);
    }
  }

  static void checkNorm(const float* x, const float* y, const Norm& norm) {
    double mean = 0, squares = 0, largest = 0;
    const auto width = static_cast<double>(norm.width);
    for (std::size_t i = 0; i < norm.width; ++i) mean += x[i] / width;
    for (std::size_t i = 0; i < norm.width; ++i) squares += (x[i] - mean) * (x[i] - mean) / width;
    for (std::size_t i = 0; i < norm.width; ++i) largest = std::max(largest, std::abs(double{x[i]}));
    const double factor = 1 / std::sqrt(squares + static_cast<double>(norm.eps));
    for (std::size_t i = 0; i < norm.width; ++i) {
      // The mean is off by its sum's roundings, relative to the largest number; the factor by as many.
      const double most = (width + 8) * kEpsilon * (largest * factor + std::abs((x[i] - mean) * factor) + 1);
      QVERIFY(std::abs(y[i] - ((x[i] - mean) * factor * norm.weight[i] + norm.bias[i])) <= most);
    }
  }
};

UFB_TEST(TstLinear)
#include "tst_linear.moc"
