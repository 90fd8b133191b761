// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "models/corpus_items.h"

class QLabel;
class QToolButton;

namespace ufb {

class LeafDictionaryTable;
class WordLeavesModel;

/// The leaves of one tree that a word reached, as a table under a sentence. A click or Enter chooses a leaf.
class WordLeavesPanel : public QWidget {
  Q_OBJECT
 public:
  explicit WordLeavesPanel(QWidget* parent = nullptr);

  void setWord(const view::WordLeavesItem& word, const view::CorpusItem& corpus);
  void setStale(bool stale);
  [[nodiscard]] const WordLeavesModel* model() const { return m_model; }
  [[nodiscard]] LeafDictionaryTable* table() const { return m_table; }
  [[nodiscard]] QString sentence() const;

 Q_SIGNALS:
  void leafChosen(const NodeAddress& leaf);
  /// The mouse is over a leaf's row; over none of them.
  void leafHovered(const NodeAddress& leaf);
  void hoverLeft();
  void closed();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void translate();
  void applyLook();
  void choose(int row);

  QLabel* m_sentence;
  QToolButton* m_close;
  WordLeavesModel* m_model;
  LeafDictionaryTable* m_table;
  bool m_stale = false;
};

}  // namespace ufb
