// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include "models/command_items.h"

class QLabel;
class QLineEdit;
class QListView;

namespace ufb {

class CommandListModel;

/// All commands, found by typing: over the top of a window, as a part of it, so that no window manager
/// decorates it. Closes on a choice, Escape, a click beside it, or when the focus goes elsewhere, and gives
/// the focus back. The field keeps the focus, the list follows its keys.
class CommandPalette : public QWidget {
  Q_OBJECT
 public:
  static constexpr int kMostRecent = 8;

  /// Hidden until it is opened.
  explicit CommandPalette(QWidget* parent = nullptr);
  ~CommandPalette() override;

  /// Shows these commands over `window`, with an empty field. If it is open already, its field starts anew.
  void open(const QVector<view::CommandItem>& items, QWidget* window);
  /// Ids that were chosen, the last one first; kept from one opening to the next.
  void setRecent(const QStringList& ids);
  [[nodiscard]] QStringList recent() const;
  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  /// Emitted after the palette is closed and the focus is where it was.
  void chosen(const QString& id);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  bool focusNextPrevChild(bool next) override;

 private:
  void build();
  void applyColors();
  void search(const QString& typed);
  [[nodiscard]] bool takeKey(int key, Qt::KeyboardModifiers modifiers);
  void step(int by);
  void goTo(int row, int onward);
  void choose(int row);
  void close(bool giveFocusBack);
  void focusMoved(const QWidget* now);
  void place();
  void announce();

  CommandListModel* m_model;
  QLineEdit* m_field;
  QListView* m_list;
  QLabel* m_nothing;
  QPointer<QWidget> m_before;  ///< had the focus
  bool m_open = false;
};

}  // namespace ufb
