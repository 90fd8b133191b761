// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "models/view_types.h"

class QLabel;
class QListView;

namespace ufb {

class FellowDelegate;
class FellowModel;
class PathModel;

/// Who else went to a node of a path: how many of this text and of the session's earlier ones, and each of
/// them in its sentence.
class PathCompanyPanel : public QWidget {
  Q_OBJECT
 public:
  explicit PathCompanyPanel(const PathModel* model, QWidget* parent = nullptr);
  /// `routing` and `history`: those of the model's path.
  void showLevel(const view::RoutingPtr& routing, const view::RoutingHistory& history, int level);
  void setStale(bool stale);
  /// "2 of 8 other tokens of this text; 5 of 61 of this session's earlier texts"
  [[nodiscard]] QString counts() const;

 Q_SIGNALS:
  /// A token of this text.
  void tokenChosen(int token);
  /// -1: the mouse has left.
  void tokenHovered(int token);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void applyFonts();
  void applyColors();
  void hover(const QModelIndex& index);

  const PathModel* m_model;
  QLabel* m_place;
  QLabel* m_counts;
  QListView* m_list;
  FellowModel* m_fellows;
  FellowDelegate* m_delegate;
  int m_level = 0;
  bool m_stale = false;
};

}  // namespace ufb
