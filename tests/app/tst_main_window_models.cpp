// SPDX-License-Identifier: MIT
// Choosing models, devices and colours in the real window.
#include <QActionGroup>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include "appearance.h"
#include "device_button.h"
#include "fake_engine.h"
#include "model_button.h"
#include "status_line.h"
#include "views/model_card.h"
#include "views/notice_bar.h"
#include "views/theme.h"
#include "warnings.h"
#include "window_bench.h"

using namespace ufb;
using ufb::test::Bench;
using ufb::test::kDense;
using ufb::test::kFff;

namespace {

const QString kNoDevice = QStringLiteral("cuda:99");
const QString kCpu = QStringLiteral("cpu");

DeviceButton* deviceButton(const Bench& bench) {
  return bench.window->findChild<DeviceButton*>();
}

QAction* cpuAction(const Bench& bench) {
  const QList<QAction*> actions = deviceButton(bench)->menu()->actions();
  for (QAction* action : actions) {
    if (action->text().startsWith(QLatin1String("CPU"))) return action;
  }
  return nullptr;
}

int countEntries(const QMenu& menu, const QString& text) {
  const QList<QAction*> actions = menu.actions();
  return static_cast<int>(std::count_if(actions.begin(), actions.end(),
                                        [&](const QAction* action) { return action->text() == text; }));
}

}  // namespace

class TstMainWindowModels : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void failedDeviceAtStartCanBeReplaced() {
    const Bench bench(QStringLiteral("a <mask>"), kFff, loadModel, kNoDevice);
    QTRY_VERIFY(!bench.window->notice()->details().isEmpty());
    QVERIFY(bench.session().model().name.isEmpty());
    QCOMPARE(bench.session().device(), kCpu);
    QVERIFY(deviceButton(bench)->text().startsWith(QLatin1String("CPU")));
    QTRY_VERIFY(cpuAction(bench) != nullptr);
    QVERIFY(cpuAction(bench)->isChecked());
    cpuAction(bench)->trigger();
    QTRY_VERIFY(bench.answered());
    QCOMPARE(bench.session().model().name, kFff);
  }

  void failedDeviceIsNotKept() {
    const Bench bench(QStringLiteral("a <mask>"));
    QTRY_VERIFY(bench.answered());
    Q_EMIT deviceButton(bench)->deviceRequested(kNoDevice);
    QTRY_VERIFY(!bench.window->notice()->details().isEmpty());
    QCOMPARE(bench.session().device(), kCpu);
    QVERIFY(deviceButton(bench)->text().startsWith(QLatin1String("CPU")));
    QVERIFY(cpuAction(bench)->isChecked());
    bench.session().load(test::modelPath(kDense));
    QTRY_COMPARE(bench.session().model().name, kDense);
  }

  void missingModelDoesNotChangeTheDeviceAskedFor() {
    const auto engine = std::make_shared<test::FakeEngine>();
    const Bench bench(QStringLiteral("a"), QStringLiteral("missing"), test::fakeLoader(engine),
                      QStringLiteral("cuda"));
    QTRY_VERIFY(!bench.window->notice()->details().isEmpty());
    QCOMPARE(bench.session().device(), QStringLiteral("cuda"));
    QVERIFY(deviceButton(bench)->text().startsWith(QLatin1String("CUDA")));
  }

  void cancelledLoadTakesTheDeviceBack() {
    const auto engine = std::make_shared<test::FakeEngine>();
    const Bench bench(QStringLiteral("text"), QStringLiteral("a"), test::fakeLoader(engine));
    QTRY_VERIFY(bench.answered());
    engine->loads.close();
    bench.session().setDevice(QStringLiteral("cuda"));
    QTRY_COMPARE(engine->loads.arrivals(), 2);
    Q_EMIT bench.window->notice()->cancelRequested();
    QTRY_VERIFY(!bench.session().service().busy());
    QVERIFY(deviceButton(bench)->text().startsWith(QLatin1String("CPU")));
    engine->loads.open();
    bench.session().load(QStringLiteral("b"));
    QTRY_COMPARE(bench.session().model().name, QStringLiteral("b"));
    QCOMPARE(bench.session().device(), kCpu);
  }

  void theCardThatComputesIsNamed() {
    const auto engine = std::make_shared<test::FakeEngine>();
    const Bench bench(QStringLiteral("text"), QStringLiteral("a"), test::fakeLoader(engine));
    QTRY_VERIFY(bench.answered());
    Q_EMIT deviceButton(bench)->deviceRequested(QStringLiteral("cuda"));
    QTRY_COMPARE(bench.session().device(), QStringLiteral("cuda:0"));
    QVERIFY(deviceButton(bench)->text().startsWith(QLatin1String("CUDA:0")));
    // What is loaded next comes to the same card.
    bench.session().load(QStringLiteral("b"));
    QTRY_COMPARE(bench.session().model().name, QStringLiteral("b"));
    QCOMPARE(bench.session().device(), QStringLiteral("cuda:0"));
  }

  void deviceMenuHoldsNothingBack() {
    DeviceButton button;
    const auto groups = button.findChildren<QActionGroup*>().size();
    for (int i = 1; i < 20; ++i) button.setThreads(i);
    QCOMPARE(button.findChildren<QActionGroup*>().size(), groups);
  }

  void bundledModelIsListedOnce_data() {
    QTest::addColumn<QString>("spelling");
    const QString path = test::modelPath(kFff);
    QTest::newRow("folder") << path;
    QTest::newRow("slash") << path + QLatin1Char('/');
    QTest::newRow("dots") << path + QStringLiteral("/../") + kFff;
    QTest::newRow("file") << path + QStringLiteral("/config.json");
    QTest::newRow("link") << QString();
  }
  void bundledModelIsListedOnce() {
    QFETCH(QString, spelling);
    const QTemporaryDir folder;
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(test::modelPath(kFff), link));
    ModelButton button;
    button.setBundled({test::modelPath(kFff)});
    button.setRecent({spelling.isEmpty() ? link : spelling, QStringLiteral("/other/model")});
    view::ModelItem model;
    model.name = kFff;
    model.path = spelling.isEmpty() ? link : spelling;
    button.setModel(model);
    QCOMPARE(countEntries(*button.menu(), kFff) + countEntries(*button.menu(), QStringLiteral("link")), 1);
    QCOMPARE(countEntries(*button.menu(), QStringLiteral("model")), 1);
    QVERIFY(button.menu()->actions()[1]->isChecked());
  }

  void openButtonsOfEmptyViewsOpenAFolder_data() {
    QTest::addColumn<bool>("card");
    QTest::newRow("model card") << true;
    QTest::newRow("predictions") << false;
  }
  void openButtonsOfEmptyViewsOpenAFolder() {
    QFETCH(bool, card);
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    if (card) {
      Q_EMIT bench.window->findChild<ModelCard*>()->openRequested();
    } else {
      Q_EMIT bench.predictions()->openRequested();
    }
    auto* dialog = bench.window->findChild<QFileDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    dialog->reject();
  }

  void modelCardOpensAtAUsefulSize() {
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    const QWidget* path = bench.window->views()->view(QStringLiteral("path-card"));
    QTRY_VERIFY(path->height() > 150);
    const int height = path->height();
    bench.window->views()->showView(QStringLiteral("model"));
    const QWidget* card = bench.window->views()->view(QStringLiteral("model"));
    QTRY_VERIFY(!card->visibleRegion().isEmpty());
    QVERIFY2(card->height() > height - 60, qPrintable(QString::number(card->height())));
  }

  void failureSaysTheReason() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("config.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[]");
    file.close();
    const Bench bench(QStringLiteral("a"), folder.path());
    QTRY_VERIFY(!bench.window->notice()->details().isEmpty());
    const QString sentence = bench.window->notice()->sentence();
    QVERIFY2(sentence.contains(QLatin1String("not an object")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QLatin1String("config.json")), qPrintable(sentence));
  }

  void coloursChangeAtOnce() {
    applyAppearance(Appearance::Light);
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    for (const Appearance appearance : {Appearance::Dark, Appearance::Light}) {
      applyAppearance(appearance);
      QCoreApplication::processEvents();
      for (const char* name : {"backend", "times", "hint"}) {
        const auto* label = bench.window->statusLine()->findChild<QWidget*>(QString::fromLatin1(name));
        const QColor ink = label->palette().color(label->foregroundRole());
        const QColor ground = bench.window->statusLine()->palette().color(QPalette::Window);
        QVERIFY2(theme::contrast(ink, ground) >= theme::kTextContrast, name);
      }
    }
  }
};

UFB_TEST(TstMainWindowModels)
#include "tst_main_window_models.moc"
