// SPDX-License-Identifier: MIT
#include <QtTest>
#include <cmath>

#include "kernels/layer_sample.h"
#include "kernels/reference/attention_reference.h"
#include "support/registry.h"

using namespace ufb::kernels;
using namespace ufb::test;

namespace {

constexpr double kEpsilon = 0x1p-23;
constexpr float kUntouched = 12345.0F;

/// The rows of some heads' q, k and v as a projection leaves them, and room for the outputs.
struct Sample {
  static constexpr std::size_t kHeads = 2;
  std::size_t tokens, width;
  std::vector<float> rows, out;

  Sample(std::size_t tokenCount, std::size_t headWidth, float size)
      : tokens(tokenCount), width(headWidth), rows(tokens * stride()), out(tokens * outStride(), kUntouched) {
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = size * randomNumbers()[i];
  }
  [[nodiscard]] std::size_t stride() const { return kHeads * 3 * width; }
  /// A column behind the last head's shows what is written too far.
  [[nodiscard]] std::size_t outStride() const { return kHeads * width + 1; }
  [[nodiscard]] AttentionHead head(std::size_t index) {
    const float* const q = rows.data() + index * 3 * width;
    return {q, q + width, q + 2 * width, stride(), out.data() + index * width, outStride(), tokens, width};
  }
};

/// A score is a sum of `width` products, all below size^2: so many roundings, of no more than that sum. A
/// weight is off by twice a score's error, relatively, and by a handful of roundings of the exponential; an
/// output is a mean of values below `size` with `tokens` more roundings.
double bound(const Sample& sample, double size) {
  const auto width = static_cast<double>(sample.width);
  const double score = (width + 2) * kEpsilon * size * size * std::sqrt(width);
  return size * (2 * score + (static_cast<double>(sample.tokens) + 16) * kEpsilon);
}

}  // namespace

class TstAttention : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { forceFffInstructionSet({}); }

  void agreesWithDoubles_data() {
    QTest::addColumn<QString>("set");
    QTest::addColumn<int>("width");
    for (const std::string& set : instructionSets()) {
      for (const int width : {1, 16, 20, 24, 64}) {
        QTest::addRow("%s, %d wide", set.c_str(), width) << QString::fromStdString(set) << width;
      }
    }
  }
  void agreesWithDoubles() {
    QFETCH(QString, set);
    QFETCH(int, width);
    QVERIFY(forceFffInstructionSet(set.toStdString()));
    for (const std::size_t tokens : {1, 2, 5, 6, 7, 12, 16, 17, 33, 64, 65, 130}) {
      for (const float size : {1.0F, 5.0F}) {
        Sample sample(tokens, static_cast<std::size_t>(width), size);
        for (std::size_t index = 0; index < Sample::kHeads; ++index) {
          attendHead(sample.head(index));
          check(sample, index, size);
        }
        for (std::size_t t = 0; t < tokens; ++t) {
          QCOMPARE(sample.out[(t + 1) * sample.outStride() - 1], kUntouched);
        }
      }
    }
  }

  /// exp() of the differences would overflow without the largest score taken off; the largest takes all.
  void largeScores() {
    Sample sample(9, 16, 1.0F);
    for (float& value : sample.rows) value *= 1e4F;
    attendHead(sample.head(0));
    const std::vector<double> expected = attentionReference(sample.head(0));
    for (std::size_t t = 0; t < 9; ++t) {
      for (std::size_t i = 0; i < 16; ++i) {
        QVERIFY(std::abs(sample.out[t * sample.outStride() + i] - expected[t * 16 + i]) <= 1.0);
      }
    }
  }

  /// What lies in the working memory from a longer text before does not matter.
  void shorterAfterLonger() {
    Sample fresh(5, 24, 1.0F);
    std::thread([&] { attendHead(fresh.head(0)); }).join();
    Sample longer(130, 24, 3.0F);
    attendHead(longer.head(0));
    Sample again(5, 24, 1.0F);
    attendHead(again.head(0));
    QVERIFY(again.out == fresh.out);
  }

 private:
  static void check(Sample& sample, std::size_t index, double size) {
    const std::vector<double> expected = attentionReference(sample.head(index));
    const double most = bound(sample, size);
    for (std::size_t t = 0; t < sample.tokens; ++t) {
      for (std::size_t i = 0; i < sample.width; ++i) {
        const float value = sample.out[t * sample.outStride() + index * sample.width + i];
        const double error = std::abs(value - expected[t * sample.width + i]);
        QVERIFY2(error <= most,
                 qPrintable(QStringLiteral("%1 tokens, token %2, column %3: off by %4, allowed %5")
                                .arg(sample.tokens)
                                .arg(t)
                                .arg(i)
                                .arg(error)
                                .arg(most)));
      }
    }
  }
};

UFB_TEST(TstAttention)
#include "tst_attention.moc"
