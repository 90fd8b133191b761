// SPDX-License-Identifier: MIT
#include "views/corpus_panels.h"

#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

#include "views/theme.h"

namespace ufb {

namespace {

constexpr int kRoomAbove = 50 * theme::kGrid;  ///< height from which two parts fit above each other
constexpr double kLargestShare = 0.45;         ///< of the second part, below the first

}  // namespace

CorpusPanels::CorpusPanels(QWidget* first, QWidget* second, int sideWidth, QWidget* parent)
    : QWidget(parent),
      m_tabs(new QTabBar(this)),
      m_splitter(new QSplitter(this)),
      m_first(first),
      m_second(second),
      m_sideWidth(sideWidth),
      m_roomBeside(2 * sideWidth) {
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_tabs->addTab({});
  m_tabs->addTab({});
  m_splitter->addWidget(first);
  m_splitter->addWidget(second);
  m_splitter->setChildrenCollapsible(false);
  m_splitter->setHandleWidth(theme::kGrid);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_tabs);
  column->addWidget(m_splitter, 1);
  connect(m_tabs, &QTabBar::currentChanged, this, &CorpusPanels::arrange);
  connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_touched = true; });
  arrange();
}

void CorpusPanels::setNames(const QString& first, const QString& second) {
  m_tabs->setTabText(0, first);
  m_tabs->setTabText(1, second);
}

void CorpusPanels::setRoomBeside(int width) {
  m_roomBeside = width;
  if (fitting() != m_arrangement) arrange();
}

CorpusPanels::Arrangement CorpusPanels::fitting() const {
  if (width() >= m_roomBeside) return Arrangement::Beside;
  return height() >= theme::scaled(kRoomAbove, font()) ? Arrangement::Above : Arrangement::Tabs;
}

void CorpusPanels::arrange() {
  const Arrangement before = m_arrangement;
  m_arrangement = fitting();
  const bool tabs = m_arrangement == Arrangement::Tabs;
  m_tabs->setVisible(tabs);
  m_first->setVisible(!tabs || m_tabs->currentIndex() == 0);
  m_second->setVisible(!tabs || m_tabs->currentIndex() == 1);
  m_splitter->setOrientation(m_arrangement == Arrangement::Beside ? Qt::Horizontal : Qt::Vertical);
  if (before != m_arrangement) m_touched = false;
  share();
}

/// Beside: the second part as wide as it wants. Above: the first as high as it wants, as far as that leaves
/// room for the second.
void CorpusPanels::share() {
  if (m_arrangement == Arrangement::Tabs || m_touched) return;
  if (m_arrangement == Arrangement::Beside) {
    const int second = std::max(m_sideWidth, width() * 2 / 5);
    m_splitter->setSizes({width() - second, second});
    return;
  }
  const int second = std::min(m_second->sizeHint().height(), static_cast<int>(height() * kLargestShare));
  const int first = std::min(m_first->sizeHint().height(), height() - second);
  m_splitter->setSizes({first, height() - first});
}

void CorpusPanels::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (fitting() != m_arrangement)
    arrange();
  else
    share();
}

QSize CorpusPanels::sizeHint() const {
  return {m_roomBeside, 60 * theme::kGrid};
}

QSize CorpusPanels::minimumSizeHint() const {
  const QSize one = m_first->minimumSizeHint().expandedTo(QSize(0, 14 * theme::kGrid));
  return {one.width(), one.height()};
}

}  // namespace ufb
