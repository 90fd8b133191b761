// SPDX-License-Identifier: MIT
// What the usage view says, how it is painted and walked; its parts and its state are in usage_view.cpp.
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QPainter>

#include "models/number_text.h"
#include "models/selection.h"
#include "views/legend.h"
#include "views/theme.h"
#include "views/usage_look.h"
#include "views/usage_panels.h"
#include "views/usage_view.h"
#include "views/usage_words.h"
#include "views/view_paint.h"

namespace ufb {

void UsageView::updateWords() {
  if (m_model->empty()) {
    m_summary->clear();
    setAccessibleDescription(message());
    return;
  }
  m_summary->setText(usage::layerSentence(*m_model, layer()) + u' ' + usage::modelSentence(*m_model));
  m_summary->setToolTip(
      tr("A node is touched if at least one token visits it; a visit is one evaluation of its neuron.\n"
         "Its weights are an input row, a bias and an output row. They count once, however often they are "
         "read."));
  setAccessibleDescription(m_summary->text());
  const QString place = usage::placeText(*m_model, layer());
  const QString treePlace = usage::placeText(*m_model, layer(), tree());
  m_panels[0]->setWords(tr("Layers"), tr("Nodes touched in each layer"), QString(), QString());
  m_panels[1]->setWords(
      tr("Caches"), tr("Weights read, against the caches"), usage::cacheSentence(*m_model, m_caches),
      tr("Weights of all nodes touched, each counted once. What does not fit into a cache comes "
         "from a larger, slower one or from memory."));
  m_panels[2]->setWords(tr("Visits"), tr("How often nodes are visited: %1", "layer and tree").arg(treePlace),
                        usage::visitsSentence(*m_model, layer(), tree()),
                        tr("Each token visits one node on each level of the tree, the root always."));
  m_panels[3]->setWords(
      tr("Balance"), tr("How evenly leaves are used: %1", "layer").arg(place),
      usage::balanceSentence(*m_model, layer()),
      tr("Gini: 0 if all leaves get the same number of visits, near 1 if one leaf gets all; "
         "leaves without visits count.\nAs if … leaves: 2 to the power of the entropy of the "
         "visits in bits."));
  m_arranged->updateTabs();
}

void UsageView::updateLegend() {
  if (m_model->empty()) return;
  const UsageItem& usage = m_model->layer(layer());
  // Marks in sixteenths of the sample, which grows with the text.
  const auto sample = [this](const UsageBarMarks& marks) {
    return [this, marks](QPainter& painter, const QRect& rect) {
      const auto at = [&rect](int place) { return place < 0 ? place : place * rect.width() / 16; };
      paintUsageBar(painter, rect, {at(marks.touched), at(marks.onePath), at(marks.mostPossible)}, palette(),
                    layoutDirection() == Qt::RightToLeft);
    };
  };
  const auto number = [](qint64 count) { return indexText(static_cast<int>(count)); };
  m_legend->setEntries(
      {{sample({16, -1, -1}), tr("nodes touched")},
       {sample({16, 9, -1}), tr("one token: %1").arg(number(usage.onePath))},
       {sample({0, -1, 14}), tr("most for %1: %2", "9 tokens, number")
                                 .arg(usage::tokensText(usage.tokens), number(usage.mostPossible))}});
  const QString tip =
      tr("The most that so many tokens can touch: on each level of a tree as many nodes as it has, "
         "or as there are tokens.");
  m_panels[0]->fitBelow();
  m_legend->setToolTip(
      m_model->trees() == 1 ? tip : tip + u'\n' + tr("All trees of a layer are counted together."));
}

void UsageView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), palette().color(QPalette::Base));
  if (const QString reason = message(); !reason.isEmpty()) {
    paintMessage(painter, rect(), palette(), reason);
    if (hasFocus()) paintFocus(painter, rect(), palette());
  }
}

QSize UsageView::sizeHint() const {
  return {112 * theme::kGrid, 72 * theme::kGrid};
}

QSize UsageView::minimumSizeHint() const {
  return {44 * theme::kGrid, 18 * theme::kGrid};
}

void UsageView::changeEvent(QEvent* event) {
  RoutingView::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::LanguageChange) fillHeader();
  if (type == QEvent::LanguageChange || type == QEvent::LocaleChange) refresh();
  if (type == QEvent::PaletteChange || type == QEvent::LayoutDirectionChange) applyLook();
}

bool UsageView::moveBy(int key) {
  constexpr int kPage = 4;
  const int last = m_model->layers() - 1;
  const int step = (key == Qt::Key_Right) == (layoutDirection() == Qt::RightToLeft) ? -1 : 1;
  switch (key) {
    case Qt::Key_Up:
    case Qt::Key_PageUp:
      selection()->setLayer(qMax(0, layer() - (key == Qt::Key_Up ? 1 : kPage)));
      return true;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
      selection()->setLayer(qMin(last, layer() + (key == Qt::Key_Down ? 1 : kPage)));
      return true;
    case Qt::Key_Home:
      selection()->setLayer(0);
      return true;
    case Qt::Key_End:
      selection()->setLayer(last);
      return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
      if (m_model->trees() < 2) return false;
      selection()->setTree(qBound(0, tree() + step, m_model->trees() - 1));
      return true;
    default:
      return false;
  }
}

void UsageView::keyPressEvent(QKeyEvent* event) {
  if (m_model->empty() || !moveBy(event->key())) RoutingView::keyPressEvent(event);
}

}  // namespace ufb
