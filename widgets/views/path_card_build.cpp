// SPDX-License-Identifier: MIT
// The path card's widgets, where they go and how they look.
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedLayout>
#include <QTabBar>
#include <QToolButton>

#include "models/number_text.h"
#include "models/path_model.h"
#include "views/path_card.h"
#include "views/path_card_company.h"
#include "views/path_card_formula.h"
#include "views/path_table.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kTwoColumns = 92 * theme::kGrid;  ///< narrowest card with table and text beside each other
constexpr int kOneColumn = 72 * theme::kGrid;   ///< lowest card that holds all parts below each other
constexpr int kSectionCount = 3;
constexpr int kLeastLines =
    4;  ///< of the table or the text, with the words above; less is scrolled as a whole

/// What does not fit is scrolled to: else the words' height would be the least height of the card.
QScrollArea* scrolled(QWidget* part) {
  auto* area = new QScrollArea;
  area->setFrameShape(QFrame::NoFrame);
  area->setFocusPolicy(Qt::NoFocus);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setWidgetResizable(true);
  area->setWidget(part);
  return area;
}

}  // namespace

PathCard::PathCard(Selection* selection, QWidget* parent)
    : RoutingView(selection, parent), m_model(new PathModel(this)) {
  m_content = new QWidget;
  m_message = new QLabel;
  m_message->setWordWrap(true);
  m_message->setAlignment(Qt::AlignCenter);
  m_message->setMargin(2 * theme::kGrid);
  auto* column = new QVBoxLayout(m_content);
  column->setContentsMargins(0, 2, 0, 0);
  column->setSpacing(2);
  column->addWidget(buildHeader());
  column->addWidget(buildWords());
  column->addWidget(buildParts(), 1);
  m_pages = new QStackedLayout(this);
  m_pages->addWidget(m_message);
  m_pages->addWidget(scrolled(m_content));
  connectParts();
  retranslate();
  applyTheme();
  arrange();
  refresh();
}

QWidget* PathCard::buildHeader() {
  auto* header = new QWidget;
  m_token = new QLabel(header);
  m_token->setTextFormat(Qt::PlainText);
  m_layerBox = new QSpinBox(header);
  m_treeBox = new QSpinBox(header);
  m_copy = new QToolButton(header);
  m_copy->setAutoRaise(true);
  auto* row = new QHBoxLayout(header);
  row->setContentsMargins(theme::kGrid, 0, theme::kGrid, 0);
  row->setSpacing(theme::kGrid);
  row->addWidget(m_token);
  row->addWidget(m_layerBox);
  row->addWidget(m_treeBox);
  row->addStretch(1);
  row->addWidget(m_copy);
  return header;
}

QWidget* PathCard::buildWords() {
  auto* words = new QWidget;
  m_turns = new QLabel(words);
  m_shares = new QLabel(words);
  m_closest = new QLabel(words);
  m_address = new QLineEdit(words);
  m_address->setReadOnly(true);
  m_turns->setWordWrap(true);
  m_shares->setWordWrap(true);
  m_tabs = new QTabBar(words);
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_tabs->setUsesScrollButtons(false);
  for (int section = 0; section < kSectionCount; ++section) m_tabs->addTab(QString());
  auto* column = new QVBoxLayout(words);
  column->setContentsMargins(theme::kGrid, 0, theme::kGrid, 0);
  column->setSpacing(0);
  auto* place = new QHBoxLayout;
  place->setSpacing(theme::kGrid);
  place->addWidget(m_turns, 1);
  place->addWidget(m_address);
  column->addLayout(place);
  column->addWidget(m_shares);
  column->addWidget(m_closest);
  column->addWidget(m_tabs);
  return words;
}

QWidget* PathCard::buildParts() {
  auto* parts = new QWidget;
  m_table = new PathTable(m_model, parts);
  m_formula = new PathFormula(m_model, parts);
  m_company = new PathCompanyPanel(m_model, parts);
  m_parts = new QGridLayout(parts);
  m_parts->setContentsMargins(0, 0, 0, 0);
  m_parts->setSpacing(0);
  QScrollArea* area = scrolled(parts);
  area->setMinimumHeight(kLeastLines * fontMetrics().height());
  return area;
}

void PathCard::retranslate() {
  m_model->retranslate();
  setAccessibleName(tr("Path card"));
  m_copy->setText(tr("Copy"));
  m_copy->setToolTip(tr("Copy this card as text (%1)", "keys")
                         .arg(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
  m_layerBox->setAccessibleName(tr("Layer"));
  m_treeBox->setAccessibleName(tr("Tree"));
  m_layerBox->setPrefix(tr("layer ", "before a number"));
  m_treeBox->setPrefix(tr("tree ", "before a number"));
  m_tabs->setAccessibleName(tr("Parts of the path card"));
  m_tabs->setTabText(static_cast<int>(Section::Nodes), tr("&Nodes"));
  m_tabs->setTabText(static_cast<int>(Section::Formula), tr("&Formula"));
  m_tabs->setTabText(static_cast<int>(Section::Company), tr("Compan&y"));
  m_tabs->setTabToolTip(static_cast<int>(Section::Nodes), tr("All numbers of the path's nodes"));
  m_tabs->setTabToolTip(static_cast<int>(Section::Formula), tr("How the nodes make up the layer's output"));
  m_tabs->setTabToolTip(static_cast<int>(Section::Company),
                        tr("Which other tokens of this text and of the texts before went here"));
  explainWords();
  m_table->setAccessibleName(tr("Nodes of the path"));
}

void PathCard::explainWords() {
  m_address->setAccessibleName(tr("Address of the leaf"));
  m_address->setToolTip(tr("Layer, then the turns from the root: 0 left, 1 right"));
  m_turns->setToolTip(
      tr("The turns from the root, R right and L left; leaves are counted from the left, from 0"));
  m_shares->setToolTip(
      tr("Counted so: each node's contribution is the norm of the vector that it adds to the layer's output. "
         "The share is that of the sum of these norms, and the nodes are the fewest that reach %1. "
         "Parts that cancel each other count in full, so the sum is at least the norm of the output.",
         "a percentage")
          .arg(wholePercentText(kMainShare)));
  m_closest->setToolTip(
      tr("The decision that was nearest to going the other way. Margin: |logit| over the norm of the node's "
         "weights, the distance of the input from the boundary."));
}

void PathCard::applyTheme() {
  m_token->setFont(theme::heading(font()));
  QFont turns = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  turns.setPointSizeF(font().pointSizeF());
  m_turns->setFont(turns);
  m_address->setFont(turns);
  m_tabs->setFont(smallFont(font()));
  m_table->setFont(smallFont(font()));
  const QColor ground = palette().color(QPalette::Window);
  const auto shade = [&](const QColor& color) {
    return stale() ? theme::blend(ground, color, kStaleOpacity) : color;
  };
  for (QWidget* words : {static_cast<QWidget*>(m_token), static_cast<QWidget*>(m_turns),
                         static_cast<QWidget*>(m_shares), static_cast<QWidget*>(m_address)}) {
    theme::setTextColor(words, shade(palette().color(QPalette::WindowText)));
  }
  theme::setTextColor(m_closest, shade(theme::mutedText(palette())));
  theme::setTextColor(m_message, theme::mutedText(palette()));
  m_formula->setColors(shade(palette().color(QPalette::WindowText)), shade(theme::mutedText(palette())));
}

PathCard::Room PathCard::room() const {
  if (width() >= theme::scaled(kTwoColumns, font())) return Room::Beside;
  return height() >= theme::scaled(kOneColumn, font()) ? Room::Below : Room::One;
}

/// All parts where there is room; otherwise the table takes what the part behind the current tab leaves.
void PathCard::arrange() {
  const Room space = room();
  const bool all = space != Room::One;
  for (QWidget* part :
       {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_formula), static_cast<QWidget*>(m_company)}) {
    m_parts->removeWidget(part);
  }
  m_tabs->setVisible(!all);
  m_formula->setVisible(all || section() == Section::Formula);
  m_company->setVisible(all || section() == Section::Company);
  arrangeColumns(space);
  if (space == Room::Below) {
    m_parts->addWidget(m_table, 0, 0);
    m_parts->addWidget(m_formula, 1, 0);
    m_parts->addWidget(m_company, 2, 0);
  } else {
    m_parts->addWidget(m_table, 0, 0, 2, 1);
    m_parts->addWidget(m_formula, 0, 1);
    m_parts->addWidget(m_company, space == Room::One ? 0 : 1, 1);
  }
  const bool wholeTable = space == Room::One && section() == Section::Nodes;
  m_parts->setColumnStretch(0, space == Room::Beside ? 3 : 1);
  m_parts->setColumnStretch(1, space == Room::Below || wholeTable ? 0 : 2);
  m_parts->setRowStretch(0, space == Room::One ? 1 : 0);
  m_parts->setRowStretch(1, space == Room::Beside ? 1 : 0);
  m_parts->setRowStretch(2, space == Room::Below ? 1 : 0);
  if (routing() && message().isEmpty()) showNode();  // a part that was hidden has missed something
}

void PathCard::arrangeColumns(Room space) {
  using Model = PathModel;
  if (space == Room::One && section() == Section::Formula) {
    m_table->setColumns({Model::Level, Model::Turn, Model::Share}, {}, PathTable::Fit::Narrow);
  } else if (space == Room::One && section() == Section::Company) {
    m_table->setColumns({Model::Level, Model::SiblingTokens, Model::TokensHere, Model::EarlierHere}, {},
                        PathTable::Fit::Narrow);
  } else {
    m_table->setColumns(
        {Model::Level, Model::Address, Model::Turn, Model::Logit, Model::Contribution, Model::Share},
        {Model::Gelu, Model::TokensHere, Model::EarlierHere, Model::SiblingTokens, Model::Node,
         Model::Sibling, Model::OutputNorm, Model::Margin},
        space == Room::Below ? PathTable::Fit::Rows : PathTable::Fit::Room);
  }
}

QSize PathCard::sizeHint() const {
  return {54 * theme::kGrid, 41 * theme::kGrid};
}

QSize PathCard::minimumSizeHint() const {
  return {40 * theme::kGrid, 22 * theme::kGrid};
}

}  // namespace ufb
