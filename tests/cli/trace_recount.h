// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <vector>

namespace ufb::test {

/// Statistics of some texts counted anew, slowly and plainly, from what `ufb trace --json` says of each.
class TraceRecount {
 public:
  /// A tree of a layer, and something in it.
  using Key = std::array<int, 3>;
  struct Node {
    std::vector<double> logits, contributions, margins;
    long rights = 0, masked = 0;
  };
  using Table = std::map<std::pair<long, long>, long>;  ///< counts of pairs

  void add(const nlohmann::json& trace, long maskId) {
    const auto& tokens = trace["tokens"];
    depth = trace["depth"];
    layers = trace["layers"];
    trees = trace["trees"];
    tokenCount += static_cast<long>(tokens.size());
    for (int layer = 0; layer < layers; ++layer) {
      for (int tree = 0; tree < trees; ++tree) {
        for (std::size_t token = 0; token < tokens.size(); ++token) {
          addPath(trace, layer, tree, token, tokens[token]["id"], tokens[token]["id"] == maskId);
        }
      }
    }
  }

  /// Mutual information of a table of pairs in bits, by its definition.
  static double information(const Table& table) {
    std::map<long, long> rows, columns;
    double total = 0;
    for (const auto& [pair, count] : table) {
      rows[pair.first] += count;
      columns[pair.second] += count;
      total += static_cast<double>(count);
    }
    double bits = 0;
    for (const auto& [pair, count] : table) {
      const double joint = static_cast<double>(count) / total;
      bits += joint *
              std::log2(joint * total * total /
                        (static_cast<double>(rows[pair.first]) * static_cast<double>(columns[pair.second])));
    }
    return bits;
  }

  static double entropy(const std::vector<long>& counts) {
    double total = 0, bits = 0;
    for (const long count : counts) total += static_cast<double>(count);
    for (const long count : counts) {
      if (count > 0)
        bits -= static_cast<double>(count) / total * std::log2(static_cast<double>(count) / total);
    }
    return bits;
  }

  /// Half the mean difference between any two, over the mean.
  static double gini(const std::vector<long>& counts) {
    double differences = 0, sum = 0;
    for (const long a : counts) {
      sum += static_cast<double>(a);
      for (const long b : counts) differences += static_cast<double>(std::abs(a - b));
    }
    return differences / (2 * static_cast<double>(counts.size()) * sum);
  }

  /// The smallest value that at least the share `q` of all do not exceed.
  static double quantile(std::vector<double> values, double q) {
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<std::size_t>(std::ceil(q * static_cast<double>(values.size())));
    return values[std::max<std::size_t>(rank, 1) - 1];
  }

  [[nodiscard]] std::vector<long> leafCounts(int layer, int tree) const {
    std::vector<long> counts(std::size_t{1} << depth);
    for (const auto& [pair, count] : leafTokens.at({layer, tree, 0}))
      counts[static_cast<std::size_t>(pair.first)] += count;
    return counts;
  }

  int layers = 0, trees = 0, depth = 0;
  long tokenCount = 0;
  std::map<Key, Node> nodes;                       ///< layer, tree, node
  std::map<Key, Table> leafTokens;                 ///< layer, tree, 0: leaf and token
  std::map<Key, Table> leafPositions;              ///< the same: leaf and bucket of the position
  std::map<std::array<int, 4>, Table> neighbours;  ///< layer, tree, next layer, tree: leaf and leaf
  std::map<Key, std::vector<double>> pathMargins;

 private:
  [[nodiscard]] static int leafOf(const nlohmann::json& trace, int layer, int tree, std::size_t token) {
    return trace["paths"][static_cast<std::size_t>(layer)][static_cast<std::size_t>(tree)][token]["leaf"];
  }

  void addPath(const nlohmann::json& trace, int layer, int tree, std::size_t token, long id, bool masked) {
    const auto& path = trace["paths"][static_cast<std::size_t>(layer)][static_cast<std::size_t>(tree)][token];
    for (std::size_t level = 0; level <= static_cast<std::size_t>(depth); ++level) {
      Node& node = nodes[{layer, tree, path["nodes"][level].get<int>()}];
      const double logit = path["logits"][level];
      node.logits.push_back(logit);
      node.contributions.push_back(path["contribution"][level]);
      node.rights += logit > 0 ? 1 : 0;
      node.masked += masked ? 1 : 0;
    }
    const int leaf = leafOf(trace, layer, tree, token);
    leafTokens[{layer, tree, 0}][{leaf, id}] += 1;
    int bucket = 0;
    for (std::size_t position = token; position > 0; position /= 2) ++bucket;
    leafPositions[{layer, tree, 0}][{leaf, bucket}] += 1;
    pathMargins[{layer, tree, 0}].push_back(path["margin"]);
    for (int next = 0; layer + 1 < layers && next < trees; ++next) {
      neighbours[{layer, tree, layer + 1, next}][{leaf, leafOf(trace, layer + 1, next, token)}] += 1;
    }
  }
};

}  // namespace ufb::test
