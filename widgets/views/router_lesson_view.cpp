// SPDX-License-Identifier: MIT
// What the lesson's view does; its widgets are made in router_lesson_build.cpp.
#include "views/router_lesson_view.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

#include "models/number_text.h"
#include "models/router_lesson_table.h"
#include "models/router_lesson_text.h"
#include "models/selection.h"
#include "views/router_lesson_picture.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

using Phase = RouterLesson::Phase;

void RouterLessonView::refresh() {
  const QString reason = message();
  const QWidget* before = QApplication::focusWidget();
  m_message->setText(reason);
  m_pages->setCurrentWidget(reason.isEmpty() ? m_area : static_cast<QWidget*>(m_message));
  m_lesson.setPath(reason.isEmpty() ? routing() : nullptr, layer(), tree(), token());
  m_lesson.setCorpus(corpus());
  present();
  keepFocus(before);
}

QString RouterLessonView::message() const {
  const QString reason = RoutingView::message();
  if (!reason.isEmpty()) return reason;
  if (routing()->depth == 0)
    return tr("This model's trees have a single node each: there is nothing to decide.");
  return token() < 0 ? tr("Select a token to send it down the tree.") : QString();
}

void RouterLessonView::present() {
  m_table->refresh();
  m_word->setText(router::wordText(m_lesson));
  m_place->setText(router::placeText(m_lesson));
  const bool leaf = m_lesson.phase() == Phase::Leaf;
  m_formula->setText(leaf ? router::leafText(m_lesson) : router::formulaText(m_lesson));
  m_evidence->setText(leaf ? router::companyText(m_lesson) : router::evidenceText(m_lesson));
  m_verdict->setText(router::verdictText(m_lesson));
  m_reason->setText(m_lesson.phase() == Phase::Guess ? router::hintText(m_lesson)
                                                     : router::reasonText(m_lesson));
  m_score->setText(router::scoreText(m_lesson));
  m_rivals->setText(router::rivalsText(m_lesson));
  m_keys->setText(router::keysText(m_lesson));
  for (QLabel* words : {m_verdict, m_reason, m_rivals}) words->setVisible(!words->text().isEmpty());
  m_picture->setAccessibleDescription(router::pathText(m_lesson));
  m_picture->update();
  setAccessibleDescription(message().isEmpty() ? m_place->text() : message());
  presentButtons();
}

void RouterLessonView::presentButtons() {
  const Phase phase = m_lesson.phase();
  m_guessRow->setVisible(phase != Phase::Leaf);
  m_leafRow->setVisible(phase == Phase::Leaf);
  m_left->setEnabled(phase == Phase::Guess);
  m_right->setEnabled(phase == Phase::Guess);
  m_hint->setEnabled(phase == Phase::Guess && !m_lesson.hinted());
  m_next->setEnabled(phase == Phase::Revealed);
  m_reset->setEnabled(m_lesson.score().asked > 0);
  const bool known = routing() && phase != Phase::Nothing;
  m_nextToken->setEnabled(known && token() + 1 < routing()->tokens);
  m_nextLayer->setEnabled(known && layer() + 1 < routing()->layers);
}

/// The button that had the focus may just have been switched off, and Qt has given the focus to whichever
/// comes next: it belongs to the button that goes on from here.
void RouterLessonView::keepFocus(const QWidget* before) {
  const bool had = before == this || isAncestorOf(before);
  if (!had || (before != this && before->isEnabled() && before->isVisible())) return;
  QWidget* next = m_left;
  if (m_lesson.phase() == Phase::Revealed) next = m_next;
  if (m_lesson.phase() == Phase::Leaf) next = m_nextToken->isEnabled() ? m_nextToken : m_again;
  next->setFocus(Qt::OtherFocusReason);
}

void RouterLessonView::focusInEvent(QFocusEvent* event) {
  RoutingView::focusInEvent(event);
  if (message().isEmpty()) keepFocus(this);
}

void RouterLessonView::change(const std::function<void()>& step) {
  const QWidget* before = QApplication::focusWidget();
  step();
  present();
  keepFocus(before);
}

void RouterLessonView::guess(bool right) {
  if (m_lesson.phase() != Phase::Guess) return;
  change([&] { m_lesson.guess(right); });
  QAccessibleEvent spoken(m_verdict, QAccessible::Alert);
  QAccessible::updateAccessibility(&spoken);
}

void RouterLessonView::showHint() {
  change([this] { m_lesson.showHint(); });
}

void RouterLessonView::goOn() {
  if (m_lesson.phase() == Phase::Leaf) return nextToken();
  change([this] { m_lesson.next(); });
}

void RouterLessonView::startOver() {
  change([this] { m_lesson.startOver(); });
}

void RouterLessonView::resetScore() {
  change([this] { m_lesson.resetScore(); });
}

void RouterLessonView::nextToken() {
  if (m_nextToken->isEnabled()) selection()->selectToken(token() + 1);
}

void RouterLessonView::nextLayer() {
  if (m_nextLayer->isEnabled()) selection()->setLayer(layer() + 1);
}

void RouterLessonView::hoverNode(int level) {
  if (level < 0) return selection()->clearHover();
  selection()->setHoverNode(m_lesson.nodeAt(level), token());
}

void RouterLessonView::followHover() {
  const std::optional<NodeAddress>& node = selection()->hoveredNode();
  const bool mine = node && m_lesson.phase() != Phase::Nothing && node->level <= m_lesson.level() &&
                    m_lesson.nodeAt(node->level) == *node;
  m_picture->setHovered(mine ? node->level : -1);
}

void RouterLessonView::setStale(bool stale) {
  RoutingView::setStale(stale);
  m_picture->setStale(stale);
  applyTheme();
}

const QAbstractItemModel* RouterLessonView::table() const {
  return m_table;
}

QVector<RoutingView::SettingItem> RouterLessonView::settings() const {
  if (!message().isEmpty()) return {};
  return {{QStringLiteral("layer"), QString::number(layer() + 1)},
          {QStringLiteral("tree"), QString::number(tree() + 1)},
          {QStringLiteral("token"), QString::number(token() + 1)},
          {QStringLiteral("answered"), QString::number(m_lesson.guesses().size())}};
}

QString RouterLessonView::valueText() const {
  return message().isEmpty() ? m_formula->text() : QString();
}

QString RouterLessonView::addressText() const {
  if (!message().isEmpty()) return {};
  return formatAddress(m_lesson.node(), {routing()->layers, routing()->trees, routing()->depth});
}

}  // namespace ufb
