// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "models/corpus_items.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace ufb {

class CorpusChoices;

/// Which texts are to be counted, and how: what to do while there are none, the files once there are some,
/// the choices, and the button that counts.
class CorpusStart : public QWidget {
  Q_OBJECT
 public:
  explicit CorpusStart(QWidget* parent = nullptr);

  /// Paths, each once.
  void setFiles(const QStringList& files);
  [[nodiscard]] const QStringList& files() const { return m_files; }
  void setFolder(const QString& folder);
  /// Why nothing can be counted now, as a sentence; empty if it can.
  void setHindrance(const QString& sentence);
  /// While a count runs nothing can be chosen.
  void setRunning(bool running);
  /// Whether there are figures to go back to.
  void setBackOffered(bool offered);
  [[nodiscard]] view::CorpusRequestItem request() const;
  void setRequest(const view::CorpusRequestItem& request);

 Q_SIGNALS:
  void filesChosen(const QStringList& files);  ///< the user has taken some away
  void countRequested(const ufb::view::CorpusRequestItem& request);
  void openTextsRequested();
  void openRequested();  ///< a finished count
  void backRequested();

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void buildFiles();
  void buildPage();
  void removeFiles();
  void count();
  void fillList();
  void fillWords();
  void refresh();
  void applyLook();
  QPushButton* addButton(const QString& name);

  QLabel* m_invitation;
  QListWidget* m_list;
  CorpusChoices* m_choices;
  QLabel* m_folderLabel;
  QLabel* m_hindranceLabel;
  QPushButton* m_openTexts;
  QPushButton* m_open;
  QPushButton* m_remove;
  QPushButton* m_count;
  QPushButton* m_back;
  QWidget* m_page = nullptr;
  QStringList m_files;
  QString m_folder;
  QString m_hindrance;
  bool m_running = false;
};

}  // namespace ufb
