// SPDX-License-Identifier: MIT
#include "views/tour_overlay.h"

#include <QApplication>
#include <algorithm>

#include "views/theme.h"
#include "views/tour_overlay_card.h"

namespace ufb {
namespace {

constexpr int kRoundTarget = theme::kHalfGrid;  // pixels between the target and the veil
constexpr int kApart = 2 * theme::kGrid;        // hole and card, card and edge of the window

/// A changing mask exposes what is behind, of which Qt 6.4 repaints scroll areas' viewports, but not the
/// margins around them: they would keep the veil.
void repaintWhole(QWidget* widget) {
  if (widget == nullptr) return;
  widget->update();
  for (QWidget* part : widget->findChildren<QWidget*>()) part->update();
}

}  // namespace

TourOverlay::TourOverlay(QWidget* window) : QWidget(window), m_card(new TourCard(this)) {
  setObjectName(QStringLiteral("tour"));
  setAccessibleName(tr("Tour"));
  hide();
  m_placing.setSingleShot(true);
  m_placing.setInterval(0);
  connect(&m_placing, &QTimer::timeout, this, &TourOverlay::place);
  connect(m_card, &TourCard::backRequested, this, [this] { go(m_step - 1); });
  connect(m_card, &TourCard::nextRequested, this, [this] { go(m_step + 1); });
  connect(m_card, &TourCard::skipRequested, this, [this] { end(true); });
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { keepFocus(now); });
}

TourOverlay::~TourOverlay() {
  // The children's end moves the focus, when nothing of this is left to hear of it.
  disconnect(qApp, nullptr, this, nullptr);
}

void TourOverlay::start(const QVector<TourStep>& steps) {
  if (steps.isEmpty()) return;
  if (!running()) {
    m_before = QApplication::focusWidget();
    qApp->installEventFilter(this);
  }
  m_steps = steps;
  m_step = 0;
  go(0);
}

void TourOverlay::skip() {
  if (running()) end(true);
}

void TourOverlay::go(int step) {
  if (step < 0) return;
  if (step >= m_steps.size()) return end(false);
  m_step = step;
  const TourStep current = m_steps[step];  // entering it may start another tour
  if (current.enter) current.enter();
  if (!running() || m_step != step) return;
  m_card->setStep(current.title, current.text, step, static_cast<int>(m_steps.size()));
  place();
  show();
  raise();
  m_card->takeFocus();
  m_placing.start();  // once more when what was brought to the front is laid out
}

void TourOverlay::end(bool skipped) {
  QWidget* const last = target();
  m_step = -1;
  m_placing.stop();
  qApp->removeEventFilter(this);
  if (m_before && m_before->isVisible()) m_before->setFocus(Qt::OtherFocusReason);
  hide();
  repaintWhole(last);
  Q_EMIT finished(skipped);
}

QWidget* TourOverlay::target() const {
  if (!running() || !m_steps[m_step].target) return nullptr;
  QWidget* target = m_steps[m_step].target();
  const bool here = target != nullptr && target->isVisible() && parentWidget()->isAncestorOf(target);
  return here ? target : nullptr;
}

void TourOverlay::place() {
  if (!running()) return;
  setGeometry(parentWidget()->rect());
  m_hole = {};
  if (const QWidget* shown = target()) {
    const QRect place(shown->mapTo(parentWidget(), QPoint(0, 0)), shown->size());
    m_hole = place.adjusted(-kRoundTarget, -kRoundTarget, kRoundTarget, kRoundTarget).intersected(rect());
  }
  // Where the mask is open, mouse and touch reach what is behind.
  if (m_steps[m_step].interactive && !m_hole.isEmpty()) {
    setMask(QRegion(rect()) -
            QRegion(m_hole.adjusted(kRoundTarget, kRoundTarget, -kRoundTarget, -kRoundTarget)));
  } else {
    clearMask();
  }
  placeCard();
  update();
  repaintWhole(target());
}

void TourOverlay::placeCard() {
  const QRect room = rect().adjusted(kApart, kApart, -kApart, -kApart);
  m_card->fit(room.size());
  const QSize size = m_card->size();
  QPoint place(room.center() - QRect(QPoint(0, 0), size).center());
  if (!m_hole.isEmpty()) {
    const int x = m_hole.center().x() - size.width() / 2;
    const int y = m_hole.center().y() - size.height() / 2;
    const QRect below(QPoint(x, m_hole.bottom() + kApart), size);
    const QRect above(QPoint(x, m_hole.top() - kApart - size.height()), size);
    const QRect right(QPoint(m_hole.right() + kApart, y), size);
    const QRect left(QPoint(m_hole.left() - kApart - size.width(), y), size);
    // Where nothing fits, over the target's lower end: its head is what names it.
    place = QPoint(x, room.bottom());
    if (below.bottom() <= room.bottom()) {
      place = below.topLeft();
    } else if (above.top() >= room.top()) {
      place = above.topLeft();
    } else if (right.right() <= room.right()) {
      place = right.topLeft();
    } else if (left.left() >= room.left()) {
      place = left.topLeft();
    }
  }
  place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() + 1 - size.width())));
  place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() + 1 - size.height())));
  m_card->move(place);
  // The card may stand over a target that fills the window.
  if (!mask().isEmpty()) setMask(mask() + QRegion(m_card->geometry()));
}

void TourOverlay::keepFocus(QWidget* now) {
  if (!running() || now == nullptr || now->window() != window()) return;
  if (isAncestorOf(now)) return;
  const QWidget* shown = m_steps[m_step].interactive ? target() : nullptr;
  if (shown != nullptr && (shown == now || shown->isAncestorOf(now))) return;
  m_card->takeFocus();
}

bool TourOverlay::focusNextPrevChild(bool next) {
  m_card->moveFocus(next);
  return true;
}

}  // namespace ufb
