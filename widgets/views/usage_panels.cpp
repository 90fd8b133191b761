// SPDX-License-Identifier: MIT
#include "views/usage_panels.h"

#include <QEvent>
#include <QLabel>
#include <QStyle>
#include <QTabBar>
#include <QVBoxLayout>

#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kGap = 2 * theme::kGrid;
constexpr QSize kLeastGrid(88 * theme::kGrid, 54 * theme::kGrid);  ///< for two by two
constexpr int kLeastRow = 176 * theme::kGrid;                      ///< for four beside each other
constexpr int kLeastSplit = 78 * theme::kGrid;
constexpr double kSplit = 0.47;  ///< of the width, for the first panel
constexpr double kUpper = 0.53;  ///< of the height, for the upper two: the bars have most rows

}  // namespace

// ---- a panel -----------------------------------------------------------------------------------

UsagePanel::UsagePanel(QWidget* picture, QWidget* below, QWidget* parent)
    : QWidget(parent),
      m_picture(picture),
      m_below(below),
      m_title(new QLabel(this)),
      m_sentence(new QLabel(this)) {
  m_sentence->setWordWrap(true);
  for (QLabel* label : {m_title, m_sentence}) {
    label->setTextFormat(Qt::PlainText);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setContentsMargins(theme::kGrid, 0, theme::kGrid, 0);
  }
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  column->addWidget(m_title);
  column->addWidget(m_sentence);
  column->addWidget(picture, 1);
  if (below != nullptr) {
    auto* margins = new QVBoxLayout;
    margins->setContentsMargins(theme::kGrid, 2, theme::kGrid, 2);
    margins->addWidget(below);
    column->addLayout(margins);
  }
  applyLook();
}

void UsagePanel::setWords(const QString& name, const QString& title, const QString& sentence,
                          const QString& tip) {
  m_name = name;
  m_title->setText(title);
  m_sentence->setText(sentence);
  m_sentence->setVisible(!sentence.isEmpty());
  m_title->setToolTip(tip);
  m_sentence->setToolTip(tip);
}

QString UsagePanel::sentence() const {
  return m_sentence->text();
}

void UsagePanel::setTitled(bool titled) {
  m_title->setVisible(titled);
}

/// What wraps needs a height that its layout does not ask for.
void UsagePanel::fitBelow() {
  if (m_below != nullptr) m_below->setFixedHeight(m_below->heightForWidth(width() - 2 * theme::kGrid));
}

void UsagePanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitBelow();
}

void UsagePanel::setStale(bool stale) {
  m_stale = stale;
  applyLook();
}

void UsagePanel::applyLook() {
  m_title->setFont(theme::heading(font()));
  m_sentence->setFont(smallFont(font()));
  const QColor muted = theme::mutedText(palette());
  const double share = m_stale ? kStaleOpacity : 1;
  theme::setTextColor(m_sentence, theme::blend(palette().color(QPalette::Base), muted, share));
  for (QLabel* label : {m_title, m_sentence}) theme::alignLeading(label);
}

void UsagePanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::LayoutDirectionChange) {
    applyLook();
  }
}

// ---- all of them -------------------------------------------------------------------------------

UsagePanels::UsagePanels(const QVector<UsagePanel*>& panels, QWidget* parent)
    : QWidget(parent), m_panels(panels), m_tabs(new QTabBar(this)) {
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_tabs->setDocumentMode(true);
  m_tabs->setAccessibleName(tr("Part of the view"));
  for (UsagePanel* panel : m_panels) {
    panel->setParent(this);
    m_tabs->addTab(panel->name());
  }
  connect(m_tabs, &QTabBar::currentChanged, this, &UsagePanels::arrange);
  arrange();
}

int UsagePanels::current() const {
  return m_tabs->currentIndex();
}

void UsagePanels::setCurrent(int panel) {
  m_tabs->setCurrentIndex(panel);
}

void UsagePanels::updateTabs() {
  for (int i = 0; i < m_panels.size(); ++i) m_tabs->setTabText(i, m_panels[i]->name());
}

QSize UsagePanels::sizeHint() const {
  return {100 * theme::kGrid, 60 * theme::kGrid};
}

QSize UsagePanels::minimumSizeHint() const {
  return {38 * theme::kGrid, 22 * theme::kGrid};
}

UsagePanels::Arrangement UsagePanels::fitting() const {
  const QSize grid = theme::scaled(kLeastGrid, font());
  if (width() >= grid.width() && height() >= grid.height()) return Arrangement::Grid;
  if (width() >= theme::scaled(kLeastRow, font())) return Arrangement::Row;
  return width() >= theme::scaled(kLeastSplit, font()) ? Arrangement::Split : Arrangement::Tabs;
}

QRect UsagePanels::place(int panel) const {
  const int tabs = m_tabs->sizeHint().height();
  const int halfWidth = (width() - kGap) / 2;
  const int upper = qRound(kUpper * (height() - kGap));
  const int quarter = (width() - 3 * kGap) / 4;
  const int first = qRound(kSplit * (width() - kGap));
  switch (m_arrangement) {
    case Arrangement::Grid:
      return {(panel % 2) * (halfWidth + kGap), panel < 2 ? 0 : upper + kGap, halfWidth,
              panel < 2 ? upper : height() - kGap - upper};
    case Arrangement::Row:
      return {panel * (quarter + kGap), 0, quarter, height()};
    case Arrangement::Split:
      if (panel == 0) return {0, 0, first, height()};
      return panel == current() ? QRect(first + kGap, tabs, width() - first - kGap, height() - tabs)
                                : QRect();
    default:
      return panel == current() ? QRect(0, tabs, width(), height() - tabs) : QRect();
  }
}

void UsagePanels::arrange() {
  m_arrangement = fitting();
  const bool split = m_arrangement == Arrangement::Split;
  const bool tabbed = split || m_arrangement == Arrangement::Tabs;
  m_tabs->setTabVisible(0, !split);
  if (split && m_tabs->currentIndex() == 0) return m_tabs->setCurrentIndex(1);
  const int left = split ? qRound(kSplit * (width() - kGap)) + kGap : 0;
  const auto mirror = [this](const QRect& rect) {
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
  };
  m_tabs->setVisible(tabbed);
  m_tabs->setGeometry(mirror({left, 0, width() - left, m_tabs->sizeHint().height()}));
  for (int i = 0; i < m_panels.size(); ++i) {
    const QRect where = place(i);
    m_panels[i]->setTitled(!tabbed);
    if (!where.isEmpty()) m_panels[i]->setGeometry(mirror(where));
    m_panels[i]->setVisible(!where.isEmpty());
  }
  Q_EMIT arranged();
}

void UsagePanels::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void UsagePanels::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::FontChange || type == QEvent::StyleChange || type == QEvent::LayoutDirectionChange) {
    arrange();
  }
}

}  // namespace ufb
