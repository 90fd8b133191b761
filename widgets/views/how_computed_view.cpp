// SPDX-License-Identifier: MIT
#include "views/how_computed_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTabBar>
#include <QToolButton>

#include "models/number_text.h"
#include "models/path_model.h"
#include "models/selection.h"
#include "views/how_computed_page.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

HowComputedView::HowComputedView(Selection* selection, QWidget* parent)
    : RoutingView(selection, parent), m_path(new PathModel(this)) {
  build();
  connectParts();
  retranslate();
  applyTheme();
  refresh();
}

void HowComputedView::build() {
  m_content = new QWidget;
  m_message = new QLabel;
  m_message->setWordWrap(true);
  m_message->setAlignment(Qt::AlignCenter);
  m_message->setMargin(2 * theme::kGrid);
  m_bar = new QTabBar(m_content);
  m_bar->setDrawBase(false);
  m_bar->setExpanding(false);
  m_bar->setUsesScrollButtons(true);
  for (int step = 0; step < kHowSteps; ++step) m_bar->addTab(QString());
  m_page = new HowComputedPage(m_path, m_content);
  auto* column = new QVBoxLayout(m_content);
  column->setContentsMargins(0, 2, 0, 0);
  column->setSpacing(2);
  column->addWidget(m_bar);
  column->addWidget(m_page, 1);
  column->addWidget(buildFoot());
  m_pages = new QStackedLayout(this);
  m_pages->addWidget(m_message);
  m_pages->addWidget(m_content);
}

QWidget* HowComputedView::buildFoot() {
  auto* foot = new QWidget(m_content);
  m_back = new QPushButton(foot);
  m_next = new QPushButton(foot);
  m_copy = new QToolButton(foot);
  m_copy->setAutoRaise(true);
  m_copy->setFocusPolicy(Qt::StrongFocus);
  for (QPushButton* button : {m_back, m_next}) button->setAutoDefault(false);
  auto* row = new QHBoxLayout(foot);
  row->setContentsMargins(theme::kGrid, 0, theme::kGrid, theme::kHalfGrid);
  row->setSpacing(theme::kGrid);
  row->addWidget(m_back);
  row->addWidget(m_next);
  row->addStretch(1);
  row->addWidget(m_copy);
  return foot;
}

void HowComputedView::connectParts() {
  connect(selection(), &Selection::selectionChanged, this, &HowComputedView::refresh);
  connect(selection(), &Selection::hoverChanged, this, &HowComputedView::followHover);
  connect(m_bar, &QTabBar::currentChanged, this, &HowComputedView::showPage);
  connect(m_back, &QPushButton::clicked, this, [this] { walk(-1); });
  connect(m_next, &QPushButton::clicked, this, [this] { walk(1); });
  connect(m_copy, &QToolButton::clicked, this, &HowComputedView::copyPage);
  connect(m_page, &HowComputedPage::rowChosen, this, &HowComputedView::chooseRow);
  connect(m_page, &HowComputedPage::rowHovered, this, &HowComputedView::hoverRow);
  auto* copy = new QShortcut(QKeySequence::Copy, this);
  copy->setContext(Qt::WidgetWithChildrenShortcut);
  connect(copy, &QShortcut::activated, this, &HowComputedView::copyPage);
}

void HowComputedView::retranslate() {
  setAccessibleName(tr("How it is computed"));
  m_bar->setAccessibleName(tr("Steps of the computation"));
  for (int step = 0; step < kHowSteps; ++step) {
    m_bar->setTabText(step, tr("%1 %2", "number, name of a step")
                                .arg(indexText(step + 1), howStepName(static_cast<HowStep>(step))));
  }
  m_back->setText(tr("Back", "to the step before"));
  m_next->setText(tr("Next", "step"));
  m_back->setAccessibleDescription(tr("To the step before"));
  m_next->setAccessibleDescription(tr("To the next step"));
  m_copy->setText(tr("Copy"));
  m_copy->setToolTip(tr("Copy this page as text (%1)", "keys")
                         .arg(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
  m_copy->setAccessibleDescription(tr("Copy this page as text"));
}

void HowComputedView::applyTheme() {
  m_bar->setFont(smallFont(font()));
  theme::setTextColor(m_message, theme::mutedText(palette()));
}

void HowComputedView::setModel(const view::ModelItem& model) {
  if (model == m_model) return;
  m_model = model;
  refresh();
}

void HowComputedView::setPrediction(const view::PredictionItem& prediction) {
  if (prediction == m_prediction) return;
  m_prediction = prediction;
  refresh();
}

HowStep HowComputedView::step() const {
  return static_cast<HowStep>(qMax(0, m_bar->currentIndex()));
}

void HowComputedView::setStep(HowStep step) {
  m_bar->setCurrentIndex(static_cast<int>(step));
}

void HowComputedView::walk(int by) {
  const int last = kHowSteps - 1;
  m_bar->setCurrentIndex(qBound(0, m_bar->currentIndex() + by, last));
}

QString HowComputedView::message() const {
  const bool dense = !m_model.name.isEmpty() && !m_model.isFff && !modelMessage().isEmpty();
  if (dense && !m_prediction.tokens.isEmpty()) return {};
  if (dense) return tr("Nothing to show yet. Type a sentence to see how its answer is computed.");
  return RoutingView::message();
}

HowSubject HowComputedView::subject() const {
  HowSubject subject{routing(), m_prediction, m_model, layer(), tree(), token()};
  if (routing()) return subject;
  const int primary = selection()->primaryToken();
  subject.token = primary < m_prediction.tokens.size() ? primary : -1;
  return subject;
}

void HowComputedView::refresh() {
  const QString reason = message();
  m_message->setText(reason);
  m_pages->setCurrentWidget(reason.isEmpty() ? m_content : static_cast<QWidget*>(m_message));
  const bool path = reason.isEmpty() && routing() && token() >= 0;
  m_path->setPath(path ? routing() : nullptr, layer(), tree(), qMax(0, token()));
  setAccessibleDescription(reason);
  if (reason.isEmpty()) showPage();
}

void HowComputedView::showPage() {
  if (!message().isEmpty()) return;
  const HowSubject about = subject();
  m_page->showPage(step(), howPage(step(), about));
  m_page->showSum(step() == HowStep::Output && about.hasPath() ? explainedLevel() : -1,
                  about.routing ? about.routing->trees : 1);
  m_back->setEnabled(step() != HowStep::Tokens);
  m_next->setEnabled(step() != HowStep::Head);
  m_page->setChosen(levelOf(selection()->node()), about.token);
  followHover();
}

void HowComputedView::followHover() {
  if (message().isEmpty()) {
    m_page->setHovered(levelOf(selection()->hoveredNode()), selection()->hoveredToken());
  }
}

int HowComputedView::levelOf(const std::optional<NodeAddress>& node) const {
  if (!node || node->layer != layer() || node->tree != tree() || node->level >= m_path->rowCount()) return -1;
  return m_path->address(node->level) == *node ? node->level : -1;
}

int HowComputedView::explainedLevel() const {
  const int chosen = levelOf(selection()->node());
  return chosen >= 0 ? chosen : qMax(0, m_path->summary().topLevel);
}

void HowComputedView::chooseRow(int level, int token) {
  if (level >= 0) {
    selection()->selectNode(m_path->address(level));
  } else if (token >= 0) {
    selection()->selectToken(token);
  }
}

void HowComputedView::hoverRow(int level, int token) {
  if (level >= 0) return selection()->setHoverNode(m_path->address(level), this->token());
  selection()->setHover(token, -1);
}

}  // namespace ufb
