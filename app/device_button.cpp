// SPDX-License-Identifier: MIT
#include "device_button.h"

#include <QActionGroup>
#include <QMenu>

#include "models/quantity_text.h"
#include "quantity_words.h"

namespace ufb {
namespace {

const QString kProcessor = QStringLiteral("cpu");

QString toolTipOf(const DeviceItem& device) {
  if (!device.available) return device.reason;
  if (device.computeCapability.isEmpty()) return device.name;
  //: A graphics card: its name, the size of its memory, and what NVIDIA calls its compute capability
  return DeviceButton::tr("%1, %2 of memory, compute capability %3")
      .arg(device.name, sizeText(device.memoryBytes), device.computeCapability);
}

}  // namespace

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
  const bool processor = m_device == kProcessor;
  if (processor && !m_machine.instructionSet.isEmpty()) words.append(m_machine.instructionSet);
  if (m_threads > 0) words.append(threadsText(m_threads));
  setWords(words.join(QStringLiteral(" · ")));
  const DeviceItem* const device = chosen();
  const QString computes = device == nullptr ? m_machine.processor : toolTipOf(*device);
  setToolTip(computes.isEmpty() ? tr("What computes") : computes);
  menu()->clear();
  addDevices();
  addThreads();
}

const DeviceItem* DeviceButton::chosen() const {
  for (const DeviceItem& device : m_machine.devices) {
    if (device.id == m_device && device.id != kProcessor) return &device;
  }
  return nullptr;
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
    action->setToolTip(toolTipOf(device));
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
