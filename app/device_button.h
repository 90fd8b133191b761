// SPDX-License-Identifier: MIT
#pragma once

#include "menu_button.h"
#include "presenters/machine_item.h"

class QActionGroup;

namespace ufb {

/// The toolbar's device chooser: what computes, with how many threads, and what else could.
class DeviceButton : public MenuButton {
  Q_OBJECT
 public:
  explicit DeviceButton(QWidget* parent = nullptr);

  void setMachine(const MachineItem& machine);
  void setThreads(int count);
  void setDevice(const QString& id);

 Q_SIGNALS:
  void threadsRequested(int count);
  void deviceRequested(const QString& id);

 private:
  void refresh();
  [[nodiscard]] const DeviceItem* chosen() const;
  void addDevices();
  void addThreads();

  QActionGroup* m_deviceGroup;
  QActionGroup* m_threadGroup;
  MachineItem m_machine;
  QString m_device = QStringLiteral("cpu");
  int m_threads = 0;  ///< 0 = not known yet
};

}  // namespace ufb
