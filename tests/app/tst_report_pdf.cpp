// SPDX-License-Identifier: MIT
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QtTest>

#include "report/pdf_table.h"
#include "report/report_pdf.h"
#include "report/report_sections.h"
#include "report_sample.h"
#include "support/registry.h"

using namespace ufb;

namespace {

constexpr QSize kPage(600, 800);
constexpr int kRim = 200;

/// Pages as they are painted, with room around them: what is drawn there would be cut off on paper.
struct Sheet {
  QImage image{kPage + QSize(2 * kRim, 2 * kRim), QImage::Format_RGB32};

  void paint(const PdfPages& pages, qsizetype page) {
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(kRim, kRim);
    pages.paint(page, painter);
  }
  [[nodiscard]] QRect inked() const {
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) {
        if (image.pixel(x, y) != qRgb(255, 255, 255)) ink |= QRect(x - kRim, y - kRim, 1, 1);
      }
    }
    return ink;
  }
};

ReportTable tableWith(int columns, int rows, const QString& cell) {
  ReportTable table;
  table.caption = QStringLiteral("A table");
  for (int column = 0; column < columns; ++column)
    table.columns.append({QStringLiteral("Head %1").arg(column), column > 0});
  for (int row = 0; row < rows; ++row) {
    QStringList cells;
    for (int column = 0; column < columns; ++column) cells += cell;
    table.rows.append(cells);
  }
  return table;
}

PdfTableLook look(Qt::LayoutDirection direction = Qt::LeftToRight) {
  QFont font;
  font.setPixelSize(12);
  return {font, font, font, direction, 10, 1};
}

}  // namespace

class TstReportPdf : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void nothingOfATableIsCutOff_data() {
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("cell");
    QTest::newRow("small") << 3 << 2 << "1.234";
    QTest::newRow("many columns") << 40 << 3 << "1234.567";
    QTest::newRow("many rows") << 4 << 300 << "7";
    QTest::newRow("a word without an end") << 3 << 2 << QString(300, u'w');
    QTest::newRow("a cell higher than a page") << 2 << 2 << QStringLiteral("some words ").repeated(900);
  }
  void nothingOfATableIsCutOff() {
    QFETCH(int, columns);
    QFETCH(int, rows);
    QFETCH(QString, cell);
    Sheet sheet;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
      PdfPages pages(kPage, 8);
      setTable(pages, tableWith(columns, rows, cell), look(direction), &sheet.image);
      for (qsizetype page = 0; page < pages.count(); ++page) {
        sheet.paint(pages, page);
        const QRect ink = sheet.inked();
        QVERIFY(!ink.isEmpty());
        // Letters may lean a pixel out of their box.
        QVERIFY2(QRect(QPoint(0, 0), kPage).adjusted(-2, -2, 2, 2).contains(ink),
                 qPrintable(QDebug::toString(ink)));
      }
    }
  }

  void columnsWithoutRoomGoBelow() {
    Sheet sheet;
    PdfPages narrow(kPage, 8);
    setTable(narrow, tableWith(4, 2, QStringLiteral("1.5")), look(), &sheet.image);
    PdfPages wide(kPage, 8);
    setTable(wide, tableWith(40, 2, QStringLiteral("1234.567")), look(), &sheet.image);
    QCOMPARE(wide.count(), 1);
    QVERIFY(wide.y() > 3 * narrow.y());
  }

  void everyRowIsSet() {
    Sheet sheet;
    PdfPages pages(kPage, 8);
    setTable(pages, tableWith(2, 300, QStringLiteral("1")), look(), &sheet.image);
    QVERIFY2(pages.count() > 3, qPrintable(QString::number(pages.count())));
    PdfPages twice(kPage, 8);
    setTable(twice, tableWith(2, 600, QStringLiteral("1")), look(), &sheet.image);
    QVERIFY(twice.count() >= 2 * pages.count() - 1);
  }

  void isPagesOfPaperWithTheDataInside() {
    const ModelBenchReport report = sampleReport();
    ReportDocument document = buildReport(test::sampleSnapshot(QStringLiteral("r.pdf")), {}, &report);
    const QByteArray pdf = reportPdf(document, {});
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/MediaBox [0 0 595"));
    QVERIFY(pdf.count("/Type /Page\n") >= 2);
    QVERIFY(pdf.contains("/EmbeddedFile"));
    document.letterPaper = true;
    QVERIFY(reportPdf(document, {}).contains("/MediaBox [0 0 612"));
  }

  void aPictureLargerThanThePageIsMadeToFit() {
    ReportPicture picture;
    picture.image = QImage(400, 4000, QImage::Format_RGB32);
    picture.image.fill(Qt::red);
    picture.caption = QStringLiteral("High");
    ReportDocument document;
    document.title = QStringLiteral("A title");
    document.pageWord = QStringLiteral("%1/%2");
    document.sections = {{QStringLiteral("One"), {picture, ReportText{QStringLiteral("after it"), {}}}}};
    QCOMPARE(reportPdf(document, {}).count("/Type /Page\n"), 3);  // title; picture; text
  }

  void aLongTextGoesOnOverleaf() {
    ReportDocument document;
    document.title = QStringLiteral("A title");
    document.pageWord = QStringLiteral("%1/%2");
    const QString words = QStringLiteral("many words of one text ").repeated(1000);
    document.sections = {{QStringLiteral("One"), {ReportText{words, ReportText::Kind::Typed}}}};
    QVERIFY(reportPdf(document, {}).count("/Type /Page\n") >= 4);
  }

  void aStoppedOneIsEmpty() {
    std::stop_source stop;
    stop.request_stop();
    ReportPace pace;
    pace.stop = stop.get_token();
    QVERIFY(
        reportPdf(buildReport(test::sampleSnapshot(QStringLiteral("r.pdf")), {}, nullptr), pace).isEmpty());
  }
};

UFB_TEST(TstReportPdf)
#include "tst_report_pdf.moc"
