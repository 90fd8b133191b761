// SPDX-License-Identifier: MIT
#include "views/word_leaves_panel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include "models/word_leaves_model.h"
#include "views/leaf_dictionary_table.h"
#include "views/leaf_dictionary_words.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

WordLeavesPanel::WordLeavesPanel(QWidget* parent)
    : QWidget(parent),
      m_sentence(new QLabel(this)),
      m_close(new QToolButton(this)),
      m_model(new WordLeavesModel(this)) {
  using Id = WordLeavesModel::ColumnId;
  m_table = new LeafDictionaryTable(
      m_model, {Id::Leaf, Id::Share, {Id::Count, Id::Lift}, QStringLiteral("0000"), false}, this);
  m_table->setObjectName(QStringLiteral("word-leaves"));
  m_sentence->setWordWrap(true);
  m_sentence->setTextFormat(Qt::PlainText);
  m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_close->setAutoRaise(true);
  m_close->setText(QStringLiteral("✕"));
  m_close->setObjectName(QStringLiteral("word-leaves-close"));
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(theme::kHalfGrid);
  grid->addWidget(m_sentence, 0, 0);
  grid->addWidget(m_close, 0, 1, Qt::AlignTop);
  grid->addWidget(m_table, 1, 0, 1, 2);
  grid->setColumnStretch(0, 1);
  grid->setRowStretch(1, 1);
  connect(m_close, &QToolButton::clicked, this, &WordLeavesPanel::closed);
  connect(m_table, &LeafDictionaryTable::rowActivated, this, &WordLeavesPanel::choose);
  connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
  connect(m_table, &LeafDictionaryTable::rowHovered, this, [this](int row) {
    if (row < 0) return Q_EMIT hoverLeft();
    Q_EMIT leafHovered(m_model->word().leaves.at(row).leaf);
  });
  translate();
  applyLook();
}

void WordLeavesPanel::setWord(const view::WordLeavesItem& word, const view::CorpusItem& corpus) {
  m_model->setWord(word, {corpus.layers, corpus.trees, corpus.depth}, corpus.exactPairs);
  m_sentence->setText(dictionary::wordSentence(word, corpus));
  m_table->setAccessibleDescription(m_sentence->text());
  m_table->setVisible(!word.leaves.isEmpty());
}

void WordLeavesPanel::setStale(bool stale) {
  m_stale = stale;
  m_table->setStale(stale);
  applyLook();
}

QString WordLeavesPanel::sentence() const {
  return m_sentence->text();
}

void WordLeavesPanel::choose(int row) {
  Q_EMIT leafChosen(m_model->word().leaves.at(row).leaf);
}

void WordLeavesPanel::translate() {
  m_table->setAccessibleName(tr("Leaves of a word"));
  m_close->setToolTip(tr("Back to the examples (Esc)"));
  m_close->setAccessibleName(tr("Close the list of leaves"));
}

void WordLeavesPanel::applyLook() {
  const double share = m_stale ? kStaleOpacity : 1;
  theme::setTextColor(m_sentence,
                      theme::blend(palette().color(QPalette::Base), palette().color(QPalette::Text), share));
  theme::alignLeading(m_sentence);
}

void WordLeavesPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::LanguageChange) translate();
  if (type == QEvent::PaletteChange || type == QEvent::LayoutDirectionChange) applyLook();
}

}  // namespace ufb
