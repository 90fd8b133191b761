// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace ufb {

/// What a view shows while it has nothing to show: one sentence and a button that changes this.
class EmptyState : public QWidget {
  Q_OBJECT
 public:
  EmptyState(const QString& sentence, const QString& action, QWidget* parent = nullptr);

 Q_SIGNALS:
  void actionTriggered();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void applyColors();

  QLabel* m_sentence;
};

}  // namespace ufb
