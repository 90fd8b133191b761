// SPDX-License-Identifier: MIT
#include "views/layer_strip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolTip>
#include <cmath>

#include "models/number_text.h"
#include "models/path_address.h"
#include "models/plain_tip.h"
#include "models/selection.h"
#include "views/color_bar.h"
#include "views/strip_values.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

LayerStrip::LayerStrip(Selection* selection, QWidget* parent)
    : QWidget(parent), m_selection(selection), m_values(std::make_unique<StripValues>()) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAccessibleName(tr("Layers × tokens"));
  buildControls();
  connect(m_selection, &Selection::selectionChanged, this, &LayerStrip::refresh);
  connect(m_selection, &Selection::hoverChanged, this, qOverload<>(&QWidget::update));
  recompute();
}

LayerStrip::~LayerStrip() = default;

void LayerStrip::buildControls() {
  m_metricLabel = new QLabel(this);
  m_metricBox = new QComboBox(this);
  m_bar = new ColorBar(this);
  m_metricLabel->setBuddy(m_metricBox);
  fillMetricBox();
  auto* controls = new QHBoxLayout;
  controls->setSpacing(theme::kGrid);
  controls->addWidget(m_metricLabel);
  controls->addWidget(m_metricBox);
  controls->addWidget(m_bar, 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(theme::kGrid, theme::kHalfGrid, theme::kGrid, 0);
  layout->addLayout(controls);
  layout->addStretch(1);
  connect(m_metricBox, &QComboBox::currentIndexChanged, this, [this] {
    recompute();
    Q_EMIT metricChanged();
  });
}

void LayerStrip::fillMetricBox() {
  const QSignalBlocker quiet(m_metricBox);
  const int current = qMax(0, m_metricBox->currentIndex());
  m_metricLabel->setText(tr("M&etric"));
  m_metricBox->clear();
  for (const Metric metric : {Metric::Margin, Metric::Leaf, Metric::Contribution, Metric::TopNodeShare}) {
    m_metricBox->addItem(StripValues::name(metric), QVariant::fromValue(metric));
    m_metricBox->setItemData(m_metricBox->count() - 1, StripValues::explanation(metric), Qt::ToolTipRole);
  }
  m_metricBox->setCurrentIndex(current);
}

void LayerStrip::setRouting(const view::RoutingPtr& routing) {
  m_routing = routing && !routing->empty() ? routing : nullptr;
  recompute();
  updateGeometry();
}

void LayerStrip::setDense(bool dense, int neurons) {
  m_dense = dense;
  m_neurons = neurons;
  recompute();
}

void LayerStrip::setModelLoaded(bool loaded) {
  m_modelLoaded = loaded;
  refresh();
}

void LayerStrip::setStale(bool stale) {
  m_stale = stale;
  update();
}

LayerStrip::Metric LayerStrip::metric() const {
  return m_metricBox->currentData().value<Metric>();
}

void LayerStrip::setMetric(Metric metric) {
  m_metricBox->setCurrentIndex(m_metricBox->findData(QVariant::fromValue(metric)));
}

int LayerStrip::tree() const {
  return m_routing ? qMin(m_selection->tree(), m_routing->trees - 1) : 0;
}

double LayerStrip::value(int layer, int token) const {
  return m_values->value(layer, token);
}

QString LayerStrip::message() const {
  return emptyReason(m_routing, m_modelLoaded, m_dense, m_neurons);
}

/// Everything that paints must only look up: colours and widths are made here, once for each answer.
void LayerStrip::recompute() {
  m_colors.clear();
  m_labelWidth = 0;
  m_shownTree = tree();
  m_values = m_routing ? std::make_unique<StripValues>(*m_routing, m_shownTree, metric())
                       : std::make_unique<StripValues>();
  const QFontMetrics metrics(smallFont(font()));
  for (int layer = 0; m_routing && layer < m_routing->layers; ++layer) {
    for (int token = 0; token < m_routing->tokens; ++token) {
      const double position = m_values->position(m_values->value(layer, token));
      m_colors += std::isnan(position) ? QRgb(0) : colorAt(m_values->colorMap(), position);
    }
  }
  for (int token = 0; m_routing && token < m_routing->tokens; ++token) {
    m_labelWidth = qMax(m_labelWidth, metrics.horizontalAdvance(tokenText(*m_routing, token)));
  }
  m_metricBox->setToolTip(StripValues::explanation(metric()));
  const bool scale = !std::isnan(m_values->least());
  m_bar->setScale(m_values->colorMap(), m_values->caption(),
                  scale ? m_values->text(m_values->least()) : QString(),
                  scale ? m_values->text(m_values->greatest()) : QString());
  refresh();
}

void LayerStrip::refresh() {
  if (m_routing && tree() != m_shownTree) return recompute();
  const QString reason = message();
  for (QWidget* control : {static_cast<QWidget*>(m_metricLabel), static_cast<QWidget*>(m_metricBox),
                           static_cast<QWidget*>(m_bar)}) {
    control->setVisible(reason.isEmpty());
  }
  const int token = m_selection->primaryToken();
  const bool known = reason.isEmpty() && token >= 0 && token < m_routing->tokens;
  setAccessibleDescription(known ? tipText(qMin(m_selection->layer(), m_routing->layers - 1), token)
                                 : reason);
  update();
}

QString LayerStrip::tipText(int layer, int token) const {
  if (!m_routing || layer < 0 || token < 0 || layer >= m_routing->layers || token >= m_routing->tokens)
    return {};
  const int leaf = m_routing->leaf(layer, tree(), token);
  const AddressSpace space{m_routing->layers, m_routing->trees, m_routing->depth};
  QString place = tr("%1 (token %2), layer %3")
                      .arg(tokenText(*m_routing, token), indexText(token + 1), indexText(layer + 1));
  if (m_routing->trees > 1) place = tr("%1, tree %2").arg(place, indexText(tree() + 1));
  const QString address = formatAddress({layer, tree(), m_routing->depth, leaf}, space);
  QStringList lines{place, tr("Leaf %1, address %2").arg(indexText(leaf), address)};
  if (metric() != Metric::Leaf) {
    lines +=
        tr("%1: %2", "metric, value").arg(StripValues::name(metric()), m_values->text(value(layer, token)));
  }
  return lines.join(u'\n');
}

bool LayerStrip::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip || !message().isEmpty()) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const CellGrid cells = grid();
  const QString text = tipText(cells.rowAt(help->pos().y()), cells.columnAt(help->pos().x()));
  if (text.isEmpty()) {
    QToolTip::hideText();
  } else {
    QToolTip::showText(help->globalPos(), plainTip(text), this);
  }
  return true;
}

void LayerStrip::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::LanguageChange) fillMetricBox();
  if (type == QEvent::LanguageChange || type == QEvent::LocaleChange || type == QEvent::FontChange)
    recompute();
  update();
}

void LayerStrip::mousePressEvent(QMouseEvent* event) {
  const CellGrid cells = grid();
  const int token = cells.columnAt(event->pos().x());
  const int layer = cells.rowAt(event->pos().y());
  // The heads stand over the cells and select tokens too.
  const bool head = event->pos().y() >= plotRect().top() && event->pos().y() < cells.area.top();
  if (event->button() != Qt::LeftButton || token < 0 || (layer < 0 && !head)) return;
  if (event->modifiers() & Qt::ControlModifier) {
    m_selection->toggleToken(token);
  } else if (event->modifiers() & Qt::ShiftModifier) {
    m_selection->extendTo(token);
  } else {
    m_selection->selectToken(token);
  }
  if (layer >= 0) m_selection->setLayer(layer);
}

void LayerStrip::mouseMoveEvent(QMouseEvent* event) {
  const CellGrid cells = grid();
  const int token = cells.columnAt(event->pos().x());
  const int layer = cells.rowAt(event->pos().y());
  if (token < 0 || layer < 0) {
    m_selection->clearHover();
    QToolTip::hideText();
    return;
  }
  const bool moved = token != m_selection->hoveredToken() || layer != m_selection->hoveredLayer();
  m_selection->setHover(token, layer);
  if (moved) {
    QToolTip::showText(event->globalPosition().toPoint(), plainTip(tipText(layer, token)), this);
  }
}

void LayerStrip::leaveEvent(QEvent*) {
  m_selection->clearHover();
}

bool LayerStrip::moveBy(int key) {
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const int token = m_selection->primaryToken();
  const int last = m_routing->tokens - 1;
  const int step = (key == Qt::Key_Right) == mirrored ? -1 : 1;
  switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
      m_selection->selectToken(token < 0 ? 0 : qBound(0, token + step, last));
      return true;
    case Qt::Key_Home:
      m_selection->selectToken(0);
      return true;
    case Qt::Key_End:
      m_selection->selectToken(last);
      return true;
    case Qt::Key_Up:
      m_selection->setLayer(m_selection->layer() - 1);
      return true;
    case Qt::Key_Down:
      m_selection->setLayer(m_selection->layer() + 1);
      return true;
    default:
      return false;
  }
}

void LayerStrip::keyPressEvent(QKeyEvent* event) {
  if (!message().isEmpty() || !moveBy(event->key())) QWidget::keyPressEvent(event);
}

}  // namespace ufb
