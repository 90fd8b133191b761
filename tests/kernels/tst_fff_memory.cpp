// SPDX-License-Identifier: MIT
// The kernel reads and writes its arrays and nothing else.
#include <sys/mman.h>
#include <unistd.h>

#include <QtTest>

#include "kernels/layer_sample.h"
#include "support/registry.h"

using namespace ufb::kernels;
using namespace ufb::test;

namespace {

/// Memory between two pages that nobody may touch: its end, or else its start, lies right at one of them. A
/// step outside ends the test program.
class GuardedMemory {
 public:
  GuardedMemory(std::size_t size, bool atEnd) : m_page(static_cast<std::size_t>(sysconf(_SC_PAGESIZE))) {
    m_inner = (size + m_page - 1) / m_page * m_page;
    void* mapped = mmap(nullptr, m_inner + 2 * m_page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped == MAP_FAILED) qFatal("no memory");
    m_mapped = static_cast<std::byte*>(mapped);
    allow(PROT_READ | PROT_WRITE);
    m_data = m_mapped + m_page + (atEnd ? m_inner - size : 0);
  }
  ~GuardedMemory() { munmap(m_mapped, m_inner + 2 * m_page); }
  Q_DISABLE_COPY_MOVE(GuardedMemory)

  /// From now on, a write ends the program too.
  void* copyOf(const void* from, std::size_t size) {
    std::memcpy(m_data, from, size);
    allow(PROT_READ);
    return m_data;
  }
  [[nodiscard]] float* floats() { return reinterpret_cast<float*>(m_data); }

 private:
  void allow(int what) {
    if (m_inner > 0 && mprotect(m_mapped + m_page, m_inner, what) != 0) qFatal("mprotect failed");
  }

  std::size_t m_page, m_inner = 0;
  std::byte* m_mapped = nullptr;
  std::byte* m_data = nullptr;
};

/// Bytes from the first row's start to the last row's end.
std::size_t sizeOf(const Rows& rows, WeightType type) {
  return ((rows.count() - 1) * rows.stride() + rows.width()) * (type == WeightType::F32 ? 4 : 2);
}

}  // namespace

Q_DECLARE_METATYPE(ufb::kernels::WeightType)

class TstFffMemory : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { forceFffInstructionSet({}); }

  void staysBetweenGuardPages_data() {
    QTest::addColumn<WeightType>("in");
    QTest::addColumn<WeightType>("out");
    QTest::newRow("float32") << WeightType::F32 << WeightType::F32;
    QTest::newRow("float16") << WeightType::F16 << WeightType::F16;
    QTest::newRow("bfloat16") << WeightType::BF16 << WeightType::BF16;
    QTest::newRow("float32 and float16") << WeightType::F32 << WeightType::F16;
    QTest::newRow("float32 and bfloat16") << WeightType::F32 << WeightType::BF16;
  }
  void staysBetweenGuardPages() {
    QFETCH(WeightType, in);
    QFETCH(WeightType, out);
    for (const int width : {1, 2, 3, 5, 7, 8, 9, 15, 16, 17, 31, 33, 47, 64, 65, 127, 255, 768}) {
      for (const std::size_t tokens : {1, 9, 40}) {
        const Layer layer({width, 2, 3, in, out, {}});
        const Rows x = makeInputs(tokens, width);
        for (const std::string& set : instructionSets()) {
          QVERIFY(forceFffInstructionSet(set));
          const std::vector<float> due = ufb::test::run(layer.weights, x).y;
          QVERIFY(sameBits(runGuarded(layer, x, true), due));
          QVERIFY(sameBits(runGuarded(layer, x, false), due));
        }
      }
    }
  }

  /// Large outputs are written past the caches where they are aligned, and in the usual way where they are
  /// not.
  void streamsInsideTheRows_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<std::size_t>("offset");
    QTest::addColumn<std::size_t>("padding");
    QTest::newRow("aligned") << 768 << std::size_t{0} << std::size_t{0};
    QTest::newRow("aligned rows with gaps") << 768 << std::size_t{0} << std::size_t{16};
    QTest::newRow("aligned rows of odd width") << 765 << std::size_t{0} << std::size_t{3};
    QTest::newRow("unaligned start") << 768 << std::size_t{1} << std::size_t{0};
    QTest::newRow("unaligned stride") << 768 << std::size_t{0} << std::size_t{1};
    QTest::newRow("aligned for some instruction sets") << 768 << std::size_t{4} << std::size_t{8};
  }
  void streamsInsideTheRows() {
    QFETCH(int, width);
    QFETCH(std::size_t, offset);
    QFETCH(std::size_t, padding);
    const Layer layer({width, 1, 3});
    const Rows x = makeInputs(6000, width);
    std::vector<std::size_t> smallParts;
    for (std::size_t cut = 500; cut < 6000; cut += 500) smallParts.push_back(cut);
    for (const std::string& set : instructionSets()) {
      QVERIFY(forceFffInstructionSet(set));
      const Output large = ufb::test::run(layer.weights, x, {{}, false, {offset, padding}});
      const Output small = ufb::test::run(layer.weights, x, {smallParts, false, {1, 1}});
      QVERIFY2(large.inBounds, set.c_str());
      QVERIFY2(small.inBounds, set.c_str());
      QVERIFY2(sameBits(large.y, small.y), set.c_str());
    }
  }

  /// Several trees add to what the first one wrote: a large output of theirs is no case for streaming.
  void severalTreesAddUpInLargeOutputs() {
    const Layer layer({768, 2, 1});
    const Rows x = makeInputs(5600, 768);
    const Output large = ufb::test::run(layer.weights, x, {{}, false, {}});
    const Output small = ufb::test::run(layer.weights, x, {evenCuts(5600, 4), false, {}});
    QVERIFY(large.inBounds && sameBits(large.y, small.y));
  }

  /// What was in y before has no part in the result, whatever it is.
  void overwritesOldOutputs() {
    const Layer layer({21, 3, 2});
    const Rows x = makeInputs(30, 21);
    for (const std::string& set : instructionSets()) {
      QVERIFY(forceFffInstructionSet(set));
      std::vector<float> y(30 * 21, std::numeric_limits<float>::quiet_NaN());
      fffForward(layer.weights, {x.row(0), x.stride(), y.data(), 21}, 0, 30, nullptr);
      QVERIFY(sameBits(y, ufb::test::run(layer.weights, x).y));
    }
  }

 private:
  static std::vector<float> runGuarded(const Layer& layer, const Rows& x, bool atEnd) {
    const FffWeights& w = layer.weights;
    const auto guarded = [&](GuardedMemory& memory, const FffRows& table, std::size_t size) {
      return FffRows{memory.copyOf(table.data, size), table.stride, table.type};
    };
    const std::size_t inSize = sizeOf(layer.in, w.in.type);
    const std::size_t outSize = sizeOf(layer.out, w.out.type);
    const std::size_t biasSize = sizeOf(layer.bias, WeightType::F32);
    const std::size_t xSize = sizeOf(x, WeightType::F32);
    const std::size_t numbers = x.count() * x.width();
    GuardedMemory in(inSize, atEnd), bias(biasSize, atEnd), out(outSize, atEnd), inputs(xSize, atEnd);
    GuardedMemory y(numbers * sizeof(float), atEnd);
    const FffWeights weights{guarded(in, w.in, inSize),
                             static_cast<const float*>(bias.copyOf(w.bias, biasSize)),
                             guarded(out, w.out, outSize),
                             w.width,
                             w.trees,
                             w.depth};
    const auto* from = static_cast<const float*>(inputs.copyOf(x.row(0), xSize));
    fffForward(weights, {from, x.stride(), y.floats(), x.width()}, 0, x.count(), nullptr);
    return {y.floats(), y.floats() + numbers};
  }
};

UFB_TEST(TstFffMemory)
#include "tst_fff_memory.moc"
