// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTextBrowser>
#include <QToolTip>
#include <QVBoxLayout>
#include <QtTest>

#include "models/glossary.h"
#include "prediction_samples.h"
#include "support/registry.h"
#include "views/glossary_tips.h"
#include "views/help_browser.h"

using namespace ufb;

namespace {

QStringList idsOf(const QVector<GlossaryTerm>& terms) {
  QStringList ids;
  for (const GlossaryTerm& term : terms) ids += term.id;
  return ids;
}

void sendTip(QWidget* widget, const QPoint& at) {
  QHelpEvent event(QEvent::ToolTip, at, widget->mapToGlobal(at));
  QApplication::sendEvent(widget, &event);
}

}  // namespace

class TstGlossary : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { test::failOnAnyWarning(); }
  void cleanup() { QToolTip::hideText(); }

  void everyTermIsWhole() {
    const QVector<GlossaryTerm> terms = glossary::terms();
    QVERIFY(terms.size() >= 40);
    const QStringList ids = idsOf(terms);
    QSet<QString> names;
    for (const GlossaryTerm& term : terms) {
      QCOMPARE(ids.count(term.id), 1);
      QVERIFY2(!names.contains(term.term), qPrintable(term.term));
      names.insert(term.term);
      QVERIFY2(term.text.size() > 30 && term.text.endsWith(u'.'), qPrintable(term.id));
      QVERIFY2(!term.related.isEmpty(), qPrintable(term.id));
      for (const QString& id : term.related) {
        QVERIFY2(ids.contains(id) && id != term.id, qPrintable(term.id + QStringLiteral(" -> ") + id));
      }
      QCOMPARE(glossary::term(term.id).text, term.text);
    }
    QVERIFY(
        std::is_sorted(terms.begin(), terms.end(), [](const GlossaryTerm& one, const GlossaryTerm& other) {
          return one.term.compare(other.term, Qt::CaseInsensitive) < 0;
        }));
    QVERIFY(glossary::term(QStringLiteral("nothing")).id.isEmpty());
    QVERIFY(glossary::tip(QStringLiteral("nothing")).isEmpty());
  }

  void termsComeBeforeTexts() {
    const QStringList found = idsOf(glossary::search(QStringLiteral("margin")));
    QCOMPARE(found.constFirst(), QStringLiteral("margin"));
    QVERIFY(found.contains(QStringLiteral("layers-tokens")));  // only its text names it
    QCOMPARE(idsOf(glossary::search(QStringLiteral("GINÍ"))).constFirst(), QStringLiteral("gini"));
    QVERIFY(
        idsOf(glossary::search(QStringLiteral("perplexity"))).contains(QStringLiteral("effective-leaves")));
    QVERIFY(glossary::search(QStringLiteral("qqqq")).isEmpty());
    QCOMPARE(glossary::search(QString()).size(), glossary::terms().size());
  }

  void theHelpSearchesAndLinks() {
    HelpBrowser help;
    help.resize(700, 400);
    help.show();
    QVERIFY(QTest::qWaitForWindowActive(&help));
    auto* field = help.findChild<QLineEdit*>();
    auto* list = help.findChild<QListWidget*>();
    auto* text = help.findChild<QTextBrowser*>();
    help.showPlace(QStringLiteral("glossary:margin"));
    QCOMPARE(help.place(), QStringLiteral("glossary:margin"));
    QVERIFY(text->toPlainText().contains(QStringLiteral("How close a decision was")));
    QTest::keyClicks(field, QStringLiteral("decision"));
    QVERIFY(!text->extraSelections().isEmpty());
    QVERIFY(text->toHtml().contains(QStringLiteral("href=\x22glossary:turn\x22")));
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("glossary:turn")));
    QCOMPARE(help.place(), QStringLiteral("glossary:turn"));
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("https://example.org/")));
    QCOMPARE(help.place(), QStringLiteral("glossary:turn"));
    help.showPlace(QStringLiteral("glossary:no such term"));
    QCOMPARE(help.place(), QStringLiteral("glossary:turn"));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("qqqq"));
    QVERIFY(!list->isVisible());
  }

  void marksHaveTheirMeaningAsTip() {
    GlossaryTips tips;
    QLabel label(QStringLiteral("Margin"));
    label.resize(200, 40);
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    sendTip(&label, {5, 5});
    QVERIFY(QToolTip::text().isEmpty());
    GlossaryTips::mark(&label, QStringLiteral("margin"));
    sendTip(&label, {5, 5});
    QVERIFY(QToolTip::text().contains(QStringLiteral("How close a decision was")));
    label.setToolTip(QStringLiteral("of <this> token"));
    sendTip(&label, {5, 5});
    QVERIFY(QToolTip::text().contains(QStringLiteral("of &lt;this&gt; token")));
    QVERIFY(QToolTip::text().indexOf(QStringLiteral("token")) <
            QToolTip::text().indexOf(QStringLiteral("How close")));
    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
    QApplication::sendEvent(&label, &enter);
    QCOMPARE(label.cursor().shape(), Qt::WhatsThisCursor);
  }

  void headersHaveOneTermAColumn() {
    GlossaryTips tips;
    QStandardItemModel model(1, 3);
    QTableView table;
    table.setModel(&model);
    QHeaderView* header = table.horizontalHeader();
    header->setProperty("glossary", QStringList({QStringLiteral("lift"), QString(), QStringLiteral("gini")}));
    table.resize(500, 100);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const auto tip = [&](int column) {
      QToolTip::hideText();
      QTRY_VERIFY(QToolTip::text().isEmpty());
      sendTip(header->viewport(), {header->sectionViewportPosition(column) + 5, 5});
    };
    tip(2);
    QVERIFY(QToolTip::text().contains(QStringLiteral("unevenly")));
    tip(0);
    QVERIFY(QToolTip::text().contains(QStringLiteral("more frequent")));
    tip(1);
    QVERIFY(QToolTip::text().isEmpty());
  }

  void f1AsksForTheEntry() {
    GlossaryTips tips;
    const QSignalSpy asked(&tips, &GlossaryTips::termRequested);
    QWidget window;
    QVBoxLayout layout(&window);
    QLineEdit marked;
    QLineEdit plain;
    layout.addWidget(&marked);
    layout.addWidget(&plain);
    int keys = 0;
    QShortcut shortcut(QKeySequence(Qt::Key_F1), &window);
    connect(&shortcut, &QShortcut::activated, this, [&] { ++keys; });
    GlossaryTips::mark(&marked, QStringLiteral("mask"));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCursor::setPos(window.mapToGlobal(QPoint(-50, -50)));
    marked.setFocus();
    QTest::keyClick(window.windowHandle(), Qt::Key_F1);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), QStringLiteral("mask"));
    QCOMPARE(keys, 0);
    plain.setFocus();
    QTest::keyClick(window.windowHandle(), Qt::Key_F1);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(keys, 1);
    QHelpEvent what(QEvent::WhatsThis, {3, 3}, marked.mapToGlobal(QPoint(3, 3)));
    QApplication::sendEvent(&marked, &what);
    QCOMPARE(asked.size(), 2);
  }
};

UFB_TEST(TstGlossary)
#include "tst_glossary.moc"
