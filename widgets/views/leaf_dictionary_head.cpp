// SPDX-License-Identifier: MIT
#include "views/leaf_dictionary_head.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include "views/theme.h"

namespace ufb {

namespace {

constexpr int kRoomForWords = 52 * theme::kGrid;  ///< narrower: arrows only
constexpr int kSearchWidth = 26 * theme::kGrid;

/// An arrow to the left stands left of its word in every direction of reading.
QString leftToRight(const QString& text) {
  return QChar(0x2066) + text + QChar(0x2069);
}

}  // namespace

LeafDictionaryHead::LeafDictionaryHead(QWidget* parent)
    : QWidget(parent),
      m_search(new QLineEdit(this)),
      m_parent(new QToolButton(this)),
      m_left(new QToolButton(this)),
      m_right(new QToolButton(this)),
      m_ways(new QWidget(this)) {
  m_search->setObjectName(QStringLiteral("dictionary-search"));
  m_search->setClearButtonEnabled(true);
  m_search->setMaximumWidth(theme::scaled(kSearchWidth, font()));
  m_parent->setObjectName(QStringLiteral("dictionary-parent"));
  m_left->setObjectName(QStringLiteral("dictionary-left"));
  m_right->setObjectName(QStringLiteral("dictionary-right"));
  for (QToolButton* button : {m_parent, m_left, m_right}) {
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
  }
  m_ways->setLayoutDirection(Qt::LeftToRight);
  auto* ways = new QHBoxLayout(m_ways);
  ways->setContentsMargins(0, 0, 0, 0);
  ways->setSpacing(0);
  for (QToolButton* button : {m_left, m_parent, m_right}) ways->addWidget(button);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(theme::kGrid, theme::kHalfGrid, theme::kGrid, 0);
  row->setSpacing(theme::kGrid);
  row->addWidget(m_search, 1);
  row->addWidget(m_ways);
  row->addStretch(1);
  connect(m_search, &QLineEdit::returnPressed, this, [this] {
    const QString text = m_search->text().trimmed();
    if (!text.isEmpty()) Q_EMIT searched(text);
  });
  connect(m_parent, &QToolButton::clicked, this, &LeafDictionaryHead::parentRequested);
  connect(m_left, &QToolButton::clicked, this, [this] { Q_EMIT childRequested(false); });
  connect(m_right, &QToolButton::clicked, this, [this] { Q_EMIT childRequested(true); });
  translate();
}

void LeafDictionaryHead::addPart(QWidget* part) {
  layout()->addWidget(part);
}

void LeafDictionaryHead::setWays(bool parent, bool children) {
  m_parent->setEnabled(parent);
  m_left->setEnabled(children);
  m_right->setEnabled(children);
}

void LeafDictionaryHead::translate() {
  m_search->setPlaceholderText(tr("Word or address"));
  m_search->setAccessibleName(tr("Search for a word or an address"));
  m_search->setToolTip(
      tr("A word: the leaves to which it goes in the layer on show.\n"
         "An address, such as L3/0110* or L3/leaf:1187: the words of that node."));
  m_parent->setAccessibleName(tr("Up to the parent"));
  m_left->setAccessibleName(tr("Left child"));
  m_right->setAccessibleName(tr("Right child"));
  m_parent->setToolTip(tr("The node above, which has the words of both its children (Alt+Up)"));
  m_left->setToolTip(tr("Those of the words that turn left here (Alt+Left)"));
  m_right->setToolTip(tr("Those of the words that turn right here (Alt+Right)"));
  fitWords();
}

void LeafDictionaryHead::fitWords() {
  const bool words = width() >= theme::scaled(kRoomForWords, font());
  m_parent->setText(words ? tr("↑ Parent") : QStringLiteral("↑"));
  m_left->setText(words ? leftToRight(tr("← Left")) : QStringLiteral("←"));
  m_right->setText(words ? leftToRight(tr("Right →")) : QStringLiteral("→"));
}

QSize LeafDictionaryHead::minimumSizeHint() const {
  return {28 * theme::kGrid, QWidget::minimumSizeHint().height()};
}

void LeafDictionaryHead::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitWords();
}

void LeafDictionaryHead::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) translate();
}

}  // namespace ufb
