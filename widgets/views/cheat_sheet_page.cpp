// SPDX-License-Identifier: MIT
#include "views/cheat_sheet_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

#include "models/fuzzy_match.h"
#include "views/cheat_sheet_keys.h"
#include "views/theme.h"

namespace ufb {
namespace {

constexpr int kBetween = 4 * theme::kGrid;  // columns
constexpr int kBelow = 2 * theme::kGrid;    // groups of a column
constexpr int kColumn = 42;                 // characters
constexpr int kMostColumns = 4;

bool fits(const CheatSheetRow& row, const QString& title, const QStringList& words) {
  const FoldedText text = foldedText(row.words);
  const QString rest =
      foldedText(QStringList{title, row.keys, row.gesture, row.keywords}.join(QLatin1Char('\n'))).text;
  return std::all_of(words.begin(), words.end(), [&](const QString& word) {
    return rest.contains(word) || fuzzyMatch(word, text).has_value();
  });
}

/// The fewest pixels of height in which parts of these heights, in their order, fill so many columns.
int leastHeight(const QVector<int>& heights, int columns) {
  const auto needed = [&](int limit) {
    int count = 1;
    int used = 0;
    for (const int height : heights) {
      if (used > 0 && used + kBelow + height > limit) {
        ++count;
        used = 0;
      }
      used += height + (used > 0 ? kBelow : 0);
    }
    return count;
  };
  int low = heights.isEmpty() ? 0 : *std::max_element(heights.begin(), heights.end());
  int high = low;
  for (const int height : heights) high += height + kBelow;
  while (low < high) {
    const int middle = (low + high) / 2;
    if (needed(middle) <= columns) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

}  // namespace

CheatSheetPage::CheatSheetPage(QWidget* parent) : QWidget(parent) {}

QWidget* CheatSheetPage::makeLine(const CheatSheetRow& row, QWidget* parent) const {
  auto* line = new QWidget(parent);
  auto* layout = new QHBoxLayout(line);
  layout->setContentsMargins(0, 2, 0, 2);
  layout->setSpacing(theme::kGrid);
  auto* words = new QLabel(row.words, line);
  words->setTextFormat(Qt::PlainText);
  words->setWordWrap(true);
  layout->addWidget(words, 1);
  if (!row.keys.isEmpty()) {
    layout->addWidget(new KeyCaps(row.keys, line), 0, Qt::AlignTop);
  } else {
    auto* gesture = new QLabel(row.gesture, line);
    gesture->setObjectName(QStringLiteral("gesture"));
    gesture->setTextFormat(Qt::PlainText);
    gesture->setWordWrap(true);
    layout->addWidget(gesture, 1);
  }
  return line;
}

CheatSheetPage::Part CheatSheetPage::makePart(const CheatSheetGroup& group) {
  Part part{group.title, new QWidget(this), {}, true};
  auto* layout = new QVBoxLayout(part.widget);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* title = new QLabel(group.title, part.widget);
  title->setObjectName(QStringLiteral("group-title"));
  title->setTextFormat(Qt::PlainText);
  title->setContentsMargins(0, 0, 0, theme::kHalfGrid);
  title->setFont(theme::heading(font()));
  layout->addWidget(title);
  part.widget->setAccessibleName(group.title);
  for (const CheatSheetRow& row : group.rows) {
    part.lines.append({row, makeLine(row, part.widget), true});
    layout->addWidget(part.lines.last().widget);
  }
  part.widget->show();
  return part;
}

void CheatSheetPage::setGroups(const QVector<CheatSheetGroup>& groups) {
  for (const Part& part : std::as_const(m_parts)) delete part.widget;
  m_parts.clear();
  for (const CheatSheetGroup& group : groups) {
    if (!group.rows.isEmpty()) m_parts.append(makePart(group));
  }
  applyColors();
  arrange();
}

int CheatSheetPage::filter(const QStringList& words) {
  int count = 0;
  for (Part& part : m_parts) {
    part.shown = false;
    for (Line& line : part.lines) {
      line.shown = fits(line.row, part.title, words);
      line.widget->setVisible(line.shown);
      part.shown = part.shown || line.shown;
      if (line.shown) ++count;
    }
    part.widget->setVisible(part.shown);
  }
  arrange();
  return count;
}

QVector<CheatSheetGroup> CheatSheetPage::shown() const {
  QVector<CheatSheetGroup> groups;
  for (const Part& part : m_parts) {
    if (!part.shown) continue;
    CheatSheetGroup group{part.title, {}};
    for (const Line& line : part.lines) {
      if (line.shown) group.rows.append(line.row);
    }
    groups.append(group);
  }
  return groups;
}

int CheatSheetPage::columnWidth() const {
  return kColumn * fontMetrics().averageCharWidth();
}

void CheatSheetPage::arrange() {
  m_columns = std::clamp((width() + kBetween) / (columnWidth() + kBetween), 1, kMostColumns);
  const int columnRoom = (width() - (m_columns - 1) * kBetween) / m_columns;
  QVector<const Part*> parts;
  QVector<int> heights;
  for (const Part& part : std::as_const(m_parts)) {
    if (!part.shown) continue;
    part.widget->layout()->activate();
    parts.append(&part);
    heights.append(part.widget->layout()->totalHeightForWidth(columnRoom));
  }
  const int limit = leastHeight(heights, m_columns);
  int column = 0;
  int top = 0;
  for (qsizetype i = 0; i < parts.size(); ++i) {
    if (top > 0 && top + heights[i] > limit) {
      ++column;
      top = 0;
    }
    const int start = column * (columnRoom + kBetween);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - start - columnRoom : start;
    parts[i]->widget->setGeometry(left, top, columnRoom, heights[i]);
    top += heights[i] + kBelow;
  }
  setMinimumHeight(limit);
}

QSize CheatSheetPage::sizeHint() const {
  return {2 * columnWidth() + kBetween, std::max(minimumHeight(), columnWidth())};
}

QSize CheatSheetPage::minimumSizeHint() const {
  return {0, 0};
}

void CheatSheetPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) arrange();
}

void CheatSheetPage::applyColors() {
  for (QLabel* label : findChildren<QLabel*>(QStringLiteral("gesture"))) {
    theme::setTextColor(label, theme::mutedText(palette()));
  }
}

void CheatSheetPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) applyColors();
  if (event->type() == QEvent::LayoutDirectionChange) arrange();
  if (event->type() == QEvent::FontChange) {
    for (QLabel* label : findChildren<QLabel*>(QStringLiteral("group-title"))) {
      label->setFont(theme::heading(font()));
    }
    arrange();
  }
}

}  // namespace ufb
