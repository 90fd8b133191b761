// SPDX-License-Identifier: MIT
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include "support/counts/sample_counts.h"
#include "support/registry.h"
#include "ufb/routing_export.h"

using namespace ufb;

namespace {

QByteArray report(const RoutingCounts& counts) {
  const QTemporaryDir folder;
  if (!exportCounts(counts, folder.path().toStdString(), ExportFormat::Html)) return {};
  QFile file(folder.filePath(QStringLiteral("report.html")));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Document {
  QStringList elements;
  QString text;
  QStringList marked;  ///< contents of <mark>
  QStringList links;   ///< values of href and src
  QString problem;
};

Document parse(const QByteArray& html) {
  Document document;
  QXmlStreamReader reader(html);
  while (!reader.atEnd()) {
    reader.readNext();
    if (reader.isStartElement()) {
      document.elements << reader.name().toString();
      for (const QXmlStreamAttribute& attribute : reader.attributes()) {
        if (attribute.name() == QStringLiteral("href") || attribute.name() == QStringLiteral("src"))
          document.links << attribute.value().toString();
      }
    }
    if (!reader.isCharacters()) continue;
    document.text += reader.text();
    if (document.elements.last() == QStringLiteral("mark")) document.marked << reader.text().toString();
  }
  if (reader.hasError()) document.problem = reader.errorString();
  return document;
}

}  // namespace

class TstExportReport : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isWellFormedAndNeedsNothingElse_data();
  void isWellFormedAndNeedsNothingElse();
  void textsCannotBecomeMarkup();
  void marksTheTokenInItsContext();
  void saysWhatMisleads();
  void namesModelCorpusAndRuns();
  void staysSmallForDeepTrees();
};

void TstExportReport::isWellFormedAndNeedsNothingElse_data() {
  QTest::addColumn<int>("layers");
  QTest::addColumn<int>("trees");
  QTest::addColumn<int>("depth");
  QTest::addColumn<int>("sentences");
  QTest::newRow("one tree") << 2 << 1 << 3 << 60;
  QTest::newRow("three trees") << 2 << 3 << 10 << 60;
  QTest::newRow("no decisions") << 1 << 1 << 0 << 60;
  QTest::newRow("no text") << 2 << 1 << 3 << 0;
}

void TstExportReport::isWellFormedAndNeedsNothingElse() {
  QFETCH(int, layers);
  QFETCH(int, trees);
  QFETCH(int, depth);
  QFETCH(int, sentences);
  const QByteArray html = report(test::sampleCounts({layers, trees, depth, 40, sentences}));
  const Document document = parse(html);
  QVERIFY2(document.problem.isEmpty(), qPrintable(document.problem));
  QCOMPARE(document.elements.count(QStringLiteral("svg")), 1 + 2 * layers * trees);
  for (const char* const name : {"script", "link", "img", "iframe", "object"}) {
    QVERIFY2(!document.elements.contains(QString::fromLatin1(name)), name);
  }
  for (const QString& link : document.links) QVERIFY2(link.startsWith(u'#'), qPrintable(link));
  QVERIFY(!html.contains("@import") && !html.contains("url("));
  QVERIFY(!html.contains("nan") && !html.contains("inf\"") && !html.contains("\"inf"));
}

void TstExportReport::textsCannotBecomeMarkup() {
  const std::string hostile = "</mark><script>alert('1')</script>&amp;\"\x01\x7f\xff\n";
  RoutingCounts counts = test::sampleCounts();
  counts.model.name = hostile;
  counts.text.sources.front().name = hostile;
  counts.runs.front().processor = hostile;
  for (std::string& text : counts.tokenTexts) text = hostile;
  for (TreeCounts& tree : counts.trees) {
    for (auto& contexts : tree.contexts) {
      for (ContextSample& sample : contexts) sample = {sample.key, hostile + hostile, 3, 900, sample.token};
    }
  }
  const Document document = parse(report(counts));
  QVERIFY2(document.problem.isEmpty(), qPrintable(document.problem));
  QVERIFY(!document.elements.contains(QStringLiteral("script")));
  QVERIFY(document.text.contains(
      QStringLiteral("</mark><script>alert('1')</script>&amp;\"\u2401\u2421\ufffd\u240a")));
}

void TstExportReport::marksTheTokenInItsContext() {
  RoutingCounts counts = test::sampleCounts({1, 1, 1, 40, 60});
  ContextSample& sample = counts.tree(0, 0).contexts[0].at(0);
  sample.text = "Das \u00dcber\u00fcbel bleibt";
  sample.start = 4;
  sample.end = 13;
  const Document document = parse(report(counts));
  QVERIFY(document.marked.contains(QStringLiteral("\u00dcber\u00fcbel ")));
}

void TstExportReport::saysWhatMisleads() {
  RoutingCounts counts = test::sampleCounts({2, 1, 6, 400, 300, 7, 40'000});
  const auto text = [&] { return parse(report(counts)).text; };
  QVERIFY(text().contains(QStringLiteral("counts of words in leaves are estimates")));
  QVERIFY(!text().contains(QStringLiteral("stopped before its end")));
  counts.complete = false;
  counts.settings.sampleShare = 0.25;
  counts.settings.seed = 77;
  counts.text.unitsLeftOut = 1234;
  counts.text.unitsRefused = 3;
  const QString words = text();
  QVERIFY(words.contains(QStringLiteral("stopped before its end")));
  QVERIFY(words.contains(
      QStringLiteral("25.0\u00a0% of the units were drawn by seed 77; 1,234 units were left out")));
  QVERIFY(words.contains(QStringLiteral("3 units could not be encoded")));
}

void TstExportReport::namesModelCorpusAndRuns() {
  const RoutingCounts counts = test::sampleCounts();
  const QString text = parse(report(counts)).text;
  for (const std::string& word : {counts.model.name, counts.model.sha256, std::string("sample.txt"),
                                  counts.runs.front().processor, counts.runs.front().program}) {
    QVERIFY2(text.contains(QString::fromStdString(word)), word.c_str());
  }
}

void TstExportReport::staysSmallForDeepTrees() {
  // Deeper than the finest level that is drawn.
  const QByteArray html = report(test::sampleCounts({2, 1, 13, 60, 150}));
  QVERIFY(parse(html).problem.isEmpty());
  QVERIFY2(html.size() < 2 * 500'000, qPrintable(QString::number(html.size())));
}

UFB_TEST(TstExportReport)
#include "tst_export_report.moc"
