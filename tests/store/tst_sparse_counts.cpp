// SPDX-License-Identifier: MIT
#include <QtTest>
#include <map>
#include <random>

#include "routing/store/sparse_counts.h"
#include "support/registry.h"

using namespace ufb;

using Counts = std::map<std::uint64_t, std::uint32_t>;

class TstSparseCounts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void writesWhatTheSchemaSays();
  void readsWhatItWrote();
  void refuses_data();
  void refuses();
};

void TstSparseCounts::writesWhatTheSchemaSays() {
  store::SparseWriter writer;
  QVERIFY(writer.bytes().empty());
  writer.add(2, 1);
  writer.add(3, 300);
  const std::vector<std::uint8_t> expected = {2, 1, 0, 0xAC, 0x02};
  QCOMPARE(std::vector<std::uint8_t>(writer.bytes().begin(), writer.bytes().end()), expected);
  writer.clear();
  writer.add(0, 5);
  QCOMPARE(writer.bytes().size(), std::size_t{2});
}

void TstSparseCounts::readsWhatItWrote() {
  std::mt19937 random(7);
  Counts counts = {{0, 1}, {1, 0xFFFFFFFF}, {127, 127}, {128, 128}, {16512, 16384}, {0xFFFFFFFF, 3}};
  for (int i = 0; i < 500; ++i) counts[random() >> (random() % 31)] = 1 + (random() >> (random() % 31));
  store::SparseWriter writer;
  for (const auto& [index, count] : counts) writer.add(index, count);
  Counts read;
  QVERIFY(store::readSparse(writer.bytes(), std::uint64_t{1} << 32,
                            [&read](std::uint64_t index, std::uint32_t count) { read[index] = count; }));
  QVERIFY(read == counts);
}

void TstSparseCounts::refuses_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<bool>("good");
  const auto row = [](const char* name, const char* hex, bool good) {
    QTest::newRow(name) << QByteArray::fromHex(hex) << good;
  };
  row("nothing", "", true);
  row("last place", "0901", true);
  row("two", "03010501", true);
  row("beyond the end", "0A01", false);
  row("second beyond the end", "03010601", false);
  row("no value", "03", false);
  row("half a number", "0381", false);
  row("zero", "0300", false);
  row("above 32 bits", "03FFFFFFFF1F", false);
  row("five bytes and more", "03808080808001", false);
  row("gap without end", "FFFFFFFFFFFFFFFFFFFF0101", false);
}

void TstSparseCounts::refuses() {
  QFETCH(QByteArray, bytes);
  QFETCH(bool, good);
  const std::span<const std::uint8_t> span(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                                           static_cast<std::size_t>(bytes.size()));
  bool inside = true;
  const bool read = store::readSparse(span, 10, [&inside](std::uint64_t index, std::uint32_t count) {
    inside = inside && index < 10 && count > 0;
  });
  QCOMPARE(read, good);
  QVERIFY(inside);
}

UFB_TEST(TstSparseCounts)
#include "tst_sparse_counts.moc"
