// SPDX-License-Identifier: MIT
#include "ready_layouts.h"

#include "dock_host.h"

namespace ufb {
namespace {

using Column = DockHost::Column;
using Places = QVector<DockHost::Place>;

Places predictPlaces() {
  return {{QStringLiteral("predictions"), Column::Left, 1},
          {QStringLiteral("path-card"), Column::Right, 6},
          {QStringLiteral("how-computed"), Column::Right, 6, QStringLiteral("path-card")},
          {QStringLiteral("strip"), Column::Right, 4}};
}

Places racePlaces() {
  return {{QStringLiteral("compare"), Column::Left, 6},
          {QStringLiteral("model"), Column::Left, 5},
          {QStringLiteral("latency"), Column::Right, 1}};
}

}  // namespace

QString layoutName(ReadyLayout layout) {
  switch (layout) {
    case ReadyLayout::Predict:
      return QStringLiteral("predict");
    case ReadyLayout::Route:
      return QStringLiteral("route");
    case ReadyLayout::Race:
      return QStringLiteral("race");
  }
  return {};
}

void showReadyLayout(DockHost& host, ReadyLayout layout) {
  constexpr double kPredictShare = 0.45;
  constexpr double kRaceShare = 0.36;
  switch (layout) {
    case ReadyLayout::Predict:
      return host.showLayout(predictPlaces(), kPredictShare);
    case ReadyLayout::Route:
      return host.showDefaultLayout();
    case ReadyLayout::Race:
      return host.showLayout(racePlaces(), kRaceShare);
  }
}

}  // namespace ufb
