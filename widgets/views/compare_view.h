// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "models/compare_types.h"

class QLabel;
class QLineEdit;
class QStackedLayout;
class QToolButton;

namespace ufb {

class CompareAgreement;
class CompareHead;
class CompareModel;
class CompareTable;
class EmptyState;

/// Two models side by side: the candidates of both at each mask, what they have in common, the user's word
/// under both, and how often they agree over a file.
class CompareView : public QWidget {
  Q_OBJECT
 public:
  explicit CompareView(QWidget* parent = nullptr);

  /// An empty name says that there is no such model.
  void setModels(const view::ModelItem& a, const view::ModelItem& b);
  /// Null: there is no answer of both yet.
  void setComparison(const view::ComparePtr& comparison);
  /// Dims the answer: it belongs to an older text or model.
  void setStale(bool stale);
  /// Shows the mask with this ordinal (0 = first).
  void setCurrentMask(int ordinal);
  [[nodiscard]] int currentMask() const { return m_ordinal; }
  /// Shows the mask at this token of model A; ignored if it is none.
  void showMaskAt(int tokenOfA);
  [[nodiscard]] QString targetWord() const { return m_target; }
  void setTargetWord(const QString& word);
  [[nodiscard]] CompareAgreement* agreement() const { return m_agreement; }

  /// What both have in common at the mask on show, in words.
  [[nodiscard]] QString verdict() const;
  /// How both rate the user's word; empty if there is none, or no answer yet.
  [[nodiscard]] QString targetAnswer() const;
  /// What "copy as text" puts on the clipboard.
  [[nodiscard]] QString asText() const;

 public Q_SLOTS:
  void copyAsText() const;

 Q_SIGNALS:
  /// The user went to the mask at this token of model A.
  void currentMaskChanged(int tokenOfA);
  void targetWordChanged(const QString& word);
  /// The empty state's button.
  void openRequested();
  void openSecondRequested();
  void maskRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeAnswer();
  [[nodiscard]] QWidget* makeHeader();
  [[nodiscard]] QWidget* makeHeads();
  [[nodiscard]] QWidget* makeTarget();
  [[nodiscard]] QToolButton* makeButton(const QString& text, const QString& tip);
  [[nodiscard]] const view::CompareMaskItem* mask() const;
  [[nodiscard]] QString placeText() const;
  void step(int by);
  void onEmptyAction();
  void onTargetEdited();
  void refresh();
  void refreshEmpty();
  void refreshHeads();
  void applyLook();

  view::ModelItem m_a, m_b;
  view::ComparePtr m_comparison;
  CompareModel* m_model;
  QStackedLayout* m_pages;
  EmptyState* m_empty;
  QWidget* m_answer = nullptr;
  CompareTable* m_table = nullptr;
  CompareHead* m_headA = nullptr;
  CompareHead* m_headB = nullptr;
  QLabel* m_place = nullptr;
  QLabel* m_verdict = nullptr;
  QLineEdit* m_targetEdit = nullptr;
  QLabel* m_targetAnswer = nullptr;
  QToolButton* m_previous = nullptr;
  QToolButton* m_next = nullptr;
  CompareAgreement* m_agreement = nullptr;
  QString m_target;
  int m_ordinal = 0;
  bool m_stale = false;
};

}  // namespace ufb
