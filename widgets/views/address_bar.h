// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <optional>

#include "models/path_address.h"
#include "models/view_types.h"

class QLineEdit;
class QMenu;
class QStringListModel;
class QToolButton;

namespace ufb {

class Bookmarks;
struct Bookmark;
class Selection;

/// The text form of the selection: shows where it stands, takes an address that is typed, keeps bookmarks.
/// One row for a toolbar. Disabled, with the reason as tooltip, for models without trees.
class AddressBar : public QWidget {
  Q_OBJECT
 public:
  AddressBar(Selection* selection, Bookmarks* bookmarks, QWidget* parent = nullptr);

  /// The answer on show: without a chosen node, the primary token's leaf is the place. Null = none. To be set
  /// after the selection knows its extent.
  void setRouting(const view::RoutingPtr& routing);
  /// The name that bookmarks are filed under.
  void setModel(const QString& model);
  /// The text on show: the note of new bookmarks.
  void setContext(const QString& text);
  /// Which way there are places to go to.
  void setTrail(bool canGoBack, bool canGoForward);

  /// The place that is shown: the chosen node, else the primary token's leaf, else the layer's root; nothing
  /// without trees.
  [[nodiscard]] std::optional<NodeAddress> place() const;
  /// Its address; empty if there is none.
  [[nodiscard]] QString address() const;
  /// Why the text typed last was not taken; empty if it was.
  [[nodiscard]] QString problem() const { return m_problem; }
  /// The cursor goes to the field, its text is selected: what a shortcut of the window wants.
  void startEditing();
  /// Bookmarks the place that is shown, or removes its bookmark; nothing without a place.
  void toggleBookmark();
  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  void addressEntered(const ufb::NodeAddress& address);
  void backRequested();
  void forwardRequested();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void buildRow();
  QToolButton* addButton(const char* name);
  void retranslate();
  /// Selection, answer, model or bookmarks have changed.
  void follow();
  void showStar();
  void fillCompletions();
  void fillMenu();
  void showMenu();
  void addToMenu(const Bookmark& bookmark, bool fits);
  void enter(const QString& text);
  void restore();
  void reject(const QString& text);
  void setProblem(const QString& problem);
  [[nodiscard]] bool available() const;
  [[nodiscard]] QString hint() const;
  [[nodiscard]] QString usualTip() const;

  Selection* m_selection;
  Bookmarks* m_bookmarks;
  view::RoutingPtr m_routing;
  QString m_model;
  QString m_context;
  QString m_problem;
  QToolButton* m_back;
  QToolButton* m_forward;
  QLineEdit* m_field;
  QToolButton* m_star;
  QToolButton* m_list;
  QToolButton* m_copy;
  QMenu* m_menu;
  QStringListModel* m_completions;
};

}  // namespace ufb
