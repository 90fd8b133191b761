// SPDX-License-Identifier: MIT
// What people who see little or use no mouse meet in the real window: every control has a name and a role,
// the keyboard comes to all of them and back.
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QMainWindow>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QtTest>

#include "views.h"
#include "warnings.h"
#include "window_bench.h"

using namespace ufb;

namespace {

constexpr int kLoadMs = 60000;

QString what(const QObject* object) {
  QStringList path;
  for (const QObject* part = object; part != nullptr && path.size() < 4; part = part->parent()) {
    path.prepend(QLatin1String(part->metaObject()->className()) + u'#' + part->objectName());
  }
  return path.join(QStringLiteral(" > "));
}

/// Made by Qt itself inside of other controls, which speak for them.
bool isInside(const QWidget& widget) {
  static const QStringList kNames{
      QStringLiteral("qt_spinbox_lineedit"),   QStringLiteral("qt_scrollarea_viewport"),
      QStringLiteral("qt_toolbar_ext_button"), QStringLiteral("ScrollLeftButton"),
      QStringLiteral("ScrollRightButton"),     QStringLiteral("qt_tableview_cornerbutton")};
  // Docks that wait behind a maximised one leave their tabs empty.
  const auto* tabs = qobject_cast<const QTabBar*>(&widget);
  return (tabs != nullptr && tabs->count() == 0) || kNames.contains(widget.objectName()) ||
         qobject_cast<const QScrollBar*>(&widget) != nullptr;
}

bool isControl(const QWidget& widget) {
  return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
         (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// What is wrong with one visible control, for somebody who only hears of it; empty: nothing.
QString wrong(QWidget& widget) {
  QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&widget);
  if (seen == nullptr) return QStringLiteral("is not there");
  if (seen->text(QAccessible::Name).trimmed().isEmpty()) return QStringLiteral("has no name");
  const QAccessible::Role role = seen->role();
  const bool scrolls = qobject_cast<const QScrollArea*>(&widget) != nullptr;  // takes the keyboard to scroll
  const bool none = role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Pane;
  if (none && !scrolls) return QStringLiteral("has no role of its own");
  if (widget.focusPolicy() != Qt::NoFocus && widget.size().isEmpty())
    return QStringLiteral("takes the keyboard but has no size");
  return {};
}

QStringList problems(const QWidget& window) {
  QStringList list;
  const auto widgets = window.findChildren<QWidget*>();
  for (QWidget* widget : widgets) {
    if (!widget->isVisible() || isInside(*widget) || !isControl(*widget)) continue;
    const QString problem = wrong(*widget);
    if (!problem.isEmpty()) list += what(widget) + u' ' + problem;
  }
  return list;
}

/// Whoever takes the keyboard for it.
QWidget* receiver(QWidget* widget) {
  while (widget->focusProxy() != nullptr) widget = widget->focusProxy();
  return widget;
}

/// Everything that Tab should come to.
QSet<QWidget*> stops(const QWidget& window) {
  QSet<QWidget*> result;
  const auto widgets = window.findChildren<QWidget*>();
  for (QWidget* widget : widgets) {
    const bool takes = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    if (takes && widget->isVisible() && widget->isEnabled() && widget->window() == &window &&
        !isInside(*widget))
      result.insert(receiver(widget));
  }
  return result;
}

void walk(QAccessibleInterface* seen, int depth, const std::function<void(QAccessibleInterface&)>& visit) {
  if (seen == nullptr || depth > 40) return;
  visit(*seen);
  for (int i = 0; i < seen->childCount(); ++i) walk(seen->child(i), depth + 1, visit);
}

}  // namespace

class TstAccessibility : public QObject {
  Q_OBJECT

  std::unique_ptr<test::Bench> m_bench;

  static void views() {
    QTest::addColumn<QString>("view");
    for (const QString& name : Views::names()) QTest::newRow(qPrintable(name)) << name;
  }
  [[nodiscard]] MainWindow& window() const { return *m_bench->window; }

  void maximise(const QString& view) const {
    if (!window().views()->maximizedView().isEmpty())
      window().views()->toggleMaximized(window().views()->maximizedView());
    window().views()->showView(view);
    window().views()->toggleMaximized(view);
    QCoreApplication::processEvents();
  }

 private Q_SLOTS:
  void initTestCase() {
    applyAppearance(Appearance::Light);
    m_bench = std::make_unique<test::Bench>();
    m_bench->window->resize(1440, 900);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->answered(), kLoadMs);
  }
  void init() { QTest::failOnWarning(test::anyWarning()); }
  void cleanupTestCase() { m_bench.reset(); }

  void everyControlHasANameAndARole_data() { views(); }
  void everyControlHasANameAndARole() {
    QFETCH(QString, view);
    maximise(view);
    QVERIFY(window().views()->view(view)->isVisible());
    const QStringList found = problems(window());
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
  }

  void everyPartOfTheWindowCanBeAsked_data() { views(); }
  void everyPartOfTheWindowCanBeAsked() {
    QFETCH(QString, view);
    maximise(view);
    int controls = 0;
    walk(QAccessible::queryAccessibleInterface(&window()), 0, [&](QAccessibleInterface& seen) {
      if (!seen.isValid() || seen.state().invisible) return;
      ++controls;
      const bool button = seen.role() == QAccessible::PushButton || seen.role() == QAccessible::PageTab ||
                          seen.role() == QAccessible::CheckBox || seen.role() == QAccessible::RadioButton;
      const auto* widget = qobject_cast<QWidget*>(seen.object());
      if (!button || (widget != nullptr && isInside(*widget))) return;
      QVERIFY2(!seen.text(QAccessible::Name).isEmpty(), qPrintable(what(seen.object())));
    });
    QVERIFY2(controls > 30, qPrintable(QString::number(controls)));
  }

  void tabComesToEverythingAndBack_data() { views(); }
  void tabComesToEverythingAndBack() {
    QFETCH(QString, view);
    maximise(view);
    m_bench->prompt()->setFocus();
    QWidget* const first = QApplication::focusWidget();
    QVERIFY(first != nullptr);
    QSet<QWidget*> missing = stops(window());
    const auto most = 3 * missing.size() + 10;
    bool back = false;
    for (qsizetype i = 0; i < most && !back; ++i) {
      QWidget* const now = QApplication::focusWidget();
      QVERIFY(now != nullptr);
      missing.remove(now);
      QTest::keyClick(now, Qt::Key_Tab);
      back = QApplication::focusWidget() == first;
    }
    QStringList names;
    for (const QWidget* widget : std::as_const(missing)) names += what(widget);
    QVERIFY2(names.isEmpty(), qPrintable(u'\n' + names.join(u'\n')));
    QVERIFY2(back, qPrintable(what(QApplication::focusWidget())));
  }

  void pictureSaysWhatItShows_data() {
    QTest::addColumn<QString>("view");
    for (const char* name : {"leaves", "tree", "paths", "trie", "strip"})
      QTest::newRow(name) << QString::fromLatin1(name);
  }
  void pictureSaysWhatItShows() {
    QFETCH(QString, view);
    maximise(view);
    m_bench->selection().selectNode({0, 0, 0, 0});
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(window().views()->view(view));
    QVERIFY(seen != nullptr);
    QCOMPARE(seen->role(), QAccessible::Graphic);
    QVERIFY(!seen->text(QAccessible::Name).isEmpty());
    QVERIFY(!seen->text(QAccessible::Value).isEmpty());
  }

  void chipsAreAList() {
    maximise(QStringLiteral("predictions"));
    TokenChips* chips = m_bench->chips();
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(chips);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), chips->count());
    QVERIFY(list->childCount() > 3);
    m_bench->selection().selectToken(2);
    QAccessibleInterface* item = list->child(2);
    QCOMPARE(item->role(), QAccessible::ListItem);
    QVERIFY(item->text(QAccessible::Name).contains(QLatin1String("the")));
    QVERIFY(item->state().selected);
    QVERIFY(!list->child(1)->state().selected);
    QCOMPARE(list->indexOfChild(item), 2);
    QCOMPARE(item->parent(), list);
    const QPoint middle = item->rect().center();
    QCOMPARE(list->childAt(middle.x(), middle.y()), item);
    QVERIFY(list->child(chips->count()) == nullptr);

    chips->setFocus();
    QTest::keyClick(chips, Qt::Key_Right);
    QCOMPARE(list->focusChild(), list->child(3));
    QVERIFY(list->child(3)->state().focused && !item->state().selected);
  }
};

UFB_TEST(TstAccessibility)
#include "tst_accessibility.moc"
