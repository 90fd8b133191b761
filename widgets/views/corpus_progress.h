// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <optional>

#include "models/corpus_items.h"

class QLabel;
class QPushButton;

namespace ufb {

class ThinBar;

/// A count that runs: how far it is, how fast, how long it will take, and the buttons that pause and stop it.
class CorpusProgress : public QWidget {
  Q_OBJECT
 public:
  explicit CorpusProgress(QWidget* parent = nullptr);

  /// Hidden without one.
  void setProgress(const std::optional<view::CorpusProgressItem>& progress);
  /// What it says.
  [[nodiscard]] QString text() const;

 Q_SIGNALS:
  void pauseRequested(bool paused);
  void cancelRequested();

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void refresh();
  void applyLook();

  ThinBar* m_bar;
  QLabel* m_doing;
  QLabel* m_pace;
  QPushButton* m_pause;
  QPushButton* m_cancel;
  view::CorpusProgressItem m_progress;
  bool m_cancelling = false;
};

/// A count that can go on: how far it came, and the buttons that go on or throw it away.
class CorpusUnfinished : public QWidget {
  Q_OBJECT
 public:
  explicit CorpusUnfinished(QWidget* parent = nullptr);

  /// Hidden without one.
  void setUnfinished(const std::optional<view::CorpusUnfinishedItem>& unfinished);
  [[nodiscard]] QString text() const;

 Q_SIGNALS:
  void resumeRequested();
  void startOverRequested();

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void refresh();

  QLabel* m_words;
  QPushButton* m_resume;
  QPushButton* m_startOver;
  view::CorpusUnfinishedItem m_unfinished;
};

}  // namespace ufb
