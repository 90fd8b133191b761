// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>
#include <QMap>
#include <QVector>

namespace ufb {

class DockTitle;

/// Holds the docked views below the prompt: they can be moved, stacked, closed and maximised. A main window
/// inside the main window, because there the docks need no central widget and the prompt stays above them.
class DockHost : public QMainWindow {
  Q_OBJECT
 public:
  /// Where a view stands in the default layout: views of one column stand below each other. Mirrored where
  /// the language is written from right to left.
  enum class Column { Left, Right };
  struct View {
    QString name;   ///< stable: for the settings and the command line
    QString title;  ///< translated
    QWidget* widget = nullptr;
    Column column = Column::Left;
    int share = 1;      ///< of the column's height
    bool shown = true;  ///< in the default layout
    QString behind;     ///< the earlier view that it is stacked with; empty: it stands below the last one
  };
  /// Where a view stands in a ready layout.
  struct Place {
    QString name;
    Column column = Column::Left;
    int share = 1;
    QString behind{};  ///< as in View
    bool shown = true;
  };

  explicit DockHost(QWidget* parent = nullptr);

  /// Takes the widget over. Call showDefaultLayout() after the last one.
  void addView(const View& view);
  /// Null if there is no view of this name.
  [[nodiscard]] QWidget* view(const QString& name) const;
  /// The name of the view that holds this widget; empty if none does.
  [[nodiscard]] QString viewOf(const QWidget* widget) const;
  [[nodiscard]] QVector<View> allViews() const;
  /// Open, in front of its stack or behind, whether or not another view is maximised.
  [[nodiscard]] bool isShown(const QString& name) const;
  void closeView(const QString& name);
  /// Checkable, one per view, in the order of adding.
  [[nodiscard]] QList<QAction*> viewActions() const;

  void showDefaultLayout();
  /// Shows these views and no others. `leftShare`: of the width, for the left column.
  void showLayout(const QVector<Place>& places, double leftShare);
  /// Brings the next view in sight, or the one before, to the focus: from the one that has it now.
  void focusNextView(int step);
  /// Brings a view to the front and gives it the focus.
  void showView(const QString& name);
  /// Fills the host with this view, or shows again what was there before.
  void toggleMaximized(const QString& name);
  [[nodiscard]] const QString& maximizedView() const { return m_maximized; }

  /// Where everything is, as if nothing were maximised.
  [[nodiscard]] QByteArray layoutState() const;
  /// False if `state` is not from this version.
  bool restoreLayout(const QByteArray& state);

 Q_SIGNALS:
  /// A view has come into sight: shown, or brought to the front of its stack.
  void viewShown(const QString& name);

 protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void childEvent(QChildEvent* event) override;

 private:
  struct Dock {
    View view;
    QDockWidget* dock = nullptr;
    DockTitle* title = nullptr;
  };
  [[nodiscard]] const Dock* find(const QString& name) const;
  [[nodiscard]] QDockWidget* firstOf(Column column) const;
  void arrangeColumn(Column column, QDockWidget* first);
  void scheduleDefaultSizes();
  void applyDefaultSizes();
  void restoreFromMaximized();

  QVector<Dock> m_docks;
  QVector<Place> m_places;  ///< of the ready layout chosen last, of all views
  double m_leftShare;
  QString m_maximized;
  QByteArray m_beforeMaximized;
  bool m_sizesPending = false;  ///< default sizes wait for the host to have a size itself
};

}  // namespace ufb
