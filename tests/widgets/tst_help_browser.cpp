// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QtTest>

#include "models/glossary.h"
#include "prediction_samples.h"
#include "support/registry.h"
#include "views/help_browser.h"
#include "views/help_browser_pages.h"

using namespace ufb;

class TstHelpBrowser : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    test::failOnAnyWarning();
    m_help = std::make_unique<HelpBrowser>();
    m_field = m_help->findChild<QLineEdit*>();
    m_list = m_help->findChild<QListWidget*>();
    m_text = m_help->findChild<QTextBrowser*>();
    m_help->show();
    QVERIFY(QTest::qWaitForWindowActive(m_help.get()));
  }
  void cleanup() { m_help.reset(); }

  void everyPageIsWhole() {
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QVector<help::HelpPage> pages = help::pages();
    QCOMPARE(pages.size(), 12);
    for (const help::HelpPage& page : pages) {
      qsizetype words = 0;
      for (const QString& paragraph : page.paragraphs) {
        words += paragraph.split(space, Qt::SkipEmptyParts).size();
        QVERIFY2(paragraph.count(u'`') % 2 == 0 && paragraph.count(u'*') % 2 == 0, qPrintable(paragraph));
      }
      QVERIFY2(words >= 80 && words <= 160, qPrintable(QStringLiteral("%1 %2").arg(page.id).arg(words)));
      QVERIFY(!page.links.isEmpty());
      for (const QString& link : page.links) {
        QVERIFY2(!help::titleOf(link).isEmpty() && link != help::helpPlace(page.id), qPrintable(link));
      }
    }
    QCOMPARE(help::contents().size(), pages.size() + 1);
  }

  void everyLinkLeadsSomewhere() {
    static const QRegularExpression href(QStringLiteral("href='([^']*)'"));
    QStringList places = help::contents();
    const QVector<GlossaryTerm> terms = glossary::terms();
    for (const GlossaryTerm& term : terms) places += help::glossaryPlace(term.id);
    for (const QString& place : std::as_const(places)) {
      const QString html = help::html(place, Qt::LeftToRight);
      QVERIFY2(!html.isEmpty(), qPrintable(place));
      QVERIFY2(!html.contains(QLatin1String("<img")) && !html.contains(QLatin1String("http")),
               qPrintable(place));
      for (auto match = href.globalMatch(html); match.hasNext();) {
        const QString to = match.next().captured(1);
        QVERIFY2(!help::html(to, Qt::LeftToRight).isEmpty(), qPrintable(to));
      }
    }
    QVERIFY(help::html(QStringLiteral("file:///etc/hostname"), Qt::LeftToRight).isEmpty());
    QVERIFY(help::html(QStringLiteral("help:nothing"), Qt::LeftToRight).isEmpty());
  }

  void opensAtTheStart() {
    QCOMPARE(m_help->place(), QStringLiteral("help:start"));
    QVERIFY(m_text->toPlainText().startsWith(QStringLiteral("Start here")));
    QCOMPARE(m_list->currentRow(), 0);
    QVERIFY(m_text->toPlainText().contains(QStringLiteral("Ctrl+K")) &&
            !m_text->toPlainText().contains(u'`'));
  }

  void goesBackAndForward() {
    auto* back = button("Back");
    auto* forward = button("Forward");
    QVERIFY(!back->isEnabled() && !forward->isEnabled());
    QTest::keyClick(m_list, Qt::Key_Down);
    QCOMPARE(m_help->place(), QStringLiteral("help:prompt"));
    Q_EMIT m_text->anchorClicked(QUrl(QStringLiteral("glossary:mask")));
    QVERIFY(m_text->toPlainText().startsWith(QStringLiteral("Mask")));
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(m_help->place(), QStringLiteral("help:prompt"));
    QCOMPARE(m_list->currentRow(), 1);
    QTest::keyClick(m_text, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_help->place(), QStringLiteral("help:start"));
    QTest::keyClick(m_help.get(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(forward->isEnabled());
    m_help->showPlace(QStringLiteral("help:privacy"));  // a new way forgets the one ahead
    QVERIFY(!forward->isEnabled());
    m_help->goBack();
    QCOMPARE(m_help->place(), QStringLiteral("help:prompt"));
  }

  void searchesPagesAndTerms() {
    QTest::keyClicks(m_field, QStringLiteral("network"));
    QVERIFY(m_list->count() > 1 && m_list->count() < 30);
    QCOMPARE(m_list->item(0)->text(), QStringLiteral("Privacy: no network access at all"));
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(m_help->place(), QStringLiteral("help:privacy"));
    QVERIFY(m_text->extraSelections().size() >= 3);
    QCOMPARE(m_text->extraSelections().at(0).cursor.selectedText(), QStringLiteral("network"));
    m_field->clear();
    QTest::keyClicks(m_field, QStringLiteral("zstd xz"));
    QCOMPARE(m_list->count(), 1);
    QTest::keyClicks(m_field, QStringLiteral("qqq"));
    QVERIFY(!m_list->isVisible());
    m_field->clear();
    QCOMPARE(m_list->count(), static_cast<int>(help::contents().size()));
    QVERIFY(m_text->extraSelections().isEmpty());
  }

  void nothingIsLoadedFromOutside() {
    const QString place = m_help->place();
    for (const char* link : {"https://example.org/", "file:///etc/hostname", "qrc:/x", "help:nothing"}) {
      Q_EMIT m_text->anchorClicked(QUrl(QLatin1String(link)));
      QCOMPARE(m_help->place(), place);
    }
    QVERIFY(!m_text->openLinks() && !m_text->openExternalLinks());
    const QString before = m_text->toPlainText();
    m_text->setSource(QUrl::fromLocalFile(test::dataPath(QStringLiteral("goldens/README.md"))));
    QCOMPARE(m_text->toPlainText(), before);
    m_text->setHtml(QStringLiteral("<img src='file://%1'>").arg(test::dataPath(QStringLiteral("x.png"))));
    QVERIFY(!m_text->document()->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("x"))).isValid());
  }

  void keysFindAndClose() {
    QTest::keyClick(m_text, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_field->hasFocus());
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(!m_help->isVisible());
  }

  void rightToLeftIsMirrored() {
    QVERIFY(help::html(QStringLiteral("help:keys"), Qt::RightToLeft).contains(QLatin1String("dir='rtl'")));
    m_help->setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(m_text->document()->firstBlock().textDirection() == Qt::RightToLeft);
    QTRY_VERIFY(m_list->mapTo(m_help.get(), QPoint()).x() > m_text->mapTo(m_help.get(), QPoint()).x());
  }

 private:
  QToolButton* button(const char* words) const {
    for (QToolButton* one : m_help->findChildren<QToolButton*>()) {
      if (one->text() == QLatin1String(words)) return one;
    }
    return nullptr;
  }

  std::unique_ptr<HelpBrowser> m_help;
  QLineEdit* m_field = nullptr;
  QListWidget* m_list = nullptr;
  QTextBrowser* m_text = nullptr;
};

UFB_TEST(TstHelpBrowser)
#include "tst_help_browser.moc"
