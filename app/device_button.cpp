// SPDX-License-Identifier: MIT
#include "device_button.h"

#include <QActionGroup>
#include <QMenu>

#include "quantity_words.h"

namespace ufb {

DeviceButton::DeviceButton(QWidget* parent)
    : MenuButton(parent), m_deviceGroup(new QActionGroup(this)), m_threadGroup(new QActionGroup(this)) {
  setObjectName(QStringLiteral("device"));
  setMenu(new QMenu(this));
  menu()->setToolTipsVisible(true);
  refresh();
}

void DeviceButton::setMachine(const MachineItem& machine) {
  m_machine = machine;
  refresh();
}

void DeviceButton::setThreads(int count) {
  m_threads = count;
  refresh();
}

void DeviceButton::setDevice(const QString& id) {
  m_device = id;
  refresh();
}

void DeviceButton::refresh() {
  QStringList words{m_device.toUpper()};
  if (!m_machine.instructionSet.isEmpty()) words.append(m_machine.instructionSet);
  if (m_threads > 0) words.append(threadsText(m_threads));
  setWords(words.join(QStringLiteral(" · ")));
  setToolTip(m_machine.processor.isEmpty() ? tr("What computes") : m_machine.processor);
  menu()->clear();
  addDevices();
  addThreads();
}

void DeviceButton::addDevices() {
  menu()->addSection(tr("Device"));
  for (const DeviceItem& device : std::as_const(m_machine.devices)) {
    QString words = device.id.toUpper() + QStringLiteral(" – ") + device.name;
    QAction* action = menu()->addAction(words);
    action->setActionGroup(m_deviceGroup);
    action->setCheckable(true);
    action->setChecked(device.id == m_device);
    action->setEnabled(device.available);
    action->setToolTip(device.available ? device.name : device.reason);
    connect(action, &QAction::triggered, this, [this, id = device.id] { Q_EMIT deviceRequested(id); });
  }
}

void DeviceButton::addThreads() {
  menu()->addSection(tr("Threads"));
  for (int count = 1; count <= m_machine.physicalCores; ++count) {
    QAction* action = menu()->addAction(threadsText(count));
    action->setActionGroup(m_threadGroup);
    action->setCheckable(true);
    action->setChecked(count == m_threads);
    connect(action, &QAction::triggered, this, [this, count] { Q_EMIT threadsRequested(count); });
  }
}

}  // namespace ufb
