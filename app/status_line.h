// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "presenters/answer.h"
#include "presenters/machine_item.h"

class QLabel;

namespace ufb {

class ElidingLabel;

/// The window's last line: what computed the answer, what it cost, what is to be known about it, and what the
/// focused view can do.
class StatusLine : public QWidget {
  Q_OBJECT
 public:
  explicit StatusLine(QWidget* parent = nullptr);

  void setMachine(const MachineItem& machine);
  /// `trees`: the feedforward layers are trees, not dense.
  void setAnswer(const Answer& answer, bool trees);
  void setStale(bool stale);
  void setHint(const QString& hint);
  /// "tokenise 0.1 · attention 1.9 · trees 0.2 · head 0.6 ms"
  [[nodiscard]] QString timesText() const;

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void updateColors();
  void updateBackend();

  QLabel* m_backend;
  QLabel* m_warning;
  QLabel* m_times;
  ElidingLabel* m_answerWarning;  ///< hidden if the answer has none
  ElidingLabel* m_hint;
  MachineItem m_machine;
  Answer m_answer;
  bool m_stale = false;
};

}  // namespace ufb
