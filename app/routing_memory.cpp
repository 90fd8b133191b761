// SPDX-License-Identifier: MIT
#include "routing_memory.h"

#include "token_tracking.h"

namespace ufb {
namespace {

bool sameQuestion(const view::RoutingItem& one, const view::RoutingItem& other) {
  return one.text == other.text && one.model == other.model;
}

}  // namespace

void RoutingMemory::take(const view::RoutingPtr& routing) {
  const view::RoutingHistory before = m_history;
  const view::RoutingPtr last = m_shown;
  const bool lookedAt = m_since.isValid() && m_since.elapsed() >= kLookedAtMs;
  m_shown = routing;
  if (routing) {
    forgetOtherShapes(*routing);
    if (last && sameShape(*last, *routing) && (lookedAt || !looksTyped(last->text, routing->text))) {
      remember(last);
    }
    drop(*routing);
  }
  if (!last || !routing || !sameQuestion(*last, *routing)) m_since.start();
  if (m_history != before) Q_EMIT historyChanged();
}

void RoutingMemory::forgetOtherShapes(const view::RoutingItem& shape) {
  m_history.removeIf([&](const view::RoutingPtr& text) { return !sameShape(*text, shape); });
  if (m_pinned && !sameShape(*m_pinned, shape)) unpin();
}

void RoutingMemory::remember(const view::RoutingPtr& routing) {
  drop(*routing);
  m_history += routing;
  if (m_history.size() > kMaxHistory) m_history.removeFirst();
}

void RoutingMemory::drop(const view::RoutingItem& routing) {
  m_history.removeIf([&](const view::RoutingPtr& text) { return sameQuestion(*text, routing); });
}

void RoutingMemory::pin() {
  if (m_shown) pin(m_shown);
}

void RoutingMemory::pin(const view::RoutingPtr& routing) {
  if (routing == m_pinned) return;
  m_pinned = routing;
  Q_EMIT pinnedChanged();
}

void RoutingMemory::unpin() {
  if (!m_pinned) return;
  m_pinned = nullptr;
  Q_EMIT pinnedChanged();
}

}  // namespace ufb
