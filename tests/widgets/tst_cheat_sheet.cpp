// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QtTest>

#include "prediction_samples.h"
#include "support/registry.h"
#include "views/cheat_sheet.h"
#include "views/cheat_sheet_keys.h"
#include "views/cheat_sheet_page.h"

using namespace ufb;

namespace {

view::CommandItem command(const char* group, const char* words, const char* keys) {
  return {QString::fromLatin1(words).toLower(), QString::fromLatin1(group), QString::fromLatin1(words),
          QString::fromLatin1(keys), QStringLiteral("english")};
}

QVector<view::CommandItem> sampleCommands() {
  return {command("File", "Open model", "Ctrl+O"),     command("File", "No keys", ""),
          command("View", "Full screen", "Shift+F11"), command("View", "Dark colours", "Ctrl+J, D"),
          command("Edit", "Mask the word", "Alt+M"),   command("Lonely", "Nothing here", "")};
}

}  // namespace

class TstCheatSheet : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    test::failOnAnyWarning();
    m_sheet = std::make_unique<CheatSheet>();
    m_sheet->setCommands(sampleCommands());
    m_sheet->setGestures({{QStringLiteral("Mask a word"), QStringLiteral("Double click on it")}});
    m_field = m_sheet->findChild<QLineEdit*>();
    m_sheet->show();
    QVERIFY(QTest::qWaitForWindowActive(m_sheet.get()));
  }
  void cleanup() {
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_sheet.reset();
  }

  void hasAllThatHaveKeys() {
    QVERIFY(!m_sheet->isModal());
    QCOMPARE(m_sheet->text(), QStringLiteral("File\n  Open model\tCtrl+O\n\n"
                                             "View\n  Full screen\tShift+F11\n  Dark colours\tCtrl+J, D\n\n"
                                             "Edit\n  Mask the word\tAlt+M\n\n"
                                             "Mouse\n  Mask a word\tDouble click on it\n"));
    QCOMPARE(visibleCaps(), QStringList({QStringLiteral("Alt+M"), QStringLiteral("Ctrl+J, D"),
                                         QStringLiteral("Ctrl+O"), QStringLiteral("Shift+F11")}));
    QVERIFY(m_field->hasFocus());
  }

  void searchHidesTheRest() {
    QTest::keyClicks(m_field, QStringLiteral("dark"));
    QCOMPARE(visibleCaps(), QStringList(QStringLiteral("Ctrl+J, D")));
    QCOMPARE(m_sheet->text(), QStringLiteral("View\n  Dark colours\tCtrl+J, D\n"));
    m_field->clear();
    QTest::keyClicks(m_field, QStringLiteral("double"));
    QCOMPARE(m_sheet->text(), QStringLiteral("Mouse\n  Mask a word\tDouble click on it\n"));
    m_field->clear();
    QTest::keyClicks(m_field, QStringLiteral("alt+m"));
    QCOMPARE(visibleCaps(), QStringList(QStringLiteral("Alt+M")));
    m_field->clear();
    QTest::keyClicks(m_field, QStringLiteral("file"));  // a whole group by its name
    QCOMPARE(visibleCaps(), QStringList(QStringLiteral("Ctrl+O")));
    m_field->clear();
    QTest::keyClicks(m_field, QStringLiteral("zzz"));
    QVERIFY(visibleCaps().isEmpty() && m_sheet->text().isEmpty());
    bool said = false;
    for (const QLabel* label : m_sheet->findChildren<QLabel*>()) {
      said = said || (label->isVisible() && label->text() == QLatin1String("No keys or gestures match"));
    }
    QVERIFY(said && !copyButton()->isEnabled());
  }

  void copiesWhatIsShown() {
    QTest::keyClicks(m_field, QStringLiteral("mask"));
    QTest::mouseClick(copyButton(), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), m_sheet->text());
    QVERIFY(m_sheet->text().contains(QStringLiteral("Mask the word\tAlt+M")));
  }

  void escapeCloses() {
    QTest::keyClicks(m_field, QStringLiteral("dark"));
    QTest::keyClick(m_field, Qt::Key_Return);  // no button takes it
    QVERIFY(m_sheet->isVisible());
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(!m_sheet->isVisible());
  }

  void columnsFollowTheWidth() {
    auto* page = m_sheet->findChild<CheatSheetPage*>();
    m_sheet->resize(300, 400);
    QTRY_COMPARE(page->columns(), 1);
    QVERIFY(nothingOverlaps(*page));
    m_sheet->resize(1400, 400);
    QTRY_VERIFY(page->columns() >= 3);
    QVERIFY(nothingOverlaps(*page));
    const auto titleLeft = [&] { return titleOf("File")->mapTo(page, QPoint()).x(); };
    QCOMPARE(titleLeft(), 0);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(titleLeft() > page->width() / 2);
    QVERIFY(nothingOverlaps(*page));
  }

  void largeTextWraps() {
    auto* page = m_sheet->findChild<CheatSheetPage*>();
    m_sheet->resize(420, 500);
    QFont large = m_sheet->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    m_sheet->setFont(large);
    QTRY_VERIFY(page->font().pointSizeF() == large.pointSizeF());
    QTRY_VERIFY(nothingOverlaps(*page));
    for (const KeyCaps* caps : page->findChildren<KeyCaps*>()) {
      QCOMPARE(caps->size(), caps->sizeHint());
      QVERIFY(page->rect().contains(QRect(caps->mapTo(page, QPoint()), caps->size())));
    }
  }

  void newCommandsReplaceTheOld() {
    m_sheet->setCommands({command("File", "Quit", "Ctrl+Q")});
    QCOMPARE(visibleCaps(), QStringList(QStringLiteral("Ctrl+Q")));
    QVERIFY(m_sheet->text().contains(QStringLiteral("Double click")));
  }

 private:
  QStringList visibleCaps() const {
    QStringList keys;
    for (const KeyCaps* caps : m_sheet->findChildren<KeyCaps*>()) {
      if (caps->isVisible()) keys += caps->accessibleName();
    }
    keys.sort();
    return keys;
  }
  QPushButton* copyButton() const {
    for (QPushButton* button : m_sheet->findChildren<QPushButton*>()) {
      if (button->text() == QLatin1String("Copy as text")) return button;
    }
    return nullptr;
  }
  QLabel* titleOf(const char* group) const {
    for (QLabel* label : m_sheet->findChildren<QLabel*>(QStringLiteral("group-title"))) {
      if (label->text() == QLatin1String(group)) return label;
    }
    return nullptr;
  }
  static bool nothingOverlaps(const CheatSheetPage& page) {
    QVector<QRect> places;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
      places.append(QRect(label->mapTo(&page, QPoint()), label->size()));
      if (!page.rect().contains(places.last())) return false;
      if (label->heightForWidth(label->width()) > label->height()) return false;
    }
    for (qsizetype i = 0; i < places.size(); ++i) {
      for (qsizetype j = 0; j < i; ++j) {
        if (places[i].intersects(places[j])) return false;
      }
    }
    return true;
  }

  std::unique_ptr<CheatSheet> m_sheet;
  QLineEdit* m_field = nullptr;
};

UFB_TEST(TstCheatSheet)
#include "tst_cheat_sheet.moc"
