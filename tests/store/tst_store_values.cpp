// SPDX-License-Identifier: MIT
#include <QtTest>

#include "store/store_file.h"
#include "support/counts/sample_counts.h"
#include "support/registry.h"

using namespace ufb;
using namespace ufb::test;

/// Stores whose tables are right and whose values are not.
class TstStoreValues : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void refusesFacts_data();
  void refusesFacts();
  void refusesValues_data();
  void refusesValues();
  void refusesSketches_data();
  void refusesSketches();

 private:
  /// What loading says of `good` after `sql`; the file is removed.
  Error errorAfter(const QByteArray& good, const QByteArray& sql) const;
  QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
  QTemporaryDir m_folder;
  QByteArray m_good;
  QByteArray m_sketch;
};

void TstStoreValues::initTestCase() {
  QVERIFY(save(sampleCounts({2, 2, 3, 40, 60, 1}), path("good.sqlite")));
  QVERIFY(save(sampleCounts({2, 1, 5, 3000, 400, 8, 40000}), path("sketch.sqlite")));
  m_good = bytesOf(path("good.sqlite"));
  m_sketch = bytesOf(path("sketch.sqlite"));
}

Error TstStoreValues::errorAfter(const QByteArray& good, const QByteArray& sql) const {
  if (!writeBytes(path("changed.sqlite"), good))
    return {ErrorCode::Internal, "changed.sqlite", "not written", ""};
  const QString problem = forge(path("changed.sqlite"), sql.constData());
  if (!problem.isEmpty()) return {ErrorCode::Internal, sql.toStdString(), problem.toStdString(), ""};
  const auto read = load(path("changed.sqlite"));
  return read ? Error{ErrorCode::Internal, sql.toStdString(), "was read", ""} : read.error();
}

void TstStoreValues::refusesFacts_data() {
  QTest::addColumn<QByteArray>("key");
  QTest::addColumn<QByteArray>("value");
  const auto row = [](const QByteArray& key, const QByteArrayList& values) {
    for (const QByteArray& value : values) {
      QTest::addRow("%s %s", key.constData(), value.constData()) << key << value;
    }
  };
  const QByteArrayList counts = {"NULL", "'3'", "3.5", "-1", "-9223372036854775808", "9223372036854775807"};
  for (const char* const key : {"layers", "trees", "depth", "vocabulary", "contexts", "table_bytes", "units",
                                "units_left_out", "units_refused", "sequences", "tokens", "special_tokens",
                                "masked_tokens", "resume_file", "resume_units"}) {
    row(key, counts);
  }
  row("layers", {"0", "1", "3", "1000", "1001"});
  row("trees", {"0", "1", "3", "1000", "1001"});
  row("depth", {"0", "2", "4", "24", "25", "31", "64"});
  row("vocabulary", {"0", "39", "41", "16777216", "16777217"});
  row("tokens", {"0", "4294967296"});
  row("mask_id", {"-2", "40"});
  row("mask_share", {"NULL", "0", "-0.1", "1.1", "1e999", "'x'"});
  row("sample_share", {"2.0"});
  row("contexts", {"101"});
  row("model_sha256", {"''", "'00'", "X'00'", "5", "upper(hex(zeroblob(31))) || 'GG'"});
  row("unit", {"''", "'word'", "X'FF'", "1"});
  row("model_name", {"NULL", "5", "CAST(X'FF' AS TEXT)"});
  row("seed", {"1.5", "NULL"});
  row("resume_file", {"1"});
}

void TstStoreValues::refusesFacts() {
  QFETCH(QByteArray, key);
  QFETCH(QByteArray, value);
  const Error error = errorAfter(m_good, "UPDATE about SET value = " + value + " WHERE key = '" + key + "'");
  QVERIFY2(error.code == ErrorCode::BadFormat || error.code == ErrorCode::OutOfMemory,
           error.sentence().c_str());
}

void TstStoreValues::refusesValues_data() {
  QTest::addColumn<QByteArray>("sql");
  const auto row = [](const QByteArray& sql) { QTest::newRow(sql.constData()) << sql; };
  const auto rows = [&row](const QByteArray& table, const QByteArrayList& columns,
                           const QByteArrayList& values) {
    for (const QByteArray& column : columns) {
      for (const QByteArray& value : values) {
        row("UPDATE " + table + " SET " + column + " = " + value + " WHERE rowid = (SELECT min(rowid) FROM " +
            table + ")");
      }
    }
  };
  const QByteArrayList numbers = {"NULL", "'x'", "0.5", "-1", "4294967296", "9223372036854775807", "X'00'"};
  rows("nodes", {"layer", "tree", "node", "visits", "right_turns", "logit_magnitude_sum"}, numbers);
  rows("nodes", {"logit_sum", "activation_sum"},
       {"NULL", "'x'", "9223372036854775807", "-9223372036854775808"});
  rows("nodes", {"lowest", "highest", "input_norm"}, {"'x'", "1e300", "0.1", "X'00'"});
  rows("nodes", {"input_norm", "output_norm"}, {"-1.0"});
  rows("nodes", {"lowest"}, {"1e3"});
  rows("nodes", {"visits"}, {"visits + 1", "0"});
  rows("tokens", {"id", "special", "count"}, {"-1", "4294967296"});
  rows("tokens", {"count"}, {"count + 1", "NULL", "'x'"});
  rows("tokens", {"text"}, {"NULL", "CAST(X'C3' AS TEXT)"});
  rows("trees", {"layer", "tree"}, numbers);
  rows("trees", {"token_table"}, {"NULL", "'sketch'", "'x'", "1"});
  rows("margins", {"layer", "tree", "bucket", "paths"}, numbers);
  rows("margins", {"paths"}, {"paths + 1"});
  rows("margins", {"bucket"}, {"113"});
  rows("leaves", {"layer", "tree", "leaf", "masked"}, numbers);
  rows("leaves", {"masked"}, {"masked + 1"});
  rows("token_leaf", {"layer", "tree", "leaf"}, numbers);
  rows("leaf_pairs", {"layer", "tree", "next_tree", "levels"}, numbers);
  rows("contexts", {"layer", "tree", "leaf", "token", "start"}, numbers);
  rows("contexts", {"stop"}, {"NULL", "-1", "0", "10000"});
  rows("contexts", {"text"}, {"''", "NULL", "CAST(X'FF' AS TEXT)"});
  rows("contexts", {"key"}, {"-1", "NULL"});
  const QByteArrayList blobs = {
      "NULL", "'x'", "X''", "X'00'", "X'0000'", "X'FFFFFFFFFF01'", "X'0001'", "zeroblob(1000000)"};
  rows("nodes", {"logit_buckets"},
       blobs + QByteArrayList{"substr(logit_buckets, 1, length(logit_buckets) - 1)"});
  rows("leaves", {"positions", "replicates"}, blobs);
  rows("token_leaf", {"tokens"}, blobs + QByteArrayList{"tokens || X'0001'", "substr(tokens, 3)"});
  rows("leaf_pairs", {"pairs"}, blobs);
  row("UPDATE nodes SET visits = 0, right_turns = 0, logit_buckets = X'' WHERE node = 14");
  row("UPDATE sources SET units = -1");
  row("UPDATE sources SET bytes = 9223372036854775807");
  row("INSERT INTO sources VALUES('a', 1, 1)");
  row("UPDATE runs SET threads = -1");
  row("UPDATE runs SET threads = 2147483648");
  row("UPDATE runs SET milliseconds = 'soon'");
  row("INSERT INTO runs VALUES('a', 'b', 1, 1, 1)");
  row("INSERT INTO sketches VALUES(1, 1, 0, zeroblob(65536))");
  row("INSERT INTO contexts SELECT layer, tree, leaf, 5, token, start, stop, text FROM contexts WHERE rowid "
      "= 1");
}

void TstStoreValues::refusesValues() {
  QFETCH(QByteArray, sql);
  const Error error = errorAfter(m_good, sql);
  QVERIFY2(error.code == ErrorCode::BadFormat, error.sentence().c_str());
  QVERIFY2(error.problem.find("checksum") == std::string::npos, error.sentence().c_str());
}

void TstStoreValues::refusesSketches_data() {
  QTest::addColumn<QByteArray>("sql");
  const auto row = [](const QByteArray& sql) { QTest::newRow(sql.constData()) << sql; };
  row("DELETE FROM sketches");
  row("DELETE FROM sketches WHERE layer = 2");
  row("UPDATE sketches SET part = 1 WHERE layer = 1");
  row("UPDATE sketches SET layer = 3 WHERE layer = 2");
  row("UPDATE sketches SET counters = X''");
  row("UPDATE sketches SET counters = substr(counters, 1, 1000)");
  row("UPDATE sketches SET counters = substr(counters, 2)");
  row("UPDATE sketches SET counters = zeroblob(length(counters))");
  row("UPDATE sketches SET counters = zeroblob(1048577)");
  row("UPDATE sketches SET counters = zeroblob(1048576)");
  row("INSERT INTO sketches SELECT layer, tree, 1, counters FROM sketches");
  row("UPDATE trees SET token_table = 'exact'");
  row("INSERT INTO token_leaf VALUES(1, 1, 0, X'0001')");
  row("UPDATE about SET value = 1099511627776 WHERE key = 'table_bytes'");
  row("UPDATE about SET value = 200000 WHERE key = 'table_bytes'");
}

void TstStoreValues::refusesSketches() {
  QFETCH(QByteArray, sql);
  QVERIFY(errorAfter(m_sketch, "SELECT 1").problem == "was read");
  const Error error = errorAfter(m_sketch, sql);
  QVERIFY2(error.code == ErrorCode::BadFormat, error.sentence().c_str());
  QVERIFY2(error.problem.find("checksum") == std::string::npos, error.sentence().c_str());
}

UFB_TEST(TstStoreValues)
#include "tst_store_values.moc"
