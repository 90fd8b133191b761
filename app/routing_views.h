// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSet>
#include <QVector>

#include "models/corpus_items.h"
#include "models/view_types.h"

namespace ufb {

class CorpusDifferenceView;
class CorpusView;
class DivergenceView;
class HowComputedView;
class LayerStrip;
class LeafDictionaryView;
class LeafMaps;
class PathCard;
class PathView;
class RouterLessonView;
class RoutingView;
class Session;
class TreeView;
class TrieView;
class UsageView;

/// The views of routing: makes them and keeps them fed from the session. A view that is not in sight is fed
/// when it comes into sight, so that a keystroke costs only what is seen.
class RoutingViews : public QObject {
  Q_OBJECT
 public:
  /// A view, its name on the command line and its translated title.
  struct Entry {
    QString name;
    QString title;
    RoutingView* view = nullptr;
  };

  explicit RoutingViews(Session& session, QObject* parent = nullptr);

  [[nodiscard]] const QVector<Entry>& entries() const { return m_entries; }
  [[nodiscard]] const Entry& entry(const QString& name) const;
  /// This view has come into sight; does nothing if it is none of these.
  void catchUp(const QString& name);
  /// Feeds this view, seen or not, as long as somebody else shows its numbers.
  void followWhile(RoutingView* view, const QObject* watcher);
  /// A counted corpus for all views, and how it differs from another one; both may be null.
  void setCorpus(const view::CorpusPtr& corpus, const view::CorpusDifferencePtr& difference);
  /// Colours tree and leaf maps by what the corpus says of them, or by the difference.
  void colorByCorpus();
  void colorByDifference();
  [[nodiscard]] CorpusView* corpus() const { return m_corpusView; }
  [[nodiscard]] CorpusDifferenceView* corpusDifference() const { return m_corpusDifference; }
  [[nodiscard]] LeafDictionaryView* dictionary() const { return m_dictionary; }
  [[nodiscard]] TreeView* tree() const { return m_tree; }
  [[nodiscard]] UsageView* usage() const { return m_usage; }
  [[nodiscard]] HowComputedView* howComputed() const { return m_howComputed; }
  [[nodiscard]] LeafMaps* leaves() const { return m_leaves; }

 Q_SIGNALS:
  /// The user wants the text on show to be pinned.
  void pinRequested();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void connectSession();
  void feedWhatIsSeen();
  void feed(RoutingView* view);

  Session& m_session;
  TreeView* m_tree;
  LeafMaps* m_leaves;
  PathView* m_paths;
  LayerStrip* m_strip;
  PathCard* m_card;
  TrieView* m_trie;
  UsageView* m_usage;
  DivergenceView* m_divergence;
  LeafDictionaryView* m_dictionary;
  CorpusView* m_corpusView;
  CorpusDifferenceView* m_corpusDifference;
  HowComputedView* m_howComputed;
  RouterLessonView* m_lesson;
  QVector<Entry> m_entries;
  view::CorpusPtr m_corpus;
  view::CorpusDifferencePtr m_difference;
  QVector<RoutingView*> m_followed;  ///< once for each watcher
  QSet<const QObject*> m_waiting;    ///< views out of sight that have missed something
};

}  // namespace ufb
