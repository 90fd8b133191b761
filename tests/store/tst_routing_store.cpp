// SPDX-License-Identifier: MIT
#include <QtTest>

#include "store/counts_difference.h"
#include "store/store_file.h"
#include "support/counts/sample_counts.h"
#include "support/registry.h"

using namespace ufb;
using namespace ufb::test;

Q_DECLARE_METATYPE(ufb::test::SampleShape)
Q_DECLARE_METATYPE(ufb::TokenLeafTable::Form)

class TstRoutingStore : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsWhatItWrote_data();
  void readsWhatItWrote();
  void keepsEveryFact();
  void keepsOddNumbers();
  void keepsNamesThatAreNotUtf8();
  void mergesWhatItRead();
  void findsTheFileOfAFolder();
  void saysWhatIsNotThere();
  void takesAnyFileName();

 private:
  QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
  QTemporaryDir m_folder;
};

void TstRoutingStore::readsWhatItWrote_data() {
  QTest::addColumn<SampleShape>("shape");
  QTest::addColumn<TokenLeafTable::Form>("form");
  using Form = TokenLeafTable::Form;
  constexpr std::int64_t kPlenty = std::int64_t{1} << 30;
  QTest::newRow("one tree") << SampleShape{2, 1, 3, 40, 60, 1, kPlenty} << Form::Plain;
  QTest::newRow("three trees") << SampleShape{3, 3, 4, 40, 60, 2, kPlenty} << Form::Plain;
  QTest::newRow("one node") << SampleShape{3, 2, 0, 40, 60, 3, kPlenty} << Form::Plain;
  QTest::newRow("one layer") << SampleShape{1, 1, 2, 40, 60, 4, kPlenty} << Form::Plain;
  QTest::newRow("nothing counted") << SampleShape{2, 1, 3, 40, 0, 5, kPlenty} << Form::Plain;
  QTest::newRow("many dead nodes") << SampleShape{2, 1, 9, 40, 20, 6, kPlenty} << Form::Plain;
  QTest::newRow("hash") << SampleShape{2, 1, 5, 3000, 60, 7, 200000} << Form::Hash;
  QTest::newRow("sketch") << SampleShape{2, 1, 5, 3000, 400, 8, 40000} << Form::Sketch;
  QTest::newRow("sketch of several parts") << SampleShape{1, 1, 3, 70000, 25000, 9, 2100000} << Form::Sketch;
}

void TstRoutingStore::readsWhatItWrote() {
  QFETCH(SampleShape, shape);
  QFETCH(TokenLeafTable::Form, form);
  const RoutingCounts counts = sampleCounts(shape);
  QVERIFY(counts.trees[0].tokens.form() == form);
  const auto saved = save(counts, path("a.sqlite"));
  QVERIFY2(saved, saved ? "" : saved.error().sentence().c_str());
  const auto read = load(path("a.sqlite"));
  QVERIFY2(read, read ? "" : read.error().sentence().c_str());
  QCOMPARE(difference(counts, *read), QString());
  QVERIFY(save(*read, path("b.sqlite")));
  QCOMPARE(bytesOf(path("a.sqlite")), bytesOf(path("b.sqlite")));
}

void TstRoutingStore::keepsEveryFact() {
  RoutingCounts counts = sampleCounts();
  counts.model.name = "名前 'quoted'\n";
  counts.model.maskId = -1;
  counts.settings.unit = TextUnit::Paragraph;
  counts.settings.maskShare = 0.15;
  counts.settings.sampleShare = 1.0 / 3;
  counts.settings.seed = 0xFEDCBA9876543210;
  counts.text.sources = {{"a", 3, 5}, {"b", 7, std::int64_t{1} << 40}};
  counts.text.unitsLeftOut = 11;
  counts.text.unitsRefused = 13;
  counts.text.fingerprint = 0xFFFFFFFFFFFFFFFF;
  counts.runs = {{"ufb 0.1.0", "x", 2, 17, 19}, {"ufb 0.2.0", "x", 1, 0, 0}};
  counts.complete = false;
  counts.resume = {{"/tmp/a b.txt", "-", "c\xC3\xA9.zst"}, 2, 12345, 0x8000000000000001};
  counts.trees[0].contexts[0] = {{5, "h\xC3\xA9 you", 1, 2, 39}, {0xFFFFFFFFFFFFFFFF, "", 0, 0, 0}};
  QVERIFY(counts.trees[0].visits[7] >= 2);
  QVERIFY(save(counts, path("facts.sqlite")));
  const auto read = load(path("facts.sqlite"));
  QVERIFY2(read, read ? "" : read.error().sentence().c_str());
  QCOMPARE(difference(counts, *read), QString());
}

void TstRoutingStore::keepsOddNumbers() {
  RoutingCounts counts = sampleCounts({1, 1, 2, 10, 1, 1});
  TreeCounts& tree = counts.trees[0];
  tree.lowest[0] = -0.0F;
  tree.highest[0] = std::numeric_limits<float>::infinity();
  tree.inNorms = {
      std::numeric_limits<float>::denorm_min(), std::numeric_limits<float>::max(), 0.1F, 3, 0, 1, 1};
  tree.outNorms[3] = std::numeric_limits<float>::infinity();
  QVERIFY(save(counts, path("odd.sqlite")));
  const auto read = load(path("odd.sqlite"));
  QVERIFY2(read, read ? "" : read.error().sentence().c_str());
  QCOMPARE(difference(counts, *read), QString());
}

void TstRoutingStore::keepsNamesThatAreNotUtf8() {
  RoutingCounts counts = sampleCounts();
  counts.text.sources = {{"caf\xE9.txt", 1, 2}, {std::string("\xFF\0x", 3), 1, 2}};
  counts.resume.files = {"/tmp/caf\xE9.txt"};
  counts.tokenTexts[3] = "wo\xFFrd";
  QVERIFY(save(counts, path("names.sqlite")));
  const auto read = load(path("names.sqlite"));
  QVERIFY2(read, read ? "" : read.error().sentence().c_str());
  QCOMPARE(read->text.sources, counts.text.sources);
  QCOMPARE(read->resume.files, counts.resume.files);
  QCOMPARE(read->tokenTexts[3], std::string("wo\xEF\xBF\xBDrd"));
}

void TstRoutingStore::mergesWhatItRead() {
  for (const std::int64_t tableBytes : {std::int64_t{1} << 30, std::int64_t{40000}}) {
    const SampleShape shape{2, 2, 4, 3000, 300, 11, tableBytes};
    RoutingCounts whole = sampleCounts(shape, 0, 120);
    const RoutingCounts rest = sampleCounts(shape, 120, 300);
    QVERIFY(save(whole, path("part1.sqlite")) && save(rest, path("part2.sqlite")));
    QVERIFY(mergeCounts(whole, rest, "a", "b"));
    auto merged = load(path("part2.sqlite"));
    const auto other = load(path("part1.sqlite"));
    QVERIFY(merged && other && mergeCounts(*merged, *other, "b", "a"));
    QCOMPARE(difference(whole, *merged), QString());
    QVERIFY(save(whole, path("whole.sqlite")) && save(*merged, path("merged.sqlite")));
    QCOMPARE(bytesOf(path("whole.sqlite")), bytesOf(path("merged.sqlite")));
  }
}

void TstRoutingStore::findsTheFileOfAFolder() {
  const QTemporaryDir folder;
  RoutingCounts counts = sampleCounts();
  counts.complete = false;
  QVERIFY(save(counts, folder.filePath(QString::fromLatin1(kPartialStoreFile))));
  auto read = load(folder.path());
  QVERIFY(read && !read->complete);
  counts.complete = true;
  QVERIFY(save(counts, folder.filePath(QString::fromLatin1(kStoreFile))));
  read = load(folder.path());
  QVERIFY(read && read->complete);
}

void TstRoutingStore::saysWhatIsNotThere() {
  const QTemporaryDir folder;
  const QStringList places = {folder.path(), folder.filePath(QStringLiteral("none.sqlite")),
                              QStringLiteral("/dev/null/x"), QString()};
  for (const QString& place : places) {
    const auto read = load(place);
    QVERIFY(!read);
    QVERIFY2(read.error().code == ErrorCode::FileNotFound, read.error().sentence().c_str());
    QVERIFY(read.error().sentence().find(place.toStdString()) == 0);
  }
  const auto device = load(QStringLiteral("/dev/null"));
  QVERIFY(!device && device.error().code == ErrorCode::BadFormat);
}

void TstRoutingStore::takesAnyFileName() {
  // A path may hold what would mean something in a URI or to SQLite.
  for (const char* const name :
       {"50%41 #1?mode=memory.sqlite", ":memory:", "file:x", "\xC3\xA9 \"'.sqlite"}) {
    const QString file = m_folder.path() + QLatin1Char('/') + QString::fromUtf8(name);
    QVERIFY(save(sampleCounts(), file));
    QVERIFY(QFile::exists(file));
    const auto read = load(file);
    QVERIFY2(read, read ? "" : read.error().sentence().c_str());
  }
}

UFB_TEST(TstRoutingStore)
#include "tst_routing_store.moc"
