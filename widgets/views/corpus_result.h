// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "models/corpus_items.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace ufb {

class CorpusLorenzPlot;
class CorpusPanels;
class CorpusTable;
class CorpusTreeModel;
class Selection;

/// A counted corpus: what it is, the figures of each layer as a table, and its Lorenz curves.
class CorpusResult : public QWidget {
  Q_OBJECT
 public:
  CorpusResult(CorpusTreeModel* model, Selection* selection, QWidget* parent = nullptr);

  /// The model has another corpus, or another difference.
  void setDifference(const view::CorpusDifferencePtr& difference);
  /// While a count runs nothing can be resumed or begun.
  void setRunning(bool running);
  /// A partial count can go on.
  void setResumable(bool resumable);
  [[nodiscard]] CorpusTable* table() const { return m_table; }

 Q_SIGNALS:
  void exportRequested();
  void compareRequested();
  void compareCleared();
  void resumeRequested();
  void anotherRequested();  ///< to choose other texts

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildHead();
  void buildBody();
  void connectParts();
  void chooseRow(int row);
  void hoverRow(int row);
  void refresh();
  void fillWords();
  void followSelection();
  void followHover();
  void applyLook();
  QPushButton* addButton(const QString& name);

  CorpusTreeModel* m_model;
  Selection* m_selection;
  QLabel* m_name;
  QLabel* m_extent;
  QLabel* m_settings;
  QLabel* m_compared;
  QPushButton* m_export;
  QPushButton* m_compare;
  QPushButton* m_clear;
  QPushButton* m_resume;
  QPushButton* m_another;
  QBoxLayout* m_head = nullptr;
  CorpusTable* m_table;
  CorpusLorenzPlot* m_plot;
  CorpusPanels* m_panels;
  view::CorpusDifferencePtr m_difference;
  bool m_running = false;
  bool m_resumable = true;
};

}  // namespace ufb
