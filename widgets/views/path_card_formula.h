// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QWidget>

class QLabel;

namespace ufb {

class PathModel;

/// How a path's nodes make up the layer's output: the law, the sum with this token's numbers, each term a
/// link to its node, and one node's share in words.
class PathFormula : public QWidget {
  Q_OBJECT
 public:
  explicit PathFormula(const PathModel* model, QWidget* parent = nullptr);
  /// Which node is explained. Call again whenever the model's path has changed; it must have this level.
  /// `trees`: how many the layer adds up.
  void showLevel(int level, int trees);
  void setColors(const QColor& text, const QColor& muted);
  /// "y = 0.346·w0 − 0.159·w2 + …" with the numbers on show.
  [[nodiscard]] QString sum() const;
  /// "Node 2, level 1: z = -1.000 ≤ 0, turn left. …"
  [[nodiscard]] QString sentence() const { return m_sentence; }

 Q_SIGNALS:
  void levelChosen(int level);
  /// The mouse is over a term's level; -1: over none.
  void levelHovered(int level);

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  [[nodiscard]] QString terms(bool marked) const;
  [[nodiscard]] QString nodeSentence() const;
  [[nodiscard]] QString cell(int column) const;
  void showWords();
  void applyFonts();

  const PathModel* m_model;
  QLabel* m_law;
  QLabel* m_note;
  QLabel* m_sum;
  QLabel* m_node;
  QString m_sentence;
  QColor m_text;
  int m_level = -1;
  int m_trees = 1;
};

}  // namespace ufb
