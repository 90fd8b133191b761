// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVector>

namespace ufb {

/// A sentence that shows something, and what it shows.
struct Example {
  QString text;   ///< English, as the models are; never translated
  QString about;  ///< translated
};

/// The sentences in the examples menu, with masks as the model spells them; the first is the one at start.
[[nodiscard]] QVector<Example> examples(const QString& mask);

}  // namespace ufb
