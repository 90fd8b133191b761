// SPDX-License-Identifier: MIT
// The device chooser on a machine with cards of all sorts.
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

#include "device_button.h"
#include "support/registry.h"
#include "warnings.h"

using namespace ufb;

namespace {

const QString kCpu = QStringLiteral("cpu");
const QString kCard = QStringLiteral("cuda:0");
const QString kOldCard = QStringLiteral("cuda:1");

MachineItem machine() {
  MachineItem item;
  item.processor = QStringLiteral("Some Processor");
  item.instructionSet = QStringLiteral("AVX2");
  item.physicalCores = 2;
  item.devices = {{kCpu, item.processor, true, {}},
                  {kCard, QStringLiteral("Fast Card"), true, {}, 80'000'000'000, QStringLiteral("9.0")},
                  {kOldCard, QStringLiteral("Old Card"), false, QStringLiteral("it is too old")}};
  return item;
}

QAction* actionOf(const DeviceButton& button, const QString& name) {
  for (QAction* action : button.menu()->actions()) {
    if (action->text().contains(name)) return action;
  }
  return nullptr;
}

}  // namespace

class TstDeviceButton : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    QTest::failOnWarning(test::anyWarning());
    m_button = std::make_unique<DeviceButton>();
    m_button->setMachine(machine());
    m_button->setThreads(2);
  }

  void listsCardsAndWhatTheyAre() {
    QVERIFY(actionOf(*m_button, QStringLiteral("Some Processor"))->isChecked());
    const QAction* card = actionOf(*m_button, QStringLiteral("Fast Card"));
    QVERIFY(card->isEnabled() && !card->isChecked());
    QVERIFY(card->text().startsWith(QLatin1String("CUDA:0")));
    for (const char* word : {"Fast Card", "GB", "9.0"}) {
      QVERIFY2(card->toolTip().contains(QLatin1String(word)), qPrintable(card->toolTip()));
    }
  }

  void aCardThatCannotBeUsedSaysWhy() {
    const QAction* card = actionOf(*m_button, QStringLiteral("Old Card"));
    QVERIFY(!card->isEnabled());
    QCOMPARE(card->toolTip(), QStringLiteral("it is too old"));
    QVERIFY(m_button->menu()->toolTipsVisible());
  }

  void choosingAsksForTheCard() {
    const QSignalSpy asked(m_button.get(), &DeviceButton::deviceRequested);
    m_button->menu()->setActiveAction(actionOf(*m_button, QStringLiteral("Fast Card")));
    QTest::keyClick(m_button->menu(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), kCard);
  }

  void theChosenCardIsShown() {
    QVERIFY(m_button->text().contains(QLatin1String("AVX2")));
    QCOMPARE(m_button->toolTip(), QStringLiteral("Some Processor"));
    m_button->setDevice(kCard);
    QVERIFY(m_button->text().startsWith(QLatin1String("CUDA:0")));
    QVERIFY2(!m_button->text().contains(QLatin1String("AVX2")), qPrintable(m_button->text()));
    QVERIFY(m_button->toolTip().startsWith(QLatin1String("Fast Card")));
    QVERIFY(actionOf(*m_button, QStringLiteral("Fast Card"))->isChecked());
    m_button->setDevice(kCpu);
    QVERIFY(m_button->text().contains(QLatin1String("AVX2")));
  }

 private:
  std::unique_ptr<DeviceButton> m_button;
};

UFB_TEST(TstDeviceButton)
#include "tst_device_button.moc"
