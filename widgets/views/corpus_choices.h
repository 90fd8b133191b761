// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "models/corpus_items.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace ufb {

/// How a text is to be counted: what one text is to the model, how much is masked and how much is used.
class CorpusChoices : public QWidget {
  Q_OBJECT
 public:
  explicit CorpusChoices(QWidget* parent = nullptr);

  /// Without files.
  [[nodiscard]] view::CorpusRequestItem request() const;
  void setRequest(const view::CorpusRequestItem& request);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void fillWords();
  void refresh();
  void applyLook();
  QDoubleSpinBox* addShare(const QString& name, double least, double usual);

  QComboBox* m_unit;
  QDoubleSpinBox* m_mask = nullptr;
  QDoubleSpinBox* m_sample = nullptr;
  QSpinBox* m_seed;
  QLabel* m_said;
};

}  // namespace ufb
