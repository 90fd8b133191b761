// SPDX-License-Identifier: MIT
#pragma once

#include <QPair>
#include <QVector>
#include <QWidget>

#include "models/corpus_items.h"
#include "models/view_types.h"

class QAbstractItemModel;
class QMenu;

namespace ufb {

class Selection;

/// What all views of routing have in common: the answer on show, the text pinned beside it, the texts of
/// before, why there is nothing to show, and the menu that copies and exports.
class RoutingView : public QWidget {
  Q_OBJECT
 public:
  /// A setting that the picture depends on: its name and its value, both in English for files.
  using SettingItem = QPair<QString, QString>;

  explicit RoutingView(Selection* selection, QWidget* parent = nullptr);

  /// Null or empty: the model has no trees, or there is no text; message() says which.
  void setRouting(const view::RoutingPtr& routing);
  /// The reference that the answer is compared with, of the same shape; null = none.
  void setPinned(const view::RoutingPtr& pinned);
  /// The texts before this one, all of the same shape as the answer on show.
  void setHistory(const view::RoutingHistory& history);
  /// A counted corpus; null = none. Ignored while an answer of another shape is on show.
  virtual void setCorpus(const view::CorpusPtr& corpus);
  /// How that corpus, A, differs from another one, B; null = none. Ignored without a corpus of its shape.
  virtual void setDifference(const view::CorpusDifferencePtr& difference);
  /// Answer, reference and history at once, which is what a change of shape needs.
  void setAnswer(const view::RoutingPtr& routing, const view::RoutingPtr& pinned,
                 const view::RoutingHistory& history);
  /// neurons: how many each feedforward layer of a dense model has, 0 if not known.
  void setDense(bool dense, int neurons = 0);
  /// Without a model the view says so instead of asking for a sentence; true at first.
  void setModelLoaded(bool loaded);
  virtual void setStale(bool stale);

  /// Why nothing is shown; empty if something is.
  [[nodiscard]] virtual QString message() const;
  /// The numbers behind the picture, all of them, with the roles of table_roles.h. For files and for
  /// assistive technology.
  [[nodiscard]] virtual const QAbstractItemModel* table() const = 0;
  [[nodiscard]] virtual QVector<SettingItem> settings() const { return {}; }
  /// What "Copy value" copies: of what the mouse or the keyboard is at; empty = nothing.
  [[nodiscard]] virtual QString valueText() const { return {}; }
  /// What "Copy address" copies.
  [[nodiscard]] virtual QString addressText() const { return {}; }
  /// The entries of the context menu, as they are now. A view may add its own in front.
  virtual void fillMenu(QMenu& menu);

 Q_SIGNALS:
  void pictureRequested();  ///< to a file
  void tableRequested();    ///< to a file
  void numbersRequested();  ///< table() in a window

 protected:
  /// Answer, reference, history, corpus, model or staleness have changed: tables and colours are made here,
  /// once, so that painting only looks up. Calls update() at the end.
  virtual void refresh() = 0;
  void contextMenuEvent(QContextMenuEvent* event) override;

  /// For the constructor of a view that has something to show of a corpus alone: without an answer routing()
  /// is then one without tokens, of the corpus' shape.
  void showCorpusAlone() { m_corpusAlone = true; }
  /// Why the model has nothing to show, whatever is typed; empty if it has.
  [[nodiscard]] QString modelMessage() const;
  /// How every painted view begins: ground, frame of the focus, dimming, small letters in the direction of
  /// their script. False if there is nothing to paint but message(), which is painted then.
  [[nodiscard]] bool beginPainting(QPainter& painter) const;
  /// Says a text at the mouse at once; an empty one takes the last away.
  void showTip(const QPoint& globalPos, const QString& text);

  /// Arrows, Home and End over layers x tokens: left and right walk tokens, up and down layers. False for
  /// other keys, and without an answer.
  bool walkTokensAndLayers(int key);

  [[nodiscard]] Selection* selection() const { return m_selection; }
  /// Null or with tokens; without any only after showCorpusAlone().
  [[nodiscard]] const view::RoutingPtr& routing() const { return m_routing; }
  [[nodiscard]] bool hasText() const { return m_routing && m_routing->tokens > 0; }
  /// Of the shape of routing(), if there is one; else null.
  [[nodiscard]] const view::CorpusPtr& corpus() const { return m_corpus; }
  [[nodiscard]] const view::CorpusDifferencePtr& difference() const { return m_difference; }
  [[nodiscard]] const view::RoutingPtr& pinned() const { return m_pinned; }
  [[nodiscard]] const view::RoutingHistory& history() const { return m_history; }
  [[nodiscard]] bool stale() const { return m_stale; }
  /// The selected layer and tree, as far as the answer has them.
  [[nodiscard]] int layer() const;
  [[nodiscard]] int tree() const;
  /// The primary token; -1 if the answer has none such.
  [[nodiscard]] int token() const;

 private:
  void resolve();

  Selection* m_selection;
  view::RoutingPtr m_answer;
  view::CorpusPtr m_givenCorpus;
  view::CorpusDifferencePtr m_givenDifference;
  view::RoutingPtr m_routing;  ///< the answer, or the shape of the corpus
  view::CorpusPtr m_corpus;    ///< what fits to it
  view::CorpusDifferencePtr m_difference;
  view::RoutingPtr m_pinned;
  view::RoutingHistory m_history;
  bool m_modelLoaded = true;
  bool m_dense = false;
  bool m_stale = false;
  bool m_corpusAlone = false;
  int m_neurons = 0;
};

}  // namespace ufb
