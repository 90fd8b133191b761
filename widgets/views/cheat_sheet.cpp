// SPDX-License-Identifier: MIT
#include "views/cheat_sheet.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "models/fuzzy_match.h"
#include "views/cheat_sheet_page.h"
#include "views/theme.h"

namespace ufb {
namespace {

constexpr QSize kUsualSize(104, 44);  // characters, lines

QVector<CheatSheetGroup> groupsOf(const QVector<view::CommandItem>& commands) {
  QVector<CheatSheetGroup> groups;
  for (const view::CommandItem& command : commands) {
    if (command.keys.isEmpty()) continue;
    auto group = std::find_if(groups.begin(), groups.end(),
                              [&](const CheatSheetGroup& known) { return known.title == command.group; });
    if (group == groups.end()) group = groups.insert(groups.end(), {command.group, {}});
    group->rows.append({command.words, command.keys, {}, command.keywords});
  }
  return groups;
}

}  // namespace

CheatSheet::CheatSheet(QWidget* parent)
    : QDialog(parent),
      m_field(new QLineEdit(this)),
      m_scroll(new QScrollArea(this)),
      m_page(new CheatSheetPage),
      m_nothing(new QLabel(this)),
      m_copy(new QPushButton(this)) {
  setObjectName(QStringLiteral("cheat-sheet"));
  setWindowTitle(tr("Keys and gestures"));
  setModal(false);
  m_field->setPlaceholderText(tr("Search"));
  m_field->setAccessibleName(tr("Search keys and gestures"));
  m_field->setClearButtonEnabled(true);
  m_scroll->setAccessibleName(windowTitle());
  m_scroll->setWidget(m_page);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_nothing->setText(tr("No keys or gestures match"));
  m_nothing->setAlignment(Qt::AlignCenter);
  m_nothing->setWordWrap(true);
  m_nothing->hide();
  m_copy->setText(tr("Copy as text"));
  m_copy->setToolTip(tr("Puts what is shown on the clipboard, a line each"));
  m_copy->setAutoDefault(false);
  auto* buttons = new QDialogButtonBox(this);
  buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
  QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
  close->setAutoDefault(false);
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(2 * theme::kGrid);
  layout->addWidget(m_field);
  layout->addWidget(m_scroll, 1);
  layout->addWidget(m_nothing, 1);
  layout->addWidget(buttons);
  connect(m_field, &QLineEdit::textChanged, this, &CheatSheet::search);
  connect(m_copy, &QPushButton::clicked, this, &CheatSheet::copy);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
  applyColors();
}

void CheatSheet::setCommands(const QVector<view::CommandItem>& commands) {
  if (commands == m_commands) return;
  m_commands = commands;
  rebuild();
}

void CheatSheet::setGestures(QVector<QPair<QString, QString>> gestures) {
  m_gestures = std::move(gestures);
  rebuild();
}

void CheatSheet::rebuild() {
  QVector<CheatSheetGroup> groups = groupsOf(m_commands);
  CheatSheetGroup mouse{tr("Mouse"), {}};
  for (const auto& [what, how] : std::as_const(m_gestures)) mouse.rows.append({what, {}, how, {}});
  groups.append(mouse);
  m_page->setGroups(groups);
  search(m_field->text());
}

void CheatSheet::search(const QString& typed) {
  const bool found = m_page->filter(searchWords(typed)) > 0;
  m_scroll->setVisible(found);
  m_nothing->setVisible(!found);
  m_copy->setEnabled(found);
  m_scroll->verticalScrollBar()->setValue(0);
}

QString CheatSheet::text() const {
  QString text;
  for (const CheatSheetGroup& group : m_page->shown()) {
    if (!text.isEmpty()) text += u'\n';
    text += group.title + u'\n';
    for (const CheatSheetRow& row : group.rows) {
      text += QStringLiteral("  %1\t%2\n").arg(row.words, row.keys.isEmpty() ? row.gesture : row.keys);
    }
  }
  return text;
}

void CheatSheet::copy() {
  QGuiApplication::clipboard()->setText(text());
}

void CheatSheet::showEvent(QShowEvent* event) {
  if (!testAttribute(Qt::WA_Resized)) {
    const QFontMetrics metrics = fontMetrics();
    const QSize room = screen()->availableSize();
    resize(QSize(kUsualSize.width() * metrics.averageCharWidth(), kUsualSize.height() * metrics.height())
               .boundedTo(room * 9 / 10));
  }
  QDialog::showEvent(event);
  m_field->setFocus(Qt::OtherFocusReason);
  m_field->selectAll();
}

void CheatSheet::applyColors() {
  theme::setTextColor(m_nothing, theme::mutedText(palette()));
}

void CheatSheet::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) applyColors();
}

}  // namespace ufb
