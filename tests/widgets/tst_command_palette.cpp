// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

#include "models/command_list_model.h"
#include "prediction_samples.h"
#include "support/registry.h"
#include "views/cheat_sheet_keys.h"
#include "views/command_palette.h"

using namespace ufb;

namespace {

QVector<view::CommandItem> manyCommands(int count) {
  QVector<view::CommandItem> items;
  for (int i = 0; i < count; ++i) {
    items.append({QStringLiteral("command-%1").arg(i), QStringLiteral("View"),
                  QStringLiteral("Command %1").arg(i), QStringLiteral("Ctrl+%1").arg(i % 10), QString()});
  }
  return items;
}

int inkOf(const QImage& image) {
  int ink = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) ink += qGray(image.pixel(x, y)) < 140 ? 1 : 0;
  }
  return ink;
}

}  // namespace

class TstCommandPalette : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    test::failOnAnyWarning();
    m_window = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(m_window.get());
    m_prompt = new QLineEdit(m_window.get());
    m_plain = new QLabel(QStringLiteral("picture"), m_window.get());
    layout->addWidget(m_prompt);
    layout->addWidget(m_plain, 1);
    m_palette = new CommandPalette(m_window.get());
    m_field = m_palette->findChild<QLineEdit*>(QStringLiteral("command-field"));
    m_list = m_palette->findChild<QListView*>(QStringLiteral("command-list"));
    m_window->resize(900, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_prompt->setFocus();
  }
  void cleanup() {
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_window.reset();
  }

  void opensOverTheMiddleOfTheTop() {
    QVERIFY(!m_palette->isVisible());
    m_palette->open(manyCommands(30), m_window.get());
    QVERIFY(m_palette->isVisible() && !m_palette->isWindow());
    QVERIFY(m_field->hasFocus());
    QVERIFY(qAbs(m_palette->geometry().center().x() - 450) <= 1);
    QVERIFY(m_palette->y() < 100);
    QVERIFY(m_window->rect().contains(m_palette->geometry()));
    QCOMPARE(m_list->currentIndex().row(), 0);
    // A smaller window keeps it inside.
    m_window->resize(320, 240);
    QTRY_VERIFY(m_window->rect().contains(m_palette->geometry()));
    QVERIFY(m_list->viewport()->height() > m_list->sizeHintForRow(0));
  }

  void typingFindsAndEnterRuns() {
    const QSignalSpy chosen(m_palette, &CommandPalette::chosen);
    bool focusWasBack = false;
    connect(m_palette, &CommandPalette::chosen, this, [&] { focusWasBack = m_prompt->hasFocus(); });
    m_palette->open(manyCommands(30), m_window.get());
    QTest::keyClicks(m_field, QStringLiteral("com 17"));
    QCOMPARE(m_list->model()->rowCount(), 1);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), QStringLiteral("command-17"));
    QVERIFY(focusWasBack && !m_palette->isVisible());
    // Next time it stands on top, and the field is empty.
    m_palette->open(manyCommands(30), m_window.get());
    QVERIFY(m_field->text().isEmpty());
    QCOMPARE(m_list->model()->index(0, 0).data(CommandListModel::IdRole).toString(),
             QStringLiteral("command-17"));
    QCOMPARE(m_palette->recent(), QStringList(QStringLiteral("command-17")));
  }

  void keysWalk() {
    m_palette->open(manyCommands(60), m_window.get());
    const auto row = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
      QTest::keyClick(m_field, key, modifiers);
      return m_list->currentIndex().row();
    };
    QCOMPARE(row(Qt::Key_Down), 1);
    QCOMPARE(row(Qt::Key_Down), 2);
    QCOMPARE(row(Qt::Key_Up), 1);
    const int page = row(Qt::Key_PageDown) - 1;
    QVERIFY(page > 4);
    QCOMPARE(row(Qt::Key_PageUp), 1);
    QCOMPARE(row(Qt::Key_Up), 0);
    QCOMPARE(row(Qt::Key_Up), 0);
    QCOMPARE(row(Qt::Key_End), 59);
    QVERIFY(m_list->viewport()->rect().contains(m_list->visualRect(m_list->currentIndex())));
    QCOMPARE(row(Qt::Key_Down), 59);
    QCOMPARE(row(Qt::Key_Home), 0);
    // With something typed, Home and End are the field's; Control makes them the list's.
    QTest::keyClicks(m_field, QStringLiteral("command"));
    QCOMPARE(row(Qt::Key_Home), 0);
    QCOMPARE(m_field->cursorPosition(), 0);
    QCOMPARE(row(Qt::Key_End, Qt::ControlModifier), 59);
    // Tab leads nowhere else.
    QTest::keyClick(m_field, Qt::Key_Tab);
    QVERIFY(m_field->hasFocus() && m_palette->isVisible());
  }

  void disabledOnesAreLeftOut() {
    QVector<view::CommandItem> items = manyCommands(5);
    items[0].enabled = items[2].enabled = items[4].enabled = false;
    const QSignalSpy chosen(m_palette, &CommandPalette::chosen);
    m_palette->open(items, m_window.get());
    QCOMPARE(m_list->currentIndex().row(), 1);
    QTest::keyClick(m_field, Qt::Key_Down);
    QCOMPARE(m_list->currentIndex().row(), 3);
    QTest::keyClick(m_field, Qt::Key_Down);
    QCOMPARE(m_list->currentIndex().row(), 3);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                      m_list->visualRect(m_list->model()->index(2, 0)).center());
    QVERIFY(chosen.isEmpty() && m_palette->isVisible());
    for (view::CommandItem& item : items) item.enabled = false;
    m_palette->open(items, m_window.get());
    QTest::keyClick(m_field, Qt::Key_Return);
    QVERIFY(chosen.isEmpty() && m_palette->isVisible());
  }

  void nothingFoundIsSaid() {
    m_palette->open(manyCommands(3), m_window.get());
    const auto* nothing = m_palette->findChild<QLabel*>(QStringLiteral("command-nothing"));
    QVERIFY(!nothing->isVisible());
    QTest::keyClicks(m_field, QStringLiteral("qqq"));
    QVERIFY(nothing->isVisible() && !m_list->isVisible());
    QCOMPARE(nothing->text(), QStringLiteral("No command matches"));
    QCOMPARE(m_field->accessibleDescription(), nothing->text());
    QTest::keyClick(m_field, Qt::Key_Return);
    QVERIFY(m_palette->isVisible());
    m_field->selectAll();
    QTest::keyClicks(m_field, QStringLiteral("command 2"));
    QVERIFY(!nothing->isVisible() && m_list->isVisible());
    QVERIFY(m_field->accessibleDescription().contains(QStringLiteral("Command 2")));
  }

  void escapeAndOtherPlacesClose() {
    m_palette->open(manyCommands(3), m_window.get());
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(!m_palette->isVisible() && m_prompt->hasFocus());

    m_palette->open(manyCommands(3), m_window.get());
    QTest::mouseClick(m_plain, Qt::LeftButton, {}, {5, m_plain->height() - 5});
    QVERIFY(!m_palette->isVisible() && m_prompt->hasFocus());

    auto* other = new QLineEdit(m_window.get());
    other->show();
    m_palette->open(manyCommands(3), m_window.get());
    other->setFocus();
    QVERIFY(!m_palette->isVisible() && other->hasFocus());
  }

  void aClickChooses() {
    const QSignalSpy chosen(m_palette, &CommandPalette::chosen);
    m_palette->open(manyCommands(6), m_window.get());
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                      m_list->visualRect(m_list->model()->index(4, 0)).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), QStringLiteral("command-4"));
  }

  void anOpenOneStartsAnew() {
    m_palette->open(manyCommands(3), m_window.get());
    QTest::keyClicks(m_field, QStringLiteral("2"));
    m_palette->open(manyCommands(4), m_window.get());
    QVERIFY(m_field->text().isEmpty() && m_field->hasFocus());
    QCOMPARE(m_list->model()->rowCount(), 4);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(m_prompt->hasFocus());
  }

  void foundLettersAreBold() {
    m_palette->open({{QStringLiteral("x"), QString(), QStringLiteral("Wide open window"), {}, {}}},
                    m_window.get());
    const auto ink = [this] {  // between the outlines of the row
      const QRect row = m_list->visualRect(m_list->currentIndex());
      return inkOf(m_list->viewport()->grab(row.adjusted(0, 3, 0, -3)).toImage());
    };
    const int plain = ink();
    QTest::keyClicks(m_field, QStringLiteral("wide open window"));
    QVERIFY2(ink() > plain * 11 / 10, qPrintable(QStringLiteral("%1 %2").arg(plain).arg(ink())));
  }

  void ticksAndKeysStandAtTheEnds() {
    QVector<view::CommandItem> items = manyCommands(1);
    items[0].checkable = true;
    const auto halves = [&] {
      m_palette->open(items, m_window.get());
      const QImage image = m_list->viewport()->grab().toImage();
      return QPair(inkOf(image.copy(0, 0, 40, image.height())),
                   inkOf(image.copy(image.width() - 80, 0, 80, image.height())));
    };
    const auto unticked = halves();
    items[0].checked = true;
    const auto ticked = halves();
    QVERIFY(ticked.first > unticked.first);
    QVERIFY(ticked.second > 0);
    items[0].keys.clear();
    QVERIFY(halves().second < ticked.second);
    // Mirrored: ticks stand at the right.
    items[0].keys = QStringLiteral("Ctrl+1");
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto mirrored = halves();
    items[0].checked = false;
    QVERIFY(halves().second < mirrored.second);
  }

  void keysArePartedIntoCaps() {
    const auto caps = [](const char* keys) {
      QStringList strokes;
      for (const QStringList& stroke : keyStrokes(QString::fromLatin1(keys))) strokes += stroke.join(u' ');
      return strokes.join(u'|');
    };
    QCOMPARE(caps("Ctrl+K"), QStringLiteral("Ctrl K"));
    QCOMPARE(caps("Ctrl+J, L"), QStringLiteral("Ctrl J|L"));
    QCOMPARE(caps("Ctrl++"), QStringLiteral("Ctrl +"));
    QCOMPARE(caps("+"), QStringLiteral("+"));
    QCOMPARE(caps("F11"), QStringLiteral("F11"));
    QCOMPARE(caps(""), QString());
    QVERIFY(keyCapsSize(QFont(), QString()).isEmpty());
    QVERIFY(keyCapsSize(QFont(), QStringLiteral("Ctrl+K")).width() >
            keyCapsSize(QFont(), QStringLiteral("K")).width());
  }

 private:
  std::unique_ptr<QWidget> m_window;
  QLineEdit* m_prompt = nullptr;
  QLabel* m_plain = nullptr;
  CommandPalette* m_palette = nullptr;
  QLineEdit* m_field = nullptr;
  QListView* m_list = nullptr;
};

UFB_TEST(TstCommandPalette)
#include "tst_command_palette.moc"
