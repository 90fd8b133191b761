// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include "support/counts/sample_counts.h"
#include "support/registry.h"
#include "ufb/routing_export.h"

using namespace ufb;

namespace {

QByteArray readBytes(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The one file that the comparison is written to.
QByteArray exported(const CorpusComparison& comparison, const RoutingCounts& a, const RoutingCounts& b,
                    ExportFormat format) {
  const QTemporaryDir folder;
  const auto names =
      exportComparison(comparison, a, "news, of A", b, "tales", folder.path().toStdString(), format);
  if (!names || names->size() != 1) return {};
  return readBytes(folder.filePath(QString::fromStdString(names->front())));
}

}  // namespace

class TstExportComparison : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void jsonHoldsEveryNode();
  void csvHoldsEveryNode();
  void otherFormatsAreRefused();
  void missingFolder();

 private:
  RoutingCounts m_a, m_b;
  CorpusComparison m_comparison;
};

void TstExportComparison::initTestCase() {
  const test::SampleShape shape = {2, 2, 4, 40, 200};
  m_a = test::sampleCounts(shape, 0, 100);
  m_b = test::sampleCounts(shape, 100, 200, 3);
  Result<CorpusComparison> comparison = compareCorpora(m_a, m_b);
  QVERIFY(comparison);
  m_comparison = std::move(*comparison);
}

void TstExportComparison::jsonHoldsEveryNode() {
  const QJsonObject json =
      QJsonDocument::fromJson(exported(m_comparison, m_a, m_b, ExportFormat::Json)).object();
  QCOMPARE(json[QStringLiteral("name_a")].toString(), QStringLiteral("news, of A"));
  QCOMPARE(json[QStringLiteral("tests")].toInteger(), m_comparison.tests);
  const QJsonArray nodes = json[QStringLiteral("nodes")].toArray();
  QCOMPARE(static_cast<std::size_t>(nodes.size()), m_comparison.nodes.size());
  int significant = 0;
  for (qsizetype i = 0; i < nodes.size(); ++i) {
    const QJsonObject row = nodes[i].toObject();
    const NodeDifference& node = m_comparison.nodes[static_cast<std::size_t>(i)];
    QCOMPARE(row[QStringLiteral("layer")].toInt(), node.layer + 1);
    QCOMPARE(row[QStringLiteral("tree")].toInt(), node.tree + 1);
    QCOMPARE(row[QStringLiteral("visits_b")].toInteger(), node.visitsB);
    QCOMPARE(row[QStringLiteral("log2_ratio")].toDouble(), node.logRatio);
    QCOMPARE(row[QStringLiteral("p")].isNull(), !node.tested);
    if (node.tested) QCOMPARE(row[QStringLiteral("p_corrected")].toDouble(), node.pCorrected);
    significant += row[QStringLiteral("significant")].toInt();
  }
  QCOMPARE(significant, static_cast<int>(m_comparison.significant));
  QCOMPARE(nodes[4].toObject()[QStringLiteral("address")].toString(), QStringLiteral("L1.1/01*"));
}

void TstExportComparison::csvHoldsEveryNode() {
  const QByteArray csv = exported(m_comparison, m_a, m_b, ExportFormat::Csv);
  const QList<QByteArray> lines = csv.split('\n');
  QCOMPARE(static_cast<std::size_t>(lines.size()), m_comparison.nodes.size() + 2);
  QVERIFY(lines[0].endsWith(
      "model,model_sha256,name_a,corpus_a,settings_a,name_b,corpus_b,settings_b,settings,program\r"));
  for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
    QVERIFY(lines[i].contains(",\"news, of A\","));
    QVERIFY(lines[i].contains(",level=0.05; least_count=20,"));
  }
}

void TstExportComparison::otherFormatsAreRefused() {
  const QTemporaryDir folder;
  for (const ExportFormat format : {ExportFormat::Safetensors, ExportFormat::Npy, ExportFormat::Html}) {
    const auto written =
        exportComparison(m_comparison, m_a, "a", m_b, "b", folder.path().toStdString(), format);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Unsupported);
  }
}

void TstExportComparison::missingFolder() {
  const auto written =
      exportComparison(m_comparison, m_a, "a", m_b, "b", "/nowhere/at/all", ExportFormat::Csv);
  QVERIFY(!written);
  QCOMPARE(written.error().code, ErrorCode::WriteFailed);
}

UFB_TEST(TstExportComparison)
#include "tst_export_comparison.moc"
