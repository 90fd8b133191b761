// SPDX-License-Identifier: MIT
#include "views/leaf_maps_marks.h"

#include <QPalette>
#include <algorithm>
#include <cmath>

#include "models/leaf_model.h"
#include "models/selection.h"
#include "views/color_map.h"
#include "views/theme.h"

namespace ufb {

namespace {

constexpr double kMarkContrast = 3;  ///< WCAG for graphics

/// The colours of 0..most; that of 0 is not used.
QVector<QRgb> scaleColors(int most, bool logarithmic, QPair<double, double> part) {
  // One token has the least colour also where no leaf has two.
  const int greatest = std::max(2, most);
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
  summarize(counts, model.pinnedVisits(), model.layers());
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
  }
  std::stable_sort(m_marks.begin(), m_marks.end(),
                   [](const LeafMark& one, const LeafMark& other) { return one.rank < other.rank; });
  m_marked.fill(false, counts.size());
  for (const LeafMark& mark : std::as_const(m_marks)) m_marked[mark.row] = true;
}

int LeafMarks::most() const {
  int most = 0;
  for (const Summary& layer : m_layers) most = std::max(most, layer.most);
  return most;
}

void LeafMarks::summarize(const QVector<int>& counts, const QVector<int>& others, int layers) {
  m_layers.fill({}, layers);
  const qsizetype leaves = counts.size() / layers;
  for (qsizetype layer = 0; layer < layers; ++layer) {
    Summary& summary = m_layers[layer];
    for (qsizetype row = layer * leaves; row < (layer + 1) * leaves; ++row) {
      if (counts.at(row) == 0) continue;
      ++summary.reached;
      summary.most = std::max(summary.most, counts.at(row));
      if (!others.isEmpty() && others.at(row) > 0) ++summary.shared;
    }
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
  return theme::readable(theme::armA(), QColor::fromRgb(ground(palette)), kMarkContrast).rgb();
}

QRgb LeafMarks::pinnedText(const QPalette& palette) {
  return theme::readable(theme::armB(), QColor::fromRgb(ground(palette)), kMarkContrast).rgb();
}

QRgb LeafMarks::both(const QPalette& palette) {
  return theme::blend(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.7).rgb();
}

}  // namespace ufb
