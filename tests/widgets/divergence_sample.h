// SPDX-License-Identifier: MIT
#pragma once

#include "routing_sample.h"

namespace ufb::test {

/// Gives the same word the same id.
inline void numberWords(view::RoutingItem& routing) {
  for (view::TokenItem& token : routing.tokenItems) token.id = static_cast<qint64>(qHash(token.text, 7));
}

/// "the bank . is" in two layers of one tree with two decisions: leaves 0, 2, 1, 3 and 1, 0, 3, 1.
inline std::shared_ptr<view::RoutingItem> currentText() {
  auto item =
      RoutingBuilder(
          2, 1, 2, {QStringLiteral("the"), QStringLiteral("bank"), QStringLiteral("."), QStringLiteral("is")})
          .path({-1, -1, 1}, {1, 1, 1}, {0.5F, 0.6F})
          .path({1, -0.5F, 1}, {1, 1, 1}, {0.7F, 0.1F})
          .path({-1, 1, 1}, {1, 1, 1}, {0.4F, 0.3F})
          .path({1, 1, 1}, {1, 1, 1}, {0.8F, 0.9F})
          .path({-1, 1, 1}, {1, 1, 1}, {0.5F, 0.6F})
          .path({-2, -1, 1}, {1, 1, 1}, {0.7F, 0.1F})
          .path({1, 1, 1}, {1, 1, 1}, {0.4F, 0.3F})
          .path({-1, 1, 1}, {1, 1, 1}, {0.8F, 0.9F})
          .item();
  item->text = QStringLiteral("The bank. Is");
  numberWords(*item);
  return item;
}

/// "the shore ." in the same trees: leaves 0, 3, 1 and 1, 2, 3. Against currentText() "is" has no partner.
inline std::shared_ptr<view::RoutingItem> pinnedText() {
  auto item = RoutingBuilder(2, 1, 2, {QStringLiteral("the"), QStringLiteral("shore"), QStringLiteral(".")})
                  .path({-1, -1, 1}, {1, 1, 1}, {0.5F, 0.6F})
                  .path({1, 0.25F, 1}, {1, 1, 1}, {0.7F, 0.05F})
                  .path({-1, 1, 1}, {1, 1, 1}, {0.4F, 0.3F})
                  .path({-1, 1, 1}, {1, 1, 1}, {0.5F, 0.6F})
                  .path({3, -1, 1}, {1, 1, 1}, {0.7F, 0.1F})
                  .path({1, 1, 1}, {1, 1, 1}, {0.4F, 0.3F})
                  .item();
  item->text = QStringLiteral("The shore.");
  numberWords(*item);
  return item;
}

}  // namespace ufb::test
