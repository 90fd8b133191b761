// SPDX-License-Identifier: MIT
#include "routing_views.h"

#include <QEvent>
#include <algorithm>

#include "session.h"
#include "views/corpus_difference_view.h"
#include "views/corpus_view.h"
#include "views/divergence_view.h"
#include "views/how_computed_view.h"
#include "views/layer_strip.h"
#include "views/leaf_dictionary_view.h"
#include "views/leaf_maps.h"
#include "views/path_card.h"
#include "views/path_view.h"
#include "views/router_lesson_view.h"
#include "views/tree_view.h"
#include "views/trie_view.h"
#include "views/usage_view.h"

namespace ufb {

RoutingViews::RoutingViews(Session& session, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_tree(new TreeView(&session.selection())),
      m_leaves(new LeafMaps(&session.selection())),
      m_paths(new PathView(&session.selection())),
      m_strip(new LayerStrip(&session.selection())),
      m_card(new PathCard(&session.selection())),
      m_trie(new TrieView(&session.selection())),
      m_usage(new UsageView(&session.selection())),
      m_divergence(new DivergenceView(&session.selection())),
      m_dictionary(new LeafDictionaryView(&session.selection())),
      m_corpusView(new CorpusView(&session.selection())),
      m_corpusDifference(new CorpusDifferenceView(&session.selection())),
      m_howComputed(new HowComputedView(&session.selection())),
      m_lesson(new RouterLessonView(&session.selection())),
      m_entries{{QStringLiteral("leaves"), tr("Leaf maps"), m_leaves},
                {QStringLiteral("tree"), tr("Tree"), m_tree},
                {QStringLiteral("paths"), tr("Path barcode"), m_paths},
                {QStringLiteral("trie"), tr("Sentence trie"), m_trie},
                {QStringLiteral("usage"), tr("Neuron usage"), m_usage},
                {QStringLiteral("strip"), tr("Layers × tokens"), m_strip},
                {QStringLiteral("divergence"), tr("Two texts"), m_divergence},
                {QStringLiteral("path-card"), tr("Path card"), m_card},
                {QStringLiteral("dictionary"), tr("Leaf dictionary"), m_dictionary},
                {QStringLiteral("corpus"), tr("Corpus"), m_corpusView},
                {QStringLiteral("corpus-difference"), tr("Two corpora"), m_corpusDifference},
                {QStringLiteral("how-computed"), tr("How it is computed"), m_howComputed},
                {QStringLiteral("router-lesson"), tr("Be the router"), m_lesson}} {
  for (const Entry& entry : m_entries) entry.view->installEventFilter(this);
  connectSession();
}

const RoutingViews::Entry& RoutingViews::entry(const QString& name) const {
  return *std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& e) { return e.name == name; });
}

void RoutingViews::connectSession() {
  connect(&m_session, &Session::answerChanged, this, &RoutingViews::feedWhatIsSeen);
  connect(&m_session, &Session::modelChanged, this, &RoutingViews::feedWhatIsSeen);
  connect(&m_session.memory(), &RoutingMemory::pinnedChanged, this, &RoutingViews::feedWhatIsSeen);
  connect(&m_session, &Session::dimmed, this, [this](bool stale) {
    for (const Entry& entry : m_entries) entry.view->setStale(stale);
  });
  connect(&m_session.service(), &InferenceService::loadFailed, this, &RoutingViews::feedWhatIsSeen);
  connect(m_divergence, &DivergenceView::pinRequested, this, &RoutingViews::pinRequested);
}

void RoutingViews::feedWhatIsSeen() {
  for (const Entry& entry : m_entries) {
    // Behind others in a stack, a view counts as visible, but nothing of it is seen.
    if (!entry.view->visibleRegion().isEmpty() || m_followed.contains(entry.view)) {
      feed(entry.view);
    } else {
      m_waiting.insert(entry.view);
    }
  }
}

void RoutingViews::feed(RoutingView* view) {
  m_waiting.remove(view);
  const view::ModelItem& model = m_session.model();
  view->setModelLoaded(!model.name.isEmpty() || m_session.service().loading());
  view->setDense(!model.name.isEmpty() && !model.isFff, model.isFff ? 0 : model.neurons);
  view->setAnswer(m_session.answer().routing, m_session.memory().pinned(), m_session.memory().history());
  if (view == m_howComputed) {
    m_howComputed->setModel(model);
    m_howComputed->setPrediction(m_session.answer().prediction);
  }
  if (view == m_corpusView) return;  // it has its corpus already
  view->setCorpus(m_corpus);
  view->setDifference(m_difference);
}

void RoutingViews::setCorpus(const view::CorpusPtr& corpus, const view::CorpusDifferencePtr& difference) {
  m_corpus = corpus;
  m_difference = difference;
  // Its states come one after the other: none may be late.
  m_corpusView->setCorpus(corpus);
  m_corpusView->setDifference(difference);
  feedWhatIsSeen();
}

void RoutingViews::colorByCorpus() {
  for (RoutingView* view : {static_cast<RoutingView*>(m_tree), static_cast<RoutingView*>(m_leaves)})
    feed(view);
  m_tree->setColoring(TreeColoring::Corpus);
  m_leaves->setColor(LeafMaps::Color::Corpus);
}

void RoutingViews::colorByDifference() {
  for (RoutingView* view : {static_cast<RoutingView*>(m_tree), static_cast<RoutingView*>(m_leaves)})
    feed(view);
  m_tree->setColoring(TreeColoring::Difference);
  m_leaves->setColor(LeafMaps::Color::Difference);
}

void RoutingViews::followWhile(RoutingView* view, const QObject* watcher) {
  m_followed += view;
  connect(watcher, &QObject::destroyed, this, [this, view] { m_followed.removeOne(view); });
}

void RoutingViews::catchUp(const QString& name) {
  for (const Entry& entry : m_entries) {
    if (entry.name == name && m_waiting.contains(entry.view)) feed(entry.view);
  }
}

bool RoutingViews::eventFilter(QObject* watched, QEvent* event) {
  const bool mayBeSeen = event->type() == QEvent::Show || event->type() == QEvent::Resize;
  if (mayBeSeen && m_waiting.contains(watched)) feed(qobject_cast<RoutingView*>(watched));
  return QObject::eventFilter(watched, event);
}

}  // namespace ufb
