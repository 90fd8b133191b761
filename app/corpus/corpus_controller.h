// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <optional>

#include "corpus/corpus_request.h"

class QWidget;

namespace ufb {

class CorpusService;
class CorpusView;
class RoutingViews;
class Session;

/// Wires the views of a corpus to the counts: what users ask for there and in the menus, by dialogs, by
/// dropped files or on the command line, and what becomes of it.
class CorpusController : public QObject {
  Q_OBJECT
 public:
  /// All outlive it. `window` is the parent of the dialogs.
  CorpusController(Session& session, CorpusService& service, RoutingViews& views, QWidget* window);

  /// Every count gets a folder of its own below this one. Empty: results are not kept.
  void setRoot(const QString& folder);
  [[nodiscard]] const QString& root() const { return m_root; }

  /// Offers texts for counting.
  void takeTexts(const QStringList& files);
  void open(const QString& path);
  /// Compares with another count; `path` as for open().
  void openSecond(const QString& path);

  void askForTexts();
  void askForCount();
  void askForSecond();
  void askForExport();
  void askForRoot();
  /// Looks for a count that an earlier session left unfinished; once.
  void offerUnfinished();

  /// A count or a comparison is being opened.
  [[nodiscard]] bool opening() const { return m_opening > 0; }
  [[nodiscard]] const view::CorpusPtr& corpus() const { return m_corpus; }
  [[nodiscard]] const view::CorpusDifferencePtr& difference() const { return m_difference; }
  /// Where the counts on show are; empty: nowhere.
  [[nodiscard]] const QString& folder() const { return m_folder; }
  /// Where those are that they are compared with; empty: there are none.
  [[nodiscard]] const QString& secondFolder() const { return m_secondFolder; }

 Q_SIGNALS:
  /// This view has something that was asked for. `now`: the user waits for it, else it may stay behind a
  /// maximised one.
  void viewWanted(const QString& name, bool now);
  /// opening() is over, with an error if it failed.
  void opened(const std::optional<ufb::Error>& problem);
  void exporting(const QString& folder);
  void exported(const QString& folder);
  void rootChanged(const QString& folder);

 private:
  void connectCorpusView();
  void connectOtherViews();
  void connectCounting();
  void connectOpening();
  void start(const view::CorpusRequestItem& request, const QString& folder);
  void resume();
  void show(const ShownCounts& shown);
  void feed();
  void followToken();
  void onEnded(const CountOutcome& outcome);
  void onLoaded(const LoadCountsOutcome& outcome);
  void onCompared(const CompareOutcome& outcome);
  void settle(const std::optional<Error>& problem);
  void complain(const Error& error);

  Session& m_session;
  CorpusService& m_service;
  RoutingViews& m_views;
  CorpusView* m_view;
  QWidget* m_window;
  QString m_root;
  QString m_folder;
  QString m_secondFolder;
  QString m_lastPlace;  ///< where the user opened or saved last
  view::CorpusPtr m_corpus;
  view::CorpusDifferencePtr m_difference;
  std::optional<UnfinishedOutcome> m_left;  ///< by an earlier session
  std::optional<NodeAddress> m_lastNode;    ///< of the selection
  int m_lastToken = -1;                     ///< of the selection
  int m_opening = 0;
  bool m_toColor = true;            ///< the next corpus colours tree and leaf maps
  bool m_toColorDifference = true;  ///< so does the next difference
  bool m_looked = false;            ///< for what an earlier session left
};

}  // namespace ufb
