// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "models/corpus_items.h"

/// The corpus views' sentences, in the locale of the program.
namespace ufb::corpus {

/// "1 sentence", "12,345 lines"; of an unknown unit "12,345 units".
[[nodiscard]] QString unitsText(qint64 count, const QString& unit);
/// "sentences": what is counted, without a number.
[[nodiscard]] QString unitName(const QString& unit);
/// What a count is doing: the file and how much of all is done.
[[nodiscard]] QString doingText(const view::CorpusProgressItem& progress);
/// How much is counted, how fast it goes and how long it takes.
[[nodiscard]] QString paceText(const view::CorpusProgressItem& progress);
/// How much was counted, of what, by which model.
[[nodiscard]] QString extentText(const view::CorpusItem& corpus);
/// Settings, sampling and what else limits the figures, a line each.
[[nodiscard]] QString settingsText(const view::CorpusItem& corpus);
[[nodiscard]] QString stateText(const view::CorpusItem& corpus);
[[nodiscard]] QString unfinishedText(const view::CorpusUnfinishedItem& unfinished);
/// What masking and sampling mean for the result; empty if there is neither.
[[nodiscard]] QString choicesText(const view::CorpusRequestItem& request);
/// How many of the nodes that were tested differ, and by which test.
[[nodiscard]] QString differenceText(const view::CorpusDifferenceItem& difference);

}  // namespace ufb::corpus
