// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <QVector>

#include "models/path_company.h"
#include "models/view_types.h"

namespace ufb {

/// Tokens that went the same way, each in its sentence: those of this text, then those of earlier texts,
/// newest first; a head before each group.
class FellowModel : public QAbstractListModel {
  Q_OBJECT
 public:
  enum Role {
    HeadRole = Qt::UserRole,  ///< bool: the row is a head, not a token
    TokenRole,                ///< int: the token of this text; -1 for heads and earlier texts
    BeforeRole,               ///< QString: the sentence up to the token
    WordRole,                 ///< QString
    AfterRole,                ///< QString
  };

  explicit FellowModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}
  void setFellows(const view::RoutingPtr& routing, const view::RoutingHistory& history,
                  const QVector<PathFellow>& fellows);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  enum { ThisTextHead = -1, EarlierHead = -2 };  ///< rows below 0; the others are indices of m_fellows

  [[nodiscard]] QString headText(int row) const;
  [[nodiscard]] QString tip(const PathFellow& fellow) const;
  [[nodiscard]] const view::RoutingItem& textOf(const PathFellow& fellow) const;

  view::RoutingPtr m_routing;
  view::RoutingHistory m_history;
  QVector<PathFellow> m_fellows;
  QVector<int> m_rows;
  int m_here = 0;  ///< fellows of this text
};

/// Draws a FellowModel's rows: the token bold in its pale sentence.
class FellowDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void setDimmed(bool dimmed) { m_dimmed = dimmed; }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintSnippet(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

  bool m_dimmed = false;
};

}  // namespace ufb
