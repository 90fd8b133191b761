// SPDX-License-Identifier: MIT
// The parts of the leaf dictionary, their words and where they lie.
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "models/leaf_words_model.h"
#include "models/selection.h"
#include "views/empty_state.h"
#include "views/leaf_dictionary_contexts.h"
#include "views/leaf_dictionary_head.h"
#include "views/leaf_dictionary_table.h"
#include "views/leaf_dictionary_view.h"
#include "views/theme.h"
#include "views/view_paint.h"
#include "views/word_leaves_panel.h"

namespace ufb {

namespace {

constexpr int kSplitWidth = 56 * theme::kGrid;    ///< a table beside the examples
constexpr int kColumnsWidth = 96 * theme::kGrid;  ///< both tables beside them
constexpr int kMostLeast = 9999;
constexpr int kUsualLeast = 5;

/// A part of the body: a title, perhaps something beside it, and what it is the title of.
QWidget* column(QLabel* title, const QVector<QWidget*>& beside, QWidget* content, QWidget* parent) {
  auto* part = new QWidget(parent);
  auto* rows = new QVBoxLayout(part);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(theme::kHalfGrid);
  auto* head = new QHBoxLayout;
  head->setSpacing(theme::kHalfGrid);
  title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  head->addWidget(title, 1);
  for (QWidget* widget : beside) head->addWidget(widget);
  rows->addLayout(head);
  rows->addWidget(content, 1);
  return part;
}

}  // namespace

void LeafDictionaryView::buildParts() {
  m_orderBox = new QComboBox(this);
  m_orderBox->setObjectName(QStringLiteral("dictionary-order"));
  m_orderBox->addItem({}, QVariant::fromValue(Order::ByCount));
  m_orderBox->addItem({}, QVariant::fromValue(Order::ByLift));
  m_head->addPart(m_orderBox);
  for (QLabel* label : {m_headline, m_note}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContentsMargins(theme::kGrid, 0, theme::kGrid, 0);
  }
  m_headline->setObjectName(QStringLiteral("dictionary-headline"));
  m_note->setObjectName(QStringLiteral("dictionary-note"));
  buildColumns();
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, theme::kHalfGrid);
  rows->setSpacing(theme::kHalfGrid);
  rows->addWidget(m_head);
  rows->addWidget(m_headline);
  rows->addWidget(m_note);
  rows->addWidget(m_body, 1);
  rows->addWidget(m_empty, 1);
  setFocusProxy(m_head);
  auto* search = m_head->findChild<QWidget*>(QStringLiteral("dictionary-search"));
  m_head->setFocusProxy(search);
  setTabOrder(search, m_empty->findChild<QPushButton*>());
}

void LeafDictionaryView::buildColumns() {
  using Id = LeafWordsModel::ColumnId;
  const QString word = QStringLiteral("mmmmmm");
  m_countTable = new LeafDictionaryTable(m_byCount, {Id::Word, Id::Share, {Id::Count, Id::Lift}, word});
  m_liftTable = new LeafDictionaryTable(m_byLift, {Id::Word, Id::Lift, {Id::Count, Id::Share}, word});
  m_countTable->setObjectName(QStringLiteral("words-by-count"));
  m_liftTable->setObjectName(QStringLiteral("words-by-lift"));
  m_contexts = new LeafDictionaryContexts;
  m_wordPanel = new WordLeavesPanel;
  m_least = new QSpinBox;
  m_least->setRange(1, kMostLeast);
  m_least->setValue(kUsualLeast);
  m_least->setKeyboardTracking(false);
  m_least->setObjectName(QStringLiteral("dictionary-least"));
  m_leastLabel = new QLabel;
  m_leastLabel->setBuddy(m_least);
  m_countTitle = new QLabel;
  m_liftTitle = new QLabel;
  m_contextTitle = new QLabel;
  m_countPart = column(m_countTitle, {}, m_countTable, m_body);
  m_liftPart = column(m_liftTitle, {m_leastLabel, m_least}, m_liftTable, m_body);
  m_contextPart = column(m_contextTitle, {}, m_contexts, m_body);
  // All titles are as high as the one with a box beside it: the tables begin at one line.
  for (QLabel* title : {m_countTitle, m_liftTitle, m_contextTitle}) {
    title->setMinimumHeight(m_least->sizeHint().height());
  }
  m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_body);
  m_columns->setContentsMargins(theme::kGrid, 0, theme::kGrid, 0);
  m_columns->setSpacing(2 * theme::kGrid);
  for (QWidget* part : {m_countPart, m_liftPart, m_contextPart, static_cast<QWidget*>(m_wordPanel)}) {
    m_columns->addWidget(part, 1);
  }
}

void LeafDictionaryView::connectParts() {
  connect(selection(), &Selection::selectionChanged, this, &LeafDictionaryView::followSelection);
  connect(m_empty, &EmptyState::actionTriggered, this, &LeafDictionaryView::corpusRequested);
  connect(m_head, &LeafDictionaryHead::searched, this, &LeafDictionaryView::search);
  connect(m_head, &LeafDictionaryHead::parentRequested, this, &LeafDictionaryView::goUp);
  connect(m_head, &LeafDictionaryHead::childRequested, this, &LeafDictionaryView::goDown);
  connect(m_orderBox, &QComboBox::currentIndexChanged, this, [this] {
    arrange();
    Q_EMIT settingsChanged();
  });
  connect(m_least, &QSpinBox::valueChanged, this, [this] {
    ask();
    dim();
    Q_EMIT settingsChanged();
  });
  connect(m_countTable, &LeafDictionaryTable::rowActivated, this,
          [this](int row) { searchRow(m_byCount, row); });
  connect(m_liftTable, &LeafDictionaryTable::rowActivated, this,
          [this](int row) { searchRow(m_byLift, row); });
  connect(m_wordPanel, &WordLeavesPanel::leafChosen, this, &LeafDictionaryView::goTo);
  connect(m_wordPanel, &WordLeavesPanel::leafHovered, selection(),
          [this](const NodeAddress& leaf) { selection()->setHoverNode(leaf); });
  connect(m_wordPanel, &WordLeavesPanel::hoverLeft, selection(), &Selection::clearHover);
  connect(m_wordPanel, &WordLeavesPanel::closed, this, &LeafDictionaryView::closeWord);
}

void LeafDictionaryView::translate() {
  setAccessibleName(tr("Leaf dictionary"));
  const QSignalBlocker quiet(m_orderBox);
  m_orderBox->setItemText(0, tr("By count"));
  m_orderBox->setItemText(1, tr("By lift"));
  m_orderBox->setAccessibleName(tr("Order of the words"));
  const QString lift =
      tr("Lift: how many times a word's share here is its share of the whole corpus. The words with the\n"
         "greatest lift are typical of this place, also where they are rare.");
  const QString often = tr("The words that came here most often. Many of them may be frequent everywhere.");
  m_orderBox->setToolTip(often + u'\n' + lift);
  m_countTitle->setText(tr("Frequent words"));
  m_countTitle->setToolTip(often);
  m_liftTitle->setText(tr("Typical words"));
  m_liftTitle->setToolTip(lift);
  m_leastLabel->setText(tr("at &least", "so many times"));
  m_least->setSuffix(tr(" ×", "times, behind a number"));
  const QString least =
      tr("Words that came here less often are left out: by lift, rare ones would stand first by chance.");
  m_least->setToolTip(least);
  m_leastLabel->setToolTip(least);
  m_least->setAccessibleName(tr("Least count of words ordered by lift"));
  m_contextTitle->setText(tr("Examples"));
  m_contextTitle->setToolTip(
      tr("Places of the corpus whose token came here, chosen by a seeded hash: not the best ones, not the "
         "first ones."));
  m_countTable->setAccessibleName(m_countTitle->text());
  m_liftTable->setAccessibleName(m_liftTitle->text());
}

void LeafDictionaryView::applyLook() {
  const QColor base = palette().color(QPalette::Base);
  const double share = outdated() ? kStaleOpacity : 1;
  theme::setTextColor(m_headline, theme::blend(base, palette().color(QPalette::Text), share));
  theme::setTextColor(m_note, theme::blend(base, theme::mutedText(palette()), share));
  m_note->setFont(smallFont(font()));
  for (QLabel* label : {m_countTitle, m_liftTitle, m_contextTitle}) {
    label->setFont(theme::heading(font()));
    theme::alignLeading(label, Qt::AlignVCenter);
  }
  theme::setTextColor(m_leastLabel, theme::mutedText(palette()));
  for (QLabel* label : {m_headline, m_note}) theme::alignLeading(label);
}

LeafDictionaryView::Arrangement LeafDictionaryView::fitting() const {
  if (width() >= theme::scaled(kColumnsWidth, font())) return Arrangement::Columns;
  return width() >= theme::scaled(kSplitWidth, font()) ? Arrangement::Split : Arrangement::Stacked;
}

/// A word's leaves take the place of the examples: there they have room, and the words stay in sight.
void LeafDictionaryView::arrange() {
  m_arrangement = fitting();
  const bool both = m_arrangement == Arrangement::Columns;
  const bool words = message().isEmpty() && m_words.has_value();
  m_columns->setDirection(m_arrangement == Arrangement::Stacked ? QBoxLayout::TopToBottom
                                                                : QBoxLayout::LeftToRight);
  m_orderBox->setVisible(!both && words);
  m_countPart->setVisible(words && (both || order() == Order::ByCount));
  m_liftPart->setVisible(words && (both || order() == Order::ByLift));
  m_wordPanel->setVisible(m_wordShown);
  m_contextPart->setVisible(words && !m_wordShown);
}

// ---- settings and events -----------------------------------------------------------------------

qint64 LeafDictionaryView::leastCount() const {
  return m_least->value();
}

void LeafDictionaryView::setLeastCount(qint64 count) {
  m_least->setValue(static_cast<int>(qBound(qint64{1}, count, qint64{kMostLeast})));
}

LeafDictionaryView::Order LeafDictionaryView::order() const {
  return m_orderBox->currentData().value<Order>();
}

void LeafDictionaryView::setOrder(Order order) {
  m_orderBox->setCurrentIndex(m_orderBox->findData(QVariant::fromValue(order)));
}

void LeafDictionaryView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), palette().color(QPalette::Base));
}

void LeafDictionaryView::resizeEvent(QResizeEvent* event) {
  RoutingView::resizeEvent(event);
  if (fitting() != m_arrangement) arrange();
}

void LeafDictionaryView::changeEvent(QEvent* event) {
  RoutingView::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::LanguageChange) translate();
  if (type == QEvent::LanguageChange || type == QEvent::LocaleChange) {
    showWords();
    updateWords();
  }
  if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::LayoutDirectionChange) {
    applyLook();
  }
}

QSize LeafDictionaryView::sizeHint() const {
  return {96 * theme::kGrid, 48 * theme::kGrid};
}

QSize LeafDictionaryView::minimumSizeHint() const {
  return {32 * theme::kGrid, 18 * theme::kGrid};
}

}  // namespace ufb
