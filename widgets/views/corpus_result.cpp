// SPDX-License-Identifier: MIT
#include "views/corpus_result.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "models/corpus_tree_model.h"
#include "models/selection.h"
#include "views/corpus_lorenz_plot.h"
#include "views/corpus_panels.h"
#include "views/corpus_table.h"
#include "views/corpus_words.h"
#include "views/theme.h"

namespace ufb {

namespace {

constexpr int kPlotWidth = 46 * theme::kGrid;
constexpr int kRoomBeside = 130 * theme::kGrid;
constexpr int kButtonsBeside = 110 * theme::kGrid;  ///< from this width on the buttons stand beside the words

QLabel* words(QWidget* parent, const QString& name) {
  auto* made = new QLabel(parent);
  made->setObjectName(name);
  made->setTextFormat(Qt::PlainText);
  made->setWordWrap(true);
  made->setTextInteractionFlags(Qt::TextSelectableByMouse);
  made->setMinimumWidth(8 * theme::kGrid);
  return made;
}

}  // namespace

CorpusResult::CorpusResult(CorpusTreeModel* model, Selection* selection, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_selection(selection),
      m_name(words(this, QStringLiteral("name"))),
      m_extent(words(this, QStringLiteral("extent"))),
      m_settings(words(this, QStringLiteral("settings"))),
      m_compared(words(this, QStringLiteral("compared"))),
      m_export(addButton(QStringLiteral("export"))),
      m_compare(addButton(QStringLiteral("compare"))),
      m_clear(addButton(QStringLiteral("stop-comparing"))),
      m_resume(addButton(QStringLiteral("resume"))),
      m_another(addButton(QStringLiteral("another"))),
      m_table(new CorpusTable(model)),
      m_plot(new CorpusLorenzPlot),
      m_panels(new CorpusPanels(m_table, m_plot, theme::scaled(kPlotWidth, font()), this)) {
  buildHead();
  buildBody();
  connectParts();
  fillWords();
  applyLook();
  refresh();
}

QPushButton* CorpusResult::addButton(const QString& name) {
  auto* button = new QPushButton(this);
  button->setObjectName(name);
  button->setAutoDefault(false);
  return button;
}

void CorpusResult::buildHead() {
  auto* texts = new QVBoxLayout;
  texts->setSpacing(2);
  for (QLabel* label : {m_name, m_extent, m_settings, m_compared}) texts->addWidget(label);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(theme::kGrid);
  for (QPushButton* button : {m_resume, m_export, m_compare, m_clear, m_another}) buttons->addWidget(button);
  buttons->addStretch(1);
  m_head = new QBoxLayout(QBoxLayout::TopToBottom);
  m_head->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kHalfGrid);
  m_head->setSpacing(theme::kGrid);
  m_head->addLayout(texts, 1);
  m_head->addLayout(buttons);
  m_head->setAlignment(buttons, Qt::AlignTop);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(m_head);
  column->addWidget(m_panels, 1);
}

void CorpusResult::buildBody() {
  m_table->setObjectName(QStringLiteral("layers"));
  m_plot->setObjectName(QStringLiteral("lorenz"));
  m_panels->setRoomBeside(theme::scaled(kRoomBeside, font()));
}

void CorpusResult::connectParts() {
  connect(m_export, &QPushButton::clicked, this, &CorpusResult::exportRequested);
  connect(m_compare, &QPushButton::clicked, this, &CorpusResult::compareRequested);
  connect(m_clear, &QPushButton::clicked, this, &CorpusResult::compareCleared);
  connect(m_resume, &QPushButton::clicked, this, &CorpusResult::resumeRequested);
  connect(m_another, &QPushButton::clicked, this, &CorpusResult::anotherRequested);
  connect(m_table, &CorpusTable::rowChosen, this, &CorpusResult::chooseRow);
  connect(m_table, &CorpusTable::rowHovered, this, &CorpusResult::hoverRow);
  connect(m_plot, &CorpusLorenzPlot::layerHovered, this,
          [this](int layer) { m_selection->setHover(-1, layer); });
  connect(m_plot, &CorpusLorenzPlot::layerChosen, m_selection, &Selection::setLayer);
  connect(m_selection, &Selection::selectionChanged, this, &CorpusResult::followSelection);
  connect(m_selection, &Selection::hoverChanged, this, &CorpusResult::followHover);
}

// ---- what is given -----------------------------------------------------------------------------

void CorpusResult::setDifference(const view::CorpusDifferencePtr& difference) {
  m_difference = difference;
  QVector<int> columns;
  for (int column = 0; column <= CorpusTreeModel::Divergence; ++column) {
    if (column != CorpusTreeModel::Address && m_model->meaningful(column)) columns += column;
  }
  m_table->setColumns(columns);
  refresh();
}

void CorpusResult::setRunning(bool running) {
  m_running = running;
  refresh();
}

void CorpusResult::setResumable(bool resumable) {
  m_resumable = resumable;
  refresh();
}

void CorpusResult::refresh() {
  const view::CorpusPtr& counted = m_model->corpus();
  if (!counted) {
    m_plot->setScene(nullptr, 0, 0);
    return;
  }
  m_name->setText(tr("%1 — %2", "a corpus' name, whether it is complete")
                      .arg(counted->name, corpus::stateText(*counted)));
  m_extent->setText(corpus::extentText(*counted));
  m_settings->setText(corpus::settingsText(*counted));
  m_settings->setVisible(!m_settings->text().isEmpty());
  m_compared->setVisible(m_difference != nullptr);
  if (m_difference) {
    m_compared->setText(tr("Compared with %1: %2", "a corpus' name, a sentence")
                            .arg(m_difference->nameB, corpus::differenceText(*m_difference)));
  }
  m_compare->setVisible(!m_difference);
  m_clear->setVisible(m_difference != nullptr);
  m_resume->setVisible(!counted->complete && m_resumable);
  for (QPushButton* button : {m_resume, m_another}) button->setEnabled(!m_running);
  followSelection();
}

// ---- selection ---------------------------------------------------------------------------------

void CorpusResult::chooseRow(int row) {
  m_selection->setLayer(m_model->layerOf(row));
  m_selection->setTree(m_model->treeOf(row));
}

void CorpusResult::hoverRow(int row) {
  if (row < 0) {
    m_selection->clearHover();
  } else if (m_model->corpus()->trees > 1) {
    m_selection->setHoverNode({m_model->layerOf(row), m_model->treeOf(row), 0, 0});  // names the tree
  } else {
    m_selection->setHover(-1, m_model->layerOf(row));
  }
}

void CorpusResult::followSelection() {
  const view::CorpusPtr& counted = m_model->corpus();
  if (!counted) return;
  const int layer = std::min(m_selection->layer(), counted->layers - 1);
  const int tree = std::min(m_selection->tree(), counted->trees - 1);
  m_table->setChosen(m_model->rowOf(layer, tree));
  m_plot->setScene(counted, layer, tree);
  followHover();
}

void CorpusResult::followHover() {
  const view::CorpusPtr& counted = m_model->corpus();
  if (!counted) return;
  const auto& node = m_selection->hoveredNode();
  const int tree = std::min(node ? node->tree : m_selection->tree(), counted->trees - 1);
  m_table->setHovered(m_model->rowOf(m_selection->hoveredLayer(), tree));
  m_plot->setHover(m_selection->hoveredLayer());
}

// ---- look --------------------------------------------------------------------------------------

void CorpusResult::fillWords() {
  m_export->setText(tr("&Export…"));
  m_export->setToolTip(tr("Writes the figures as CSV, JSON, arrays or a report"));
  m_compare->setText(tr("Co&mpare with another count…"));
  m_compare->setToolTip(tr("Opens a second count of the same model and shows where the two differ"));
  m_clear->setText(tr("Stop co&mparing"));
  m_clear->setToolTip(tr("Puts the second count away"));
  m_resume->setText(tr("&Go on"));
  m_resume->setToolTip(tr("Counts the rest of the text"));
  m_another->setText(tr("&Other texts…"));
  m_another->setToolTip(tr("Chooses other texts; these figures stay until they are counted"));
  m_table->setAccessibleName(tr("Figures of each layer"));
  m_panels->setNames(tr("Layers"), tr("Lorenz curves"));
}

void CorpusResult::applyLook() {
  m_name->setFont(theme::heading(font()));
  for (QLabel* label : {m_name, m_extent, m_settings, m_compared}) theme::alignLeading(label);
  theme::setTextColor(m_settings, theme::mutedText(palette()));
}

void CorpusResult::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const auto type = event->type();
  const bool look = type == QEvent::PaletteChange || type == QEvent::FontChange;
  if (look || type == QEvent::LayoutDirectionChange) applyLook();
  if (type != QEvent::LanguageChange && type != QEvent::LocaleChange) return;
  fillWords();
  refresh();
}

void CorpusResult::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_head->setDirection(width() >= theme::scaled(kButtonsBeside, font()) ? QBoxLayout::LeftToRight
                                                                        : QBoxLayout::TopToBottom);
}

}  // namespace ufb
