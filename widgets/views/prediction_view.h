// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "models/view_types.h"

class QLabel;
class QStackedLayout;
class QTimer;
class QToolButton;

namespace ufb {

class CandidateModel;
class CandidateTable;
class EmptyState;
class TargetRow;

/// Candidates at each mask: bars with percent, logit and rank; entropy; the user's own word.
class PredictionView : public QWidget {
  Q_OBJECT
 public:
  /// Why there is nothing to show.
  enum class State {
    NoModel,  ///< none is loaded, nor being loaded
    Loading,
    NoMask,       ///< the text has none
    MaskCutOff,   ///< the text has one, beyond what the model reads
    NoMaskToken,  ///< the model's vocabulary has none
  };

  explicit PredictionView(QWidget* parent = nullptr);

  /// What the view says while its prediction has no masks; NoMask at first. "Loading" is said only after a
  /// moment, so that a quick load does not flash.
  void setEmptyState(State state);
  [[nodiscard]] State emptyState() const { return m_state; }
  void setPrediction(const view::PredictionItem& prediction);
  /// Dims the answer: it belongs to an older text. It is never removed.
  void setStale(bool stale);
  /// Shows the mask with this ordinal (0 = first).
  void setCurrentMask(int ordinal);
  [[nodiscard]] int currentMask() const;
  /// What "copy as text" puts on the clipboard.
  [[nodiscard]] QString asText() const;
  /// The word whose probability the user asks for; empty = none.
  [[nodiscard]] QString targetWord() const;
  void setTargetWord(const QString& word);
  /// How many pieces the model can choose from: the entropy's upper bound. 0 = not known, no bound is shown.
  void setVocabularySize(int size);

 public Q_SLOTS:
  void copyAsText() const;

 Q_SIGNALS:
  /// Enter or click on a candidate: put it in place of the mask with this token index. The word is the piece
  /// as the vocabulary has it: "##" says that it continues the word before.
  void candidateChosen(int maskToken, const QString& word);
  void targetWordChanged(const QString& word);
  void currentMaskChanged(int maskToken);
  /// The empty state's button: put a mask into the text.
  void maskRequested();
  /// The empty state's button: load a model.
  void openRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeAnswer();
  [[nodiscard]] QWidget* makeHeader();
  [[nodiscard]] QToolButton* makeButton(const QString& text, const QString& tip);
  [[nodiscard]] const view::MaskItem* mask() const;
  [[nodiscard]] QString placeText() const;
  [[nodiscard]] QString entropyText() const;
  void choose(int row);
  void onEmptyAction();
  void refresh();
  void refreshEmpty();
  void applyLook();

  CandidateModel* m_model;
  QStackedLayout* m_pages;
  EmptyState* m_empty;
  QTimer* m_patience;  ///< runs out when a load takes long enough to be told
  QWidget* m_answer = nullptr;
  CandidateTable* m_table = nullptr;
  TargetRow* m_target = nullptr;
  QLabel* m_place = nullptr;
  QLabel* m_entropy = nullptr;
  QToolButton* m_previous = nullptr;
  QToolButton* m_next = nullptr;
  view::PredictionItem m_prediction;
  int m_ordinal = 0;
  int m_vocabulary = 0;
  State m_state = State::NoMask;
  bool m_stale = false;
};

}  // namespace ufb
