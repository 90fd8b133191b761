// SPDX-License-Identifier: MIT
#include "views/candidate_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

#include "models/candidate_model.h"
#include "views/plain_header.h"
#include "views/probability_delegate.h"
#include "views/theme.h"

namespace ufb {

namespace {

constexpr int kNarrowestWord = 80;
constexpr int kNarrowestBar = 48;
constexpr int kUsualWidth = 360;
constexpr int kUsualRows = 10;
constexpr int kFewestRows = 3;

}  // namespace

CandidateTable::CandidateTable(CandidateModel* model, QWidget* parent)
    : QTableView(parent), m_delegate(new ProbabilityDelegate(this)) {
  setHorizontalHeader(new PlainHeader(this));
  setModel(model);
  setItemDelegate(m_delegate);
  setFrameShape(QFrame::NoFrame);
  setShowGrid(false);
  setSelectionBehavior(SelectRows);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setTabKeyNavigation(false);
  setWordWrap(false);
  setMouseTracking(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(ScrollPerPixel);
  setAccessibleName(tr("Candidates", "the model's words for a mask"));
  verticalHeader()->hide();
  verticalHeader()->setMinimumSectionSize(0);
  viewport()->setAutoFillBackground(false);
  viewport()->setCursor(Qt::PointingHandCursor);
  connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
  applyLook();
}

void CandidateTable::setStale(bool stale) {
  m_delegate->setStale(stale);
  viewport()->update();
}

void CandidateTable::applyLook() {
  const int rowHeight = heightOf(1) - heightOf(0);
  if (verticalHeader()->defaultSectionSize() != rowHeight) {
    verticalHeader()->setDefaultSectionSize(rowHeight);
  }
  fitColumns();
  viewport()->update();
}

int CandidateTable::heightOf(int rows) const {
  const int row =
      std::max(QFontMetrics(theme::figures(font())).height(), fontMetrics().height()) + theme::kGrid;
  return rows * row + horizontalHeader()->sizeHint().height();
}

QSize CandidateTable::sizeHint() const {
  return {kUsualWidth, heightOf(kUsualRows)};
}

QSize CandidateTable::minimumSizeHint() const {
  return {0, heightOf(kFewestRows)};
}

int CandidateTable::columnWidthFor(int column, const QString& widest) const {
  const int header = horizontalHeader()->sectionSizeHint(column);
  return std::max(header, QFontMetrics(theme::figures(font())).horizontalAdvance(widest) + 2 * theme::kGrid);
}

void CandidateTable::fitColumns() {
  const int rank = columnWidthFor(CandidateModel::Rank, QStringLiteral("000"));
  const int logit = columnWidthFor(CandidateModel::Logit, QStringLiteral("-00.00"));
  const int percent = ProbabilityDelegate::percentWidth(font()) + 2 * theme::kGrid;
  const int available = viewport()->width();
  const int needed = kNarrowestWord + kNarrowestBar + percent;
  const bool showLogit = available >= needed + logit;
  const bool showRank = available >= needed + logit + rank;
  const int rest = available - (showLogit ? logit : 0) - (showRank ? rank : 0) - percent;
  const int word = std::clamp(rest * 2 / 5, std::min(kNarrowestWord, rest), 24 * theme::kGrid);
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

void CandidateTable::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::FontChange || type == QEvent::StyleChange || type == QEvent::PaletteChange) applyLook();
}

void CandidateTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fitColumns();
}

void CandidateTable::mouseMoveEvent(QMouseEvent* event) {
  QTableView::mouseMoveEvent(event);
  setHoveredRow(rowAt(event->position().toPoint().y()));
}

bool CandidateTable::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::Leave) setHoveredRow(-1);
  return QTableView::viewportEvent(event);
}

void CandidateTable::focusInEvent(QFocusEvent* event) {
  const bool none = !currentIndex().isValid();
  const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
  QTableView::focusInEvent(event);
  // The base class makes a row current that nobody chose, and Enter would put its word into the text.
  if (none && !byTab) setCurrentIndex({});
}

void CandidateTable::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) {
    Q_EMIT copyRequested();
    return;
  }
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && currentIndex().isValid()) {
    Q_EMIT chosen(currentIndex().row());
    return;
  }
  QTableView::keyPressEvent(event);
}

}  // namespace ufb
