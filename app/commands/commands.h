// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <functional>

#include "models/command_items.h"

namespace ufb {

/// Keys in two strokes, for what is not needed often: Ctrl+J, then this one.
[[nodiscard]] QKeySequence twoStrokes(Qt::Key key);

/// Everything that the window can do, in one list: menus, keys, command palette and cheat sheet are made from
/// it, so that none of them knows a command that the others do not.
class Commands : public QObject {
  Q_OBJECT
 public:
  /// The menus, in their order.
  enum class Group { File, Edit, View, Appearance, Routing, Measure, Learn, Help };

  /// The actions belong to `window`, whose keys they are.
  explicit Commands(QWidget* window);

  /// finds it in every language. An id is added once.
  QAction* add(Group group, const QString& id, const QString& words, const QKeySequence& keys,
               const std::function<void()>& work);
  /// An action that somebody else made, e.g. a dock's.
  void take(Group group, const QString& id, QAction* action, const QKeySequence& keys = {});

  /// Null if there is none.
  [[nodiscard]] QAction* action(const QString& id) const;
  /// Of one group, in the order of adding.
  [[nodiscard]] QList<QAction*> actions(Group group) const;
  [[nodiscard]] static QString title(Group group);
  [[nodiscard]] static QVector<Group> groups();
  /// All of them, group by group, as they are now.
  [[nodiscard]] QVector<view::CommandItem> items() const;
  /// False if there is no such command or it is disabled.
  bool run(const QString& id);

 Q_SIGNALS:
  /// A command has run, by whatever means.
  void ran(const QString& id);

 private:
  struct Entry {
    Group group;
    QString id;
    QAction* action;
  };

  QWidget* m_window;
  QVector<Entry> m_entries;
};

}  // namespace ufb
