// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QPair>
#include <QRgb>
#include <QVector>

class QPalette;

namespace ufb {

class LeafModel;
class Selection;

/// What the leaf maps colour.
enum class LeafColor { SelectedTokens, Text, Session, Pinned, Corpus, Difference };

/// How numbers become colours in the leaf maps.
struct LeafScale {
  bool logarithmic = true;
  bool eachLayer = false;  ///< each layer's own greatest number is the end of its scale
  bool operator==(const LeafScale&) const = default;
};

/// A leaf that stands out from the ground.
struct LeafMark {
  int row = 0;   ///< in LeafModel
  int rank = 0;  ///< where marks meet, the higher one is on top
  QRgb color = 0;
  bool second = false;  ///< of the pinned text only: painted with a second cue beside its colour
  bool dead = false;    ///< no token of the corpus comes here: hatched in its colour
};

/// Which leaves are marked and how: made once for each answer, selection or setting, so that painting only
/// copies.
class LeafMarks {
 public:
  struct Settings {
    LeafColor color = LeafColor::SelectedTokens;
    LeafScale scale;
  };
  /// What there is to say of a layer.
  struct Summary {
    int reached = 0;  ///< leaves with a token, of the text, the session or the corpus
    qint64 most = 0;  ///< tokens at the leaf with the most
    int shared = 0;   ///< leaves that both the text and the pinned one reach
    int differ = 0;   ///< leaves that two corpora use differently
  };

  LeafMarks() = default;
  LeafMarks(const LeafModel& model, const Selection& selection, const Settings& settings,
            const QPalette& palette);

  /// Ascending by rank.
  [[nodiscard]] const QVector<LeafMark>& marks() const { return m_marks; }
  [[nodiscard]] bool marked(int row) const { return row >= 0 && row < m_marked.size() && m_marked.at(row); }
  /// The colours of the selected tokens that reach a leaf; empty where there are none.
  [[nodiscard]] QVector<QRgb> colors(int row) const { return m_colors.value(row); }
  [[nodiscard]] Summary summary(int layer) const { return m_layers.value(layer); }
  /// The greatest number of all layers.
  [[nodiscard]] qint64 most() const;

  /// The part of the colour map that numbers get: the end that would vanish on the ground is left out.
  [[nodiscard]] static QPair<double, double> part(const QPalette& palette);
  /// What unmarked leaves lie on.
  [[nodiscard]] static QRgb ground(const QPalette& palette);
  /// Leaves of tokens that are not selected.
  [[nodiscard]] static QRgb otherTokens(const QPalette& palette);
  /// Leaves that only the text on show reaches, only the pinned one.
  [[nodiscard]] static QRgb currentText(const QPalette& palette);
  [[nodiscard]] static QRgb pinnedText(const QPalette& palette);
  /// Leaves that both texts reach.
  [[nodiscard]] static QRgb both(const QPalette& palette);

 private:
  template <class Number>
  void summarize(const QVector<Number>& counts, int layers);
  void summarizePair(const QVector<int>& counts, const QVector<int>& others);
  void markNumbers(const QVector<int>& counts, LeafScale scale, const QPalette& palette);
  void markCorpus(const LeafModel& model, LeafScale scale, const QPalette& palette);
  void markDifference(const LeafModel& model);
  void markTexts(const LeafModel& model, const QPalette& palette);
  void markTokens(const LeafModel& model, const Selection& selection, const QPalette& palette);

  QVector<LeafMark> m_marks;
  QVector<bool> m_marked;
  QHash<int, QVector<QRgb>> m_colors;
  QVector<Summary> m_layers;
};

}  // namespace ufb
