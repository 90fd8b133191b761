// SPDX-License-Identifier: MIT
#include "commands/commands.h"

#include <QWidget>
#include <algorithm>

namespace ufb {
namespace {

/// Words without the ampersands that mark a letter, and without that letter in brackets as Chinese and
/// Japanese append it.
QString plainWords(QString words) {
  const qsizetype bracket = words.indexOf(QLatin1String("(&"));
  if (bracket >= 0 && words.indexOf(QLatin1Char(')'), bracket) == bracket + 3) words.remove(bracket, 4);
  constexpr QChar kPlaceholder(0xfffc);
  words.replace(QLatin1String("&&"), QString(kPlaceholder));
  words.remove(QLatin1Char('&'));
  return words.replace(kPlaceholder, QLatin1Char('&')).trimmed();
}

}  // namespace

QKeySequence twoStrokes(Qt::Key key) {
  return {QKeyCombination(Qt::CTRL, Qt::Key_J), QKeyCombination(key)};
}

Commands::Commands(QWidget* window) : QObject(window), m_window(window) {}

QAction* Commands::add(Group group, const QString& id, const QString& words, const QKeySequence& keys,
                       const std::function<void()>& work) {
  auto* action = new QAction(words, m_window);
  connect(action, &QAction::triggered, this, [work] { work(); });
  take(group, id, action, keys);
  return action;
}

void Commands::take(Group group, const QString& id, QAction* action, const QKeySequence& keys) {
  Q_ASSERT(this->action(id) == nullptr);
  if (action->objectName().isEmpty()) action->setObjectName(id);
  if (!keys.isEmpty()) action->setShortcut(keys);
  m_window->addAction(action);  // so that its keys work while no menu shows it
  connect(action, &QAction::triggered, this, [this, id] { Q_EMIT ran(id); });
  m_entries.append({group, id, action});
}

QAction* Commands::action(const QString& id) const {
  const auto found =
      std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.id == id; });
  return found == m_entries.end() ? nullptr : found->action;
}

QList<QAction*> Commands::actions(Group group) const {
  QList<QAction*> actions;
  for (const Entry& entry : m_entries) {
    if (entry.group == group) actions.append(entry.action);
  }
  return actions;
}

QString Commands::title(Group group) {
  switch (group) {
    case Group::File:
      return tr("&File");
    case Group::Edit:
      return tr("&Edit");
    case Group::View:
      return tr("&View");
    case Group::Appearance:
      return tr("&Appearance");
    case Group::Routing:
      return tr("&Routing");
    case Group::Measure:
      return tr("Mea&sure");
    case Group::Learn:
      return tr("&Learn");
    case Group::Help:
      return tr("&Help");
  }
  return {};
}

QVector<Commands::Group> Commands::groups() {
  return {Group::File,    Group::Edit,    Group::View,  Group::Appearance,
          Group::Routing, Group::Measure, Group::Learn, Group::Help};
}

QVector<view::CommandItem> Commands::items() const {
  QVector<Entry> entries = m_entries;
  std::stable_sort(entries.begin(), entries.end(),
                   [](const Entry& one, const Entry& other) { return one.group < other.group; });
  QVector<view::CommandItem> items;
  for (const Entry& entry : entries) {
    const QAction& action = *entry.action;
    QString english = entry.id;
    items.append({entry.id, plainWords(title(entry.group)), plainWords(action.text()),
                  action.shortcut().toString(QKeySequence::NativeText),
                  english.replace(QLatin1Char('-'), QLatin1Char(' ')), action.isEnabled(),
                  action.isCheckable(), action.isChecked()});
  }
  return items;
}

bool Commands::run(const QString& id) {
  QAction* found = action(id);
  if (found == nullptr || !found->isEnabled()) return false;
  found->trigger();
  return true;
}

}  // namespace ufb
