// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QTimer>
#include <QVector>
#include <QWidget>
#include <functional>

namespace ufb {

class TourCard;

struct TourStep {
  QString title;
  QString text;  ///< a sentence or two, plain
  /// The widget to point at, asked whenever the card is placed. Without it, or while it is hidden or null,
  /// the card stands in the middle.
  std::function<QWidget*()> target{};
  std::function<void()> enter{};  ///< before the step is shown, e.g. brings a view to the front
  bool interactive = false;       ///< the target takes mouse and keys
};

/// Leads through a live window: a veil over it with a hole round what is spoken of, and a card that says why.
/// Keys: Right or Enter goes on, Left goes back, Escape ends; mirrored where reading starts at the right. The
/// focus stays in the card and, in an interactive step, in the target.
class TourOverlay : public QWidget {
  Q_OBJECT
 public:
  /// Covers `window`; hidden until it is started.
  explicit TourOverlay(QWidget* window);
  ~TourOverlay() override;

  /// Does nothing without steps. Starts from the first one if it is under way already.
  void start(const QVector<TourStep>& steps);
  /// Ends it as Escape does; nothing if it is not under way.
  void skip();
  [[nodiscard]] bool running() const { return m_step >= 0; }
  /// Counted from 0; -1 if it is not under way.
  [[nodiscard]] int step() const { return m_step; }
  /// Where the veil is open, in the window's pixels; empty if the step has no target in sight.
  [[nodiscard]] QRect hole() const { return m_hole; }

 Q_SIGNALS:
  /// The last step was left, or the tour before its end.
  void finished(bool skipped);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool focusNextPrevChild(bool next) override;
  void mousePressEvent(QMouseEvent* event) override;

 private:
  void go(int step);
  void end(bool skipped);
  void place();
  void placeCard();
  [[nodiscard]] QWidget* target() const;
  [[nodiscard]] bool takeKey(int key);
  void keepFocus(QWidget* now);

  QVector<TourStep> m_steps;
  int m_step = -1;
  QRect m_hole;
  TourCard* m_card;
  QTimer m_placing;            ///< several changes of the layout move the hole once
  QPointer<QWidget> m_before;  ///< had the focus
};

}  // namespace ufb
