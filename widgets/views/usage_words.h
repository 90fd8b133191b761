// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVector>

namespace ufb {

class UsageModel;
struct CacheItem;

/// What the neuron usage view says in words. Layers and trees are counted from 0 and must exist.
namespace usage {

[[nodiscard]] QString tokensText(qint64 count);  ///< "1 token", "9 tokens"
[[nodiscard]] QString nodesText(qint64 count);
[[nodiscard]] QString visitsText(qint64 count);
[[nodiscard]] QString timesText(qint64 least, qint64 most);  ///< "once", "3 to 4 times"
/// "layer 3", with several trees and one of them meant "layer 3, tree 2".
[[nodiscard]] QString placeText(const UsageModel& model, int layer, int tree = -1);
/// Whose tokens are counted: "this text", "this session" or "the corpus".
[[nodiscard]] QString scopeText(const UsageModel& model);

/// "In layer 3, 9 tokens touch 96 of 378 nodes: 324 visits, 36 a token."
[[nodiscard]] QString layerSentence(const UsageModel& model, int layer);
/// "All 6 layers: 0.9 MB of 14.2 MB of tree weights are read at least once."
[[nodiscard]] QString modelSentence(const UsageModel& model);
/// Into which cache the weights go that are read.
[[nodiscard]] QString cacheSentence(const UsageModel& model, const QVector<CacheItem>& caches);
[[nodiscard]] QString visitsSentence(const UsageModel& model, int layer, int tree);
[[nodiscard]] QString balanceSentence(const UsageModel& model, int layer);

/// "L2 (2.1 MB)", with "shared" if it is.
[[nodiscard]] QString cacheText(const CacheItem& cache);
/// The smallest cache that holds so many bytes; null if none does.
[[nodiscard]] const CacheItem* cacheFor(const QVector<CacheItem>& caches, qint64 bytes);
/// "383 of 4095"
[[nodiscard]] QString countText(qint64 part, qint64 whole);
/// What a row of the bars says.
[[nodiscard]] QString layerTip(const UsageModel& model, int layer);

}  // namespace usage
}  // namespace ufb
