// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include "models/view_types.h"

namespace ufb {

/// The routed texts that the session remembers: the one that the user pinned, and those that were looked at
/// before the present one.
class RoutingMemory : public QObject {
  Q_OBJECT
 public:
  static constexpr int kMaxHistory = 64;    ///< texts
  static constexpr int kLookedAtMs = 2000;  ///< a text on show for so long was not just a step in typing

  explicit RoutingMemory(QObject* parent = nullptr) : QObject(parent) {}

  /// The answer on show; null for a dense model. The one before joins the history if it was looked at or was
  /// replaced as a whole. Texts routed by trees of another shape are forgotten: their addresses mean other
  /// places.
  void take(const view::RoutingPtr& routing);
  /// Pins the answer on show; without one, nothing happens.
  void pin();
  /// Pins this one.
  void pin(const view::RoutingPtr& routing);
  void unpin();

  [[nodiscard]] const view::RoutingPtr& pinned() const { return m_pinned; }  ///< null = none
  [[nodiscard]] const view::RoutingHistory& history() const { return m_history; }

 Q_SIGNALS:
  void pinnedChanged();
  void historyChanged();

 private:
  void forgetOtherShapes(const view::RoutingItem& shape);
  void remember(const view::RoutingPtr& routing);
  void drop(const view::RoutingItem& routing);

  view::RoutingPtr m_shown;
  QElapsedTimer m_since;
  view::RoutingPtr m_pinned;
  view::RoutingHistory m_history;
};

}  // namespace ufb
