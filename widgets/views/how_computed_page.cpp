// SPDX-License-Identifier: MIT
#include "views/how_computed_page.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include "models/how_computed_table.h"
#include "views/how_computed_grid.h"
#include "views/path_card_formula.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

HowComputedPage::HowComputedPage(const PathModel* path, QWidget* parent)
    : QScrollArea(parent), m_table(new HowComputedTable(this)) {
  auto* body = new QWidget;
  m_title = new QLabel(body);
  m_intro = new QLabel(body);
  m_formula = new QLabel(body);
  m_sum = new PathFormula(path, body);
  m_grid = new HowComputedGrid(m_table, body);
  m_notes = new QLabel(body);
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(theme::kGrid, theme::kHalfGrid, theme::kGrid, theme::kGrid);
  column->setSpacing(theme::kGrid);
  for (QWidget* part :
       {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_intro), static_cast<QWidget*>(m_formula),
        static_cast<QWidget*>(m_sum), static_cast<QWidget*>(m_grid), static_cast<QWidget*>(m_notes)}) {
    column->addWidget(part);
  }
  column->addStretch(1);
  for (QLabel* words : {m_title, m_intro, m_formula, m_notes}) words->setWordWrap(true);
  for (QLabel* words : {m_title, m_intro, m_notes}) words->setTextFormat(Qt::PlainText);
  m_formula->setTextFormat(Qt::RichText);
  m_formula->setLayoutDirection(Qt::LeftToRight);
  m_formula->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  m_intro->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_sum->hide();
  setFrameShape(NoFrame);
  setFocusPolicy(Qt::NoFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setWidgetResizable(true);
  setWidget(body);
  connectParts();
  applyTheme();
}

void HowComputedPage::connectParts() {
  const auto rowSignal = [this](void (HowComputedPage::*signal)(int, int)) {
    return [this, signal](int row) {
      const bool known = row >= 0;
      Q_EMIT(this->*signal)(known ? m_table->levelAt(row) : -1, known ? m_table->tokenAt(row) : -1);
    };
  };
  connect(m_grid, &HowComputedGrid::rowChosen, this, rowSignal(&HowComputedPage::rowChosen));
  connect(m_grid, &HowComputedGrid::rowHovered, this, rowSignal(&HowComputedPage::rowHovered));
  connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
          &HowComputedPage::scrollToRow);
  connect(m_sum, &PathFormula::levelChosen, this, [this](int level) { Q_EMIT rowChosen(level, -1); });
  connect(m_sum, &PathFormula::levelHovered, this, [this](int level) { Q_EMIT rowHovered(level, -1); });
}

void HowComputedPage::showPage(HowStep step, const HowPage& page) {
  const bool turned = step != m_step;
  m_step = step;
  m_title->setText(page.title);
  m_intro->setText(page.intro.join(u' '));
  m_formula->setText(page.formula);
  m_formula->setAccessibleName(plainFormula(page.formula));
  m_formula->setVisible(!page.formula.isEmpty());
  m_table->setContents(page.columns, page.rows);
  m_grid->setVisible(!page.rows.isEmpty());
  m_grid->setAccessibleName(page.title);
  m_grid->fit();
  m_notes->setText(page.notes.join(u'\n'));
  m_notes->setVisible(!page.notes.isEmpty());
  if (turned) verticalScrollBar()->setValue(0);
}

void HowComputedPage::showSum(int level, int trees) {
  m_sum->setVisible(level >= 0);
  if (level >= 0) m_sum->showLevel(level, trees);
}

void HowComputedPage::setChosen(int level, int token) {
  m_grid->setChosen(m_step == HowStep::Tokens ? m_table->rowOfToken(token) : m_table->rowOfLevel(level));
}

void HowComputedPage::setHovered(int level, int token) {
  m_grid->setHovered(m_step == HowStep::Tokens ? m_table->rowOfToken(token) : m_table->rowOfLevel(level));
}

QString HowComputedPage::rowText() const {
  const QModelIndexList rows = m_grid->selectionModel()->selectedRows();
  if (rows.isEmpty()) return {};
  QStringList cells;
  for (int column = 0; column < m_table->columnCount(); ++column) {
    cells += m_table->index(rows.constFirst().row(), column).data().toString();
  }
  return cells.join(u'\t');
}

/// The page scrolls instead of the table, so it has to keep the keyboard's row in sight.
void HowComputedPage::scrollToRow() {
  if (!m_grid->hasFocus()) return;
  const QRect row = m_grid->visualRect(m_grid->currentIndex());
  const QPoint place = m_grid->viewport()->mapTo(widget(), row.center());
  ensureVisible(0, place.y(), 0, 2 * row.height());
}

void HowComputedPage::setStale(bool stale) {
  m_stale = stale;
  m_grid->setStale(stale);
  applyTheme();
}

void HowComputedPage::applyTheme() {
  const QColor ground = palette().color(QPalette::Window);
  const auto shade = [&](const QColor& color) {
    return m_stale ? theme::blend(ground, color, kStaleOpacity) : color;
  };
  const QColor text = shade(palette().color(QPalette::WindowText));
  const QColor muted = shade(theme::mutedText(palette()));
  m_title->setFont(theme::heading(font()));
  m_formula->setFont(theme::heading(font()));
  m_grid->setFont(theme::figures(font()));
  for (QLabel* words : {m_title, m_intro, m_formula}) theme::setTextColor(words, text);
  theme::setTextColor(m_notes, muted);
  m_sum->setColors(text, muted);
  m_grid->viewport()->update();
}

void HowComputedPage::changeEvent(QEvent* event) {
  QScrollArea::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) applyTheme();
  if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
    for (QLabel* words : {m_title, m_intro, m_notes}) theme::alignLeading(words);
  }
}

}  // namespace ufb
