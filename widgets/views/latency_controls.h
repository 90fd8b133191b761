// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QWidget>
#include <optional>

#include "models/latency_types.h"

class QDoubleSpinBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace ufb {

class ThinBar;

/// What to measure, against what, for how long; the buttons that start and stop it; how far it is.
class LatencyControls : public QWidget {
  Q_OBJECT
 public:
  explicit LatencyControls(QWidget* parent = nullptr);

  void setSubject(const QString& name);
  void setOpenModels(const QStringList& names);
  void setMachine(int physicalCores);
  void setRunning(bool running);
  void setProgress(double fraction, const QString& what);
  /// What would be asked for now; absent if a field cannot be read.
  [[nodiscard]] std::optional<view::LatencyRequestItem> request(bool selfTest) const;
  [[nodiscard]] bool canMeasure() const;

 public Q_SLOTS:
  void measure() { ask(false); }

 Q_SIGNALS:
  void measureRequested(const ufb::view::LatencyRequestItem& request);
  void cancelRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void buildRows();
  QLineEdit* addField(QHBoxLayout* row, const QString& label, const QString& name, const QString& text,
                      const QString& tip);
  void connectParts();
  void ask(bool selfTest);
  void showAgainst();
  void refresh();
  [[nodiscard]] QString planText() const;
  void applyLook();

  QLabel* m_subject;
  QPushButton* m_against;
  QMenu* m_models;
  QLineEdit* m_tokens = nullptr;
  QLineEdit* m_threads = nullptr;
  QLineEdit* m_texts = nullptr;
  QDoubleSpinBox* m_seconds;
  QPushButton* m_measure;
  QPushButton* m_selfTest;
  QPushButton* m_cancel;
  QLabel* m_state;
  ThinBar* m_bar;
  QString m_subjectName;
  QElapsedTimer m_started;
  int m_cores = 1;
  bool m_running = false;
  bool m_cancelling = false;
  bool m_threadsTouched = false;
};

}  // namespace ufb
