// SPDX-License-Identifier: MIT
#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QtTest>

#include "dock_host.h"
#include "dock_title.h"
#include "support/registry.h"
#include "warnings.h"

using namespace ufb;

namespace {

const QString kOne = QStringLiteral("one");
const QString kTwo = QStringLiteral("two");
const QString kThree = QStringLiteral("three");

std::unique_ptr<DockHost> makeHost() {
  auto host = std::make_unique<DockHost>();
  host->addView({kOne, kOne, new QLabel(kOne), DockHost::Column::Left, 1, true, {}});
  host->addView({kTwo, kTwo, new QLabel(kTwo), DockHost::Column::Right, 1, true, {}});
  host->addView({kThree, kThree, new QLabel(kThree), DockHost::Column::Left, 1, false, {}});
  host->showDefaultLayout();
  host->resize(1000, 600);
  host->show();
  return host;
}

bool shown(const DockHost& host, const QString& name) {
  return host.view(name)->isVisible();
}

}  // namespace

class TstDockHost : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void defaultLayoutHasTwoColumns() {
    const auto host = makeHost();
    QTRY_VERIFY(shown(*host, kTwo));
    QVERIFY(shown(*host, kOne));
    QVERIFY(!shown(*host, kThree));
    const QWidget* left = host->view(kOne);
    const QWidget* right = host->view(kTwo);
    QTRY_VERIFY2(left->width() > 300 && left->width() < 460, qPrintable(QString::number(left->width())));
    QVERIFY(left->width() + right->width() > 980);
    QVERIFY(left->height() > 500);
    QVERIFY(left->mapTo(host.get(), QPoint()).x() < right->mapTo(host.get(), QPoint()).x());
  }

  void rightToLeftMirrorsTheColumns() {
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto host = makeHost();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QTRY_VERIFY(shown(*host, kTwo));
    QVERIFY(host->view(kOne)->mapTo(host.get(), QPoint()).x() >
            host->view(kTwo)->mapTo(host.get(), QPoint()).x());
  }

  void doubleClickOnTheTitleMaximisesAndRestores() {
    const auto host = makeHost();
    QTRY_VERIFY(shown(*host, kTwo));
    auto* dock = qobject_cast<QDockWidget*>(host->view(kOne)->parentWidget());
    auto* title = qobject_cast<DockTitle*>(dock->titleBarWidget());
    QVERIFY(title);
    QTest::mouseDClick(title, Qt::LeftButton, {}, QPoint(20, 10));
    QTRY_VERIFY(!shown(*host, kTwo));
    QVERIFY(shown(*host, kOne));
    QVERIFY(!dock->isFloating());
    QTRY_VERIFY(host->view(kOne)->width() > 980);
    QTest::mouseDClick(title, Qt::LeftButton, {}, QPoint(20, 10));
    QTRY_VERIFY(shown(*host, kTwo));
    QVERIFY(host->view(kOne)->width() < 500);
  }

  void savedLayoutIsThatBeforeMaximising() {
    const auto host = makeHost();
    QTRY_VERIFY(shown(*host, kTwo));
    host->toggleMaximized(kOne);
    const QByteArray state = host->layoutState();
    const auto other = makeHost();
    QVERIFY(other->restoreLayout(state));
    QTRY_VERIFY(shown(*other, kOne) && shown(*other, kTwo));
  }

  void viewMenuShowsAndHides() {
    const auto host = makeHost();
    const QList<QAction*> actions = host->viewActions();
    QCOMPARE(actions.size(), 3);
    QVERIFY(actions[1]->isChecked());
    QVERIFY(!actions[2]->isChecked());
    actions[1]->trigger();
    QTRY_VERIFY(!shown(*host, kTwo));
    actions[2]->trigger();
    QTRY_VERIFY(shown(*host, kThree));
    host->showDefaultLayout();
    QTRY_VERIFY(shown(*host, kTwo));
    QVERIFY(!shown(*host, kThree));
  }

  void showingAnotherViewEndsMaximising() {
    const auto host = makeHost();
    host->toggleMaximized(kOne);
    QTRY_VERIFY(!shown(*host, kTwo));
    host->viewActions()[1]->trigger();
    QTRY_VERIFY(shown(*host, kTwo));
    QVERIFY(shown(*host, kOne));
    QVERIFY(host->maximizedView().isEmpty());
  }

  void viewBehindAnotherOpensInFrontOfIt() {
    DockHost host;
    host.addView({kOne, kOne, new QLabel(kOne), DockHost::Column::Left, 1, true, {}});
    host.addView({kTwo, kTwo, new QLabel(kTwo), DockHost::Column::Left, 1, true, {}});
    host.addView({kThree, kThree, new QLabel(kThree), DockHost::Column::Left, 1, false, kTwo});
    host.showDefaultLayout();
    host.resize(1000, 600);
    host.show();
    QTRY_VERIFY(shown(host, kTwo) && host.view(kTwo)->height() > 200);
    const int height = host.view(kTwo)->height();
    host.showView(kThree);
    QTRY_VERIFY(!host.view(kThree)->visibleRegion().isEmpty());
    QVERIFY(host.view(kThree)->height() > height - 60);
    const auto dockOf = [&](const QString& name) {
      return qobject_cast<QDockWidget*>(host.view(name)->parentWidget());
    };
    QCOMPARE(host.tabifiedDockWidgets(dockOf(kThree)), QList<QDockWidget*>{dockOf(kTwo)});
    QVERIFY(host.view(kTwo)->visibleRegion().isEmpty());
  }

  void showingDirectlyEndsMaximisingToo() {
    const auto host = makeHost();
    host->toggleMaximized(kOne);
    host->showView(kThree);
    QTRY_VERIFY(shown(*host, kThree) && shown(*host, kTwo));
    QVERIFY(host->maximizedView().isEmpty());
  }

  void foreignLayoutIsRefused() {
    const auto host = makeHost();
    QVERIFY(!host->restoreLayout({}));
    QVERIFY(!host->restoreLayout("nonsense"));
    QTRY_VERIFY(shown(*host, kOne) && shown(*host, kTwo));
  }

  void widgetKnowsItsView() {
    const auto host = makeHost();
    QCOMPARE(host->viewOf(host->view(kTwo)), kTwo);
    QVERIFY(host->viewOf(host.get()).isEmpty());
    QVERIFY(host->viewOf(nullptr).isEmpty());
    QCOMPARE(host->view(QStringLiteral("tree")), nullptr);
  }
};

UFB_TEST(TstDockHost)
#include "tst_dock_host.moc"
