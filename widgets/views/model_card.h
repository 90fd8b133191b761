// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "models/view_types.h"

namespace ufb {

/// What the loaded model is: family, size, trees x depth, neurons used per token, memory, warnings.
class ModelCard : public QWidget {
  Q_OBJECT
 public:
  explicit ModelCard(QWidget* parent = nullptr);
  void setModel(const view::ModelItem& model);
  /// The card as lines "name<TAB>value", for the clipboard and for tests.
  [[nodiscard]] QString asText() const;
  /// "1×11 · 12/4095" for an FFF, "dense 1024" otherwise: for the toolbar.
  [[nodiscard]] static QString shortShape(const view::ModelItem& model);
};

}  // namespace ufb
