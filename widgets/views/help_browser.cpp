// SPDX-License-Identifier: MIT
#include "views/help_browser.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QToolButton>

#include "models/fuzzy_match.h"
#include "views/help_browser_pages.h"
#include "views/help_browser_text.h"
#include "views/theme.h"

namespace ufb {
namespace {

constexpr int kPlaceRole = Qt::UserRole;
constexpr QSize kUsualSize(110, 34);  // characters, lines
constexpr int kContentsWidth = 34;    // characters

}  // namespace

HelpBrowser::HelpBrowser(QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_field(new QLineEdit(this)),
      m_contents(new QListWidget(this)),
      m_nothing(new QLabel(this)),
      m_back(new QToolButton(this)),
      m_forward(new QToolButton(this)),
      m_text(new HelpText(this)) {
  setObjectName(QStringLiteral("help"));
  setWindowTitle(tr("Help"));
  buildParts();
  build();
  applyColors();
  const QFontMetrics metrics = fontMetrics();
  resize(kUsualSize.width() * metrics.averageCharWidth(), kUsualSize.height() * metrics.height());
  fillContents(help::contents());
  showPlace(help::contents().constFirst());
  connect(m_field, &QLineEdit::textChanged, this, &HelpBrowser::search);
  connect(m_field, &QLineEdit::returnPressed, this, [this] {
    if (m_contents->count() > 0) showPlace(m_contents->item(0)->data(kPlaceRole).toString());
  });
  connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
    if (item != nullptr) showPlace(item->data(kPlaceRole).toString());
  });
  connect(m_text, &HelpText::placeRequested, this, &HelpBrowser::showPlace);
  connect(m_back, &QToolButton::clicked, this, &HelpBrowser::goBack);
  connect(m_forward, &QToolButton::clicked, this, &HelpBrowser::goForward);
}

void HelpBrowser::buildParts() {
  m_field->setPlaceholderText(tr("Search the help"));
  m_field->setAccessibleName(tr("Search the help"));
  m_field->setClearButtonEnabled(true);
  m_contents->setAccessibleName(tr("Contents", "of the help"));
  m_contents->setFrameShape(QFrame::NoFrame);
  m_contents->setWordWrap(true);
  m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_text->setAccessibleName(tr("Page", "of the help"));
  m_nothing->setText(tr("Nothing in the help has these words"));
  m_nothing->setAlignment(Qt::AlignCenter);
  m_nothing->setWordWrap(true);
  m_nothing->setMargin(theme::kGrid);
  m_nothing->hide();
  m_back->setText(tr("Back"));
  m_back->setToolTip(tr("Back to the page before (Alt+Left)"));
  m_forward->setText(tr("Forward"));
  m_forward->setToolTip(tr("Forward to the page after (Alt+Right)"));
}

void HelpBrowser::build() {
  auto* head = new QHBoxLayout;
  head->addWidget(m_back);
  head->addWidget(m_forward);
  head->addWidget(m_field, 1);
  auto* side = new QWidget(this);
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_contents, 1);
  column->addWidget(m_nothing, 1);
  auto* splitter = new QSplitter(this);
  splitter->addWidget(side);
  splitter->addWidget(m_text);
  splitter->setStretchFactor(1, 1);
  splitter->setChildrenCollapsible(false);
  const int contents = kContentsWidth * fontMetrics().averageCharWidth();
  splitter->setSizes({contents, kUsualSize.width() * fontMetrics().averageCharWidth() - contents});
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(head);
  layout->addWidget(splitter, 1);
  setTabOrder(m_field, m_contents);
  setTabOrder(m_contents, m_text);
  setTabOrder(m_text, m_back);
  setTabOrder(m_back, m_forward);
}

void HelpBrowser::fillContents(const QStringList& places) {
  const QSignalBlocker blocker(m_contents);
  m_contents->clear();
  for (const QString& place : places) {
    auto* item = new QListWidgetItem(help::titleOf(place), m_contents);
    item->setData(kPlaceRole, place);
  }
  m_contents->setVisible(!places.isEmpty());
  m_nothing->setVisible(places.isEmpty());
  present();
}

void HelpBrowser::search(const QString& typed) {
  const QStringList words = searchWords(typed);
  fillContents(words.isEmpty() ? help::contents() : help::search(words));
  m_text->setFound(words);
}

void HelpBrowser::showPlace(const QString& place) {
  if (place == this->place() || help::titleOf(place).isEmpty()) return;
  m_trail = m_trail.mid(0, m_at + 1) << place;
  m_at = m_trail.size() - 1;
  present();
}

QString HelpBrowser::place() const {
  return m_trail.value(m_at);
}

void HelpBrowser::goBack() {
  if (m_at <= 0) return;
  --m_at;
  present();
}

void HelpBrowser::goForward() {
  if (m_at + 1 >= m_trail.size()) return;
  ++m_at;
  present();
}

void HelpBrowser::present() {
  m_text->showPlace(place());
  m_back->setEnabled(m_at > 0);
  m_forward->setEnabled(m_at + 1 < m_trail.size());
  const QSignalBlocker blocker(m_contents);
  m_contents->setCurrentItem(nullptr);
  for (int row = 0; row < m_contents->count(); ++row) {
    QListWidgetItem* item = m_contents->item(row);
    if (item->data(kPlaceRole).toString() == place()) m_contents->setCurrentItem(item);
  }
}

void HelpBrowser::applyColors() {
  theme::setTextColor(m_nothing, theme::mutedText(palette()));
}

void HelpBrowser::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) applyColors();
  if (event->type() == QEvent::LayoutDirectionChange) findChild<QSplitter*>()->refresh();
}

void HelpBrowser::keyPressEvent(QKeyEvent* event) {
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  if (event->matches(QKeySequence::Cancel)) {
    close();
  } else if (event->matches(QKeySequence::Find)) {
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
  } else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Left) {
    mirrored ? goForward() : goBack();
  } else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Right) {
    mirrored ? goBack() : goForward();
  } else {
    QWidget::keyPressEvent(event);
  }
}

}  // namespace ufb
