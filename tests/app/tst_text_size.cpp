// SPDX-License-Identifier: MIT
// The real window with text of twice its size, on an ordinary and on a small screen: no word is cut off.
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QtTest>

#include "text_size.h"
#include "views.h"
#include "warnings.h"
#include "window_bench.h"

using namespace ufb;

namespace {

constexpr int kLoadMs = 60000;
constexpr int kSettleMs = 1000;

QString what(const QWidget& widget) {
  const QWidget* parent = widget.parentWidget();
  return QLatin1String(parent->metaObject()->className()) + QStringLiteral(" > ") +
         QLatin1String(widget.metaObject()->className()) + u'#' + widget.objectName() + u' ' +
         widget.accessibleName();
}

/// Part of what a scroll area shows: it can be brought into sight.
bool isScrolled(const QWidget& widget) {
  for (const QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
    const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
    if (area != nullptr && area->viewport() == parent) return true;
  }
  return false;
}

/// What is cut off of a control with words; empty: nothing.
QString cut(const QWidget& widget) {
  const bool inside = widget.parentWidget()->rect().contains(widget.geometry());
  if (!inside && !isScrolled(widget)) return QStringLiteral("is not inside of its parent");
  const int line = widget.fontMetrics().height();
  if (widget.height() < line)
    return QStringLiteral("is %1 high, a line needs %2").arg(widget.height()).arg(line);
  const auto* button = qobject_cast<const QAbstractButton*>(&widget);
  if (button == nullptr || button->text().isEmpty()) return {};
  const int words = widget.fontMetrics().horizontalAdvance(button->text().remove(u'&'));
  const bool elided = !widget.toolTip().isEmpty();
  if (widget.width() >= words || elided) return {};
  return QStringLiteral("is %1 wide, its words need %2").arg(widget.width()).arg(words);
}

bool hasWords(const QWidget& widget) {
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) return !label->text().isEmpty();
  return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
         qobject_cast<const QComboBox*>(&widget) != nullptr ||
         qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
         qobject_cast<const QTabBar*>(&widget) != nullptr ||
         qobject_cast<const QLineEdit*>(&widget) != nullptr;
}

/// Two controls of one parent that lie on each other.
QString overlap(const QList<QWidget*>& siblings) {
  for (qsizetype i = 0; i < siblings.size(); ++i) {
    for (qsizetype j = i + 1; j < siblings.size(); ++j) {
      const QWidget& one = *siblings[i];
      const QWidget& other = *siblings[j];
      if (one.parentWidget() == other.parentWidget() && one.geometry().intersects(other.geometry()))
        return what(one) + QStringLiteral(" lies on ") + what(other);
    }
  }
  return {};
}

QStringList cutWords(const QWidget& window) {
  QStringList list;
  QList<QWidget*> words;
  const auto widgets = window.findChildren<QWidget*>();
  for (QWidget* widget : widgets) {
    const bool internal = widget->objectName().startsWith(QLatin1String("qt_")) ||
                          widget->objectName().startsWith(QLatin1String("Scroll"));
    // The tabs of stacked docks wait outside while one view has the whole host.
    const bool waits = qobject_cast<QTabBar*>(widget) != nullptr &&
                       qobject_cast<QMainWindow*>(widget->parentWidget()) != nullptr;
    if (!widget->isVisible() || internal || waits || !hasWords(*widget)) continue;
    words += widget;
    const QString problem = cut(*widget);
    if (!problem.isEmpty()) list += what(*widget) + u' ' + problem;
  }
  const QString on = overlap(words);
  if (!on.isEmpty()) list += on;
  return list;
}

}  // namespace

class TstTextSize : public QObject {
  Q_OBJECT

  std::unique_ptr<test::Bench> m_bench;

  [[nodiscard]] MainWindow& window() const { return *m_bench->window; }

 private Q_SLOTS:
  void initTestCase() {
    applyAppearance(Appearance::Light);
    applyTextSize(kLargestText);
    m_bench = std::make_unique<test::Bench>();
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->answered(), kLoadMs);
  }
  void init() { QTest::failOnWarning(test::anyWarning()); }
  void cleanupTestCase() {
    m_bench.reset();
    applyTextSize(kNormalText);
  }

  void sizesAreSteps() {
    QCOMPARE(validTextSize(140), 150);
    QCOMPARE(validTextSize(1000), 200);
    QCOMPARE(validTextSize(0), 100);
    QCOMPARE(largerText(100), 125);
    QCOMPARE(largerText(200), 200);
    QCOMPARE(smallerText(100), 100);
  }

  void noWordIsCut_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("view");
    for (const QSize size : {QSize(1440, 900), QSize(1280, 720)}) {
      for (const QString& view : Views::names()) {
        QTest::addRow("%s, %d wide", qPrintable(view), size.width()) << size << view;
      }
    }
  }
  void noWordIsCut() {
    QFETCH(QSize, size);
    QFETCH(QString, view);
    DockHost* host = window().views();
    if (!host->maximizedView().isEmpty()) host->toggleMaximized(host->maximizedView());
    host->showView(view);
    host->toggleMaximized(view);
    window().resize(size);
    QCoreApplication::processEvents();
    QCOMPARE(window().size(), size);
    QTRY_COMPARE_WITH_TIMEOUT(cutWords(window()).join(u'\n'), QString(), kSettleMs);
  }
};

UFB_TEST(TstTextSize)
#include "tst_text_size.moc"
