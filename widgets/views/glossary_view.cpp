// SPDX-License-Identifier: MIT
#include "views/glossary_view.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>

#include "models/fuzzy_match.h"
#include "views/help_browser_pages.h"
#include "views/help_browser_text.h"
#include "views/theme.h"

namespace ufb {
namespace {

constexpr int kIdRole = Qt::UserRole;

}  // namespace

GlossaryView::GlossaryView(QWidget* parent)
    : QWidget(parent),
      m_field(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_nothing(new QLabel(this)),
      m_text(new HelpText(this)) {
  setObjectName(QStringLiteral("glossary"));
  setWindowTitle(tr("Glossary"));
  build();
  applyColors();
  connect(m_field, &QLineEdit::textChanged, this, &GlossaryView::search);
  connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
    if (item != nullptr) present(item->data(kIdRole).toString());
  });
  connect(m_text, &HelpText::placeRequested, this,
          [this](const QString& place) { showTerm(place.section(u':', 1)); });
  search({});
}

void GlossaryView::build() {
  m_field->setPlaceholderText(tr("Search the glossary"));
  m_field->setAccessibleName(tr("Search the glossary"));
  m_field->setClearButtonEnabled(true);
  m_list->setAccessibleName(tr("Terms", "of the glossary"));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_text->setAccessibleName(tr("Meaning", "of a term"));
  m_nothing->setText(tr("No term matches"));
  m_nothing->setAlignment(Qt::AlignCenter);
  m_nothing->setWordWrap(true);
  m_nothing->hide();
  auto* side = new QWidget(this);
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_field);
  column->addWidget(m_list, 1);
  column->addWidget(m_nothing, 1);
  auto* splitter = new QSplitter(this);
  splitter->addWidget(side);
  splitter->addWidget(m_text);
  splitter->setStretchFactor(1, 1);
  splitter->setChildrenCollapsible(false);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(splitter);
}

void GlossaryView::search(const QString& typed) {
  const QVector<GlossaryTerm> found = glossary::search(typed);
  {
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const GlossaryTerm& term : found) {
      auto* item = new QListWidgetItem(term.term, m_list);
      item->setData(kIdRole, term.id);
    }
  }
  m_list->setVisible(!found.isEmpty());
  m_nothing->setVisible(found.isEmpty());
  m_text->setFound(searchWords(typed));
  if (found.isEmpty()) {
    present({});
  } else {
    m_list->setCurrentRow(0);
  }
}

void GlossaryView::showTerm(const QString& id) {
  if (glossary::term(id).id.isEmpty()) return;
  const auto select = [&] {
    for (int row = 0; row < m_list->count(); ++row) {
      if (m_list->item(row)->data(kIdRole).toString() != id) continue;
      m_list->setCurrentRow(row);
      return true;
    }
    return false;
  };
  if (select()) return;
  m_field->clear();  // the search hides it
  select();
}

void GlossaryView::present(const QString& id) {
  m_term = id;
  m_text->showPlace(help::glossaryPlace(id));
}

void GlossaryView::applyColors() {
  theme::setTextColor(m_nothing, theme::mutedText(palette()));
}

void GlossaryView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) applyColors();
  if (event->type() == QEvent::LayoutDirectionChange) findChild<QSplitter*>()->refresh();
}

}  // namespace ufb
