// SPDX-License-Identifier: MIT
#include "views/candidate_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

#include "models/candidate_model.h"
#include "views/probability_delegate.h"
#include "views/theme.h"

namespace ufb {

namespace {

constexpr int kNarrowestWord = 80;
constexpr int kNarrowestBar = 48;
constexpr int kUsualWidth = 360;

}  // namespace

CandidateTable::CandidateTable(CandidateModel* model, QWidget* parent)
    : WordTable(model, kUsualWidth, parent), m_delegate(new ProbabilityDelegate(this)) {
  setItemDelegate(m_delegate);
  setMouseTracking(true);
  setAccessibleName(tr("Candidates", "the model's words for a mask"));
  viewport()->setCursor(Qt::PointingHandCursor);
  connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
  applyLook();
}

void CandidateTable::setStale(bool stale) {
  m_delegate->setStale(stale);
  viewport()->update();
}

void CandidateTable::fitColumns() {
  const int rank = columnWidthFor(CandidateModel::Rank, QStringLiteral("000"));
  const int logit = columnWidthFor(CandidateModel::Logit, QStringLiteral("-00.00"));
  const int percent = ProbabilityDelegate::percentWidth(font()) + 2 * theme::kGrid;
  const int available = viewport()->width();
  const int needed = theme::scaled(kNarrowestWord, font()) + theme::scaled(kNarrowestBar, font()) + percent;
  const bool showLogit = available >= needed + logit;
  const bool showRank = available >= needed + logit + rank;
  const int rest = available - (showLogit ? logit : 0) - (showRank ? rank : 0) - percent;
  const int word = std::clamp(rest * 2 / 5, std::min(theme::scaled(kNarrowestWord, font()), rest),
                              theme::scaled(24 * theme::kGrid, font()));
  setColumnHidden(CandidateModel::Logit, !showLogit);
  setColumnHidden(CandidateModel::Rank, !showRank);
  setColumnWidth(CandidateModel::Word, word);
  setColumnWidth(CandidateModel::Probability, std::max(0, rest - word) + percent);
  setColumnWidth(CandidateModel::Logit, logit);
  setColumnWidth(CandidateModel::Rank, rank);
}

void CandidateTable::setHoveredRow(int row) {
  if (row == m_hoveredRow) return;
  m_hoveredRow = row;
  m_delegate->setHoveredRow(row);
  viewport()->update();
}

void CandidateTable::mouseMoveEvent(QMouseEvent* event) {
  QTableView::mouseMoveEvent(event);
  setHoveredRow(rowAt(event->position().toPoint().y()));
}

bool CandidateTable::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::Leave) setHoveredRow(-1);
  return QTableView::viewportEvent(event);
}

void CandidateTable::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && currentIndex().isValid()) {
    Q_EMIT chosen(currentIndex().row());
    return;
  }
  WordTable::keyPressEvent(event);
}

}  // namespace ufb
