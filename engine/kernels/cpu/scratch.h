// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ufb::kernels {

/// A run of tokens at one node, too few to share its row.
struct FewTokens {
  std::uint32_t first;  ///< index into FffScratch::order
  std::uint32_t count;
  std::uint32_t node;
  std::uint32_t level;
};

/// One thread's working memory. It grows to the largest batch seen and is used again, so that nothing is
/// allocated per token or, after the first, per batch. Tokens are counted from the batch's first one.
struct FffScratch {
  std::vector<std::uint32_t> order;  ///< tokens, those of one node side by side
  std::vector<std::uint32_t> spare;  ///< room to rearrange `order`
  std::vector<std::uint8_t> turns;   ///< by position in `order`: which way a token goes on
  std::vector<std::uint32_t> nodes;  ///< by token: the node where its path has got to
  std::vector<float> logits;         ///< by token and level
  std::vector<FewTokens> few;
  std::vector<std::uint32_t> starts;  ///< by node of one level: where its tokens begin in `order`

  void fit(std::size_t tokens, std::size_t levels) {
    if (order.size() < tokens) {
      order.resize(tokens);
      spare.resize(tokens);
      turns.resize(tokens);
      nodes.resize(tokens);
    }
    if (logits.size() < tokens * levels) logits.resize(tokens * levels);
    few.reserve(tokens);
  }
};

}  // namespace ufb::kernels
