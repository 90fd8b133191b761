// SPDX-License-Identifier: MIT
#include "views/view_header.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <algorithm>

#include "views/theme.h"

namespace ufb {

ViewHeader::ViewHeader(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
  m_row->setContentsMargins(theme::kGrid, theme::kHalfGrid, theme::kGrid, 0);
  m_row->setSpacing(theme::kGrid);
}

QComboBox* ViewHeader::addChoice() {
  auto* words = new QLabel(this);
  auto* box = new QComboBox(this);
  box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  words->setBuddy(box);
  m_row->addWidget(words);
  m_row->addWidget(box);
  return box;
}

QLabel* ViewHeader::labelOf(const QComboBox* box) const {
  const QList<QLabel*> labels = findChildren<QLabel*>(Qt::FindDirectChildrenOnly);
  const auto found = std::find_if(labels.begin(), labels.end(),
                                  [box](const QLabel* label) { return label->buddy() == box; });
  return found == labels.end() ? nullptr : *found;
}

void ViewHeader::setLabel(const QComboBox* box, const QString& words) {
  labelOf(box)->setText(words);
}

void ViewHeader::setChoiceVisible(QComboBox* box, bool visible) {
  labelOf(box)->setVisible(visible);
  box->setVisible(visible);
}

QToolButton* ViewHeader::addButton(const QString& words, const QString& tip) {
  auto* button = new QToolButton(this);
  button->setText(words);
  button->setToolTip(tip);
  button->setAutoRaise(true);
  m_row->addWidget(button);
  return button;
}

void ViewHeader::addPart(QWidget* part, bool stretch) {
  m_row->addWidget(part, stretch ? 1 : 0);
}

}  // namespace ufb
