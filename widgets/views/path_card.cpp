// SPDX-License-Identifier: MIT
// What the path card does; its widgets are made in path_card_build.cpp, its words in path_card_text.cpp.
#include "views/path_card.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedLayout>
#include <QTabBar>
#include <QToolButton>
#include <QToolTip>

#include "models/number_text.h"
#include "models/path_model.h"
#include "models/plain_tip.h"
#include "models/selection.h"
#include "views/path_card_company.h"
#include "views/path_card_formula.h"
#include "views/path_table.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

void PathCard::connectParts() {
  connect(selection(), &Selection::selectionChanged, this, &PathCard::refresh);
  connect(selection(), &Selection::hoverChanged, this, &PathCard::followHover);
  connect(m_layerBox, &QSpinBox::valueChanged, this, [this](int layer) { selection()->setLayer(layer - 1); });
  connect(m_treeBox, &QSpinBox::valueChanged, this, [this](int tree) { selection()->setTree(tree - 1); });
  connect(m_copy, &QToolButton::clicked, this, &PathCard::copyAsText);
  connect(m_tabs, &QTabBar::currentChanged, this, &PathCard::arrange);
  auto* copy = new QShortcut(QKeySequence::Copy, this);
  copy->setContext(Qt::WidgetWithChildrenShortcut);
  connect(copy, &QShortcut::activated, this, &PathCard::copyAsText);
  connectTable();
}

void PathCard::connectTable() {
  connect(m_table, &PathTable::levelChosen, this, &PathCard::chooseLevel);
  connect(m_table, &PathTable::levelHovered, this, &PathCard::hoverLevel);
  connect(m_formula, &PathFormula::levelChosen, this, &PathCard::chooseLevel);
  connect(m_company, &PathCompanyPanel::tokenChosen, selection(), &Selection::selectToken);
  connect(m_company, &PathCompanyPanel::tokenHovered, this, &PathCard::hoverFellow);
}

void PathCard::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (m_pages == nullptr) return;
  const auto type = event->type();
  if (type == QEvent::PaletteChange || type == QEvent::FontChange) applyTheme();
  if (type == QEvent::LanguageChange) retranslate();
  if (type == QEvent::LanguageChange || type == QEvent::LocaleChange || type == QEvent::PaletteChange)
    refresh();
}

void PathCard::resizeEvent(QResizeEvent* event) {
  RoutingView::resizeEvent(event);
  arrange();
}

QString PathCard::message() const {
  const QString reason = RoutingView::message();
  if (!reason.isEmpty()) return reason;
  return token() < 0 ? tr("Select a token to see its path.") : QString();
}

void PathCard::setStale(bool stale) {
  RoutingView::setStale(stale);
  m_table->setStale(stale);
  m_company->setStale(stale);
  applyTheme();
  if (message().isEmpty()) showNode();
}

const QAbstractItemModel* PathCard::table() const {
  return m_model;
}

QVector<RoutingView::SettingItem> PathCard::settings() const {
  if (!message().isEmpty()) return {};
  return {{QStringLiteral("layer"), QString::number(layer() + 1)},
          {QStringLiteral("tree"), QString::number(tree() + 1)},
          {QStringLiteral("token"), QString::number(token() + 1)}};
}

QString PathCard::valueText() const {
  return message().isEmpty() ? m_formula->sentence() : QString();
}

QString PathCard::addressText() const {
  if (!message().isEmpty()) return {};
  return m_model->index(companyLevel(), PathModel::Address).data().toString();
}

void PathCard::fillMenu(QMenu& menu) {
  QAction* card = menu.addAction(tr("Copy &card as text"), this, &PathCard::copyAsText);
  card->setObjectName(QStringLiteral("copy-card"));
  card->setEnabled(message().isEmpty());
  RoutingView::fillMenu(menu);
}

PathCard::Section PathCard::section() const {
  return static_cast<Section>(qMax(0, m_tabs->currentIndex()));
}

void PathCard::setSection(Section section) {
  m_tabs->setCurrentIndex(static_cast<int>(section));
}

void PathCard::refresh() {
  const QString reason = message();
  m_message->setText(reason);
  m_pages->setCurrentIndex(reason.isEmpty() ? 1 : 0);
  if (reason.isEmpty()) {
    showPath();
  } else {
    m_model->setPath(nullptr, 0, 0, 0);
  }
  setAccessibleDescription(reason.isEmpty() ? summary() : reason);
}

void PathCard::showPath() {
  m_model->setPath(routing(), layer(), tree(), token(), history());
  showToken();
  showSpins();
  m_turns->setText(turnsLine());
  m_shares->setText(sharesSentence());
  m_closest->setText(closestCall());
  m_closest->setVisible(!closestCall().isEmpty());
  const QString address = leafAddress();
  if (m_address->text() != address) {
    m_address->setText(address);
    m_address->setCursorPosition(0);
    m_address->setFixedWidth(m_address->fontMetrics().horizontalAdvance(address) + 2 * theme::kGrid);
  }
  showNode();
}

void PathCard::showToken() {
  constexpr int kMaxWidth = 20 * theme::kGrid;
  const QString name = tokenText(*routing(), token());
  m_token->setText(m_token->fontMetrics().elidedText(name, Qt::ElideRight, kMaxWidth));
  m_token->setToolTip(
      plainTip(tr("%1, token %2 of %3").arg(name, indexText(token() + 1), indexText(routing()->tokens))));
}

void PathCard::showSpins() {
  const QSignalBlocker quietLayer(m_layerBox);
  const QSignalBlocker quietTree(m_treeBox);
  m_layerBox->setRange(1, routing()->layers);
  m_layerBox->setSuffix(tr(" of %1", "after a number").arg(indexText(routing()->layers)));
  m_layerBox->setValue(layer() + 1);
  m_treeBox->setRange(1, routing()->trees);
  m_treeBox->setSuffix(tr(" of %1", "after a number").arg(indexText(routing()->trees)));
  m_treeBox->setValue(tree() + 1);
  m_treeBox->setVisible(routing()->trees > 1);
}

void PathCard::showNode() {
  m_table->setChosen(levelOf(selection()->node()), explainedLevel());
  m_formula->showLevel(explainedLevel(), routing()->trees);
  if (!m_company->isHidden()) m_company->showLevel(routing(), history(), companyLevel());
  followHover();
}

void PathCard::followHover() {
  if (!message().isEmpty()) return;
  m_table->setHovered(levelOf(selection()->hoveredNode()));
}

int PathCard::levelOf(const std::optional<NodeAddress>& node) const {
  if (!node || node->layer != layer() || node->tree != tree() || node->level >= m_model->rowCount())
    return -1;
  return m_model->address(node->level) == *node ? node->level : -1;
}

int PathCard::explainedLevel() const {
  const int chosen = levelOf(selection()->node());
  return chosen >= 0 ? chosen : qMax(0, m_model->summary().topLevel);
}

int PathCard::companyLevel() const {
  const int chosen = levelOf(selection()->node());
  return chosen >= 0 ? chosen : m_model->rowCount() - 1;
}

void PathCard::chooseLevel(int level) {
  selection()->selectNode(m_model->address(level));
}

void PathCard::hoverLevel(int level) {
  if (level < 0) {
    QToolTip::hideText();
    selection()->clearHover();
    return;
  }
  selection()->setHoverNode(m_model->address(level), token());
  QToolTip::showText(QCursor::pos(), plainTip(tipText(level)), m_table->viewport());
}

void PathCard::hoverFellow(int token) {
  if (token < 0) return selection()->clearHover();
  selection()->setHoverNode(m_model->address(companyLevel()), token);
}

void PathCard::copyAsText() const {
  if (message().isEmpty()) QGuiApplication::clipboard()->setText(asText());
}

}  // namespace ufb
