// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QMap>
#include <optional>

#include "models/corpus_items.h"
#include "models/latency_types.h"
#include "models/path_address.h"
#include "presenters/answer.h"
#include "presenters/machine_item.h"
#include "report/report_document.h"

namespace ufb {

class CorpusController;
class LatencyView;
class Session;

/// As many words are listed at each mask; the commands ask for as many.
inline constexpr int kReportCandidates = 20;

/// What is selected, as values.
struct ReportPlace {
  int token = -1;  ///< the primary one; -1: none
  QVector<int> tokens;
  int layer = 0;  ///< from 0
  int tree = 0;   ///< from 0
  std::optional<NodeAddress> node;
  AddressSpace space;
  bool chosen = false;  ///< by the user, not by default
};

/// What was asked for beside the session itself, as far as only the one who asks knows.
struct ReportRequest {
  QString file;           ///< ends in .html, .htm or .pdf
  QString corpusB;        ///< where the second corpus is; empty: not known
  bool measured = false;  ///< a measurement was made for the report: the command says so
  MachineItem machine;    ///< without a processor: not known
};

/// Everything that a report says, taken at one moment in the GUI thread; what is shared never changes.
struct ReportSnapshot {
  ReportRequest request;
  QDateTime created;
  QString program;  ///< with its version
  view::ModelItem model;
  view::ModelItem second;  ///< without a name: there is none
  Answer answer;
  QString targetWord;
  view::RoutingPtr pinned;
  view::RoutingHistory history;
  ReportPlace place;
  view::CorpusPtr corpus;
  view::CorpusDifferencePtr difference;
  QString corpusFolder;
  view::LatencyRunItem run;  ///< without series: nothing was measured
  view::LatencySeriesItem series;
  QString over;  ///< name of the arm that `series` is shown against
  QString language;
  bool rightToLeft = false;
  bool letterPaper = false;
};

/// Of the session as it is shown now. `latency` and `corpus` may be null. In the GUI thread.
[[nodiscard]] ReportSnapshot takeSnapshot(Session& session, const LatencyView* latency,
                                          const CorpusController* corpus, const ReportRequest& request);

/// The pictures of a report by their names: "leaves", "tree", "strip", "paths", "path-card", "divergence",
/// "usage", "corpus-leaves", "lorenz", "difference-leaves", and of the measurement "latency-distribution",
/// "-stages", "-ledger", "-sweeps". What there is nothing of is not there.
using ReportPictures = QMap<QString, ReportPicture>;

}  // namespace ufb
