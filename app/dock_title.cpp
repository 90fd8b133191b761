// SPDX-License-Identifier: MIT
#include "dock_title.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

#include "dock_title_button.h"
#include "views/theme.h"

namespace ufb {

DockTitle::DockTitle(const QString& title, QWidget* parent)
    : QWidget(parent), m_maximize(new DockTitleButton(DockTitleButton::Sign::Maximize, this)) {
  auto* label = new QLabel(title, this);
  label->setFont(theme::heading(font()));
  label->setTextFormat(Qt::PlainText);
  theme::alignLeading(label, Qt::AlignVCenter);
  auto* close = new DockTitleButton(DockTitleButton::Sign::Close, this);
  close->setToolTip(tr("Close this view; the View menu brings it back"));
  close->setAccessibleName(tr("Close %1").arg(title));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(theme::kGrid, theme::kHalfGrid, theme::kHalfGrid, theme::kHalfGrid);
  row->setSpacing(theme::kHalfGrid);
  row->addWidget(label, 1);
  row->addWidget(m_maximize);
  row->addWidget(close);
  connect(m_maximize, &QAbstractButton::clicked, this, &DockTitle::maximizeRequested);
  connect(close, &QAbstractButton::clicked, this, &DockTitle::closeRequested);
  setMaximized(false);
}

void DockTitle::setMaximized(bool maximized) {
  m_maximize->setSign(maximized ? DockTitleButton::Sign::Restore : DockTitleButton::Sign::Maximize);
  const QString words = maximized ? tr("Show all views again") : tr("Fill the window with this view");
  m_maximize->setToolTip(words);
  m_maximize->setAccessibleName(words);
}

void DockTitle::mouseDoubleClickEvent(QMouseEvent* event) {
  event->accept();
  Q_EMIT maximizeRequested();
}

void DockTitle::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(0, height() - 1, width(), 1, theme::hairline(palette()));
}

}  // namespace ufb
