// SPDX-License-Identifier: MIT
#include "quantity_words.h"

#include <QCoreApplication>

namespace ufb {

QString threadsText(int count) {
  // English has no catalogue that would choose between the two.
  if (count == 1) return QCoreApplication::translate("ufb::QuantityWords", "1 thread");
  return QCoreApplication::translate("ufb::QuantityWords", "%Ln threads", nullptr, count);
}

}  // namespace ufb
