// SPDX-License-Identifier: MIT
#include "models/tree_trail.h"

namespace ufb {

namespace {

constexpr qsizetype kMostStops = 200;

}  // namespace

void TreeTrail::start(const TreePlace& place) {
  m_stops = {{place, false}};
  m_current = 0;
}

void TreeTrail::append(const Stop& stop) {
  m_stops.resize(m_current + 1);
  m_stops += stop;
  if (m_stops.size() > kMostStops) m_stops.removeFirst();
  m_current = m_stops.size() - 1;
}

void TreeTrail::visit(const TreePlace& place) {
  if (m_current >= 0 && m_stops.at(m_current).place == place) {
    m_stops[m_current].steps = false;
    return;
  }
  append({place, false});
}

void TreeTrail::step(const TreePlace& place) {
  if (m_current >= 0 && m_stops.at(m_current).place == place) return;
  if (m_current >= 0 && m_stops.at(m_current).steps) {
    m_stops.resize(m_current + 1);
    m_stops[m_current].place = place;
    return;
  }
  append({place, true});
}

}  // namespace ufb
