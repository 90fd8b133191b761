// SPDX-License-Identifier: MIT
// The address bar's list of bookmarks.
#include <QFontMetrics>
#include <QMenu>
#include <QToolButton>

#include "models/bookmarks.h"
#include "models/plain_tip.h"
#include "models/selection.h"
#include "views/address_bar.h"
#include "views/theme.h"

namespace ufb {

namespace {

constexpr int kNoteWidth = 36 * theme::kGrid;

/// "&" stands for itself in an action's text.
QString plainAction(QString text) {
  return text.replace(u'&', QStringLiteral("&&"));
}

}  // namespace

void AddressBar::addToMenu(const Bookmark& bookmark, bool fits) {
  QStringList words{bookmark.address};
  if (bookmark.model != m_model) words += bookmark.model;
  const QString note = bookmark.note.simplified();
  if (!note.isEmpty()) words += QFontMetrics(m_menu->font()).elidedText(note, Qt::ElideRight, kNoteWidth);
  QAction* action = m_menu->addAction(plainAction(words.join(QStringLiteral(" – "))));
  action->setEnabled(fits);
  QStringList tip{tr("Model: %1").arg(bookmark.model), tr("Kept: %1").arg(bookmark.created), note};
  if (!fits) tip += tr("This model has no such place.");
  tip.removeAll(QString());
  action->setToolTip(plainTip(tip.join(u'\n')));
  connect(action, &QAction::triggered, this, [this, address = bookmark.address] { enter(address); });
}

/// This model's own first, then others' that name a place here, at last those that do not.
void AddressBar::fillMenu() {
  m_menu->clear();
  const auto addAll = [this](bool own, bool fits) {
    for (const Bookmark& item : m_bookmarks->items()) {
      const bool here = available() && parseAddress(item.address, m_selection->space());
      if ((item.model == m_model) == own && here == fits) addToMenu(item, fits);
    }
  };
  addAll(true, true);
  addAll(false, true);
  m_menu->addSeparator();
  addAll(true, false);
  addAll(false, false);
  m_menu->addSeparator();
  QAction* clear = m_menu->addAction(tr("&Remove all"));
  clear->setObjectName(QStringLiteral("remove-all"));
  clear->setEnabled(!m_bookmarks->items().isEmpty());
  connect(clear, &QAction::triggered, m_bookmarks, &Bookmarks::clear);
}

void AddressBar::showMenu() {
  fillMenu();
  m_menu->popup(m_list->mapToGlobal(QPoint(0, m_list->height())));
}

}  // namespace ufb
