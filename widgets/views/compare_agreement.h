// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "models/compare_types.h"

class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace ufb {

class CompareAgreementModel;
class ThinBar;

/// How often both models agree over a file: a button that asks for one, the count's progress with a way to
/// stop it, and the result, which stays until the next one or until it is hidden.
class CompareAgreement : public QWidget {
  Q_OBJECT
 public:
  explicit CompareAgreement(QWidget* parent = nullptr);

  void setStarted(const QString& file);
  /// fraction: 0..1 of the file, -1 if its length is not known.
  void setProgress(const view::AgreementItem& soFar, double fraction);
  /// Finished or stopped: what was counted is shown either way.
  void setResult(const view::AgreementItem& result);
  void setFailed();
  /// What is counted no longer belongs to the models on show.
  void clear();
  [[nodiscard]] bool running() const { return m_running; }
  [[nodiscard]] QString sentence() const;
  /// How the sample was taken and what was left out.
  [[nodiscard]] QString sample() const;

 Q_SIGNALS:
  void requested();
  void cancelRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeRunning();
  [[nodiscard]] QWidget* makeResult();
  void setRunning(bool running);
  void showResult(bool shown);
  void showNumbers(const view::AgreementItem& agreement);
  void applyLook();
  [[nodiscard]] static QString sentenceFor(const view::AgreementItem& agreement);
  [[nodiscard]] static QString sampleFor(const view::AgreementItem& agreement);

  CompareAgreementModel* m_model;
  QPushButton* m_ask;
  QWidget* m_progress = nullptr;
  QLabel* m_count = nullptr;
  ThinBar* m_bar = nullptr;
  QWidget* m_result = nullptr;
  QLabel* m_sentence = nullptr;
  QLabel* m_sample = nullptr;
  QTableView* m_table = nullptr;
  bool m_running = false;
};

}  // namespace ufb
