// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace ufb {

class ThinBar;

/// A thin bar at a view's top for the states "working" and "failed"; hidden otherwise.
class NoticeBar : public QWidget {
  Q_OBJECT
 public:
  explicit NoticeBar(QWidget* parent = nullptr);

  /// Shows a progress bar after 150 ms and a cancel button after 1 s. fraction < 0: unknown length.
  void showProgress(const QString& what, double fraction);
  /// One sentence, what to do, and details that unfold. Stays until closed or until the next state.
  void showFailure(const QString& sentence, const QString& details);
  void showNotice(const QString& sentence);
  /// One sentence and a button that does something about it. Closing it declines. The details unfold.
  void showOffer(const QString& sentence, const QString& action, const QString& details);
  void clear();
  [[nodiscard]] QString sentence() const;
  [[nodiscard]] QString details() const;

 Q_SIGNALS:
  void cancelRequested();
  void offerTaken();
  void offerDeclined();

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  enum class State { Hidden, Working, Failed, Notice, Offer };

  void buildRow();
  void setState(State state);
  void present();
  void showDetails(bool unfolded);
  void applyLook();
  [[nodiscard]] QColor ground() const;
  [[nodiscard]] QColor edge() const;

  State m_state = State::Hidden;  ///< what was asked for last
  State m_shown = State::Hidden;  ///< what is on screen; progress lags behind
  QString m_sentence;
  QString m_details;
  double m_fraction = -1;
  QTimer m_appear;
  QTimer m_offerCancel;
  QBoxLayout* m_row = nullptr;
  QLabel* m_icon;
  QLabel* m_text;
  ThinBar* m_progress;
  QPushButton* m_cancel;
  QPushButton* m_take;
  QToolButton* m_unfold;
  QToolButton* m_close;
  QPlainTextEdit* m_detailText;
};

}  // namespace ufb
