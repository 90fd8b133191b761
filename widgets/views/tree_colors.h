// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QVector>

#include "models/tree_usage.h"

class QPalette;

namespace ufb {

class TreeModel;

/// What a node's colour says in the tree view.
enum class TreeColoring {
  SelectedTokens,  ///< whose path goes through it
  ThisText,        ///< how many of the text's tokens come here
  ThisSession,     ///< the same of all texts since the model was loaded
  BesidePinned,    ///< this text, the pinned one, or both
  Corpus,          ///< how many tokens of a corpus come here
  Difference,      ///< how two corpora differ
};

/// How nodes are filled in one colouring: looked up by node, worked out once for each answer.
class TreeColors {
 public:
  enum class Pattern { Plain, Stripes, Hatch, Dead };

  TreeColors() = default;
  /// `tokens`: the selected ones. `model` is not kept.
  TreeColors(TreeColoring coloring, const TreeModel& model, const QVector<int>& tokens,
             const QPalette& palette);

  /// Of whom a colouring counts the visits.
  [[nodiscard]] static const TreeUsage& used(TreeColoring coloring, const TreeModel& model);
  /// The same, with the pinned text's where that is shown too: widths are proportional to them.
  [[nodiscard]] static TreeUsage counted(TreeColoring coloring, const TreeModel& model);
  /// The lowest colour in use on the scale of numbers: the darkest part is not told from a dark ground.
  [[nodiscard]] static double leastShade(const QPalette& palette);

  [[nodiscard]] TreeColoring coloring() const { return m_coloring; }
  /// Of nodes that share a pixel the one with most is shown; 0 = nobody comes here.
  [[nodiscard]] qint64 strength(int node) const;
  [[nodiscard]] Pattern pattern(int node) const;
  /// What most of the node is filled with; texts are written on it.
  [[nodiscard]] QRgb color(int node) const { return m_fills.at(node); }
  /// One pixel of a pattern, `y` counted from the top of the node's row of `height` pixels.
  [[nodiscard]] QRgb pixel(int node, int x, int y, int height) const;

  [[nodiscard]] QRgb ground() const { return m_ground; }  ///< nobody comes here
  [[nodiscard]] QRgb others() const { return m_others; }  ///< only tokens that are not selected
  [[nodiscard]] QRgb both() const { return m_both; }      ///< both texts come here
  /// What fills nodes that no token of the corpus visits, as a pixel of a large area.
  [[nodiscard]] QRgb deadPixel(int x, int y) const;

 private:
  void markPaths(const TreeModel& model, const QVector<int>& tokens);
  [[nodiscard]] QRgb fill(int node) const;
  [[nodiscard]] QRgb shade(qint64 visits) const;

  TreeColoring m_coloring = TreeColoring::SelectedTokens;
  QVector<qint64> m_visits;  ///< by node: of the text, of the session or of the corpus
  QVector<qint64> m_pinned;  ///< by node
  QVector<float> m_ratios;   ///< by node, of two corpora
  double m_range = 1;        ///< of these
  QVector<quint32> m_marks;  ///< by node: bit i = a selected token of colour i comes here
  QVector<QRgb> m_tokenColors;
  QVector<QRgb> m_fills;  ///< by node
  double m_leastShade = 0;
  QRgb m_ground = 0;
  QRgb m_others = 0;
  QRgb m_both = 0;
  QRgb m_armA = 0;
  QRgb m_armB = 0;
};

}  // namespace ufb
