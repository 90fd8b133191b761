// SPDX-License-Identifier: MIT
#include "views/model_card.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>

#include "models/number_text.h"
#include "models/quantity_text.h"
#include "views/empty_state.h"
#include "views/theme.h"

namespace ufb {

using view::ModelItem;

namespace {

QString number(qint64 value) {
  return QLocale().toString(value);
}

QLabel* makeLabel(QWidget* parent, Qt::TextInteractionFlags flags) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  label->setTextInteractionFlags(flags);
  label->setWordWrap(true);
  return label;
}

}  // namespace

ModelCard::ModelCard(QWidget* parent) : QWidget(parent), m_pages(new QStackedLayout(this)) {
  auto* empty = new EmptyState(this);
  empty->setContents(tr("No model is loaded. Open a folder that holds config.json and model.safetensors."),
                     tr("Open a model…"));
  connect(empty, &EmptyState::actionTriggered, this, &ModelCard::openRequested);
  m_pages->addWidget(empty);
  m_pages->addWidget(makeCard());
  setAccessibleName(tr("Model card"));
  refresh();
}

QWidget* ModelCard::makeCard() {
  auto* area = new QScrollArea(this);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setAccessibleName(tr("Model card"));
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* page = new QWidget(area);
  area->setWidget(page);
  area->viewport()->setAutoFillBackground(false);
  page->setAutoFillBackground(false);

  m_title = makeLabel(page, Qt::TextSelectableByMouse);
  m_title->setFont(theme::heading(m_title->font()));
  m_warnings = makeLabel(page, Qt::TextSelectableByMouse);
  auto* copy = new QToolButton(page);
  copy->setAutoRaise(true);
  copy->setText(tr("Copy", "button"));
  copy->setToolTip(tr("Copy as text"));
  copy->setAccessibleName(copy->toolTip());
  connect(copy, &QToolButton::clicked, this, &ModelCard::copyAsText);

  auto* header = new QHBoxLayout;
  header->addWidget(m_title, 1);
  header->addWidget(copy, 0, Qt::AlignTop);
  m_grid = new QGridLayout;
  m_grid->setHorizontalSpacing(2 * theme::kGrid);
  m_grid->setVerticalSpacing(theme::kGrid);
  m_grid->setColumnStretch(1, 1);
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(theme::kGrid, theme::kHalfGrid, theme::kGrid, theme::kGrid);
  layout->setSpacing(theme::kGrid);
  layout->addLayout(header);
  layout->addLayout(m_grid);
  layout->addWidget(m_warnings);
  layout->addStretch(1);
  return area;
}

void ModelCard::setModel(const ModelItem& model) {
  if (model == m_model) return;
  m_model = model;
  refresh();
}

QString ModelCard::shortShape(const ModelItem& model) {
  if (!model.isFff) return tr("dense %1", "feedforward layer of this width").arg(number(model.neurons));
  return tr("%1×%2 · %3/%4", "trees, depth, neurons used and present")
      .arg(number(model.trees), number(model.depth), number(model.neuronsUsed), number(model.neurons));
}

QString ModelCard::feedforward(const ModelItem& model) {
  if (!model.isFff) {
    return tr("dense, %1 neurons, all used", "feedforward layer").arg(number(model.neurons));
  }
  const double share = model.neurons > 0 ? static_cast<double>(model.neuronsUsed) / model.neurons : 0;
  const QString trees = model.trees == 1
                            ? tr("1 tree of depth %1").arg(number(model.depth))
                            : tr("%Ln trees of depth %1", "", model.trees).arg(number(model.depth));
  return tr("%1: %2 neurons, %3 used per token (%4)", "trees, counts, percent")
      .arg(trees, number(model.neurons), number(model.neuronsUsed), percentText(share));
}

QVector<ModelCard::Fact> ModelCard::facts() const {
  if (m_model.name.isEmpty()) return {};
  const ModelItem& m = m_model;
  QVector<Fact> facts{
      {tr("Family", "of models"), m.family},
      {tr("Layers × hidden"), tr("%1 × %2", "layers, width").arg(number(m.layers), number(m.hidden))},
      {tr("Attention heads"), number(m.heads)},
      {tr("Feedforward"), feedforward(m)},
      {tr("Vocabulary"), tr("%1 pieces", "of the vocabulary").arg(number(m.vocabulary))},
      {tr("Longest text"), tr("%1 tokens", "limit of the model").arg(number(m.maxTokens))},
      {tr("Mask token"), m.maskToken},
      {tr("Parameters"), number(m.parameters)},
      {tr("Number type"), m.dtype},
      {tr("File size"), sizeText(m.fileBytes)},
      {tr("Memory"), sizeText(m.memoryBytes)},
      {tr("Load time"), durationText(m.loadMs)},
      {tr("Folder"), m.path},
  };
  return facts;
}

QString ModelCard::asText() const {
  QString text;
  if (!m_model.name.isEmpty()) text += tr("Model") + QLatin1Char('\t') + m_model.name + QLatin1Char('\n');
  for (const Fact& fact : facts()) text += fact.first + QLatin1Char('\t') + fact.second + QLatin1Char('\n');
  for (const QString& warning : m_model.warnings) {
    text += tr("Warning") + QLatin1Char('\t') + warning + QLatin1Char('\n');
  }
  return text;
}

void ModelCard::copyAsText() const {
  if (!m_model.name.isEmpty()) QGuiApplication::clipboard()->setText(asText());
}

void ModelCard::setRow(int row, const Fact& fact) {
  while (m_rows.size() <= row) {
    const auto flags = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    auto* name = makeLabel(m_grid->parentWidget(), Qt::NoTextInteraction);
    name->setWordWrap(false);
    auto* value = makeLabel(m_grid->parentWidget(), flags);
    value->setFont(theme::figures(value->font()));
    const int at = static_cast<int>(m_rows.size());
    m_grid->addWidget(name, at, 0);
    m_grid->addWidget(value, at, 1);
    m_rows.append(qMakePair(name, value));
  }
  m_rows[row].first->setText(fact.first);
  m_rows[row].second->setText(fact.second);
  m_rows[row].second->setAccessibleName(fact.first);
}

void ModelCard::refresh() {
  m_pages->setCurrentIndex(m_model.name.isEmpty() ? 0 : 1);
  m_title->setText(m_model.name);
  int row = 0;
  for (const Fact& fact : facts()) setRow(row++, fact);
  QStringList lines;
  for (const QString& warning : m_model.warnings) lines << tr("Warning: %1").arg(warning);
  m_warnings->setText(lines.join(QLatin1Char('\n')));
  m_warnings->setVisible(!lines.isEmpty());
  applyLook();
}

void ModelCard::applyLook() {
  const QColor muted = theme::mutedText(palette());
  for (const auto& [name, value] : m_rows) {
    theme::setTextColor(name, muted);
    theme::alignLeading(name);
    theme::alignLeading(value);
  }
  theme::alignLeading(m_title, Qt::AlignVCenter);
  theme::alignLeading(m_warnings);
}

void ModelCard::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const bool look = event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange;
  if (look) applyLook();
}

}  // namespace ufb
