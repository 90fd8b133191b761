// SPDX-License-Identifier: MIT
// The lesson's widgets, where they go and how they look.
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>

#include "models/router_lesson_table.h"
#include "models/selection.h"
#include "views/router_lesson_picture.h"
#include "views/router_lesson_view.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kTwoColumns = 96;  ///< narrowest view, in letters, with picture and words beside each other

QLabel* wordsIn(QBoxLayout* column) {
  auto* words = new QLabel;
  words->setWordWrap(true);
  words->setTextFormat(Qt::PlainText);
  column->addWidget(words);
  return words;
}

QWidget* scrolled(QWidget* content) {
  auto* area = new QScrollArea;
  area->setFrameShape(QFrame::NoFrame);
  area->setFocusPolicy(Qt::NoFocus);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setWidgetResizable(true);
  area->setWidget(content);
  return area;
}

QPushButton* buttonIn(QBoxLayout* row) {
  auto* button = new QPushButton;
  button->setAutoDefault(false);
  row->addWidget(button);
  return button;
}

}  // namespace

RouterLessonView::RouterLessonView(Selection* selection, QWidget* parent)
    : RoutingView(selection, parent), m_table(new RouterLessonTable(&m_lesson, this)) {
  // Clicks beside the buttons bring the keys here; Tab goes to the buttons themselves.
  setFocusPolicy(Qt::ClickFocus);
  build();
  connectParts();
  retranslate();
  applyTheme();
  refresh();
}

void RouterLessonView::build() {
  m_content = new QWidget;
  m_message = new QLabel;
  m_message->setWordWrap(true);
  m_message->setAlignment(Qt::AlignCenter);
  m_message->setMargin(2 * theme::kGrid);
  m_picture = new RouterPicture(&m_lesson);
  auto* words = new QVBoxLayout;
  words->setSpacing(theme::kHalfGrid);
  m_formula = wordsIn(words);
  m_evidence = wordsIn(words);
  words->addWidget(buildGuessRow());
  words->addWidget(buildLeafRow());
  m_verdict = wordsIn(words);
  m_reason = wordsIn(words);
  words->addStretch(1);
  words->addWidget(buildScoreRow());
  m_rivals = wordsIn(words);
  m_keys = wordsIn(words);
  m_body = new QBoxLayout(QBoxLayout::TopToBottom);
  m_body->setSpacing(theme::kGrid);
  m_body->addWidget(m_picture, 1);
  m_body->addLayout(words, 1);
  auto* column = new QVBoxLayout(m_content);
  column->setContentsMargins(theme::kGrid, theme::kHalfGrid, theme::kGrid, theme::kHalfGrid);
  column->setSpacing(theme::kHalfGrid);
  m_word = wordsIn(column);
  m_place = wordsIn(column);
  column->addLayout(m_body, 1);
  m_area = scrolled(m_content);
  m_pages = new QStackedLayout(this);
  m_pages->addWidget(m_message);
  m_pages->addWidget(m_area);
}

QWidget* RouterLessonView::buildGuessRow() {
  m_guessRow = new QWidget;
  // Two rows, so that large letters have room in a narrow dock. The left button is on the left in every
  // language, as the left child is.
  m_guessRow->setLayoutDirection(Qt::LeftToRight);
  auto* rows = new QVBoxLayout(m_guessRow);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(theme::kHalfGrid);
  auto* turns = new QHBoxLayout;
  auto* others = new QHBoxLayout;
  for (QHBoxLayout* row : {turns, others}) {
    row->setSpacing(theme::kHalfGrid);
    rows->addLayout(row);
  }
  m_left = buttonIn(turns);
  m_right = buttonIn(turns);
  m_hint = buttonIn(others);
  m_next = buttonIn(others);
  return m_guessRow;
}

QWidget* RouterLessonView::buildLeafRow() {
  m_leafRow = new QWidget;
  auto* column = new QVBoxLayout(m_leafRow);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::kHalfGrid);
  m_nextToken = buttonIn(column);
  m_nextLayer = buttonIn(column);
  m_again = buttonIn(column);
  for (QPushButton* button : {m_nextToken, m_nextLayer, m_again})
    column->setAlignment(button, Qt::AlignLeading);
  return m_leafRow;
}

QWidget* RouterLessonView::buildScoreRow() {
  auto* score = new QWidget;
  auto* row = new QHBoxLayout(score);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(theme::kGrid);
  m_score = wordsIn(row);
  row->setStretch(0, 1);
  m_reset = buttonIn(row);
  return score;
}

void RouterLessonView::connectParts() {
  connect(selection(), &Selection::selectionChanged, this, &RouterLessonView::refresh);
  connect(selection(), &Selection::hoverChanged, this, &RouterLessonView::followHover);
  connect(m_picture, &RouterPicture::levelHovered, this, &RouterLessonView::hoverNode);
  connect(m_picture, &RouterPicture::levelChosen, this,
          [this](int level) { selection()->selectNode(m_lesson.nodeAt(level)); });
  connect(m_left, &QPushButton::clicked, this, &RouterLessonView::guessLeft);
  connect(m_right, &QPushButton::clicked, this, &RouterLessonView::guessRight);
  connect(m_hint, &QPushButton::clicked, this, &RouterLessonView::showHint);
  connect(m_next, &QPushButton::clicked, this, &RouterLessonView::goOn);
  connect(m_nextToken, &QPushButton::clicked, this, &RouterLessonView::nextToken);
  connect(m_nextLayer, &QPushButton::clicked, this, &RouterLessonView::nextLayer);
  connect(m_again, &QPushButton::clicked, this, &RouterLessonView::startOver);
  connect(m_reset, &QPushButton::clicked, this, &RouterLessonView::resetScore);
  addKey(Qt::Key_Left, &RouterLessonView::guessLeft);
  addKey(Qt::Key_Right, &RouterLessonView::guessRight);
  addKey(Qt::Key_H, &RouterLessonView::showHint);
  addKey(Qt::Key_Return, &RouterLessonView::goOn);
  addKey(Qt::Key_Enter, &RouterLessonView::goOn);
}

/// Shortcuts, since buttons would take the arrows to move the focus. A key held down is one answer.
void RouterLessonView::addKey(int key, void (RouterLessonView::*action)()) {
  auto* shortcut = new QShortcut(QKeySequence(key), this);
  shortcut->setContext(Qt::WidgetWithChildrenShortcut);
  shortcut->setAutoRepeat(false);
  connect(shortcut, &QShortcut::activated, this, action);
}

void RouterLessonView::retranslate() {
  setAccessibleName(tr("Be the router"));
  m_picture->setAccessibleName(tr("The path so far"));
  m_left->setText(tr("← Left", "an arrow to the left in every language"));
  m_right->setText(tr("Right →", "an arrow to the right in every language"));
  m_hint->setText(tr("Hint"));
  m_next->setText(tr("Go on"));
  m_nextToken->setText(tr("Next token"));
  m_nextLayer->setText(tr("Same token in the next layer"));
  m_again->setText(tr("Start over"));
  m_reset->setText(tr("Reset score"));
  const QVector<QPair<QPushButton*, QString>> tips{
      {m_left, tr("Guess that the token turns left: w·x + b ≤ 0")},
      {m_right, tr("Guess that the token turns right: w·x + b > 0")},
      {m_hint, tr("Show the size of w·x + b without its sign")},
      {m_next, tr("To the next decision")},
      {m_nextToken, tr("The path of the token after this one")},
      {m_nextLayer, tr("The path of this token in the tree of the layer after this one")},
      {m_again, tr("The same path from its root; what was answered does not count again")},
      {m_reset, tr("Count from 0 again")}};
  for (const auto& [button, tip] : tips) {
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
  }
}

void RouterLessonView::applyTheme() {
  const QColor ground = palette().color(QPalette::Window);
  const auto shade = [&](const QColor& color) {
    return stale() ? theme::blend(ground, color, kStaleOpacity) : color;
  };
  QFont law = theme::figures(theme::heading(font()));
  law.setWeight(QFont::DemiBold);
  m_formula->setFont(law);
  m_word->setFont(theme::heading(font()));
  m_verdict->setFont(theme::heading(font()));
  m_keys->setFont(smallFont(font()));
  for (QLabel* words : {m_word, m_formula, m_evidence, m_verdict, m_reason, m_score}) {
    theme::setTextColor(words, shade(palette().color(QPalette::WindowText)));
  }
  for (QLabel* words : {m_place, m_rivals, m_keys}) {
    theme::setTextColor(words, shade(theme::mutedText(palette())));
  }
  theme::setTextColor(m_message, theme::mutedText(palette()));
  m_picture->update();
}

void RouterLessonView::arrange() {
  const bool beside = width() >= kTwoColumns * fontMetrics().averageCharWidth();
  m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void RouterLessonView::resizeEvent(QResizeEvent* event) {
  RoutingView::resizeEvent(event);
  arrange();
}

void RouterLessonView::changeEvent(QEvent* event) {
  RoutingView::changeEvent(event);
  if (m_pages == nullptr) return;
  const auto type = event->type();
  if (type == QEvent::PaletteChange || type == QEvent::FontChange) applyTheme();
  if (type == QEvent::FontChange) arrange();
  if (type == QEvent::LanguageChange) retranslate();
  if (type == QEvent::LanguageChange || type == QEvent::LocaleChange) refresh();
}

QSize RouterLessonView::sizeHint() const {
  return {54 * theme::kGrid, 60 * theme::kGrid};
}

QSize RouterLessonView::minimumSizeHint() const {
  return {32 * theme::kGrid, 26 * theme::kGrid};
}

}  // namespace ufb
