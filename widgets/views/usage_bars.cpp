// SPDX-License-Identifier: MIT
#include "views/usage_bars.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include "models/number_text.h"
#include "models/plain_tip.h"
#include "models/quantity_text.h"
#include "models/selection.h"
#include "models/usage_model.h"
#include "views/theme.h"
#include "views/usage_words.h"
#include "views/view_paint.h"

namespace ufb {

UsageBars::UsageBars(const UsageModel* model, Selection* selection, QWidget* parent)
    : QAbstractScrollArea(parent), m_model(model), m_selection(selection) {
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setAccessibleName(tr("Nodes touched in each layer"));
  viewport()->setMouseTracking(true);
  viewport()->setBackgroundRole(QPalette::Base);
  const auto repaint = [this] { viewport()->update(); };
  connect(selection, &Selection::hoverChanged, this, repaint);
  connect(selection, &Selection::selectionChanged, this, [this, repaint] {
    showSelected();
    repaint();
  });
}

void UsageBars::setScale(Scale scale) {
  m_scale = scale;
  viewport()->update();
}

void UsageBars::setStale(bool stale) {
  m_stale = stale;
  viewport()->update();
}

/// Painting only looks up: all texts, and how wide the columns are, are made here.
void UsageBars::refresh() {
  m_rows.clear();
  m_widest = {};
  const QFontMetrics metrics(theme::figures(smallFont(font())));
  const auto widen = [&](QString& widest, const QString& text) {
    if (metrics.horizontalAdvance(text) > metrics.horizontalAdvance(widest)) widest = text;
  };
  for (int layer = 0; layer < m_model->layers(); ++layer) {
    const UsageItem& usage = m_model->layer(layer);
    const auto bytes = m_model->bytesOf(usage.touched);
    const Row row{usage::countText(usage.touched, usage.nodes), percentText(usage.share()),
                  bytes ? sizeText(*bytes) : QString()};
    widen(m_widest.count, row.count);
    widen(m_widest.share, row.share);
    widen(m_widest.bytes, row.bytes);
    m_rows += row;
  }
  placeScrollBar();
  showSelected();
  updateGeometry();
  viewport()->update();
}

int UsageBars::selectedLayer() const {
  return qMin(m_selection->layer(), m_model->layers() - 1);
}

qint64 UsageBars::scaleEnd() const {
  const UsageItem& usage = m_model->layer(0);  // all layers have the same trees
  return m_scale == Scale::AllNodes ? usage.nodes : usage.mostPossible;
}

QString UsageBars::tipText(int layer) const {
  return layer < 0 || layer >= m_model->layers() ? QString() : usage::layerTip(*m_model, layer);
}

// ---- scrolling ---------------------------------------------------------------------------------

void UsageBars::placeScrollBar() {
  const int body = viewport()->height() - headHeight();
  const int hidden = rowHeight() * static_cast<int>(m_rows.size()) - body;
  verticalScrollBar()->setRange(0, qMax(0, hidden));
  verticalScrollBar()->setPageStep(qMax(1, body));
  verticalScrollBar()->setSingleStep(rowHeight());
}

void UsageBars::showSelected() {
  if (m_rows.isEmpty()) return;
  const QRect row = rowRect(selectedLayer());
  QScrollBar* bar = verticalScrollBar();
  if (row.top() < headHeight()) bar->setValue(bar->value() + row.top() - headHeight());
  if (row.bottom() >= viewport()->height()) {
    bar->setValue(bar->value() + row.bottom() + 1 - viewport()->height());
  }
}

void UsageBars::resizeEvent(QResizeEvent* event) {
  QAbstractScrollArea::resizeEvent(event);
  placeScrollBar();
  showSelected();
}

void UsageBars::changeEvent(QEvent* event) {
  QAbstractScrollArea::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::FontChange || type == QEvent::LanguageChange || type == QEvent::LocaleChange) refresh();
  viewport()->update();
}

// ---- mouse -------------------------------------------------------------------------------------

int UsageBars::layerAt(const QPoint& place) const {
  if (m_rows.isEmpty() || place.y() < headHeight() || !viewport()->rect().contains(place)) return -1;
  const int layer = (place.y() - headHeight() + verticalScrollBar()->value()) / rowHeight();
  return layer < m_rows.size() ? layer : -1;
}

void UsageBars::showTip(const QPoint& global, int layer) {
  if (layer < 0)
    QToolTip::hideText();
  else
    QToolTip::showText(global, plainTip(tipText(layer)), viewport());
}

bool UsageBars::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    showTip(help->globalPos(), layerAt(help->pos()));
    return true;
  }
  if (event->type() == QEvent::Leave) m_selection->clearHover();
  return QAbstractScrollArea::viewportEvent(event);
}

void UsageBars::mousePressEvent(QMouseEvent* event) {
  const int layer = layerAt(event->pos());
  if (event->button() == Qt::LeftButton && layer >= 0) m_selection->setLayer(layer);
}

/// Belongs to the press: no parent may take it for its own.
void UsageBars::mouseReleaseEvent(QMouseEvent* event) {
  event->accept();
}

void UsageBars::mouseMoveEvent(QMouseEvent* event) {
  const int layer = layerAt(event->pos());
  const bool moved = layer != m_selection->hoveredLayer();
  m_selection->setHover(-1, layer);
  if (moved || layer < 0) showTip(event->globalPosition().toPoint(), layer);
}

void UsageBars::keyPressEvent(QKeyEvent* event) {
  event->ignore();
}

}  // namespace ufb
