// SPDX-License-Identifier: MIT
#include "views/path_card_company.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QToolTip>
#include <QVBoxLayout>

#include "models/number_text.h"
#include "models/path_model.h"
#include "views/path_card_fellows.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

PathCompanyPanel::PathCompanyPanel(const PathModel* model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_place(new QLabel(this)),
      m_counts(new QLabel(this)),
      m_list(new QListView(this)),
      m_fellows(new FellowModel(this)),
      m_delegate(new FellowDelegate(this)) {
  m_place->setTextFormat(Qt::PlainText);
  m_counts->setTextFormat(Qt::PlainText);
  m_place->setWordWrap(true);
  m_counts->setWordWrap(true);
  theme::alignLeading(m_place);
  theme::alignLeading(m_counts);
  m_list->setModel(m_fellows);
  m_list->setItemDelegate(m_delegate);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setUniformItemSizes(true);
  m_list->setMouseTracking(true);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_list->viewport()->installEventFilter(this);
  auto* words = new QVBoxLayout;
  words->setContentsMargins(theme::kGrid, theme::kHalfGrid, theme::kGrid, theme::kHalfGrid);
  words->setSpacing(2);
  words->addWidget(m_place);
  words->addWidget(m_counts);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(words);
  column->addWidget(m_list, 1);
  const auto choose = [this](const QModelIndex& index) {
    const int token = index.data(FellowModel::TokenRole).toInt();
    if (token >= 0) Q_EMIT tokenChosen(token);
  };
  connect(m_list, &QListView::clicked, this, choose);
  connect(m_list, &QListView::activated, this, choose);
  connect(m_list, &QListView::entered, this, &PathCompanyPanel::hover);
  applyFonts();
  applyColors();
}

void PathCompanyPanel::showLevel(const view::RoutingPtr& routing, const view::RoutingHistory& history,
                                 int level) {
  m_level = level;
  m_fellows->setFellows(routing, history, m_model->company().at(level));
  const auto cell = [&](PathModel::ColumnId column) {
    return m_model->index(level, column).data().toString();
  };
  m_place->setText(tr("Who else went to %1").arg(cell(PathModel::Address)));
  // About as many words for every level, so that the list below stays where it is.
  const QString sibling = level == 0 ? tr("The root has no sibling.")
                                     : tr("Not taken: %1, where %2 of this text's tokens went.")
                                           .arg(cell(PathModel::Sibling), cell(PathModel::SiblingTokens));
  const QString words = tr("%1. %2", "counts. sibling").arg(counts(), sibling);
  m_counts->setText(words);
  m_list->setAccessibleName(tr("Other tokens that went here"));
  m_list->setAccessibleDescription(counts());
}

QString PathCompanyPanel::counts() const {
  const PathCompany& company = m_model->company();
  if (m_level >= company.otherByLevel.size()) return {};
  const QString here = tr("%1 of %2 other tokens of this text")
                           .arg(indexText(company.otherByLevel.at(m_level)), indexText(company.otherTokens));
  if (company.earlierTokens == 0) return tr("%1; no earlier texts in this session").arg(here);
  return tr("%1; %2 of %3 of this session's earlier texts")
      .arg(here, indexText(company.earlierByLevel.at(m_level)), indexText(company.earlierTokens));
}

void PathCompanyPanel::setStale(bool stale) {
  m_stale = stale;
  m_delegate->setDimmed(stale);
  m_list->viewport()->update();
  applyColors();
}

void PathCompanyPanel::applyFonts() {
  m_counts->setFont(smallFont(font()));
  m_list->setFont(smallFont(font()));
}

void PathCompanyPanel::applyColors() {
  const QColor ground = palette().color(QPalette::Window);
  const auto shade = [&](const QColor& color) {
    return m_stale ? theme::blend(ground, color, kStaleOpacity) : color;
  };
  theme::setTextColor(m_place, shade(palette().color(QPalette::WindowText)));
  theme::setTextColor(m_counts, shade(theme::mutedText(palette())));
}

void PathCompanyPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) applyFonts();
  if (event->type() == QEvent::PaletteChange) applyColors();
}

void PathCompanyPanel::hover(const QModelIndex& index) {
  Q_EMIT tokenHovered(index.data(FellowModel::TokenRole).toInt());
  QToolTip::showText(QCursor::pos(), index.data(Qt::ToolTipRole).toString(), m_list->viewport());
}

bool PathCompanyPanel::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Leave) Q_EMIT tokenHovered(-1);
  return QWidget::eventFilter(watched, event);
}

}  // namespace ufb
