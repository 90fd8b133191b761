// SPDX-License-Identifier: MIT
#include <cstddef>
#include <string>

#include "ufb/types.h"

namespace ufb {

std::string RoutingTrace::turns(int layer, int tree, int token) const {
  std::string letters;
  const std::size_t first = at(layer, tree, token);
  for (int level = 0; level < depth; ++level) {
    letters += logits[first + static_cast<std::size_t>(level)] > 0 ? 'R' : 'L';
  }
  return letters;
}

}  // namespace ufb
