// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "corpus/corpus_request.h"

/// Work of a moment to a minute that reads, writes or sums up counts. For any thread but the GUI's.
namespace ufb {

/// The figures of counts, and how they differ from others, which may be null or of another model: then there
/// is no difference.
[[nodiscard]] ShownCounts showCounts(const RoutingCounts& counts, const RoutingCounts* second,
                                     const QString& folder);
/// The same of counts that were read from `path`, a store or its folder. They can go on only if it stands for
/// the partial store of the folder, which is what going on reads.
[[nodiscard]] ShownCounts showLoaded(const RoutingCounts& counts, const RoutingCounts* second,
                                     const QString& path);
/// Keeps what was counted and shows it. That it could not be kept is added to the problem of `outcome`.
[[nodiscard]] CountOutcome keepAndShow(const RoutingCounts& counts, const RoutingCounts* second,
                                       CountOutcome outcome, const QString& folder);
/// Fails with InvalidArgument if the models differ.
[[nodiscard]] Result<view::CorpusDifferencePtr> differenceOf(const RoutingCounts& a, const RoutingCounts& b);

/// All files of the formats, with the comparison if there are second counts of the same model. The folder is
/// made if it is missing. Fails as exportCounts() does.
[[nodiscard]] Result<QStringList> exportAll(const RoutingCounts& counts, const RoutingCounts* second,
                                            const ExportRequest& request);

/// The newest unfinished count in the folders of `root` that can be read. Fails with FileNotFound if there is
/// none.
[[nodiscard]] Result<UnfinishedOutcome> newestUnfinished(const QString& root);

/// Of a path as the system spells it.
[[nodiscard]] std::string nativePath(const QString& path);

}  // namespace ufb
