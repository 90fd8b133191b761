// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamReader>
#include <QtTest>

#include "report/report_html.h"
#include "report/report_sections.h"
#include "report_sample.h"
#include "support/registry.h"

using namespace ufb;

namespace {

/// An element of the page, with all text below it.
struct Element {
  QString name;
  QXmlStreamAttributes attributes;
  QString text;
  QString parent;
};

QVector<Element> elementsOf(const QByteArray& page, QString* problem) {
  QVector<Element> elements;
  QVector<qsizetype> open;
  QXmlStreamReader reader(page);
  while (!reader.atEnd()) {
    reader.readNext();
    if (reader.isStartElement()) {
      const QString parent = open.isEmpty() ? QString() : elements[open.last()].name;
      open.append(elements.size());
      elements.append({reader.name().toString(), reader.attributes(), {}, parent});
    } else if (reader.isEndElement()) {
      open.removeLast();
    } else if (reader.isCharacters()) {
      for (const qsizetype index : open) elements[index].text += reader.text();
    }
  }
  *problem = reader.hasError() ? reader.errorString() : QString();
  return elements;
}

QVector<Element> named(const QVector<Element>& elements, const char* name) {
  QVector<Element> found;
  for (const Element& element : elements) {
    if (element.name == QLatin1String(name)) found.append(element);
  }
  return found;
}

QString attribute(const Element& element, const char* name) {
  return element.attributes.value(QLatin1String(name)).toString();
}

}  // namespace

class TstReportHtml : public QObject {
  Q_OBJECT

  QByteArray m_page;
  QVector<Element> m_elements;

  static ReportDocument sampleDocument() {
    ReportPicture picture;
    picture.image = QImage(40, 20, QImage::Format_RGB32);
    picture.image.fill(Qt::red);
    picture.caption = QStringLiteral("A caption");
    picture.description = QStringLiteral("A \"red\" <rectangle>");
    const ModelBenchReport report = sampleReport();
    return buildReport(test::sampleSnapshot(QStringLiteral("r.html")), {{QStringLiteral("leaves"), picture}},
                       &report);
  }

 private Q_SLOTS:
  void initTestCase() {
    m_page = reportHtml(sampleDocument(), {});
    QString problem;
    m_elements = elementsOf(m_page, &problem);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
  }
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void isAWholePageOfItsLanguage() {
    QVERIFY(m_page.startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"));
    QCOMPARE(named(m_elements, "title").size(), 1);
    QCOMPARE(named(m_elements, "h1").constFirst().text,
             QStringLiteral("small & <fast>: what it says and where it looks"));
    ReportDocument mirrored = sampleDocument();
    mirrored.language = QStringLiteral("ar");
    mirrored.rightToLeft = true;
    QVERIFY(reportHtml(mirrored, {}).startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"));
  }

  void loadsNothingAndRunsNothing() {
    for (const Element& element : m_elements) {
      for (const QXmlStreamAttribute& a : element.attributes) {
        const QString value = a.value().toString();
        QVERIFY2(!a.name().startsWith(QLatin1String("on")), qPrintable(a.name().toString()));
        if (a.name() == QLatin1String("src"))
          QVERIFY(value.startsWith(QLatin1String("data:image/png;base64,")));
        if (a.name() == QLatin1String("href")) QVERIFY(value.startsWith(u'#'));
      }
      QVERIFY(element.name != QLatin1String("link") && element.name != QLatin1String("iframe"));
      if (element.name == QLatin1String("script"))
        QCOMPARE(attribute(element, "type"), QStringLiteral("application/json"));
    }
    QVERIFY(!m_page.contains("@import"));
    QVERIFY(!m_page.contains("url("));
    QVERIFY(!m_page.contains("http:"));
    QVERIFY(!m_page.contains("https:"));
  }

  void everyLinkLeadsSomewhere() {
    QSet<QString> ids;
    for (const Element& element : m_elements) {
      const QString id = attribute(element, "id");
      if (id.isEmpty()) continue;
      QVERIFY2(!ids.contains(id), qPrintable(id));
      ids.insert(id);
    }
    const auto links = named(m_elements, "a");
    QVERIFY(links.size() >= 6);
    for (const Element& link : links) QVERIFY(ids.contains(attribute(link, "href").mid(1)));
  }

  void hostileTextIsText() {
    const auto typed = std::find_if(m_elements.begin(), m_elements.end(), [](const Element& element) {
      return attribute(element, "class") == QLatin1String("typed");
    });
    QVERIFY(typed != m_elements.end());
    QCOMPARE(typed->text.trimmed(), test::hostileText());
    QVERIFY(!m_page.contains("<script>"));
    QVERIFY(!m_page.contains("<b>"));
    const auto cells = named(m_elements, "td");
    QVERIFY(std::any_of(cells.begin(), cells.end(), [](const Element& cell) {
      return cell.text.trimmed() == QLatin1String("<b>paris</b>");
    }));
  }

  void controlCharactersDoNotBreakThePage() {
    ReportDocument document = sampleDocument();
    document.title = QStringLiteral("a\u0001b\u001bc\uffff");
    QString problem;
    const auto elements = elementsOf(reportHtml(document, {}), &problem);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(named(elements, "h1").constFirst().text, QStringLiteral("a\ufffdb\ufffdc\ufffd"));
  }

  void tablesHaveCaptionsAndScopes() {
    const auto tables = named(m_elements, "table");
    QVERIFY(tables.size() >= 7);
    QCOMPARE(named(m_elements, "caption").size(), tables.size());
    for (const Element& caption : named(m_elements, "caption")) QVERIFY(!caption.text.isEmpty());
    int columns = 0;
    int rows = 0;
    for (const Element& head : named(m_elements, "th")) {
      const QString scope = attribute(head, "scope");
      QVERIFY(scope == QLatin1String("col") || scope == QLatin1String("row"));
      ++(scope == QLatin1String("col") ? columns : rows);
    }
    QVERIFY(columns > 20);
    QVERIFY(rows > 20);
  }

  void picturesSayWhatTheyAre() {
    const auto images = named(m_elements, "img");
    QCOMPARE(images.size(), 1);
    QCOMPARE(attribute(images.constFirst(), "alt"), QStringLiteral("A \"red\" <rectangle>"));
    QCOMPARE(attribute(images.constFirst(), "width"), QStringLiteral("40"));
    const QByteArray data = attribute(images.constFirst(), "src").section(u',', 1).toLatin1();
    QCOMPARE(QImage::fromData(QByteArray::fromBase64(data), "PNG").size(), QSize(40, 20));
    QCOMPARE(named(m_elements, "figcaption").constFirst().text, QStringLiteral("A caption"));
  }

  void dataIsWhatWasMeasured() {
    const auto scripts = named(m_elements, "script");
    QCOMPARE(scripts.size(), 1);
    QCOMPARE(attribute(scripts.constFirst(), "id"), QStringLiteral("measurement"));
    const auto read = modelBenchFromJson(scripts.constFirst().text.toStdString(), "page");
    QVERIFY(read.has_value());
    QCOMPARE(read->series.size(), std::size_t{1});
    QCOMPARE(read->series.front().series.samples.size(), std::size_t{10});
    QCOMPARE(read->environment.host, std::string("workstation"));
  }

  void dataCannotEndItsBlock() {
    ReportDocument document = sampleDocument();
    document.data = {{QStringLiteral("d"), QStringLiteral("d.json"),
                      QByteArrayLiteral("[\"</script><script>x()</script>&<!--\"]")}};
    const QByteArray page = reportHtml(document, {});
    QString problem;
    const auto scripts = named(elementsOf(page, &problem), "script");
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(scripts.size(), 1);
    QCOMPARE(page.count("</script>"), 1);
    QCOMPARE(QJsonDocument::fromJson(scripts.constFirst().text.toUtf8()).array().at(0).toString(),
             QStringLiteral("</script><script>x()</script>&<!--"));
  }

  void aStoppedOneIsEmpty() {
    std::stop_source stop;
    double last = 0;
    ReportPace pace;
    pace.stop = stop.get_token();
    pace.progressed = [&](double fraction) {
      last = fraction;
      if (fraction > 0.3) stop.request_stop();
    };
    QVERIFY(reportHtml(sampleDocument(), pace).isEmpty());
    QVERIFY(last > 0.3 && last < 0.9);
  }
};

UFB_TEST(TstReportHtml)
#include "tst_report_html.moc"
