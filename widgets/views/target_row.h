// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <optional>

#include "models/view_types.h"

class QLabel;
class QLineEdit;

namespace ufb {

/// "Your word": a line to type a word into, and how the model rates it at the mask on show.
class TargetRow : public QWidget {
  Q_OBJECT
 public:
  explicit TargetRow(QWidget* parent = nullptr);

  [[nodiscard]] QString word() const;
  void setWord(const QString& word);
  /// The mask on show. What was known of another word stays, dimmed, until the answer for this one comes.
  void setMask(const view::MaskItem& mask);
  void setStale(bool stale);
  /// The sentences about the word; empty if there is no word or no answer yet.
  [[nodiscard]] QString answer() const;

  /// How the model rates a word, in words and figures.
  [[nodiscard]] static QString describe(const view::TargetItem& target,
                                        const std::optional<view::CandidateItem>& best);

 Q_SIGNALS:
  void wordChanged(const QString& word);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void onTextChanged();
  void refresh();
  void applyLook();

  QLineEdit* m_edit;
  QLabel* m_answer;
  view::MaskItem m_mask;
  QString m_word;
  bool m_current = false;  ///< the answer is for this word
  bool m_stale = false;
};

}  // namespace ufb
