// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "models/view_types.h"

namespace ufb {

class MenuButton;
class PromptEdit;
class Selection;
class TokenChips;

/// The prompt with its tokens below and the examples beside it.
class PromptPanel : public QWidget {
  Q_OBJECT
 public:
  explicit PromptPanel(Selection* selection, QWidget* parent = nullptr);

  [[nodiscard]] PromptEdit* prompt() const { return m_prompt; }
  [[nodiscard]] TokenChips* chips() const { return m_chips; }

  /// How the model spells its mask; empty = it has none.
  void setMaskSpelling(const QString& spelling);
  void setPrediction(const view::PredictionItem& prediction);
  void setStale(bool stale);

 private:
  void fillExamples(const QString& mask);
  void connectSelection();
  void updateHighlight();

  Selection* m_selection;
  PromptEdit* m_prompt;
  TokenChips* m_chips;
  MenuButton* m_examples;
};

}  // namespace ufb
