// SPDX-License-Identifier: MIT
#include "views/layer_strip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QToolTip>
#include <cmath>

#include "models/divergence_grid.h"
#include "models/number_text.h"
#include "models/path_address.h"
#include "models/selection.h"
#include "models/strip_model.h"
#include "views/color_bar.h"
#include "views/strip_values.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

LayerStrip::LayerStrip(Selection* selection, QWidget* parent)
    : RoutingView(selection, parent),
      m_table(new StripModel(this)),
      m_values(std::make_unique<StripValues>()) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAccessibleName(tr("Layers × tokens"));
  buildControls();
  connect(selection, &Selection::selectionChanged, this, &LayerStrip::followSelection);
  connect(selection, &Selection::hoverChanged, this, qOverload<>(&QWidget::update));
  refresh();
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
    refresh();
    Q_EMIT metricChanged();
  });
}

void LayerStrip::fillMetricBox() {
  const QSignalBlocker quiet(m_metricBox);
  const int current = qMax(0, m_metricBox->currentIndex());
  m_metricLabel->setText(tr("M&etric"));
  m_metricBox->clear();
  for (const Metric metric :
       {Metric::Margin, Metric::Leaf, Metric::Contribution, Metric::TopNodeShare, Metric::PinnedLevels}) {
    m_metricBox->addItem(StripValues::name(metric), QVariant::fromValue(metric));
    m_metricBox->setItemData(m_metricBox->count() - 1, StripValues::explanation(metric), Qt::ToolTipRole);
  }
  m_metricBox->setCurrentIndex(current);
  offerAgreement();
}

/// Agreement takes two texts: without a pinned one of the same shape it cannot be chosen, and is left.
void LayerStrip::offerAgreement() {
  const bool offered = routing() ? comparable(routing(), pinned()) : pinned() != nullptr;
  const int index = m_metricBox->findData(QVariant::fromValue(Metric::PinnedLevels));
  auto* item = qobject_cast<QStandardItemModel*>(m_metricBox->model())->item(index);
  if (item->isEnabled() != offered) item->setEnabled(offered);
  item->setToolTip(offered ? StripValues::explanation(Metric::PinnedLevels) : tr("Pin a text first"));
  if (!offered && metric() == Metric::PinnedLevels) setMetric(Metric::Margin);
}

LayerStrip::Metric LayerStrip::metric() const {
  return m_metricBox->currentData().value<Metric>();
}

void LayerStrip::setMetric(Metric metric) {
  const int index = m_metricBox->findData(QVariant::fromValue(metric));
  const Qt::ItemFlags flags = m_metricBox->model()->flags(m_metricBox->model()->index(index, 0));
  if (flags & Qt::ItemIsEnabled) m_metricBox->setCurrentIndex(index);
}

const QAbstractItemModel* LayerStrip::table() const {
  return m_table;
}

double LayerStrip::value(int layer, int token) const {
  return m_values->value(layer, token);
}

/// Everything that paints must only look up: colours and widths are made here, once for each answer.
void LayerStrip::refresh() {
  offerAgreement();
  m_colors.clear();
  m_shownTree = tree();
  const view::RoutingPtr reference = comparable(routing(), pinned()) ? pinned() : nullptr;
  const QVector<int> partners = reference ? tokenPartners(*routing(), *reference) : QVector<int>();
  m_table->setRouting(routing(), m_shownTree, reference, partners);
  m_values = routing() ? std::make_unique<StripValues>(*routing(), m_shownTree, metric(), reference, partners)
                       : std::make_unique<StripValues>();
  for (int layer = 0; routing() && layer < routing()->layers; ++layer) {
    for (int token = 0; token < routing()->tokens; ++token) {
      const double position = m_values->position(m_values->value(layer, token));
      m_colors += std::isnan(position) ? QRgb(0) : colorAt(m_values->colorMap(), position);
    }
  }
  measureLabels();
  retitle();
  followSelection();
}

void LayerStrip::measureLabels() {
  m_labelWidth = 0;
  const QFontMetrics metrics(smallFont(font()));
  for (int token = 0; routing() && token < routing()->tokens; ++token) {
    m_labelWidth = qMax(m_labelWidth, metrics.horizontalAdvance(tokenText(*routing(), token)));
  }
}

void LayerStrip::retitle() {
  m_metricBox->setToolTip(StripValues::explanation(metric()));
  const bool scale = !std::isnan(m_values->least());
  m_bar->setScale(m_values->colorMap(), m_values->caption(),
                  scale ? m_values->text(m_values->least()) : QString(),
                  scale ? m_values->text(m_values->greatest()) : QString());
}

QVector<LayerStrip::SettingItem> LayerStrip::settings() const {
  return {{QStringLiteral("metric"), StripValues::key(metric())},
          {QStringLiteral("tree"), QString::number(tree() + 1)}};
}

QPoint LayerStrip::currentCell() const {
  const bool hovered = selection()->hoveredToken() >= 0 && selection()->hoveredLayer() >= 0;
  const int token = hovered ? selection()->hoveredToken() : this->token();
  const int layer = hovered ? selection()->hoveredLayer() : this->layer();
  const bool exists =
      message().isEmpty() && token >= 0 && token < routing()->tokens && layer < routing()->layers;
  return exists ? QPoint(token, layer) : QPoint(-1, -1);
}

QString LayerStrip::valueText() const {
  const QPoint cell = currentCell();
  return cell.x() < 0 ? QString() : m_values->text(value(cell.y(), cell.x()));
}

QString LayerStrip::addressText() const {
  const QPoint cell = currentCell();
  if (cell.x() < 0) return {};
  const int leaf = routing()->leaf(cell.y(), tree(), cell.x());
  return formatAddress({cell.y(), tree(), routing()->depth, leaf},
                       {routing()->layers, routing()->trees, routing()->depth});
}

void LayerStrip::followSelection() {
  if (routing() && tree() != m_shownTree) return refresh();
  const QString reason = message();
  for (QWidget* control : {static_cast<QWidget*>(m_metricLabel), static_cast<QWidget*>(m_metricBox),
                           static_cast<QWidget*>(m_bar)}) {
    control->setVisible(reason.isEmpty());
  }
  const int token = selection()->primaryToken();
  const bool known = reason.isEmpty() && token >= 0 && token < routing()->tokens;
  setAccessibleDescription(known ? tipText(qMin(selection()->layer(), routing()->layers - 1), token)
                                 : reason);
  update();
}

QString LayerStrip::tipText(int layer, int token) const {
  if (!routing() || layer < 0 || token < 0 || layer >= routing()->layers || token >= routing()->tokens)
    return {};
  const int leaf = routing()->leaf(layer, tree(), token);
  const AddressSpace space{routing()->layers, routing()->trees, routing()->depth};
  QString place = tr("%1 (token %2), layer %3")
                      .arg(tokenText(*routing(), token), indexText(token + 1), indexText(layer + 1));
  if (routing()->trees > 1) place = tr("%1, tree %2").arg(place, indexText(tree() + 1));
  const QString address = formatAddress({layer, tree(), routing()->depth, leaf}, space);
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
  showTip(help->globalPos(), tipText(cells.rowAt(help->pos().y()), cells.columnAt(help->pos().x())));
  return true;
}

void LayerStrip::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::LanguageChange) fillMetricBox();
  if (type == QEvent::LanguageChange || type == QEvent::LocaleChange || type == QEvent::FontChange) refresh();
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
    selection()->toggleToken(token);
  } else if (event->modifiers() & Qt::ShiftModifier) {
    selection()->extendTo(token);
  } else {
    selection()->selectToken(token);
  }
  if (layer >= 0) selection()->setLayer(layer);
}

void LayerStrip::mouseMoveEvent(QMouseEvent* event) {
  const CellGrid cells = grid();
  const int token = cells.columnAt(event->pos().x());
  const int layer = cells.rowAt(event->pos().y());
  if (token < 0 || layer < 0) {
    selection()->clearHover();
    QToolTip::hideText();
    return;
  }
  const bool moved = token != selection()->hoveredToken() || layer != selection()->hoveredLayer();
  selection()->setHover(token, layer);
  if (moved) showTip(event->globalPosition().toPoint(), tipText(layer, token));
}

void LayerStrip::leaveEvent(QEvent*) {
  selection()->clearHover();
}

void LayerStrip::keyPressEvent(QKeyEvent* event) {
  if (!message().isEmpty() || !walkTokensAndLayers(event->key())) QWidget::keyPressEvent(event);
}

}  // namespace ufb
