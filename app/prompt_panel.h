// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <optional>

#include "models/view_types.h"

class QToolButton;

namespace ufb {

class ElidingLabel;
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
  /// Texts of before, the newest first, for the menu of examples.
  void setRecentTexts(const QStringList& texts);
  void showExamples();
  void setPrediction(const view::PredictionItem& prediction);
  void setStale(bool stale);
  /// The text that is pinned beside the prompt's; nothing = none.
  void setPinned(const std::optional<QString>& text);
  /// A model without paths has nothing to pin.
  void setCanPin(bool can);

 Q_SIGNALS:
  void pinRequested();
  void unpinRequested();

 private:
  void fillExamples();
  void addExample(const QString& text, const QString& about);
  void connectSelection();
  void buildPinnedRow();
  void updateHighlight();

  QString m_mask;
  QStringList m_recent;
  Selection* m_selection;
  PromptEdit* m_prompt;
  TokenChips* m_chips;
  MenuButton* m_examples;
  QToolButton* m_pin;
  QWidget* m_pinnedRow;
  ElidingLabel* m_pinnedText;
};

}  // namespace ufb
