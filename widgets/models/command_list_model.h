// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <optional>

#include "models/command_items.h"

namespace ufb {

/// The commands that fit what was typed, the best first; without typing the recently chosen first, then all
/// of them in their own order.
class CommandListModel : public QAbstractListModel {
  Q_OBJECT
 public:
  enum Role {
    IdRole = Qt::UserRole + 1,  ///< QString
    GroupRole,                  ///< QString
    KeysRole,                   ///< QString
    CheckableRole,              ///< bool
    CheckedRole,                ///< bool
    FoundRole                   ///< QVector<int>: characters of Qt::DisplayRole that were found, ascending
  };

  using QAbstractListModel::QAbstractListModel;

  void setItems(const QVector<view::CommandItem>& items);
  void setQuery(const QString& typed);
  /// Ids, the one chosen last first; ids without a command are kept for later.
  void setRecent(const QStringList& ids);
  [[nodiscard]] const QStringList& recent() const { return m_recent; }
  [[nodiscard]] const view::CommandItem& item(int row) const;
  [[nodiscard]] const QVector<view::CommandItem>& items() const { return m_items; }
  /// The first row from `row` on, in steps of 1 or -1, that can be chosen; -1 if there is none.
  [[nodiscard]] int enabledRow(int row, int step) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  /// A disabled command can be seen, not chosen.
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  struct Row {
    int item = 0;
    int score = 0;
    QVector<int> found;
  };
  void arrange();
  [[nodiscard]] std::optional<Row> match(int item, const QStringList& words) const;
  [[nodiscard]] int recency(int item) const;
  [[nodiscard]] QString sentence(const view::CommandItem& item) const;

  QVector<view::CommandItem> m_items;
  QStringList m_recent;
  QString m_query;
  QVector<Row> m_rows;
};

}  // namespace ufb
