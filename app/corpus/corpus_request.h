// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <stop_token>
#include <vector>

#include "inference/request.h"
#include "models/corpus_items.h"
#include "ufb/routing_export.h"

/// What the corpus worker is asked for, and what becomes of it.
namespace ufb {

struct CountRequest {
  RequestId id = 0;
  view::CorpusRequestItem what;
  QString folder;  ///< where the result goes; made if it is missing. Empty: nothing is kept
  std::stop_token stop;
};

/// Goes on with the unfinished count in a folder.
struct ResumeRequest {
  RequestId id = 0;
  QString folder;
  std::stop_token stop;
};

struct LoadCountsRequest {
  RequestId id = 0;
  QString path;  ///< of a store, or of the folder that has one
};

struct WordsRequest {
  RequestId id = 0;
  NodeAddress node;
  qint64 leastCount = 1;
};

struct WordLeavesRequest {
  RequestId id = 0;
  QString word;
  int layer = 0;
  int tree = 0;
};

struct ExportRequest {
  RequestId id = 0;
  QString folder;  ///< made if it is missing
  std::vector<ExportFormat> formats;
  std::stop_token stop;
};

/// Counts that are on show from now on.
struct ShownCounts {
  view::CorpusPtr corpus;
  view::CorpusDifferencePtr difference;                  ///< from the second ones; null if there are none
  QString folder;                                        ///< that they are in; empty: none
  std::optional<view::CorpusUnfinishedItem> unfinished;  ///< the counting can go on in `folder`
};

/// The end of a count: of the text, by cancelling, by another model, or by a problem.
struct CountOutcome {
  RequestId id = 0;
  std::optional<ShownCounts> shown;  ///< nothing if nothing was counted: what was on show before still is
  std::optional<Error> problem;      ///< why it is not complete, or could not be saved
};

struct LoadCountsOutcome {
  RequestId id = 0;
  QString path;
  Result<ShownCounts> shown;
  QString otherModel;  ///< they were counted with this one, of another shape: the reason of the failure
};

struct CompareOutcome {
  RequestId id = 0;
  QString path;
  Result<view::CorpusDifferencePtr> difference;
};

struct ExportOutcome {
  RequestId id = 0;
  QString folder;
  Result<QStringList> files;  ///< their names
};

/// An unfinished count that an earlier session left.
struct UnfinishedOutcome {
  QString folder;
  view::CorpusUnfinishedItem unfinished;
  view::CorpusRequestItem request;  ///< to start over
};

}  // namespace ufb
