// SPDX-License-Identifier: MIT
#include <cmath>
#include <cstddef>
#include <limits>

#include "routing/figures/count_entropy.h"
#include "ufb/routing_figures.h"

namespace ufb {

std::vector<TokenFigures> tokenFigures(const RoutingCounts& counts, int layer, int tree) {
  const TokenLeafTable& table = counts.tree(layer, tree).tokens;
  constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
  std::vector<TokenFigures> figures(counts.tokenCounts.size());
  for (std::size_t token = 0; token < figures.size(); ++token) {
    figures[token].count = counts.tokenCounts[token];
    figures[token].entropyBits = kNaN;
    figures[token].perplexity = kNaN;
  }
  if (!table.exact()) return figures;

  std::vector<CountEntropy> entropies(figures.size());
  // Leaves come from left to right, so that of equals the first one stays.
  table.forEach([&](int token, int leaf, std::uint32_t count) {
    const auto at = static_cast<std::size_t>(token);
    entropies[at].add(count);
    if (count <= figures[at].topCount) return;
    figures[at].topCount = count;
    figures[at].topLeaf = leaf;
  });
  for (std::size_t token = 0; token < figures.size(); ++token) {
    figures[token].leaves = entropies[token].used();
    figures[token].entropyBits = entropies[token].bits();
    figures[token].perplexity = std::exp2(figures[token].entropyBits);
  }
  return figures;
}

}  // namespace ufb
