// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "models/corpus_items.h"
#include "views/routing_view.h"

class QMimeData;
class QStackedLayout;

namespace ufb {

class CorpusProgress;
class CorpusResult;
class CorpusStart;
class CorpusTreeModel;
class CorpusUnfinished;
class NoticeBar;

/// Whole texts through the model: choosing them, watching the count, and what it says of each layer: how many
/// leaves are used, how evenly, and what the leaf knows of word, place and next layer.
///
/// What is asked for leaves as signals; what happens comes back through the setters. A corpus does not depend
/// on the sentence on show: it is never stale, and shown whatever model is loaded.
class CorpusView : public RoutingView {
  Q_OBJECT
 public:
  explicit CorpusView(Selection* selection, QWidget* parent = nullptr);

  /// The texts that are offered for counting; with some, the view asks how to count them.
  void setFiles(const QStringList& files);
  void addFiles(const QStringList& files);
  [[nodiscard]] QStringList files() const;
  /// What would be asked for now.
  [[nodiscard]] view::CorpusRequestItem request() const;
  void setRequest(const view::CorpusRequestItem& request);
  /// The folder that results go to, to be shown.
  void setFolder(const QString& folder);
  /// A count is running; nothing: none is.
  void setProgress(const std::optional<view::CorpusProgressItem>& progress);
  /// A count of before that can go on; nothing: there is none.
  void setUnfinished(const std::optional<view::CorpusUnfinishedItem>& unfinished);
  /// Whether the partial count on show can go on.
  void setResumable(bool resumable);
  void setCorpus(const view::CorpusPtr& corpus) override;
  void setDifference(const view::CorpusDifferencePtr& difference) override;
  /// One sentence; what is shown stays. Empty: the sentence goes.
  void setProblem(const QString& sentence);
  void setStale(bool stale) override;

  /// What may be dropped: a plain file that is none of the program's own kinds.
  [[nodiscard]] static QStringList textFilesOf(const QMimeData& data);

  [[nodiscard]] QString message() const override;
  [[nodiscard]] const QAbstractItemModel* table() const override;
  [[nodiscard]] QVector<SettingItem> settings() const override;
  [[nodiscard]] QString valueText() const override;
  [[nodiscard]] QString addressText() const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void filesChosen(const QStringList& files);   ///< those in the list, after the user has changed it
  void filesDropped(const QStringList& files);  ///< they are in the list already
  void countRequested(const ufb::view::CorpusRequestItem& request);
  void pauseRequested(bool paused);
  void cancelRequested();
  void resumeRequested();
  void startOverRequested();
  void openTextsRequested();
  void openRequested();  ///< a finished count
  void exportRequested();
  void compareRequested();
  void compareCleared();

 protected:
  void refresh() override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void build();
  void connectParts();
  void showPage();
  void showFigures();
  void setDragging(bool dragging);
  /// Why the model cannot count, as a sentence; empty if it can.
  [[nodiscard]] QString hindrance() const;

  CorpusTreeModel* m_model;
  NoticeBar* m_notice;
  CorpusProgress* m_progressStrip;
  CorpusUnfinished* m_unfinishedStrip;
  CorpusStart* m_start;
  CorpusResult* m_result;
  QStackedLayout* m_pages = nullptr;
  view::CorpusPtr m_shown;
  view::CorpusDifferencePtr m_compared;
  std::optional<view::CorpusUnfinishedItem> m_unfinished;
  bool m_running = false;
  bool m_choosing = false;  ///< other texts, while there are figures
  bool m_dragging = false;
};

}  // namespace ufb
