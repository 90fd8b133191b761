// SPDX-License-Identifier: MIT
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

#include "store/store_file.h"
#include "support/counts/sample_counts.h"
#include "support/registry.h"

using namespace ufb;
using namespace ufb::test;

/// What SCHEMA.md says, done by others' programs.
class TstStoreSchema : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void isWhatItSays();
  void answersItsQueries();
  void decodesALeaf();
  void decodesASketch();

 private:
  /// The blocks of code in SCHEMA.md of one language.
  static QStringList blocks(const QString& language);
  static QByteArray output(const QString& program, const QStringList& arguments);
  QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
  QJsonObject leafByPython(int layer, int tree, int leaf) const;

  QTemporaryDir m_folder;
  RoutingCounts m_counts;
};

QStringList TstStoreSchema::blocks(const QString& language) {
  const QString schema = QStringLiteral(UFB_SOURCE_DIR "/engine/routing/store/SCHEMA.md");
  const QString begin = QStringLiteral("```") + language + QLatin1Char('\n');
  QStringList found = QString::fromUtf8(bytesOf(schema)).split(begin);
  found.removeFirst();
  for (QString& block : found) block = block.section(QStringLiteral("```"), 0, 0);
  return found;
}

QByteArray TstStoreSchema::output(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  if (!process.waitForFinished(60000) || process.exitCode() != 0) {
    return "failed: " + process.readAllStandardError();
  }
  return process.readAllStandardOutput();
}

QJsonObject TstStoreSchema::leafByPython(int layer, int tree, int leaf) const {
  const QByteArray printed =
      output(QStringLiteral("python3"), {path("leaf.py"), path("a.sqlite"), QString::number(layer + 1),
                                         QString::number(tree + 1), QString::number(leaf)});
  const QJsonDocument document = QJsonDocument::fromJson(printed);
  if (!document.isObject()) qWarning().noquote() << printed;
  return document.object();
}

void TstStoreSchema::initTestCase() {
  for (const QString& program : {QStringLiteral("sqlite3"), QStringLiteral("python3")}) {
    if (QStandardPaths::findExecutable(program).isEmpty()) QSKIP("sqlite3 and python3 are needed");
  }
  m_counts = sampleCounts({3, 2, 4, 40, 80, 1});
  QVERIFY(save(m_counts, path("a.sqlite")));
  const QStringList programs = blocks(QStringLiteral("python"));
  QCOMPARE(programs.size(), 2);
  QVERIFY(writeBytes(path("leaf.py"), programs.at(0).toUtf8()));
  QVERIFY(writeBytes(path("sketch.py"), programs.at(1).toUtf8()));
}

void TstStoreSchema::isWhatItSays() {
  const auto ask = [this](const char* sql) {
    return output(QStringLiteral("sqlite3"), {path("a.sqlite"), QString::fromLatin1(sql)}).trimmed();
  };
  QCOMPARE(ask("PRAGMA application_id"), QByteArray("1430667890"));
  QCOMPARE(ask("PRAGMA user_version"), QByteArray::number(kStoreVersion));
  QCOMPARE(ask("PRAGMA integrity_check"), QByteArray("ok"));
  QCOMPARE(ask("SELECT value FROM about WHERE key = 'tokens'"),
           QByteArray::number(qint64{m_counts.text.tokens}));
  QCOMPARE(ask("SELECT min(layer), max(layer), min(tree), max(tree), min(node), max(node) FROM nodes"),
           QByteArray("1|3|1|2|0|30"));
  // Every column that a table has is named in the text.
  const QByteArray schema = bytesOf(QStringLiteral(UFB_SOURCE_DIR "/engine/routing/store/SCHEMA.md"));
  const QByteArray columns =
      ask("SELECT DISTINCT c.name FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'");
  for (const QByteArray& column : columns.split('\n')) {
    QVERIFY2(schema.contains(column), column.constData());
  }
}

void TstStoreSchema::answersItsQueries() {
  const QStringList queries = blocks(QStringLiteral("sql"));
  QCOMPARE(queries.size(), 4);
  const auto answer = [&](int query) {
    return output(QStringLiteral("sqlite3"), {path("a.sqlite"), queries.at(query)}).trimmed().split('\n');
  };
  const TreeCounts& first = m_counts.tree(0, 0);
  const auto most = std::max_element(first.visits.begin() + m_counts.model.firstLeaf(), first.visits.end());
  const auto node = static_cast<int>(most - first.visits.begin());
  QCOMPARE(answer(0).first(), QByteArray("1|1|") + QByteArray::number(node - m_counts.model.firstLeaf()) +
                                  '|' + QByteArray::number(*most));
  const auto dead = std::count(first.visits.begin(), first.visits.end(), 0U);
  QCOMPARE(answer(1).first(), QByteArray("1|1|") + QByteArray::number(qint64{dead}) + "|31");
  QCOMPARE(answer(1).size(), 6);
  const double meanLogit = static_cast<double>(first.logitSum[0]) * kSumUnit / first.visits[0];
  const double meanMargin =
      static_cast<double>(first.logitMagnitudeSum[0]) * kSumUnit / first.visits[0] / first.inNorms[0];
  const QByteArrayList root = answer(2).first().split('|');
  QVERIFY(std::abs(root.at(2).toDouble() - meanLogit) < 1e-9);
  QVERIFY(std::abs(root.at(3).toDouble() - meanMargin) < 1e-9);
  QVERIFY(std::abs(root.at(4).toDouble() - double(first.rightTurns[0]) / first.visits[0]) < 1e-9);
  QCOMPARE(answer(3).size(), qsizetype(first.contexts[0].size()));
  for (const ContextSample& sample : first.contexts[0]) {
    const auto start = static_cast<std::size_t>(sample.start);
    const auto end = static_cast<std::size_t>(sample.end);
    const std::string marked = sample.text.substr(0, start) + '[' + sample.text.substr(start, end - start) +
                               ']' + sample.text.substr(end);
    QVERIFY2(answer(3).contains(QByteArray::fromStdString(marked)), marked.c_str());
  }
}

void TstStoreSchema::decodesALeaf() {
  const int leaves = m_counts.model.leaves();
  const TreeCounts& tree = m_counts.tree(1, 0);
  for (const int leaf : {0, 7, leaves - 1}) {
    const auto at = static_cast<std::size_t>(leaf);
    const auto node = static_cast<std::size_t>(m_counts.model.firstLeaf()) + at;
    if (tree.visits[node] == 0) continue;
    QJsonObject expected{{QStringLiteral("visits"), qint64{tree.visits[node]}},
                         {QStringLiteral("masked"), qint64{tree.maskedVisits[at]}}};
    const auto list = [&expected](const char* key, const auto& counterAt, int size) {
      QJsonObject counters;
      for (int i = 0; i < size; ++i) {
        if (const qint64 count = counterAt(static_cast<std::size_t>(i)); count > 0) {
          counters[QString::number(i)] = count;
        }
      }
      expected[QString::fromLatin1(key)] = counters;
    };
    const auto width = static_cast<std::size_t>(leaves);
    list(
        "logits", [&](std::size_t i) { return tree.logitBuckets[node * kLogitBuckets + i]; }, kLogitBuckets);
    list(
        "positions", [&](std::size_t i) { return tree.positionVisits[i * width + at]; }, kPositionBuckets);
    list(
        "replicates", [&](std::size_t i) { return tree.replicateVisits[i * width + at]; }, kReplicates);
    const auto& pairs = *std::find_if(m_counts.pairs.begin(), m_counts.pairs.end(), [](const LeafPairs& p) {
      return p.layer == 1 && p.treeFrom == 0 && p.treeTo == 0;
    });
    list(
        "next", [&](std::size_t i) { return pairs.counts[at * width + i]; }, leaves);
    QJsonObject words;
    tree.tokens.forEach([&](int token, int there, std::uint32_t count) {
      if (there != leaf) return;
      words[QString::fromStdString(m_counts.tokenTexts[static_cast<std::size_t>(token)])] = qint64{count};
    });
    expected[QStringLiteral("words")] = words;
    QCOMPARE(leafByPython(1, 0, leaf), expected);
  }
}

void TstStoreSchema::decodesASketch() {
  const RoutingCounts counts = sampleCounts({2, 1, 5, 3000, 400, 8, 40000});
  QVERIFY(!counts.trees[1].tokens.exact());
  QVERIFY(save(counts, path("sketch.sqlite")));
  const QByteArray tokens = QByteArray::number(qint64{counts.text.tokens});
  const QByteArray sums = '[' + QByteArrayList(4, tokens).join(", ") + "]\n";
  QCOMPARE(output(QStringLiteral("python3"),
                  {path("sketch.py"), path("sketch.sqlite"), QStringLiteral("2"), QStringLiteral("1")}),
           sums);
}

UFB_TEST(TstStoreSchema)
#include "tst_store_schema.moc"
