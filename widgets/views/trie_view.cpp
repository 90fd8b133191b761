// SPDX-License-Identifier: MIT
// What the trie view shows; its painting is in trie_view_paint.cpp, mouse and keyboard in
// trie_view_input.cpp.
#include "views/trie_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QSignalBlocker>

#include "models/number_text.h"
#include "models/selection.h"
#include "models/trie_model.h"
#include "views/legend.h"
#include "views/theme.h"
#include "views/view_header.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr qsizetype kMaxWords = 12;  ///< a tip that lists more is not read

}  // namespace

TrieView::TrieView(Selection* selection, QWidget* parent)
    : RoutingView(selection, parent), m_table(new TrieModel(this)) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  buildControls();
  retranslate();
  connect(selection, &Selection::selectionChanged, this, &TrieView::followSelection);
  connect(selection, &Selection::hoverChanged, this, qOverload<>(&QWidget::update));
  refresh();
}

void TrieView::buildControls() {
  m_header = new ViewHeader(this);
  m_runsBox = m_header->addChoice();
  m_runsBox->addItem(QString(), QVariant::fromValue(Runs::Collapsed));
  m_runsBox->addItem(QString(), QVariant::fromValue(Runs::AllNodes));
  m_pinnedBox = new QCheckBox(m_header);
  m_header->addPart(m_pinnedBox);
  m_header->addPart(new QWidget(m_header), true);
  m_legend = new Legend(this);
  // The mouse leaves the tree also when it goes to what lies around it.
  m_header->setMouseTracking(true);
  m_legend->setAttribute(Qt::WA_TransparentForMouseEvents);
  m_scroll = new QScrollBar(Qt::Vertical, this);
  m_scroll->hide();
  connect(m_scroll, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
  connect(m_runsBox, &QComboBox::currentIndexChanged, this, [this] {
    m_expanded.clear();
    refresh();
    Q_EMIT runsChanged();
  });
  connect(m_pinnedBox, &QCheckBox::toggled, this, &TrieView::refresh);
  applyPalette();
}

/// On a dark ground the style draws an empty box as dark as the view.
void TrieView::applyPalette() {
  QPalette box = palette();
  box.setColor(QPalette::Base, theme::track(palette()));
  m_pinnedBox->setPalette(box);
}

void TrieView::retranslate() {
  setAccessibleName(tr("Sentence trie"));
  const QSignalBlocker quiet(m_runsBox);
  m_header->setLabel(m_runsBox, tr("R&uns"));
  m_runsBox->setItemText(0, tr("collapsed"));
  m_runsBox->setItemText(1, tr("all nodes"));
  m_runsBox->setToolTip(tr("A run: nodes one after the other at which all tokens turn the same way"));
  m_pinnedBox->setText(tr("With p&inned"));
  m_pinnedBox->setToolTip(tr("The paths of the pinned text join in"));
}

const Trie& TrieView::trie() const {
  return m_table->trie();
}

const QAbstractItemModel* TrieView::table() const {
  return m_table;
}

QVector<RoutingView::SettingItem> TrieView::settings() const {
  const bool all = runs() == Runs::AllNodes;
  return {{QStringLiteral("layer"), QString::number(layer() + 1)},
          {QStringLiteral("tree"), QString::number(tree() + 1)},
          {QStringLiteral("runs"), all ? QStringLiteral("all nodes") : QStringLiteral("collapsed")},
          {QStringLiteral("with_pinned"), withPinned() ? QStringLiteral("yes") : QStringLiteral("no")}};
}

TrieView::Runs TrieView::runs() const {
  return m_runsBox->currentData().value<Runs>();
}

void TrieView::setRuns(Runs runs) {
  m_runsBox->setCurrentIndex(m_runsBox->findData(QVariant::fromValue(runs)));
}

bool TrieView::withPinned() const {
  return m_pinnedBox->isChecked() && routing() && pinned() && sameShape(*routing(), *pinned());
}

void TrieView::setWithPinned(bool with) {
  m_pinnedBox->setChecked(with);
}

void TrieView::refresh() {
  m_shownLayer = layer();
  m_shownTree = tree();
  m_table->setRouting(routing(), withPinned() ? pinned() : nullptr, m_shownLayer, m_shownTree);
  m_labels = measureLabels();
  const bool empty = !message().isEmpty();
  m_header->setVisible(!empty);
  m_legend->setVisible(!empty);
  m_pinnedBox->setEnabled(routing() && pinned() && sameShape(*routing(), *pinned()));
  updateLegend();
  arrange();
  m_shownToken = -1;
  followSelection();
}

void TrieView::followSelection() {
  if (routing() && (layer() != m_shownLayer || tree() != m_shownTree)) {
    m_expanded.clear();
    return refresh();
  }
  const QString reason = message();
  setAccessibleDescription(reason.isEmpty() ? valueText() : reason);
  if (token() >= 0 && token() != m_shownToken) {
    m_shownToken = token();
    showCursor();
  }
  update();
}

void TrieView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::LanguageChange) retranslate();
  if (type == QEvent::LanguageChange || type == QEvent::LocaleChange || type == QEvent::FontChange) refresh();
  if (type == QEvent::PaletteChange) {
    applyPalette();
    updateLegend();
  }
  if (type == QEvent::LayoutDirectionChange) placeChildren();
  update();
}

NodeAddress TrieView::addressOf(int index) const {
  return NodeAddress::ofNode(m_shownLayer, m_shownTree, trie().nodes.at(index).node);
}

QString TrieView::formatted(int index) const {
  return formatAddress(addressOf(index), {routing()->layers, routing()->trees, routing()->depth});
}

QString TrieView::pieceAt(int place) const {
  const TrieToken& member = trie().tokens.at(place);
  return tokenText(member.pinned ? *pinned() : *routing(), member.token);
}

QString TrieView::wordList(int index, bool pinned) const {
  QStringList words = m_table->words(index, pinned);
  const qsizetype more = words.size() - kMaxWords;
  if (more <= 0) return words.join(QStringLiteral(", "));
  words.resize(kMaxWords);
  return tr("%1 and %2 more").arg(words.join(QStringLiteral(", ")), indexText(static_cast<int>(more)));
}

QString TrieView::nodeTip(int node) const {
  const int index = trie().find(node);
  if (index < 0) return {};
  const TrieNode& here = trie().nodes.at(index);
  QStringList lines{
      tr("%1: level %2, node %3").arg(formatted(index), indexText(here.level), indexText(here.node))};
  const QString all = indexText(routing()->tokens);
  if (here.own > 0) {
    lines += tr("Shared by %1 of %2 tokens: %3").arg(indexText(here.own), all, wordList(index, false));
  }
  if (here.count > here.own) {
    lines += tr("Pinned text: %1 of %2 tokens: %3")
                 .arg(indexText(here.count - here.own), indexText(pinned()->tokens), wordList(index, true));
  }
  const int above = m_layout.above(index);
  if (above >= 0 && here.level - trie().nodes.at(above).level > 1) {
    lines += tr("Turns %1 from %2, where all turn alike")
                 .arg(turnsBetween(trie().nodes.at(above), here), formatted(above));
    lines += tr("Enter or a double click shows the nodes between");
  }
  return lines.join(u'\n');
}

QString TrieView::tokenTip(int token, bool pinned) const {
  const int place = trie().placeOf(token, pinned);
  if (place < 0) return {};
  const int leaf = trie().leafOfPlace.at(place);
  QStringList lines{pinned ? tr("%1 (token %2 of the pinned text)").arg(pieceAt(place), indexText(token + 1))
                           : tr("%1 (token %2)").arg(pieceAt(place), indexText(token + 1)),
                    tr("Leaf %1, address %2").arg(indexText(trie().tokens.at(place).leaf), formatted(leaf))};
  // Company of its own text: that is whose words are listed.
  const auto alone = [&](int index) {
    const auto& node = trie().nodes.at(index);
    return (pinned ? node.count - node.own : node.own) <= 1;
  };
  int nearest = leaf;
  while (nearest >= 0 && alone(nearest)) nearest = trie().nodes.at(nearest).parent;
  if (nearest == leaf) {
    lines += tr("In this leaf: %1").arg(wordList(leaf, pinned));
  } else if (nearest >= 0) {
    lines +=
        tr("Together down to level %1, %2, with: %3")
            .arg(indexText(trie().nodes.at(nearest).level), formatted(nearest), wordList(nearest, pinned));
  }
  return lines.join(u'\n');
}

QString TrieView::valueText() const {
  const Hit at = cursor();
  if (at.index >= 0) return nodeTip(trie().nodes.at(at.index).node);
  return at.place >= 0 ? tokenTip(trie().tokens.at(at.place).token) : QString();
}

QString TrieView::addressText() const {
  const Hit at = cursor();
  if (at.index >= 0) return formatted(at.index);
  return at.place >= 0 ? formatted(trie().leafOfPlace.at(at.place)) : QString();
}

QSize TrieView::sizeHint() const {
  return {75 * theme::kGrid, 50 * theme::kGrid};
}

QSize TrieView::minimumSizeHint() const {
  return {40 * theme::kGrid, 16 * theme::kGrid};
}

}  // namespace ufb
