// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "models/path_address.h"
#include "views/routing_view.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QSpinBox;

namespace ufb {

class EmptyState;
class LeafDictionaryContexts;
class LeafDictionaryHead;
class LeafDictionaryTable;
class LeafWordsModel;
class WordLeavesPanel;

/// What the selected node stands for in a counted corpus, else the leaf of the primary token: its words, most
/// often and most typical first, and examples; and to which leaves a word goes. It asks for what it shows by
/// signals, only while it is seen, and dims what it has until an answer comes.
class LeafDictionaryView : public RoutingView {
  Q_OBJECT
 public:
  /// How the words are ordered where there is room for one table only.
  enum class Order { ByCount, ByLift };
  Q_ENUM(Order)
  enum class Arrangement { Stacked, Split, Columns };
  Q_ENUM(Arrangement)

  explicit LeafDictionaryView(Selection* selection, QWidget* parent = nullptr);

  /// The answer to wordsRequested(). Dropped if another node is on show by now.
  void setWords(const view::NodeWordsItem& words);
  /// The answer to wordSearched(). Dropped if another layer or tree is on show, or the list was closed.
  void setWordLeaves(const view::WordLeavesItem& word);

  [[nodiscard]] qint64 leastCount() const;
  /// For the words by lift; at least 1.
  void setLeastCount(qint64 count);
  [[nodiscard]] Order order() const;
  void setOrder(Order order);
  /// As if it was typed: an address selects its node, anything else is searched for as a word.
  void search(const QString& text);

  /// The node on show; nothing without a corpus, a selected node and a token.
  [[nodiscard]] std::optional<NodeAddress> node() const;
  [[nodiscard]] QString headline() const;
  [[nodiscard]] Arrangement arrangement() const { return m_arrangement; }
  /// An answer is awaited, or was never asked for because the view is hidden.
  [[nodiscard]] bool outdated() const;

  [[nodiscard]] QString message() const override;
  /// All words of both lists, each once.
  [[nodiscard]] const QAbstractItemModel* table() const override;
  [[nodiscard]] QVector<SettingItem> settings() const override;
  [[nodiscard]] QString valueText() const override;
  [[nodiscard]] QString addressText() const override;
  void setStale(bool stale) override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void wordsRequested(const NodeAddress& node, qint64 leastCount);
  void wordSearched(const QString& word, int layer, int tree);
  /// The user wants a corpus to be counted.
  void corpusRequested();
  /// Order or least count.
  void settingsChanged();

 protected:
  void refresh() override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  /// What was asked for last; another one is another question.
  struct Question {
    NodeAddress node;
    qint64 leastCount = 0;
    bool operator==(const Question&) const = default;
  };

  // leaf_dictionary_parts.cpp
  void buildParts();
  void buildColumns();
  void connectParts();
  void translate();
  void applyLook();
  void arrange();
  [[nodiscard]] Arrangement fitting() const;

  void followSelection();
  void ask();
  void askForWord();
  void showWords();
  void updateWords();
  void dim();
  void closeWord();
  void goTo(const NodeAddress& node);
  void goUp();
  void goDown(bool right);
  void searchRow(const LeafWordsModel* model, int row);

  EmptyState* m_empty;
  LeafDictionaryHead* m_head;
  QComboBox* m_orderBox = nullptr;
  QLabel* m_headline;
  QLabel* m_note;
  QWidget* m_body;
  QBoxLayout* m_columns = nullptr;
  QWidget* m_countPart = nullptr;
  QWidget* m_liftPart = nullptr;
  QWidget* m_contextPart = nullptr;
  QLabel* m_countTitle = nullptr;
  QLabel* m_liftTitle = nullptr;
  QLabel* m_leastLabel = nullptr;
  QLabel* m_contextTitle = nullptr;
  QSpinBox* m_least = nullptr;
  LeafWordsModel* m_all;  ///< of both lists
  LeafWordsModel* m_byCount;
  LeafWordsModel* m_byLift;
  LeafDictionaryTable* m_countTable = nullptr;
  LeafDictionaryTable* m_liftTable = nullptr;
  LeafDictionaryContexts* m_contexts = nullptr;
  WordLeavesPanel* m_wordPanel = nullptr;

  Arrangement m_arrangement = Arrangement::Stacked;
  view::CorpusPtr m_shownCorpus;  ///< that all of this is about
  std::optional<view::NodeWordsItem> m_words;
  std::optional<Question> m_question;  ///< asked, of m_shownCorpus
  std::optional<Question> m_answered;
  QString m_word;  ///< searched for; empty: the list of leaves is closed
  int m_wordLayer = -1;
  int m_wordTree = -1;
  bool m_wordAnswered = false;
  bool m_wordShown = false;  ///< the list has leaves, perhaps of the word before
};

}  // namespace ufb
