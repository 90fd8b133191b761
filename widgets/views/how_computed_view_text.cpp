// SPDX-License-Identifier: MIT
// What "How it is computed" gives away as text, and its menu.
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>

#include "models/path_model.h"
#include "models/selection.h"
#include "views/how_computed_page.h"
#include "models/how_computed_table.h"
#include "views/how_computed_view.h"
#include "views/path_card_formula.h"
#include "views/theme.h"

namespace ufb {

QString HowComputedView::textOf(HowStep step) const {
  QString text = howPageText(howPage(step, subject()));
  if (step != HowStep::Output || m_path->rowCount() == 0) return text;
  PathFormula sum(m_path);
  sum.showLevel(explainedLevel(), routing()->trees);
  return text + sum.sum() + u'\n' + sum.sentence() + u'\n';
}

QString HowComputedView::pageText() const {
  return message().isEmpty() ? textOf(step()) : QString();
}

QString HowComputedView::asText() const {
  if (!message().isEmpty()) return {};
  QStringList pages;
  for (int step = 0; step < kHowSteps; ++step) pages += textOf(static_cast<HowStep>(step));
  return pages.join(u'\n');
}

void HowComputedView::copyPage() const {
  if (message().isEmpty()) QGuiApplication::clipboard()->setText(pageText());
}

void HowComputedView::copyAsText() const {
  if (message().isEmpty()) QGuiApplication::clipboard()->setText(asText());
}

const QAbstractItemModel* HowComputedView::table() const {
  return m_page->table();
}

QVector<RoutingView::SettingItem> HowComputedView::settings() const {
  if (!message().isEmpty()) return {};
  QVector<SettingItem> items{{QStringLiteral("step"), QString::number(static_cast<int>(step()) + 1)}};
  if (!routing()) return items;
  return items + QVector<SettingItem>{{QStringLiteral("layer"), QString::number(layer() + 1)},
                                      {QStringLiteral("tree"), QString::number(tree() + 1)},
                                      {QStringLiteral("token"), QString::number(token() + 1)}};
}

QString HowComputedView::valueText() const {
  if (!message().isEmpty()) return {};
  const bool summed = step() == HowStep::Output && m_path->rowCount() > 0;
  return summed ? m_page->sum()->sentence() : m_page->rowText();
}

QString HowComputedView::addressText() const {
  if (!message().isEmpty() || m_path->rowCount() == 0) return {};
  const int chosen = levelOf(selection()->node());
  const int level = chosen >= 0 ? chosen : m_path->rowCount() - 1;
  return m_path->index(level, PathModel::Address).data().toString();
}

void HowComputedView::fillMenu(QMenu& menu) {
  QAction* page = menu.addAction(tr("Copy this &page as text"), this, &HowComputedView::copyPage);
  QAction* all = menu.addAction(tr("Copy a&ll pages as text"), this, &HowComputedView::copyAsText);
  page->setObjectName(QStringLiteral("copy-page"));
  all->setObjectName(QStringLiteral("copy-pages"));
  for (QAction* action : {page, all}) action->setEnabled(message().isEmpty());
  RoutingView::fillMenu(menu);
}

void HowComputedView::setStale(bool stale) {
  RoutingView::setStale(stale);
  m_page->setStale(stale);
}

void HowComputedView::changeEvent(QEvent* event) {
  RoutingView::changeEvent(event);
  if (m_pages == nullptr) return;
  const auto type = event->type();
  if (type == QEvent::PaletteChange || type == QEvent::FontChange) applyTheme();
  if (type == QEvent::LanguageChange) retranslate();
  if (type == QEvent::LanguageChange || type == QEvent::LocaleChange) refresh();
}

QSize HowComputedView::sizeHint() const {
  return {54 * theme::kGrid, 52 * theme::kGrid};
}

QSize HowComputedView::minimumSizeHint() const {
  return {36 * theme::kGrid, 24 * theme::kGrid};
}

}  // namespace ufb
