// SPDX-License-Identifier: MIT
#include "views/usage_view.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <array>

#include "models/corpus_text.h"
#include "models/selection.h"
#include "views/legend.h"
#include "views/theme.h"
#include "views/usage_balance_plot.h"
#include "views/usage_cache_plot.h"
#include "views/usage_panels.h"
#include "views/usage_visits_plot.h"
#include "views/usage_words.h"
#include "views/view_header.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

enum PanelId { LayersPanel, CachesPanel, VisitsPanel, BalancePanel };

}  // namespace

UsageView::UsageView(Selection* selection, QWidget* parent)
    : RoutingView(selection, parent),
      m_model(new UsageModel(this)),
      m_header(new ViewHeader(this)),
      m_summary(new QLabel(this)),
      m_bars(new UsageBars(m_model, selection)),
      m_legend(new Legend),
      m_cachePlot(new UsageCachePlot),
      m_visitsPlot(new UsageVisitsPlot),
      m_balancePlot(new UsageBalancePlot) {
  setAccessibleName(tr("Neuron usage"));
  showCorpusAlone();
  buildHeader();
  buildPanels();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, theme::kHalfGrid);
  column->setSpacing(theme::kHalfGrid + 2);
  column->addWidget(m_header);
  column->addWidget(m_summary);
  column->addWidget(m_arranged, 1);
  connect(selection, &Selection::selectionChanged, this, &UsageView::followSelection);
  connect(selection, &Selection::hoverChanged, this, &UsageView::followHover);
  applyLook();
  refresh();
}

// ---- parts -------------------------------------------------------------------------------------

void UsageView::buildHeader() {
  m_scopeBox = m_header->addChoice();
  m_scaleBox = m_header->addChoice();
  m_scopeBox->setObjectName(QStringLiteral("scope"));
  m_scaleBox->setObjectName(QStringLiteral("scale"));
  m_header->addPart(new QWidget(m_header), true);
  fillHeader();
  connect(m_scopeBox, &QComboBox::currentIndexChanged, this, [this] {
    m_wanted = scope();
    refresh();
  });
  connect(m_scaleBox, &QComboBox::currentIndexChanged, this, [this] {
    m_bars->setScale(m_scaleBox->currentData().value<UsageBars::Scale>());
    updateLegend();
  });
}

void UsageView::fillHeader() {
  const auto fill = [](QComboBox* box, const QVector<QPair<QString, QVariant>>& items, const QString& tip) {
    const QSignalBlocker quiet(box);
    const int current = qMax(0, box->currentIndex());
    box->clear();
    for (const auto& [words, value] : items) box->addItem(words, value);
    box->setCurrentIndex(current);
    box->setToolTip(tip);
  };
  using Scope = UsageModel::Scope;
  using Scale = UsageBars::Scale;
  m_header->setLabel(m_scopeBox, tr("O&f"));
  m_header->setLabel(m_scaleBox, tr("&Bars up to"));
  fill(m_scopeBox,
       {{tr("this text"), QVariant::fromValue(Scope::Text)},
        {tr("this session"), QVariant::fromValue(Scope::Session)},
        {tr("the corpus"), QVariant::fromValue(Scope::Corpus)}},
       tr("Whose tokens are counted: this text's, also those of the texts before it in this session, or "
          "those of a counted corpus"));
  fill(m_scaleBox,
       {{tr("the most possible"), QVariant::fromValue(Scale::MostPossible)},
        {tr("all nodes"), QVariant::fromValue(Scale::AllNodes)}},
       tr("What a bar's full length stands for: the most nodes that so many tokens can touch, or all there "
          "are"));
}

void UsageView::buildPanels() {
  m_panels = {new UsagePanel(m_bars, m_legend), new UsagePanel(m_cachePlot), new UsagePanel(m_visitsPlot),
              new UsagePanel(m_balancePlot)};
  m_cachePlot->setObjectName(QStringLiteral("caches"));
  m_visitsPlot->setObjectName(QStringLiteral("visits"));
  m_balancePlot->setObjectName(QStringLiteral("balance"));
  m_summary->setWordWrap(true);
  m_summary->setTextFormat(Qt::PlainText);
  m_summary->setContentsMargins(theme::kGrid, 0, theme::kGrid, 0);
  m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_arranged = new UsagePanels(m_panels, this);
  connect(m_arranged, &UsagePanels::arranged, this, &UsageView::followArrangement);
  for (UsagePlot* plot : plots()) {
    connect(plot, &UsagePlot::layerHovered, selection(),
            [this](int layer) { selection()->setHover(-1, layer); });
    connect(plot, &UsagePlot::layerClicked, selection(), &Selection::setLayer);
  }
  followArrangement();
  // The choosers come last: Tab enters the view at its first picture.
  setTabOrder(m_balancePlot, m_scopeBox);
  setTabOrder(m_scopeBox, m_scaleBox);
}

QVector<UsagePlot*> UsageView::plots() const {
  return {m_cachePlot, m_visitsPlot, m_balancePlot};
}

/// The view's focus goes to a part that is seen.
void UsageView::followArrangement() {
  if (m_arranged == nullptr) return;
  const bool tabs = m_arranged->arrangement() == UsagePanels::Arrangement::Tabs;
  setFocusProxy(m_panels[tabs ? m_arranged->current() : LayersPanel]->picture());
}

void UsageView::applyLook() {
  const double share = stale() ? kStaleOpacity : 1;
  theme::setTextColor(m_summary,
                      theme::blend(palette().color(QPalette::Base), palette().color(QPalette::Text), share));
  theme::alignLeading(m_summary);
}

// ---- state -------------------------------------------------------------------------------------

UsageModel::Scope UsageView::scope() const {
  return m_scopeBox->currentData().value<UsageModel::Scope>();
}

void UsageView::setScope(UsageModel::Scope scope) {
  if (!offered(scope)) return;
  m_wanted = scope;
  m_scopeBox->setCurrentIndex(m_scopeBox->findData(QVariant::fromValue(scope)));
}

bool UsageView::offered(UsageModel::Scope scope) const {
  if (scope == UsageModel::Scope::Corpus) return corpus() != nullptr;
  return hasText() || !corpus();
}

/// What is not there cannot be chosen; was it, something else is counted until it is there again.
void UsageView::offerScopes() {
  using Scope = UsageModel::Scope;
  const auto* entries = qobject_cast<QStandardItemModel*>(m_scopeBox->model());
  for (int i = 0; i < m_scopeBox->count(); ++i) {
    entries->item(i)->setEnabled(offered(m_scopeBox->itemData(i).value<Scope>()));
  }
  Scope taken = m_wanted;
  if (!offered(taken)) taken = offered(Scope::Text) ? Scope::Text : Scope::Corpus;
  const QSignalBlocker quiet(m_scopeBox);
  m_scopeBox->setCurrentIndex(m_scopeBox->findData(QVariant::fromValue(taken)));
}

void UsageView::setScale(UsageBars::Scale scale) {
  m_scaleBox->setCurrentIndex(m_scaleBox->findData(QVariant::fromValue(scale)));
}

void UsageView::setCaches(const QVector<CacheItem>& caches) {
  if (caches == m_caches) return;
  m_caches = caches;
  showNumbers();
}

void UsageView::setStale(bool stale) {
  RoutingView::setStale(stale);
  m_bars->setStale(stale);
  for (UsagePlot* plot : plots()) plot->setStale(stale);
  for (UsagePanel* panel : m_panels) panel->setStale(stale);
  applyLook();
}

void UsageView::refresh() {
  offerScopes();
  m_model->setTexts(message().isEmpty() ? routing() : nullptr, history(), scope(), corpus());
  const bool shown = !m_model->empty();
  for (QWidget* part : {static_cast<QWidget*>(m_header), static_cast<QWidget*>(m_summary),
                        static_cast<QWidget*>(m_arranged)}) {
    part->setVisible(shown);
  }
  m_bars->refresh();
  showNumbers();
  followHover();
  update();
}

void UsageView::followSelection() {
  showNumbers();
}

/// Of the selected layer and tree, by everyone who shows one.
void UsageView::showNumbers() {
  updateWords();
  updateLegend();
  const UsageScene scene{m_model, layer(), tree(), m_caches};
  for (UsagePlot* plot : plots()) plot->setScene(scene);
}

void UsageView::followHover() {
  for (UsagePlot* plot : plots()) plot->setHover(selection()->hoveredLayer(), selection()->hoveredNode());
}

int UsageView::currentLayer() const {
  if (m_model->empty()) return -1;
  const int hovered = selection()->hoveredLayer();
  return hovered >= 0 && hovered < m_model->layers() ? hovered : layer();
}

QVector<RoutingView::SettingItem> UsageView::settings() const {
  const bool all = m_bars->scale() == UsageBars::Scale::AllNodes;
  const std::array scopes{QStringLiteral("this text"), QStringLiteral("this session"),
                          QStringLiteral("the corpus")};
  QVector<SettingItem> items{{QStringLiteral("of"), scopes.at(static_cast<size_t>(scope()))},
                             {QStringLiteral("bars up to"),
                              all ? QStringLiteral("all nodes") : QStringLiteral("the most possible")}};
  if (scope() == UsageModel::Scope::Corpus) items += corpusSettings(corpus(), nullptr);
  if (m_model->empty()) return items;
  items += {QStringLiteral("layer"), QString::number(layer() + 1)};
  if (m_model->trees() > 1) items += {QStringLiteral("tree"), QString::number(tree() + 1)};
  return items;
}

QString UsageView::valueText() const {
  if (m_model->empty()) return {};
  const UsageItem& usage = m_model->layer(currentLayer());
  return usage::countText(usage.touched, usage.nodes);
}

QString UsageView::addressText() const {
  return m_model->empty() ? QString() : formatAddress({currentLayer(), tree(), 0, 0}, m_model->space());
}

QString UsageView::summary() const {
  return m_summary->text();
}

}  // namespace ufb
