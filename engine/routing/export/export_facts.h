// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "ufb/routing_counts.h"

namespace ufb::exporting {

/// What every file states about itself, as (name, words). Nothing in it depends on when, where or in which
/// parts the texts were counted.
using Facts = std::vector<std::pair<std::string, std::string>>;

/// "heldout.txt; 5000 units; 130000 tokens; fingerprint 0123456789abcdef", and what was left out.
[[nodiscard]] std::string corpusWords(const RoutingCounts& counts);
/// "unit=sentence; mask_share=0; ..."
[[nodiscard]] std::string settingsWords(const RoutingCounts& counts);
/// Of this program: "ufb 0.1.0".
[[nodiscard]] std::string programWords();

/// model, model_sha256, corpus, settings, program.
[[nodiscard]] Facts exportFacts(const RoutingCounts& counts);

/// "L7/0110*", with several trees "L7.3/0110*"; a leaf's has no star, and is "L7/leaf:0" where it has no
/// turns. Layer, tree and node count from 0, addresses' layers and trees from 1.
[[nodiscard]] std::string nodeAddress(const RoutedModel& model, int layer, int tree, int node);
/// "L7/leaf:842"
[[nodiscard]] std::string leafAddress(const RoutedModel& model, int layer, int tree, int leaf);
/// "L7" or "L7.3"
[[nodiscard]] std::string treeName(const RoutedModel& model, int layer, int tree);
/// 0 = root.
[[nodiscard]] int levelOfNode(int node);

/// UTF-8 whatever the vocabulary or the store held: ill-formed bytes become U+FFFD.
[[nodiscard]] std::string mendedText(const std::string& text);
/// Every token's spelling, mended.
[[nodiscard]] std::vector<std::string> tokenNames(const RoutingCounts& counts);

}  // namespace ufb::exporting
