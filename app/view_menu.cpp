// SPDX-License-Identifier: MIT
#include "view_menu.h"

#include <QActionGroup>
#include <QLocale>

#include "dock_host.h"
#include "translation.h"

namespace ufb {

ViewMenu::ViewMenu(DockHost* host, Appearance appearance, const QString& language, QWidget* parent)
    : QMenu(parent) {
  addActions(host->viewActions());
  addSeparator();
  connect(addAction(tr("Restore the default layout")), &QAction::triggered, host,
          &DockHost::showDefaultLayout);
  addSeparator();
  addAppearances(appearance);
  addLanguages(language);
  addSeparator();
  connect(addAction(tr("About UltraFastBERT Explorer")), &QAction::triggered, this,
          &ViewMenu::aboutRequested);
}

void ViewMenu::addAppearances(Appearance current) {
  QMenu* menu = addMenu(tr("Colours"));
  auto* group = new QActionGroup(menu);
  const auto add = [&](Appearance appearance, const QString& words) {
    QAction* action = menu->addAction(words);
    action->setActionGroup(group);
    action->setCheckable(true);
    action->setChecked(appearance == current);
    connect(action, &QAction::triggered, this, [this, appearance] { Q_EMIT appearanceChosen(appearance); });
  };
  add(Appearance::System, tr("As the desktop"));
  add(Appearance::Light, tr("Light"));
  add(Appearance::Dark, tr("Dark"));
}

void ViewMenu::addLanguages(const QString& current) {
  const QStringList available = availableLanguages();
  if (available.isEmpty()) return;
  QMenu* menu = addMenu(tr("Language (from the next start)"));
  auto* group = new QActionGroup(menu);
  const auto add = [&](const QString& code, const QString& words) {
    QAction* action = menu->addAction(words);
    action->setActionGroup(group);
    action->setCheckable(true);
    action->setChecked(code == current);
    connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
  };
  add(QString(), tr("As the desktop"));
  add(QStringLiteral("en"), QStringLiteral("English"));
  for (const QString& code : available) {
    if (code != QLatin1String("en")) add(code, QLocale(code).nativeLanguageName());
  }
}

}  // namespace ufb
