// SPDX-License-Identifier: MIT
#include "views/tree_colors.h"

#include <QPalette>
#include <bit>
#include <cmath>

#include "models/corpus_text.h"
#include "models/selection.h"
#include "models/tree_model.h"
#include "views/color_map.h"
#include "views/corpus_colors.h"
#include "views/theme.h"

namespace ufb {

namespace {

constexpr int kMostMarks = 32;               ///< bits of a mark
constexpr int kHatchPeriod = 6;              ///< pixels from one line to the next
constexpr int kHatchLine = 2;                ///< pixels
constexpr qint64 kMarked = qint64{1} << 48;  ///< more than any number of visits

}  // namespace

TreeColors::TreeColors(TreeColoring coloring, const TreeModel& model, const QVector<int>& tokens,
                       const QPalette& palette)
    : m_coloring(coloring), m_leastShade(leastShade(palette)) {
  const QColor base = palette.color(QPalette::Base);
  const QColor text = palette.color(QPalette::Text);
  m_ground = theme::blend(base, text, 0.11).rgb();
  m_others = theme::blend(base, text, 0.36).rgb();
  m_both = theme::blend(base, text, 0.68).rgb();
  m_armA = theme::armA(palette).rgb();
  m_armB = theme::armB(palette).rgb();
  m_visits = used(coloring, model).visits;
  if (coloring == TreeColoring::Difference && model.difference()) {
    m_ratios = model.logRatios();
    m_range = differenceRange(*model.difference());
  }
  if (coloring == TreeColoring::BesidePinned) m_pinned = model.pinned().visits;
  if (m_pinned.isEmpty()) m_pinned.fill(0, m_visits.size());
  if (coloring == TreeColoring::SelectedTokens) markPaths(model, tokens);
  m_fills.reserve(m_visits.size());
  for (int node = 0; node < m_visits.size(); ++node) m_fills += fill(node);
}

const TreeUsage& TreeColors::used(TreeColoring coloring, const TreeModel& model) {
  if (coloring == TreeColoring::ThisSession) return model.session();
  const bool corpus = coloring == TreeColoring::Corpus || coloring == TreeColoring::Difference;
  return corpus && !model.corpus().visits.isEmpty() ? model.corpus() : model.text();
}

TreeUsage TreeColors::counted(TreeColoring coloring, const TreeModel& model) {
  TreeUsage usage = used(coloring, model);
  if (coloring == TreeColoring::BesidePinned && !model.pinned().visits.isEmpty()) usage.add(model.pinned());
  return usage;
}

double TreeColors::leastShade(const QPalette& palette) {
  return theme::isDark(palette) ? 0.35 : 0;
}

/// Tokens of one colour look the same, so it is colours that are marked and not tokens.
void TreeColors::markPaths(const TreeModel& model, const QVector<int>& tokens) {
  m_marks.fill(0, m_visits.size());
  for (const int token : tokens) {
    const QRgb color = Selection::tokenColor(token).rgb();
    if (!m_tokenColors.contains(color)) m_tokenColors += color;
    const quint32 bit = 1U << (m_tokenColors.indexOf(color) % kMostMarks);
    for (const int node : model.path(token)) m_marks[node] |= bit;
  }
}

qint64 TreeColors::strength(int node) const {
  constexpr double kSteps = 1 << 20;  // of a ratio, finer than any colour
  if (!m_ratios.isEmpty()) return std::llround(kSteps * double(std::abs(m_ratios.at(node))));
  const bool marked = !m_marks.isEmpty() && m_marks.at(node) != 0;
  return m_visits.at(node) + m_pinned.at(node) + (marked ? kMarked : 0);
}

TreeColors::Pattern TreeColors::pattern(int node) const {
  if (!m_marks.isEmpty()) return std::popcount(m_marks.at(node)) > 1 ? Pattern::Stripes : Pattern::Plain;
  if (m_coloring == TreeColoring::Corpus && m_visits.at(node) == 0) return Pattern::Dead;
  const bool pinnedOnly = m_visits.at(node) == 0 && m_pinned.at(node) > 0;
  return pinnedOnly ? Pattern::Hatch : Pattern::Plain;
}

QRgb TreeColors::shade(qint64 visits) const {
  const qint64 most = m_visits.constFirst();
  const double part =
      most > 1 ? std::log(static_cast<double>(visits)) / std::log(static_cast<double>(most)) : 1;
  const ColorMap map = m_coloring == TreeColoring::Corpus ? kCorpusMap : ColorMap::Cividis;
  return colorAt(map, m_leastShade + (1 - m_leastShade) * part);
}

QRgb TreeColors::fill(int node) const {
  const bool here = m_visits.at(node) > 0;
  switch (m_coloring) {
    case TreeColoring::SelectedTokens:
      if (m_marks.at(node) != 0) return m_tokenColors.at(std::countr_zero(m_marks.at(node)));
      return here ? m_others : m_ground;
    case TreeColoring::ThisText:
    case TreeColoring::ThisSession:
    case TreeColoring::Corpus:
      return here ? shade(m_visits.at(node)) : m_ground;
    case TreeColoring::BesidePinned:
      if (m_pinned.at(node) > 0) return here ? m_both : m_armB;
      return here ? m_armA : m_ground;
    case TreeColoring::Difference:
      if (m_ratios.isEmpty() || m_ratios.at(node) == 0) return m_ground;
      return differenceColor(double(m_ratios.at(node)), m_range);
  }
  return m_ground;
}

QRgb TreeColors::deadPixel(int x, int y) const {
  return onDeadHatch(x, y) ? m_others : m_ground;
}

QRgb TreeColors::pixel(int node, int x, int y, int height) const {
  switch (pattern(node)) {
    case Pattern::Plain:
      break;
    case Pattern::Dead:
      return deadPixel(x, y);
    case Pattern::Hatch:
      return (x + y) % kHatchPeriod < kHatchLine ? m_ground : color(node);
    case Pattern::Stripes: {
      // One above the other: side by side they would look like children.
      quint32 marks = m_marks.at(node);
      for (int skip = y * std::popcount(marks) / height; skip > 0; --skip) marks &= marks - 1;
      return m_tokenColors.at(std::countr_zero(marks));
    }
  }
  return color(node);
}

}  // namespace ufb
