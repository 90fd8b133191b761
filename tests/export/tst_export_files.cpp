// SPDX-License-Identifier: MIT
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "support/counts/sample_counts.h"
#include "support/registry.h"
#include "ufb/routing_export.h"

using namespace ufb;

namespace {

constexpr std::array kMachineFormats = {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Safetensors,
                                        ExportFormat::Npy};

QByteArray readBytes(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  return file.readAll();
}

QStringList namesOf(const Result<std::vector<std::string>>& written) {
  QStringList names;
  for (const std::string& name : *written) names << QString::fromStdString(name);
  return names;
}

/// Everything of one format as one list of (name, bytes).
QList<QPair<QString, QByteArray>> exported(const RoutingCounts& counts, ExportFormat format) {
  const QTemporaryDir folder;
  QList<QPair<QString, QByteArray>> files;
  const auto names = exportCounts(counts, folder.path().toStdString(), format);
  if (!names) return files;
  for (const QString& name : namesOf(names)) files.append({name, readBytes(folder.filePath(name))});
  return files;
}

/// The cells of a CSV file's rows; no cell may hold the end of a line.
QList<QByteArray> linesOf(const QByteArray& csv) {
  QList<QByteArray> lines = csv.split('\n');
  lines.removeLast();
  return lines;
}

}  // namespace

class TstExportFiles : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void namesOfFormats();
  void namesOfFiles_data();
  void namesOfFiles();
  void anIndependentReaderAgrees_data();
  void anIndependentReaderAgrees();
  void partsPutTogetherEqualTheWhole_data();
  void partsPutTogetherEqualTheWhole();
  void quotesOnlyWhereNeeded();
  void rarePairsCanBeLeftOut();
  void factsNameNeitherRunsNorFolders();
};

void TstExportFiles::namesOfFormats() {
  for (const char* const name : {"csv", "json", "safetensors", "npy", "html"}) {
    const auto format = exportFormatFromName(name);
    QVERIFY(format);
    QCOMPARE(std::string(exportFormatName(*format)), std::string(name));
  }
  const auto unknown = exportFormatFromName("xlsx");
  QVERIFY(!unknown);
  QCOMPARE(unknown.error().code, ErrorCode::InvalidArgument);
}

void TstExportFiles::namesOfFiles_data() {
  QTest::addColumn<int>("format");
  QTest::addColumn<QStringList>("names");
  const auto row = [](ExportFormat format, const QString& names) {
    QTest::newRow(std::string(exportFormatName(format)).c_str())
        << static_cast<int>(format) << names.split(QLatin1Char(' '));
  };
  row(ExportFormat::Csv,
      QStringLiteral("contexts.csv layer_pairs.csv layers.csv leaves.csv lorenz.csv nodes.csv "
                     "positions.csv tokens.csv tokens_leaves.csv"));
  row(ExportFormat::Json, QStringLiteral("routing.json"));
  row(ExportFormat::Safetensors, QStringLiteral("routing.safetensors"));
  row(ExportFormat::Html, QStringLiteral("report.html"));
}

void TstExportFiles::namesOfFiles() {
  QFETCH(int, format);
  QFETCH(QStringList, names);
  const QTemporaryDir folder;
  const auto written =
      exportCounts(test::sampleCounts(), folder.path().toStdString(), static_cast<ExportFormat>(format));
  QVERIFY2(written, written ? "" : written.error().sentence().c_str());
  QStringList told = namesOf(written);
  told.sort();
  QCOMPARE(told, names);
  QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), names);
}

void TstExportFiles::anIndependentReaderAgrees_data() {
  QTest::addColumn<int>("layers");
  QTest::addColumn<int>("trees");
  QTest::addColumn<int>("depth");
  QTest::addColumn<int>("vocabulary");
  QTest::addColumn<qint64>("tableBytes");
  QTest::addColumn<bool>("exact");
  const qint64 plenty = qint64{1} << 30;
  QTest::newRow("one tree") << 2 << 1 << 3 << 40 << plenty << true;
  QTest::newRow("three trees") << 3 << 3 << 4 << 60 << plenty << true;
  QTest::newRow("no decisions") << 2 << 1 << 0 << 40 << plenty << true;
  QTest::newRow("one layer") << 1 << 2 << 2 << 40 << plenty << true;
  QTest::newRow("pairs hashed") << 2 << 1 << 6 << 400 << qint64{180'000} << true;
  QTest::newRow("pairs sketched") << 2 << 1 << 6 << 400 << qint64{40'000} << false;
}

void TstExportFiles::anIndependentReaderAgrees() {
  QFETCH(int, layers);
  QFETCH(int, trees);
  QFETCH(int, depth);
  QFETCH(int, vocabulary);
  QFETCH(qint64, tableBytes);
  QFETCH(bool, exact);
  const RoutingCounts counts = test::sampleCounts({layers, trees, depth, vocabulary, 150, 7, tableBytes});
  QCOMPARE(counts.tree(0, 0).tokens.exact(), exact);
  const QTemporaryDir folder;
  for (const ExportFormat format : kMachineFormats) {
    const auto written = exportCounts(counts, folder.path().toStdString(), format);
    QVERIFY2(written, written ? "" : written.error().sentence().c_str());
  }
  QStringList arguments = {test::dataPath(QStringLiteral("export/read_export.py")), folder.path()};
  for (const std::int64_t number : {counts.text.tokens, std::int64_t{layers}, std::int64_t{trees},
                                    std::int64_t{depth}, std::int64_t{exact ? 1 : 0}}) {
    arguments << QString::number(number);
  }
  QProcess python;
  python.start(QStringLiteral("/usr/bin/python3"), arguments);
  QVERIFY(python.waitForFinished());
  QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
  QVERIFY(python.readAllStandardOutput().startsWith("ok"));
}

void TstExportFiles::partsPutTogetherEqualTheWhole_data() {
  QTest::addColumn<int>("trees");
  QTest::addColumn<int>("vocabulary");
  QTest::addColumn<qint64>("tableBytes");
  QTest::newRow("one tree") << 1 << 40 << (qint64{1} << 30);
  QTest::newRow("three trees") << 3 << 40 << (qint64{1} << 30);
  QTest::newRow("pairs sketched") << 1 << 400 << qint64{40'000};
}

void TstExportFiles::partsPutTogetherEqualTheWhole() {
  QFETCH(int, trees);
  QFETCH(int, vocabulary);
  QFETCH(qint64, tableBytes);
  const test::SampleShape shape = {2, trees, 6, vocabulary, 160, 5, tableBytes};
  const RoutingCounts whole = test::sampleCounts(shape, 0, 160);
  // Parts of different sizes, the last one first.
  RoutingCounts merged = test::sampleCounts(shape, 100, 160);
  for (const auto& [first, last] : {std::pair{0, 30}, {31, 100}, {30, 31}}) {
    QVERIFY(mergeCounts(merged, test::sampleCounts(shape, first, last), "merged", "part"));
  }
  QVERIFY(merged.runs != whole.runs);
  for (const ExportFormat format : kMachineFormats) {
    const auto expected = exported(whole, format);
    const auto actual = exported(merged, format);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(actual.size(), expected.size());
    for (int i = 0; i < expected.size(); ++i) {
      QCOMPARE(actual[i].first, expected[i].first);
      QVERIFY2(actual[i].second == expected[i].second, qPrintable(expected[i].first));
    }
  }
}

void TstExportFiles::quotesOnlyWhereNeeded() {
  RoutingCounts counts = test::sampleCounts();
  const std::vector<std::pair<std::string, QByteArray>> spellings = {
      {"plain", "plain"},
      {"with space", "with space"},
      {"a,b", "\"a,b\""},
      {"say \"so\"", "\"say \"\"so\"\"\""},
      {"two\nlines", "\"two\nlines\""},
      {"\r", "\"\r\""},
      {"<script>alert(1)</script>", "<script>alert(1)</script>"},
      {"=1+1", "=1+1"},
      {"na\u00efve\u4e2d", "na\u00efve\u4e2d"},
      {"bad\xff", "bad\xef\xbf\xbd"}};
  for (std::size_t i = 0; i < spellings.size(); ++i) counts.tokenTexts[i] = spellings[i].first;
  const auto files = exported(counts, ExportFormat::Csv);
  const auto tokens = std::find_if(files.begin(), files.end(), [](const auto& file) {
    return file.first == QStringLiteral("tokens.csv");
  });
  QVERIFY(tokens != files.end());
  for (std::size_t i = 0; i < spellings.size(); ++i) {
    const QByteArray row =
        "\r\n1,1," + QByteArray::number(static_cast<int>(i)) + ',' + spellings[i].second + ',';
    QVERIFY2(tokens->second.contains(row), row.constData());
  }
}

void TstExportFiles::rarePairsCanBeLeftOut() {
  const RoutingCounts counts = test::sampleCounts();
  const QTemporaryDir folder;
  ExportOptions options;
  options.leastPairCount = 4;
  QVERIFY(exportCounts(counts, folder.path().toStdString(), ExportFormat::Csv, options));
  int expected = 0;
  for (const TreeCounts& tree : counts.trees) {
    tree.tokens.forEach([&expected](int, int, std::uint32_t count) { expected += count >= 4 ? 1 : 0; });
  }
  QVERIFY(expected > 0);
  const QList<QByteArray> lines = linesOf(readBytes(folder.filePath(QStringLiteral("tokens_leaves.csv"))));
  QCOMPARE(lines.size(), expected + 1);
  QVERIFY(lines[1].contains("least_pair_count=4"));
  QVERIFY(!readBytes(folder.filePath(QStringLiteral("tokens.csv"))).contains("least_pair_count"));
}

void TstExportFiles::factsNameNeitherRunsNorFolders() {
  RoutingCounts counts = test::sampleCounts();
  counts.text.sources = {
      {"a.txt", 1, 2}, {"b.txt", 3, 4}, {"c.txt", 5, 6}, {"d.txt", 7, 8}, {"e.txt", 9, 10}};
  counts.complete = false;
  counts.resume.files = {"/secret/folder/a.txt"};
  counts.text.fingerprint = 0x123;
  for (const ExportFormat format : kMachineFormats) {
    for (const auto& [name, bytes] : exported(counts, format)) {
      QVERIFY2(!bytes.contains("a processor"), qPrintable(name));
      QVERIFY2(!bytes.contains("/secret"), qPrintable(name));
      if (name.endsWith(QStringLiteral(".npy"))) continue;
      QVERIFY2(bytes.contains("a.txt, b.txt, c.txt and 2 more"), qPrintable(name));
      QVERIFY2(bytes.contains("incomplete; fingerprint 0000000000000123"), qPrintable(name));
    }
  }
}

UFB_TEST(TstExportFiles)
#include "tst_export_files.moc"
