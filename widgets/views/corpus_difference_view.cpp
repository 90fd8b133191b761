// SPDX-License-Identifier: MIT
#include "views/corpus_difference_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <cmath>

#include "models/corpus_changes_model.h"
#include "models/number_text.h"
#include "models/selection.h"
#include "views/color_bar.h"
#include "views/corpus_panels.h"
#include "views/corpus_table.h"
#include "views/corpus_words.h"
#include "views/empty_state.h"
#include "views/latency_look.h"
#include "views/legend.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kLayersWidth = 34 * theme::kGrid;
constexpr int kRoomBeside = 124 * theme::kGrid;

}  // namespace

CorpusDifferenceView::CorpusDifferenceView(Selection* selection, QWidget* parent)
    : RoutingView(selection, parent),
      m_changes(new CorpusChangesModel(this)),
      m_divergence(new CorpusDivergenceModel(this)),
      m_empty(new EmptyState(this)) {
  setAccessibleName(tr("Corpus difference"));
  m_pages = new QStackedLayout(this);
  m_pages->addWidget(m_empty);
  m_pages->addWidget(buildContent());
  connectParts();
  fillWords();
  applyLook();
  refresh();
}

QWidget* CorpusDifferenceView::buildHead() {
  auto* head = new QWidget;
  m_statement = new QLabel(head);
  m_statement->setObjectName(QStringLiteral("statement"));
  m_statement->setTextFormat(Qt::PlainText);
  m_statement->setWordWrap(true);
  m_statement->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_legend = new Legend(head);
  m_colors = new ColorBar(head);
  m_colors->setLayoutDirection(Qt::LeftToRight);  // as the bars that it explains
  m_clear = new QPushButton(head);
  m_clear->setObjectName(QStringLiteral("stop-comparing"));
  m_clear->setAutoDefault(false);
  auto* row = new QHBoxLayout;
  row->setSpacing(theme::kGrid);
  row->addWidget(m_statement, 1);
  row->addWidget(m_clear, 0, Qt::AlignTop);
  auto* marks = new QHBoxLayout;
  marks->setSpacing(2 * theme::kGrid);
  marks->addWidget(m_legend, 1);
  marks->addWidget(m_colors, 1);
  auto* column = new QVBoxLayout(head);
  column->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kHalfGrid);
  column->setSpacing(theme::kHalfGrid);
  column->addLayout(row);
  column->addLayout(marks);
  return head;
}

QWidget* CorpusDifferenceView::buildContent() {
  auto* content = new QWidget;
  m_nodes = new CorpusTable(m_changes);
  m_nodes->setObjectName(QStringLiteral("nodes"));
  m_layers = new CorpusTable(m_divergence);
  m_layers->setObjectName(QStringLiteral("layers"));
  m_panels = new CorpusPanels(m_nodes, m_layers, theme::scaled(kLayersWidth, font()));
  m_panels->setRoomBeside(theme::scaled(kRoomBeside, font()));
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(buildHead());
  column->addWidget(m_panels, 1);
  return content;
}

void CorpusDifferenceView::connectParts() {
  connect(m_empty, &EmptyState::actionTriggered, this, &CorpusDifferenceView::compareRequested);
  connect(m_clear, &QPushButton::clicked, this, &CorpusDifferenceView::compareCleared);
  connect(m_nodes, &CorpusTable::rowChosen, this,
          [this](int row) { selection()->selectNode(m_changes->item(row).node); });
  connect(m_nodes, &CorpusTable::rowHovered, this, &CorpusDifferenceView::hoverNode);
  connect(m_layers, &CorpusTable::rowChosen, this, [this](int row) {
    selection()->setLayer(m_divergence->layerOf(row));
    selection()->setTree(m_divergence->treeOf(row));
  });
  connect(m_layers, &CorpusTable::rowHovered, this,
          [this](int row) { selection()->setHover(-1, row < 0 ? -1 : m_divergence->layerOf(row)); });
  connect(selection(), &Selection::selectionChanged, this, &CorpusDifferenceView::followSelection);
  connect(selection(), &Selection::hoverChanged, this, &CorpusDifferenceView::followHover);
}

// ---- what is given -----------------------------------------------------------------------------

void CorpusDifferenceView::setCorpus(const view::CorpusPtr& corpus) {
  m_a = corpus;
  refresh();
}

void CorpusDifferenceView::setDifference(const view::CorpusDifferencePtr& difference) {
  if (difference == m_shown) return;
  m_shown = difference;
  m_changes->setDifference(difference);
  m_divergence->setDifference(difference);
  using Nodes = CorpusChangesModel;
  m_nodes->setColumns({Nodes::Address, Nodes::ShareA, Nodes::ShareB, Nodes::Ratio, Nodes::PCorrected,
                       Nodes::VisitsA, Nodes::VisitsB},
                      Nodes::Ratio);
  using Layers = CorpusDivergenceModel;
  QVector<int> columns{Layers::Layer};
  if (m_divergence->trees() > 1) columns += Layers::Tree;
  columns += {Layers::Divergence, Layers::Changed};
  m_layers->setColumns(columns, Layers::Divergence);
  refresh();
}

void CorpusDifferenceView::setStale(bool /*stale*/) {}

void CorpusDifferenceView::refresh() {
  m_pages->setCurrentIndex(m_shown ? 1 : 0);
  setFocusProxy(m_shown ? static_cast<QWidget*>(m_nodes) : m_empty);
  m_empty->setContents(message(), m_a ? tr("Compare with another count…") : QString());
  m_statement->setText(statement());
  setAccessibleDescription(m_shown ? statement() : message());
  fillLegend();
  followSelection();
  followHover();
  update();
}

QString CorpusDifferenceView::message() const {
  if (m_shown) return {};
  if (!m_a) return tr("To compare two texts, count or open a first one in the view Corpus.");
  return tr("%1 is the only count. Open a second one of the same model to see which nodes the two use "
            "differently.",
            "a corpus' name")
      .arg(m_a->name);
}

QString CorpusDifferenceView::statement() const {
  return m_shown ? corpus::differenceText(*m_shown) : QString();
}

const QAbstractItemModel* CorpusDifferenceView::table() const {
  return m_changes;
}

QVector<RoutingView::SettingItem> CorpusDifferenceView::settings() const {
  if (!m_shown) return {};
  return {{QStringLiteral("A"), m_shown->nameA},
          {QStringLiteral("B"), m_shown->nameB},
          {QStringLiteral("level"), QString::number(m_shown->level)},
          {QStringLiteral("least count"), QString::number(m_shown->leastCount)},
          {QStringLiteral("tested"), QString::number(m_shown->tests)},
          {QStringLiteral("significant"), QString::number(m_shown->significant)}};
}

QString CorpusDifferenceView::valueText() const {
  if (!m_shown) return {};
  return m_layers->hasFocus() ? m_layers->valueText() : m_nodes->valueText();
}

QString CorpusDifferenceView::addressText() const {
  const auto& node = selection()->node();
  return m_shown && node ? formatAddress(*node, m_shown->space) : QString();
}

// ---- selection ---------------------------------------------------------------------------------

void CorpusDifferenceView::followSelection() {
  if (!m_shown) return;
  const auto& node = selection()->node();
  m_nodes->setChosen(node ? m_changes->rowOf(*node) : -1);
  m_layers->setChosen(m_divergence->rowOf(selection()->layer(), selection()->tree()));
}

void CorpusDifferenceView::followHover() {
  if (!m_shown) return;
  const auto& node = selection()->hoveredNode();
  m_nodes->setHovered(node ? m_changes->rowOf(*node) : -1);
  m_layers->setHovered(
      m_divergence->rowOf(selection()->hoveredLayer(), node ? node->tree : selection()->tree()));
}

void CorpusDifferenceView::hoverNode(int row) {
  if (row < 0) {
    selection()->clearHover();
  } else {
    selection()->setHoverNode(m_changes->item(row).node);
  }
}

// ---- look --------------------------------------------------------------------------------------

void CorpusDifferenceView::fillWords() {
  m_clear->setText(tr("Stop co&mparing"));
  m_clear->setToolTip(tr("Puts the second count away"));
  m_nodes->setAccessibleName(tr("Most changed nodes"));
  m_layers->setAccessibleName(tr("Divergence of each layer"));
  m_panels->setNames(tr("Most changed nodes"), tr("Layers"));
}

void CorpusDifferenceView::fillLegend() {
  const QString most = m_shown ? shortNumber(std::exp2(m_changes->widestLogRatio())) : QString();
  m_colors->setScale(ColorMap::BlueWhiteOrange, tr("B over A, log scale"),
                     m_shown ? tr("1/%1", "a fraction").arg(most) : QString(), most);
  if (!m_shown) return;
  const QColor b = sideColor(LatencySide::B, false, palette());
  m_legend->setEntries(
      {brushEntry(sideColor(LatencySide::A, false, palette()), tr("A: %1").arg(m_shown->nameA)),
       brushEntry(hatchBrush(b, theme::blend(b, palette().color(QPalette::Base), 0.7)),
                  tr("B: %1").arg(m_shown->nameB))});
}

void CorpusDifferenceView::applyLook() {
  m_statement->setFont(theme::heading(font()));
  theme::alignLeading(m_statement);
}

void CorpusDifferenceView::paintEvent(QPaintEvent* /*event*/) {
  QPainter(this).fillRect(rect(), palette().color(QPalette::Base));
}

void CorpusDifferenceView::changeEvent(QEvent* event) {
  RoutingView::changeEvent(event);
  const auto type = event->type();
  const bool look = type == QEvent::PaletteChange || type == QEvent::FontChange;
  if (look || type == QEvent::LayoutDirectionChange) {
    applyLook();
    fillLegend();
  }
  if (type != QEvent::LanguageChange && type != QEvent::LocaleChange) return;
  setAccessibleName(tr("Corpus difference"));
  fillWords();
  refresh();
}

QSize CorpusDifferenceView::sizeHint() const {
  return {100 * theme::kGrid, 60 * theme::kGrid};
}

QSize CorpusDifferenceView::minimumSizeHint() const {
  return {40 * theme::kGrid, 24 * theme::kGrid};
}

}  // namespace ufb
