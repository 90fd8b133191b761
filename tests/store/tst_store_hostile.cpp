// SPDX-License-Identifier: MIT
#include <QtTest>
#include <random>

#include "store/counts_difference.h"
#include "store/store_file.h"
#include "support/counts/sample_counts.h"
#include "support/registry.h"

using namespace ufb;
using namespace ufb::test;

/// Files that are broken or that somebody made to break the program.
class TstStoreHostile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void refusesEveryPart();
  void survivesFlippedBits();
  void survivesWholePagesOfOtherPages();
  void refusesOtherFiles_data();
  void refusesOtherFiles();
  void refusesChangedTables_data();
  void refusesChangedTables();
  void seesEveryChange_data();
  void seesEveryChange();
  void refusesAnotherVersion();
  void takesTablesAndViewsOfOthers();
  void looksAtNoJournal();

 private:
  QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
  QTemporaryDir m_folder;
  RoutingCounts m_counts;
  RoutingCounts m_sketchCounts;
  QByteArray m_good;
  QByteArray m_sketch;
};

void TstStoreHostile::initTestCase() {
  m_counts = sampleCounts({2, 2, 3, 40, 60, 1});
  m_counts.resume = {{"a.txt", "b.txt"}, 1, 5, 7};
  QVERIFY(save(m_counts, path("good.sqlite")));
  m_good = bytesOf(path("good.sqlite"));
  m_sketchCounts = sampleCounts({2, 1, 5, 3000, 400, 8, 40000});
  QVERIFY(save(m_sketchCounts, path("sketch.sqlite")));
  m_sketch = bytesOf(path("sketch.sqlite"));
}

void TstStoreHostile::refusesEveryPart() {
  std::mt19937 random(1);
  for (int i = 0; i < 60; ++i) {
    const auto length =
        i < 8 ? i * i * 16 : static_cast<int>(random() % static_cast<unsigned>(m_good.size()));
    QVERIFY(writeBytes(path("part.sqlite"), m_good.left(length)));
    const auto read = load(path("part.sqlite"));
    QVERIFY2(!read, qPrintable(QString::number(length)));
    QVERIFY2(read.error().code == ErrorCode::BadFormat, read.error().sentence().c_str());
    QVERIFY(read.error().sentence().find("it is damaged or no store") != std::string::npos);
  }
}

void TstStoreHostile::survivesFlippedBits() {
  std::mt19937 random(2);
  int refused = 0;
  for (int i = 0; i < 400; ++i) {
    QByteArray bytes = i % 4 == 0 ? m_sketch : m_good;
    // The first page, which holds the tables' addresses, gets its share.
    const auto range = static_cast<unsigned>(i % 3 == 0 ? 4096 : bytes.size());
    for (int flips = 1 + i % 5; flips > 0; --flips) {
      const auto at = static_cast<int>(random() % range);
      bytes[at] = static_cast<char>(static_cast<unsigned>(bytes[at]) ^ (1U << (random() % 8)));
    }
    QVERIFY(writeBytes(path("flipped.sqlite"), bytes));
    const auto read = load(path("flipped.sqlite"));
    if (read) {
      QCOMPARE(difference(*read, i % 4 == 0 ? m_sketchCounts : m_counts), QString());
      continue;
    }
    refused += 1;
    QVERIFY(read.error().code != ErrorCode::Internal);
    QVERIFY(read.error().sentence().find(path("flipped.sqlite").toStdString()) == 0);
  }
  QVERIFY(refused > 100);
}

void TstStoreHostile::survivesWholePagesOfOtherPages() {
  static constexpr int kPage = 4096;
  std::mt19937 random(3);
  const auto pages = static_cast<unsigned>(m_good.size() / kPage);
  QVERIFY(pages > 10);
  for (int i = 0; i < 60; ++i) {
    QByteArray bytes = m_good;
    const auto from = static_cast<int>(1 + random() % (pages - 1)) * kPage;
    const auto to = static_cast<int>(1 + random() % (pages - 1)) * kPage;
    bytes.replace(to, kPage, m_good.mid(from, kPage));
    QVERIFY(writeBytes(path("pages.sqlite"), bytes));
    const auto read = load(path("pages.sqlite"));
    if (read) QCOMPARE(difference(*read, m_counts), QString());
  }
}

void TstStoreHostile::refusesOtherFiles_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::newRow("empty") << QByteArray();
  QTest::newRow("text") << QByteArray("These are no statistics.\n").repeated(100);
  QTest::newRow("zeros") << QByteArray(100000, '\0');
  QTest::newRow("only the name") << QByteArray("SQLite format 3\0", 16);
  QTest::newRow("name and noise") << QByteArray("SQLite format 3\0", 16) + QByteArray(65536, '\xA5');
}

void TstStoreHostile::refusesOtherFiles() {
  QFETCH(QByteArray, bytes);
  QVERIFY(writeBytes(path("other.sqlite"), bytes));
  const auto read = load(path("other.sqlite"));
  QVERIFY(!read);
  QCOMPARE(read.error().code, ErrorCode::BadFormat);
}

void TstStoreHostile::refusesChangedTables_data() {
  QTest::addColumn<QByteArray>("sql");
  const auto row = [](const QByteArray& sql) { QTest::newRow(sql.constData()) << sql; };
  row("PRAGMA application_id=1");
  row("PRAGMA user_version=0");
  row("PRAGMA user_version=-5");
  row("DROP TABLE contexts; CREATE VIRTUAL TABLE contexts USING fts5(layer, tree)");
  for (const QByteArray name :
       {"about", "sources", "runs", "resume_files", "tokens", "trees", "margins", "nodes", "leaves",
        "token_leaf", "sketches", "leaf_pairs", "contexts", "checksums"}) {
    row("DROP TABLE " + name);
    row("ALTER TABLE " + name + " RENAME TO x; CREATE VIEW " + name + " AS SELECT * FROM x");
    row("ALTER TABLE " + name + " ADD COLUMN more");
    if (name != "about" && name != "checksums") row("INSERT INTO " + name + " DEFAULT VALUES");
    // What no sum depends on may be missing, and this file has no sketches.
    if (name == "sources" || name == "runs" || name == "sketches" || name == "contexts") continue;
    row("DELETE FROM " + name);
    if (name == "resume_files") continue;
    row("DELETE FROM " + name + " WHERE rowid = (SELECT max(rowid) - 1 FROM " + name + ")");
  }
}

void TstStoreHostile::refusesChangedTables() {
  QFETCH(QByteArray, sql);
  QVERIFY(writeBytes(path("changed.sqlite"), m_good));
  QCOMPARE(forge(path("changed.sqlite"), sql.constData()), QString());
  const auto read = load(path("changed.sqlite"));
  QVERIFY(!read);
  QVERIFY2(read.error().code == ErrorCode::BadFormat, read.error().sentence().c_str());
  QVERIFY(read.error().sentence().find("it is damaged or no store") != std::string::npos);
}

void TstStoreHostile::seesEveryChange_data() {
  QTest::addColumn<QByteArray>("sql");
  // What no sum depends on.
  for (const char* const sql :
       {"UPDATE about SET value = 'other' WHERE key = 'model_name'", "UPDATE sources SET bytes = bytes + 1",
        "DELETE FROM runs", "UPDATE runs SET threads = threads + 1", "UPDATE tokens SET text = text || 'x'",
        "UPDATE nodes SET logit_sum = logit_sum + 1 WHERE node = 0", "UPDATE nodes SET input_norm = 2.0",
        "DELETE FROM contexts WHERE rowid = 3", "UPDATE contexts SET text = upper(text)",
        "UPDATE resume_files SET name = 'other'", "UPDATE checksums SET value = 0 WHERE name = 'runs'"}) {
    QTest::newRow(sql) << QByteArray(sql);
  }
}

void TstStoreHostile::seesEveryChange() {
  QFETCH(QByteArray, sql);
  QVERIFY(writeBytes(path("changed.sqlite"), m_good));
  sqlite3* handle = nullptr;
  QCOMPARE(sqlite3_open(path("changed.sqlite").toUtf8().constData(), &handle), SQLITE_OK);
  QCOMPARE(sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
  sqlite3_close(handle);
  const auto read = load(path("changed.sqlite"));
  QVERIFY(!read);
  QVERIFY2(read.error().problem.find("checksum") != std::string::npos, read.error().sentence().c_str());
}

void TstStoreHostile::refusesAnotherVersion() {
  QVERIFY(writeBytes(path("newer.sqlite"), m_good));
  QCOMPARE(forge(path("newer.sqlite"), "PRAGMA user_version=2"), QString());
  const auto read = load(path("newer.sqlite"));
  QVERIFY(!read);
  QCOMPARE(read.error().code, ErrorCode::Unsupported);
  QVERIFY(read.error().problem.find("newer version") != std::string::npos);
}

void TstStoreHostile::takesTablesAndViewsOfOthers() {
  QVERIFY(writeBytes(path("more.sqlite"), m_good));
  QCOMPARE(forge(path("more.sqlite"),
                 "CREATE TABLE mine(x); CREATE INDEX byVisits ON nodes(visits); "
                 "CREATE VIEW dead AS SELECT * FROM nodes WHERE visits = 0; VACUUM"),
           QString());
  const auto read = load(path("more.sqlite"));
  QVERIFY2(read, read ? "" : read.error().sentence().c_str());
  QCOMPARE(difference(*read, m_counts), QString());
}

void TstStoreHostile::looksAtNoJournal() {
  QVERIFY(writeBytes(path("with.sqlite"), m_good));
  for (const char* const beside : {"with.sqlite-journal", "with.sqlite-wal"}) {
    QVERIFY(writeBytes(path(beside), QByteArray(4096, '\xD9')));
  }
  const auto read = load(path("with.sqlite"));
  QVERIFY2(read, read ? "" : read.error().sentence().c_str());
  QCOMPARE(bytesOf(path("with.sqlite")), m_good);
  QCOMPARE(bytesOf(path("with.sqlite-wal")), QByteArray(4096, '\xD9'));
}

UFB_TEST(TstStoreHostile)
#include "tst_store_hostile.moc"
