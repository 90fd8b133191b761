// SPDX-License-Identifier: MIT
#pragma once

#include <QPair>
#include <QWidget>

#include "models/view_types.h"

class QGridLayout;
class QLabel;
class QStackedLayout;

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
  /// "1 tree of depth 11: 4095 neurons, 12 used per token (0.293 %)" or "dense, 1024 neurons, all used".
  [[nodiscard]] static QString feedforward(const view::ModelItem& model);

 public Q_SLOTS:
  void copyAsText() const;

 Q_SIGNALS:
  /// The empty state's button: open a model.
  void openRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  using Fact = QPair<QString, QString>;
  [[nodiscard]] QWidget* makeCard();
  [[nodiscard]] QVector<Fact> facts() const;
  void refresh();
  void setRow(int row, const Fact& fact);
  void applyLook();

  view::ModelItem m_model;
  QStackedLayout* m_pages;
  QLabel* m_title = nullptr;
  QLabel* m_warnings = nullptr;
  QGridLayout* m_grid = nullptr;
  QVector<QPair<QLabel*, QLabel*>> m_rows;
};

}  // namespace ufb
