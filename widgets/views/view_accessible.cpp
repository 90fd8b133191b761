// SPDX-License-Identifier: MIT
#include "views/view_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>

#include "models/selection.h"
#include "plot/themed_plot.h"
#include "views/color_bar.h"
#include "views/legend.h"
#include "views/routing_view.h"
#include "views/token_chips.h"
#include "views/usage_bars.h"

namespace ufb {

namespace {

/// A widget with another role than Qt would guess; what it says is its accessible name and description.
class RoleWidget : public QAccessibleWidget {
 public:
  RoleWidget(QWidget* widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}
};

/// A view of routing: a graphic where it paints its data itself, a group where it is made of other widgets.
class ViewWidget : public QAccessibleWidget {
 public:
  explicit ViewWidget(RoutingView* view)
      : QAccessibleWidget(view,
                          view->focusPolicy() == Qt::NoFocus ? QAccessible::Grouping : QAccessible::Graphic),
        m_view(view) {}

  [[nodiscard]] QString text(QAccessible::Text text) const override {
    if (!isValid()) return {};
    const QString reason = m_view->message();
    if (text == QAccessible::Value) return reason.isEmpty() ? m_view->valueText() : QString();
    if (text == QAccessible::Description && !reason.isEmpty()) return reason;
    return QAccessibleWidget::text(text);
  }

 private:
  RoutingView* m_view;
};

/// One chip. It has no object of its own, so it asks the widget for everything.
class ChipItem : public QAccessibleInterface {
 public:
  ChipItem(TokenChips* chips, int token) : m_chips(chips), m_token(token) {}

  [[nodiscard]] bool isValid() const override { return m_token < m_chips->count(); }
  [[nodiscard]] QObject* object() const override { return nullptr; }
  [[nodiscard]] QAccessibleInterface* parent() const override {
    return QAccessible::queryAccessibleInterface(m_chips);
  }
  [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
  [[nodiscard]] int childCount() const override { return 0; }
  [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
  [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
  [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
  [[nodiscard]] QRect rect() const override {
    const QRect chip = m_chips->chipRect(m_token);
    return {m_chips->mapToGlobal(chip.topLeft()), chip.size()};
  }
  [[nodiscard]] QString text(QAccessible::Text text) const override {
    return isValid() && text == QAccessible::Name ? m_chips->describe(m_token) : QString();
  }
  void setText(QAccessible::Text /*text*/, const QString& /*words*/) override {}
  [[nodiscard]] QAccessible::State state() const override {
    QAccessible::State state;
    state.selectable = true;
    state.multiSelectable = true;
    state.focusable = true;
    state.selected = m_chips->selected().contains(m_token);
    state.focused = m_chips->hasFocus() && m_chips->current() == m_token;
    state.offscreen = !m_chips->rect().intersects(m_chips->chipRect(m_token));
    return state;
  }

 private:
  TokenChips* m_chips;
  int m_token;
};

class ChipList : public QAccessibleWidget {
 public:
  explicit ChipList(TokenChips* chips) : QAccessibleWidget(chips, QAccessible::List), m_chips(chips) {}
  ~ChipList() override {
    for (const QAccessible::Id id : std::as_const(m_items)) QAccessible::deleteAccessibleInterface(id);
  }
  ChipList(const ChipList&) = delete;
  ChipList& operator=(const ChipList&) = delete;

  [[nodiscard]] int childCount() const override { return isValid() ? m_chips->count() : 0; }
  [[nodiscard]] QAccessibleInterface* child(int index) const override {
    if (index < 0 || index >= childCount()) return nullptr;
    auto found = m_items.find(index);
    if (found == m_items.end()) {
      found = m_items.insert(index, QAccessible::registerAccessibleInterface(new ChipItem(m_chips, index)));
    }
    return QAccessible::accessibleInterface(*found);
  }
  [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
    for (int i = 0; i < childCount(); ++i) {
      if (this->child(i) == child) return i;
    }
    return -1;
  }
  [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
    const int token = m_chips->tokenAt(m_chips->mapFromGlobal(QPoint(x, y)));
    return child(token);
  }
  [[nodiscard]] QAccessibleInterface* focusChild() const override {
    return isValid() && m_chips->hasFocus() ? child(m_chips->current()) : nullptr;
  }

 private:
  TokenChips* m_chips;
  mutable QHash<int, QAccessible::Id> m_items;  ///< made when somebody asks
};

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object) {
  if (auto* chips = qobject_cast<TokenChips*>(object)) return new ChipList(chips);
  if (auto* view = qobject_cast<RoutingView*>(object)) return new ViewWidget(view);
  if (auto* plot = qobject_cast<ThemedPlot*>(object)) return new RoleWidget(plot, QAccessible::Chart);
  if (auto* bars = qobject_cast<UsageBars*>(object)) return new RoleWidget(bars, QAccessible::Chart);
  if (auto* legend = qobject_cast<Legend*>(object)) return new RoleWidget(legend, QAccessible::StaticText);
  if (auto* scale = qobject_cast<ColorBar*>(object)) return new RoleWidget(scale, QAccessible::StaticText);
  return nullptr;
}

}  // namespace

void installViewAccessibility() {
  static bool installed = false;
  if (!installed) QAccessible::installFactory(makeInterface);
  installed = true;
}

}  // namespace ufb
