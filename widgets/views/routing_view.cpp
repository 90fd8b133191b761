// SPDX-License-Identifier: MIT
#include "views/routing_view.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "models/plain_tip.h"
#include "models/selection.h"
#include "views/view_accessible.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

bool fits(const view::CorpusItem& corpus, const view::RoutingItem& routing) {
  return corpus.layers == routing.layers && corpus.trees == routing.trees && corpus.depth == routing.depth;
}

bool fits(const view::CorpusDifferenceItem& difference, const view::CorpusItem& corpus) {
  const qsizetype nodes = (qsizetype{2} << corpus.depth) - 1;
  return difference.logRatios.size() == static_cast<qsizetype>(corpus.layers) * corpus.trees &&
         std::all_of(difference.logRatios.begin(), difference.logRatios.end(),
                     [nodes](const QVector<float>& ratios) { return ratios.size() == nodes; });
}

/// No tokens, no paths: only the shape.
view::RoutingPtr shapeOf(const view::CorpusItem& corpus) {
  auto shape = std::make_shared<view::RoutingItem>();
  shape->layers = corpus.layers;
  shape->trees = corpus.trees;
  shape->depth = corpus.depth;
  shape->model = corpus.model;
  return shape;
}

}  // namespace

RoutingView::RoutingView(Selection* selection, QWidget* parent) : QWidget(parent), m_selection(selection) {
  installViewAccessibility();
}

void RoutingView::setRouting(const view::RoutingPtr& routing) {
  m_answer = routing && !routing->empty() ? routing : nullptr;
  resolve();
  refresh();
  updateGeometry();
}

/// What is shown of what was given.
void RoutingView::resolve() {
  const bool alone = m_corpusAlone && !m_answer && m_givenCorpus && !m_dense;
  // The shape is made once for a corpus: views tell by the pointer whether something is new.
  if (!alone) {
    m_routing = m_answer;
  } else if (!m_routing || m_routing->tokens > 0 || !fits(*m_givenCorpus, *m_routing) ||
             m_routing->model != m_givenCorpus->model) {
    m_routing = shapeOf(*m_givenCorpus);
  }
  m_corpus = m_givenCorpus && m_routing && fits(*m_givenCorpus, *m_routing) ? m_givenCorpus : nullptr;
  m_difference =
      m_corpus && m_givenDifference && fits(*m_givenDifference, *m_corpus) ? m_givenDifference : nullptr;
}

void RoutingView::setCorpus(const view::CorpusPtr& corpus) {
  if (corpus == m_givenCorpus) return;
  const bool whole =
      corpus && corpus->layers > 0 && corpus->trees > 0 &&
      corpus->figures.size() == static_cast<qsizetype>(corpus->layers) * corpus->trees &&
      std::all_of(corpus->figures.begin(), corpus->figures.end(), [&](const view::CorpusTreeItem& tree) {
        return tree.visits.size() == (qsizetype{2} << corpus->depth) - 1;
      });
  m_givenCorpus = whole ? corpus : nullptr;
  resolve();
  refresh();
  updateGeometry();
}

void RoutingView::setDifference(const view::CorpusDifferencePtr& difference) {
  if (difference == m_givenDifference) return;
  m_givenDifference = difference;
  resolve();
  refresh();
}

void RoutingView::setPinned(const view::RoutingPtr& pinned) {
  if (pinned == m_pinned) return;
  m_pinned = pinned && !pinned->empty() ? pinned : nullptr;
  refresh();
}

void RoutingView::setHistory(const view::RoutingHistory& history) {
  if (history == m_history) return;
  m_history = history;
  refresh();
}

void RoutingView::setAnswer(const view::RoutingPtr& routing, const view::RoutingPtr& pinned,
                            const view::RoutingHistory& history) {
  m_pinned = pinned && !pinned->empty() ? pinned : nullptr;
  m_history = history;
  setRouting(routing);
}

void RoutingView::setDense(bool dense, int neurons) {
  if (dense == m_dense && neurons == m_neurons) return;
  m_dense = dense;
  m_neurons = neurons;
  resolve();
  refresh();
}

void RoutingView::setModelLoaded(bool loaded) {
  if (loaded == m_modelLoaded) return;
  m_modelLoaded = loaded;
  refresh();
}

void RoutingView::setStale(bool stale) {
  if (stale == m_stale) return;
  m_stale = stale;
  update();
}

QString RoutingView::message() const {
  if (m_routing && !hasText()) return {};  // a corpus alone
  return emptyReason(m_routing, m_modelLoaded, m_dense, m_neurons);
}

QString RoutingView::modelMessage() const {
  return m_modelLoaded && !m_dense ? QString() : emptyReason(nullptr, m_modelLoaded, m_dense, m_neurons);
}

int RoutingView::layer() const {
  return m_routing ? qMin(m_selection->layer(), m_routing->layers - 1) : 0;
}

int RoutingView::tree() const {
  return m_routing ? qMin(m_selection->tree(), m_routing->trees - 1) : 0;
}

int RoutingView::token() const {
  const int primary = m_selection->primaryToken();
  return m_routing && primary < m_routing->tokens ? primary : -1;
}

bool RoutingView::beginPainting(QPainter& painter) const {
  painter.fillRect(rect(), palette().color(QPalette::Base));
  if (hasFocus()) paintFocus(painter, rect(), palette());
  if (const QString reason = message(); !reason.isEmpty()) {
    paintMessage(painter, rect(), palette(), reason);
    return false;
  }
  if (m_stale) painter.setOpacity(kStaleOpacity);
  painter.setFont(smallFont(font()));
  painter.setLayoutDirection(Qt::LayoutDirectionAuto);  // each text by its own script
  return true;
}

bool RoutingView::walkTokensAndLayers(int key) {
  if (!hasText()) return false;
  const int last = m_routing->tokens - 1;
  const int step = (key == Qt::Key_Right) == isRightToLeft() ? -1 : 1;
  switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
      m_selection->selectToken(token() < 0 ? 0 : qBound(0, token() + step, last));
      return true;
    case Qt::Key_Home:
      m_selection->selectToken(0);
      return true;
    case Qt::Key_End:
      m_selection->selectToken(last);
      return true;
    case Qt::Key_Up:
      m_selection->setLayer(layer() - 1);
      return true;
    case Qt::Key_Down:
      m_selection->setLayer(layer() + 1);
      return true;
    default:
      return false;
  }
}

void RoutingView::showTip(const QPoint& globalPos, const QString& text) {
  if (text.isEmpty()) {
    QToolTip::hideText();
  } else {
    QToolTip::showText(globalPos, plainTip(text), this);
  }
}

void RoutingView::fillMenu(QMenu& menu) {
  const auto addCopy = [&menu](const QString& words, const QString& text) {
    QAction* action = menu.addAction(words);
    action->setEnabled(!text.isEmpty());
    connect(action, &QAction::triggered, &menu, [text] { QGuiApplication::clipboard()->setText(text); });
    return action;
  };
  addCopy(tr("Copy &value"), valueText())->setObjectName(QStringLiteral("copy-value"));
  addCopy(tr("Copy &address"), addressText())->setObjectName(QStringLiteral("copy-address"));
  menu.addSeparator();
  QAction* picture = menu.addAction(tr("Export &picture…"), this, &RoutingView::pictureRequested);
  picture->setObjectName(QStringLiteral("export-picture"));
  QAction* tableFile = menu.addAction(tr("Export &data…"), this, &RoutingView::tableRequested);
  tableFile->setObjectName(QStringLiteral("export-data"));
  QAction* numbers = menu.addAction(tr("Show the &numbers"), this, &RoutingView::numbersRequested);
  numbers->setObjectName(QStringLiteral("show-numbers"));
  for (QAction* action : {picture, tableFile, numbers}) action->setEnabled(message().isEmpty());
}

void RoutingView::contextMenuEvent(QContextMenuEvent* event) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  fillMenu(*menu);
  menu->popup(event->globalPos());
}

}  // namespace ufb
