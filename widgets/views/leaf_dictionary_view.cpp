// SPDX-License-Identifier: MIT
// What the leaf dictionary shows and asks for; its parts and where they lie are in leaf_dictionary_parts.cpp.
#include "views/leaf_dictionary_view.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <algorithm>

#include "models/corpus_text.h"
#include "models/leaf_words_model.h"
#include "models/selection.h"
#include "views/empty_state.h"
#include "views/leaf_dictionary_contexts.h"
#include "views/leaf_dictionary_head.h"
#include "views/leaf_dictionary_table.h"
#include "views/leaf_dictionary_words.h"
#include "views/word_leaves_panel.h"

namespace ufb {
namespace {

/// What is shown of one holds for the other until new answers come, e.g. while a count goes on.
bool sameTrees(const view::CorpusPtr& one, const view::CorpusPtr& other) {
  return one && other && one->name == other->name && one->model == other->model &&
         one->layers == other->layers && one->trees == other->trees && one->depth == other->depth;
}

}  // namespace

LeafDictionaryView::LeafDictionaryView(Selection* selection, QWidget* parent)
    : RoutingView(selection, parent),
      m_empty(new EmptyState(this)),
      m_head(new LeafDictionaryHead(this)),
      m_headline(new QLabel(this)),
      m_note(new QLabel(this)),
      m_body(new QWidget(this)),
      m_all(new LeafWordsModel(this)),
      m_byCount(new LeafWordsModel(this)),
      m_byLift(new LeafWordsModel(this)) {
  showCorpusAlone();
  buildParts();
  connectParts();
  translate();
  applyLook();
  refresh();
}

// ---- what is on show ---------------------------------------------------------------------------

std::optional<NodeAddress> LeafDictionaryView::node() const {
  if (!corpus()) return std::nullopt;
  const auto& chosen = selection()->node();
  if (chosen && chosen->layer < corpus()->layers && chosen->tree < corpus()->trees &&
      chosen->level <= corpus()->depth) {
    return chosen;
  }
  if (!hasText() || token() < 0) return std::nullopt;
  return NodeAddress{layer(), tree(), corpus()->depth, routing()->leaf(layer(), tree(), token())};
}

QString LeafDictionaryView::message() const {
  if (!corpus()) {
    const QString reason = modelMessage();
    return reason.isEmpty()
               ? tr("No corpus has been counted yet. Count one to see which words each leaf stands for.")
               : reason;
  }
  return node() ? QString()
                : tr("Select a node in the tree or in the leaf maps, or search for a word or an address.");
}

bool LeafDictionaryView::outdated() const {
  const auto shown = node();
  return shown && (!m_answered || !(*m_answered == Question{*shown, leastCount()}));
}

void LeafDictionaryView::refresh() {
  if (m_shownCorpus != corpus()) {
    const bool goesOn = sameTrees(m_shownCorpus, corpus());
    m_shownCorpus = corpus();
    m_question.reset();
    m_answered.reset();
    if (goesOn) {
      if (!m_word.isEmpty()) askForWord();
    } else {
      m_words.reset();
      closeWord();
      showWords();
    }
  }
  followSelection();
}

void LeafDictionaryView::followSelection() {
  ask();
  const bool elsewhere = m_wordLayer != layer() || m_wordTree != tree();
  if (!m_word.isEmpty() && elsewhere) askForWord();
  updateWords();
  dim();
}

/// While nobody looks nothing is asked: showEvent() makes up for it.
void LeafDictionaryView::ask() {
  const auto shown = node();
  if (!shown || !isVisible()) return;
  const Question question{*shown, leastCount()};
  if (m_question == question) return;
  m_question = question;
  Q_EMIT wordsRequested(question.node, question.leastCount);
}

void LeafDictionaryView::setWords(const view::NodeWordsItem& words) {
  const auto shown = node();
  if (!shown || !(words.node == *shown)) return;
  m_words = words;
  m_answered = m_question;
  showWords();
  updateWords();
  dim();
}

void LeafDictionaryView::showWords() {
  const view::NodeWordsItem words = m_words.value_or(view::NodeWordsItem());
  const QString address =
      m_words && corpus() ? formatAddress(words.node, {corpus()->layers, corpus()->trees, corpus()->depth})
                          : QString();
  m_byCount->setWords(words.byCount, words.exact, address);
  m_byLift->setWords(words.byLift, words.exact, address);
  QVector<view::LeafWordItem> all = words.byCount;
  for (const view::LeafWordItem& word : words.byLift) {
    const auto same = [&](const view::LeafWordItem& other) { return other.id == word.id; };
    if (std::none_of(words.byCount.begin(), words.byCount.end(), same)) all += word;
  }
  m_all->setWords(all, words.exact, address);
  m_contexts->setContexts(words.contexts);
}

/// The sentences, and which parts are seen.
void LeafDictionaryView::updateWords() {
  const QString reason = message();
  const bool count = !corpus() && modelMessage().isEmpty();
  m_empty->setContents(reason, count ? tr("Count a corpus…") : QString());
  m_empty->setVisible(!reason.isEmpty() && !m_wordShown);
  m_head->setVisible(corpus() != nullptr);
  const bool words = reason.isEmpty() && m_words.has_value();
  m_headline->setVisible(reason.isEmpty());
  m_note->setVisible(words);
  const auto shown = node();
  m_head->setWays(shown && shown->level > 0, shown && shown->level < corpus()->depth);
  if (!shown) {
    m_headline->clear();
  } else if (!words) {
    m_headline->setText(
        tr("%1: its words are being looked up.").arg(dictionary::placeName(*shown, *corpus())));
  } else {
    const QString yours = m_words->node == *shown ? dictionary::yourTokens(*routing(), *shown) : QString();
    const QString text = dictionary::headline(*m_words, *corpus());
    m_headline->setText(yours.isEmpty() ? text : text + u' ' + yours);
    m_note->setText(dictionary::note(*m_words, *corpus()));
  }
  m_body->setVisible(words || m_wordShown);
  setAccessibleDescription(shown ? m_headline->text() : reason);
  arrange();
}

/// What belongs to another node, or to a text that has changed, is still seen but paler.
void LeafDictionaryView::dim() {
  const bool ofToken = node() && !(selection()->node() && *selection()->node() == *node());
  const bool old = outdated() || (stale() && ofToken);
  m_countTable->setStale(old);
  m_liftTable->setStale(old);
  m_contexts->setStale(old);
  m_wordPanel->setStale(!m_wordAnswered);
  applyLook();
}

QString LeafDictionaryView::headline() const {
  return m_headline->isHidden() ? QString() : m_headline->text();
}

void LeafDictionaryView::setStale(bool stale) {
  RoutingView::setStale(stale);
  dim();
}

// ---- a word's leaves ---------------------------------------------------------------------------

void LeafDictionaryView::search(const QString& text) {
  if (!corpus()) return;
  if (const auto found = parseAddress(text, {corpus()->layers, corpus()->trees, corpus()->depth})) {
    return goTo(*found);
  }
  m_word = text.trimmed();
  if (m_word.isEmpty()) return closeWord();
  askForWord();
  updateWords();
  dim();
}

void LeafDictionaryView::askForWord() {
  m_wordAnswered = false;
  m_wordLayer = -1;
  if (!isVisible()) return;
  m_wordLayer = layer();
  m_wordTree = tree();
  Q_EMIT wordSearched(m_word, m_wordLayer, m_wordTree);
}

void LeafDictionaryView::setWordLeaves(const view::WordLeavesItem& word) {
  if (m_word.isEmpty() || !corpus() || word.layer != layer() || word.tree != tree()) return;
  m_wordAnswered = true;
  m_wordShown = true;
  m_wordPanel->setWord(word, *corpus());
  updateWords();
  dim();
}

void LeafDictionaryView::closeWord() {
  m_word.clear();
  m_wordAnswered = false;
  m_wordShown = false;
  updateWords();
}

void LeafDictionaryView::searchRow(const LeafWordsModel* model, int row) {
  const QString word = model->words().at(row).token;
  m_head->search()->setText(word);
  m_word = word;
  askForWord();
  updateWords();
  dim();
}

// ---- moving about ------------------------------------------------------------------------------

void LeafDictionaryView::goTo(const NodeAddress& node) {
  selection()->selectNode(node);
}

void LeafDictionaryView::goUp() {
  const auto shown = node();
  if (shown && shown->level > 0) goTo({shown->layer, shown->tree, shown->level - 1, shown->place / 2});
}

void LeafDictionaryView::goDown(bool right) {
  const auto shown = node();
  if (!shown || shown->level >= corpus()->depth) return;
  goTo({shown->layer, shown->tree, shown->level + 1, 2 * shown->place + (right ? 1 : 0)});
}

void LeafDictionaryView::keyPressEvent(QKeyEvent* event) {
  const bool alt = (event->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier;
  if (event->key() == Qt::Key_Escape && !m_word.isEmpty()) return closeWord();  // also one being looked up
  if (alt && event->key() == Qt::Key_Up) return goUp();
  if (alt && event->key() == Qt::Key_Left) return goDown(false);
  if (alt && event->key() == Qt::Key_Right) return goDown(true);
  RoutingView::keyPressEvent(event);
}

void LeafDictionaryView::showEvent(QShowEvent* event) {
  RoutingView::showEvent(event);
  ask();
  if (!m_word.isEmpty() && m_wordLayer < 0) askForWord();
}

// ---- for files ---------------------------------------------------------------------------------

const QAbstractItemModel* LeafDictionaryView::table() const {
  return m_all;
}

QVector<RoutingView::SettingItem> LeafDictionaryView::settings() const {
  QVector<SettingItem> items{
      {QStringLiteral("node"), addressText()},
      {QStringLiteral("least count for lift"), QString::number(leastCount())},
      {QStringLiteral("counts"),
       !m_words || m_words->exact ? QStringLiteral("exact") : QStringLiteral("at most")}};
  return items + corpusSettings(corpus(), nullptr);
}

QString LeafDictionaryView::valueText() const {
  return m_words ? headline() : QString();
}

QString LeafDictionaryView::addressText() const {
  const auto shown = node();
  if (!shown) return {};
  return formatAddress(*shown, {corpus()->layers, corpus()->trees, corpus()->depth});
}

}  // namespace ufb
