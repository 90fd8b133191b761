// SPDX-License-Identifier: MIT
#include "views/leaf_maps_marks.h"

#include <QPalette>
#include <algorithm>
#include <cmath>

#include "models/corpus_text.h"
#include "models/leaf_model.h"
#include "models/selection.h"
#include "views/color_map.h"
#include "views/corpus_colors.h"
#include "views/theme.h"

namespace ufb {

namespace {

constexpr double kMarkContrast = 3;  ///< WCAG for graphics

/// The colours of 0..most; that of 0 is not used.
QVector<QRgb> scaleColors(qint64 most, bool logarithmic, QPair<double, double> part) {
  // One token has the least colour also where no leaf has two.
  const int greatest = std::max(2, static_cast<int>(most));
  QVector<QRgb> colors(greatest + 1);
  for (int count = 1; count <= greatest; ++count) {
    const double position =
        logarithmic ? std::log(count) / std::log(greatest) : static_cast<double>(count - 1) / (greatest - 1);
    colors[count] = colorAt(ColorMap::Cividis, part.first + position * (part.second - part.first));
  }
  return colors;
}

}  // namespace

LeafMarks::LeafMarks(const LeafModel& model, const Selection& selection, const Settings& settings,
                     const QPalette& palette) {
  if (model.layers() == 0) return;
  const bool session = settings.color == LeafColor::Session;
  const QVector<int>& counts = session ? model.sessionVisits() : model.visits();
  if (settings.color == LeafColor::Corpus) {
    summarize(model.corpusVisits(), model.layers());
  } else {
    summarize(counts, model.layers());
    summarizePair(counts, model.pinnedVisits());
  }
  switch (settings.color) {
    case LeafColor::SelectedTokens:
      markTokens(model, selection, palette);
      break;
    case LeafColor::Text:
    case LeafColor::Session:
      markNumbers(counts, settings.scale, palette);
      break;
    case LeafColor::Pinned:
      markTexts(model, palette);
      break;
    case LeafColor::Corpus:
      markCorpus(model, settings.scale, palette);
      break;
    case LeafColor::Difference:
      markDifference(model);
      break;
  }
  std::stable_sort(m_marks.begin(), m_marks.end(),
                   [](const LeafMark& one, const LeafMark& other) { return one.rank < other.rank; });
  m_marked.fill(false, counts.size());
  for (const LeafMark& mark : std::as_const(m_marks)) m_marked[mark.row] = !mark.dead;
}

qint64 LeafMarks::most() const {
  qint64 most = 0;
  for (const Summary& layer : m_layers) most = std::max(most, layer.most);
  return most;
}

template <class Number>
void LeafMarks::summarize(const QVector<Number>& counts, int layers) {
  m_layers.fill({}, layers);
  const qsizetype leaves = counts.size() / layers;
  for (qsizetype row = 0; row < counts.size(); ++row) {
    if (counts.at(row) == 0) continue;
    Summary& summary = m_layers[row / leaves];
    ++summary.reached;
    summary.most = std::max(summary.most, static_cast<qint64>(counts.at(row)));
  }
}

void LeafMarks::summarizePair(const QVector<int>& counts, const QVector<int>& others) {
  const qsizetype leaves = counts.size() / m_layers.size();
  for (qsizetype row = 0; row < others.size(); ++row) {
    if (counts.at(row) > 0 && others.at(row) > 0) ++m_layers[row / leaves].shared;
  }
}

void LeafMarks::markCorpus(const LeafModel& model, LeafScale scale, const QPalette& palette) {
  constexpr int kRanks = 1000;
  const QVector<quint32>& counts = model.corpusVisits();
  const auto [from, to] = part(palette);
  const qsizetype leaves = model.leaves();
  const qint64 mostOfAll = most();
  const QRgb hatch = otherTokens(palette);
  m_marks.reserve(counts.size());
  for (qsizetype row = 0; row < counts.size(); ++row) {
    if (counts.at(row) == 0) {
      m_marks += {static_cast<int>(row), -1, hatch, false, true};
      continue;
    }
    const qint64 end = scale.eachLayer ? m_layers.at(row / leaves).most : mostOfAll;
    const auto greatest = static_cast<double>(std::max<qint64>(2, end));
    const auto count = static_cast<double>(counts.at(row));
    const double position = scale.logarithmic ? std::log(count) / std::log(greatest) : count / greatest;
    const QRgb color = colorAt(kCorpusMap, from + position * (to - from));
    m_marks += {static_cast<int>(row), static_cast<int>(kRanks * position), color};
  }
}

void LeafMarks::markDifference(const LeafModel& model) {
  if (!model.difference()) return;
  constexpr double kRanks = 1000;
  const double range = differenceRange(*model.difference());
  for (int row = 0; row < model.logRatios().size(); ++row) {
    const auto ratio = static_cast<double>(model.logRatios().at(row));
    if (ratio == 0) continue;
    ++m_layers[row / model.leaves()].differ;
    m_marks += {row, static_cast<int>(kRanks * std::abs(ratio)), differenceColor(ratio, range)};
  }
}

void LeafMarks::markNumbers(const QVector<int>& counts, LeafScale scale, const QPalette& palette) {
  const qsizetype leaves = counts.size() / m_layers.size();
  QVector<QRgb> colors = scaleColors(most(), scale.logarithmic, part(palette));
  for (qsizetype row = 0; row < counts.size(); ++row) {
    if (scale.eachLayer && row % leaves == 0) {
      colors = scaleColors(m_layers.at(row / leaves).most, scale.logarithmic, part(palette));
    }
    const int count = counts.at(row);
    if (count > 0) m_marks += {static_cast<int>(row), count, colors.at(count), false};
  }
}

void LeafMarks::markTexts(const LeafModel& model, const QPalette& palette) {
  if (!model.hasPinned()) return;
  for (int row = 0; row < model.visits().size(); ++row) {
    const bool here = model.visits().at(row) > 0;
    const bool there = model.pinnedVisits().at(row) > 0;
    // What differs is on top: it is what one looks for.
    if (here && there) m_marks += {row, 0, both(palette), false};
    if (here && !there) m_marks += {row, 2, currentText(palette), false};
    if (!here && there) m_marks += {row, 1, pinnedText(palette), true};
  }
}

void LeafMarks::markTokens(const LeafModel& model, const Selection& selection, const QPalette& palette) {
  QVector<int> markOf(model.visits().size(), -1);
  for (int row = 0; row < markOf.size(); ++row) {
    if (model.visits().at(row) == 0) continue;
    markOf[row] = static_cast<int>(m_marks.size());
    m_marks += {row, 0, otherTokens(palette), false};
  }
  QList<int> tokens = selection.tokens().values();
  std::sort(tokens.begin(), tokens.end());
  for (int layer = 0; layer < model.layers(); ++layer) {
    for (const int token : std::as_const(tokens)) {
      const int row = model.rowOfToken(layer, token);
      if (row < 0) continue;
      LeafMark& mark = m_marks[markOf.at(row)];
      const QRgb color = Selection::tokenColor(token).rgb();
      QVector<QRgb>& colors = m_colors[row];
      if (!colors.contains(color)) colors += color;
      const bool primary = token == selection.primaryToken();
      if (mark.rank == 0 || primary) mark.color = color;
      mark.rank = std::max(mark.rank, primary ? 2 : 1);
    }
  }
}

QPair<double, double> LeafMarks::part(const QPalette& palette) {
  return theme::isDark(palette) ? qMakePair(0.35, 1.0) : qMakePair(0.0, 0.85);
}

QRgb LeafMarks::ground(const QPalette& palette) {
  return theme::hoverGround(palette).rgb();
}

QRgb LeafMarks::otherTokens(const QPalette& palette) {
  return theme::blend(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.4).rgb();
}

QRgb LeafMarks::currentText(const QPalette& palette) {
  return theme::readable(theme::armA(palette), QColor::fromRgb(ground(palette)), kMarkContrast).rgb();
}

QRgb LeafMarks::pinnedText(const QPalette& palette) {
  return theme::readable(theme::armB(palette), QColor::fromRgb(ground(palette)), kMarkContrast).rgb();
}

QRgb LeafMarks::both(const QPalette& palette) {
  return theme::blend(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.7).rgb();
}

}  // namespace ufb
