// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "models/router_lesson.h"
#include "views/routing_view.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace ufb {

class RouterLessonTable;
class RouterPicture;

/// "Be the router": the learner guesses the turns of the primary token in the selected layer and tree, one by
/// one, and sees the path grow. Left and right arrow guess, in every writing direction; H gives a hint, Enter
/// goes on.
class RouterLessonView : public RoutingView {
  Q_OBJECT
 public:
  explicit RouterLessonView(Selection* selection, QWidget* parent = nullptr);

  /// What has been played.
  [[nodiscard]] const RouterLesson& lesson() const { return m_lesson; }

  void setStale(bool stale) override;
  [[nodiscard]] QString message() const override;
  /// The answered decisions only.
  [[nodiscard]] const QAbstractItemModel* table() const override;
  [[nodiscard]] QVector<SettingItem> settings() const override;
  /// The formula as far as it is uncovered.
  [[nodiscard]] QString valueText() const override;
  /// Of the node that the path has come to.
  [[nodiscard]] QString addressText() const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 public Q_SLOTS:
  void guessLeft() { guess(false); }
  void guessRight() { guess(true); }
  void showHint();
  /// The next decision, the leaf, or from there the next token.
  void goOn();
  void startOver();
  void resetScore();
  /// Selects the token after this one; nothing at the end of the text.
  void nextToken();
  /// Selects the same token in the layer after this one; nothing in the last layer.
  void nextLayer();

 protected:
  void refresh() override;
  void changeEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void build();
  [[nodiscard]] QWidget* buildGuessRow();
  [[nodiscard]] QWidget* buildLeafRow();
  [[nodiscard]] QWidget* buildScoreRow();
  void connectParts();
  void addKey(int key, void (RouterLessonView::*action)());
  void retranslate();
  void applyTheme();
  void arrange();
  void guess(bool right);
  /// Does something to the lesson and shows what has come of it; the focus stays here if it was here.
  void change(const std::function<void()>& step);
  void present();
  void presentButtons();
  void keepFocus(const QWidget* before);
  void hoverNode(int level);
  void followHover();

  RouterLesson m_lesson;
  RouterLessonTable* m_table;
  QStackedLayout* m_pages = nullptr;
  QWidget* m_area = nullptr;
  QWidget* m_content = nullptr;
  QBoxLayout* m_body = nullptr;
  QLabel* m_message = nullptr;
  QLabel* m_word = nullptr;
  QLabel* m_place = nullptr;
  RouterPicture* m_picture = nullptr;
  QLabel* m_formula = nullptr;
  QLabel* m_evidence = nullptr;
  QLabel* m_verdict = nullptr;
  QLabel* m_reason = nullptr;
  QLabel* m_score = nullptr;
  QLabel* m_rivals = nullptr;
  QLabel* m_keys = nullptr;
  QWidget* m_guessRow = nullptr;
  QWidget* m_leafRow = nullptr;
  QPushButton* m_left = nullptr;
  QPushButton* m_right = nullptr;
  QPushButton* m_hint = nullptr;
  QPushButton* m_next = nullptr;
  QPushButton* m_nextToken = nullptr;
  QPushButton* m_nextLayer = nullptr;
  QPushButton* m_again = nullptr;
  QPushButton* m_reset = nullptr;
};

}  // namespace ufb
