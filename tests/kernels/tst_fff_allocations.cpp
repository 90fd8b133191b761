// SPDX-License-Identifier: MIT
// A batch no larger than an earlier one allocates nothing. glibc lets a program put its own malloc before the
// library's; std::vector and operator new come by here too. Sanitizers do the same, so under them there is
// nothing to count.
#include <malloc.h>

#include <QtTest>
#include <atomic>
#include <cerrno>

#include "kernels/layer_sample.h"
#include "support/registry.h"

using namespace ufb::kernels;
using namespace ufb::test;

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define UFB_COUNTS_ALLOCATIONS

namespace {
std::atomic<bool> g_counting{false};
std::atomic<int> g_allocations{0};

void count() {
  if (g_counting) ++g_allocations;
}
}  // namespace

extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* old, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);

void* malloc(std::size_t size) {
  count();
  return __libc_malloc(size);
}
void* calloc(std::size_t elements, std::size_t size) {
  count();
  return __libc_calloc(elements, size);
}
void* realloc(void* old, std::size_t size) {
  count();
  return __libc_realloc(old, size);
}
void* memalign(std::size_t alignment, std::size_t size) {
  count();
  return __libc_memalign(alignment, size);
}
void* aligned_alloc(std::size_t alignment, std::size_t size) {
  count();
  return __libc_memalign(alignment, size);
}
int posix_memalign(void** result, std::size_t alignment, std::size_t size) {
  count();
  *result = __libc_memalign(alignment, size);
  return *result == nullptr ? ENOMEM : 0;
}
}
#endif

class TstFffAllocations : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
#ifndef UFB_COUNTS_ALLOCATIONS
    QSKIP("this build's malloc cannot be counted");
#endif
  }
  void cleanup() {
    forceFffInstructionSet({});
  }

  void secondCallAllocatesNothing_data() {
    QTest::addColumn<int>("trees");
    QTest::addColumn<int>("depth");
    QTest::addColumn<std::size_t>("tokens");
    for (const std::size_t tokens : {1, 7, 16, 128, 600, 5000}) {
      QTest::addRow("1 tree, %zu tokens", tokens) << 1 << 11 << tokens;
      QTest::addRow("3 trees, %zu tokens", tokens) << 3 << 5 << tokens;
    }
  }
  void secondCallAllocatesNothing() {
    QFETCH(int, trees);
    QFETCH(int, depth);
    QFETCH(std::size_t, tokens);
    const Layer layer({40, trees, depth});
    const Rows x = makeInputs(tokens, 40);
    Output output{tokens, std::vector<float>(tokens * 40), {}, {}};
    output.nodes.resize(tokens * static_cast<std::size_t>(trees * (depth + 1)));
    output.logits.resize(output.nodes.size());
    const FffRecord record{output.nodes.data(), output.logits.data(), tokens};
    const FffBatch batch{x.row(0), x.stride(), output.y.data(), 40};
    for (const std::string& set : instructionSets()) {
      QVERIFY(forceFffInstructionSet(set));
      // In a thread of its own, so that the first call is the thread's first.
      std::thread([&] {
        QVERIFY2(tokens < 1000 || allocationsOf(layer, batch, tokens, nullptr) > 0, "this counts nothing");
        allocationsOf(layer, batch, tokens, nullptr);
        QCOMPARE(allocationsOf(layer, batch, tokens, nullptr), 0);
        QCOMPARE(allocationsOf(layer, batch, tokens, &record), 0);
        QCOMPARE(allocationsOf(layer, batch, tokens / 2, &record), 0);
      }).join();
    }
  }

 private:
  static int allocationsOf([[maybe_unused]] const Layer& layer, [[maybe_unused]] const FffBatch& batch,
                           [[maybe_unused]] std::size_t tokens, [[maybe_unused]] const FffRecord* record) {
#ifdef UFB_COUNTS_ALLOCATIONS
    g_allocations = 0;
    g_counting = true;
    fffForward(layer.weights, batch, 0, tokens, record);
    g_counting = false;
    return g_allocations;
#else
    return 0;
#endif
  }
};

UFB_TEST(TstFffAllocations)
#include "tst_fff_allocations.moc"
