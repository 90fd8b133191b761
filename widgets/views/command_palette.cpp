// SPDX-License-Identifier: MIT
#include "views/command_palette.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "models/command_list_model.h"
#include "views/command_palette_delegate.h"
#include "views/theme.h"

namespace ufb {
namespace {

constexpr int kEdge = 2 * theme::kGrid;  // pixels: shadow and margin

}  // namespace

CommandPalette::CommandPalette(QWidget* parent)
    : QWidget(parent),
      m_model(new CommandListModel(this)),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_nothing(new QLabel(this)) {
  setObjectName(QStringLiteral("command-palette"));
  setAccessibleName(tr("Commands"));
  setFocusProxy(m_field);
  hide();
  build();
  applyColors();
  connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
  connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { focusMoved(now); });
}

CommandPalette::~CommandPalette() {
  // The children's end moves the focus, when nothing of this is left to hear of it.
  disconnect(qApp, nullptr, this, nullptr);
}

void CommandPalette::build() {
  m_field->setObjectName(QStringLiteral("command-field"));
  m_field->setAccessibleName(tr("Command"));
  m_field->setPlaceholderText(tr("Type a command"));
  m_field->installEventFilter(this);
  m_list->setObjectName(QStringLiteral("command-list"));
  m_list->setAccessibleName(tr("Commands"));
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setUniformItemSizes(true);
  m_list->setMouseTracking(true);
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setModel(m_model);
  m_list->setItemDelegate(new CommandPaletteDelegate(m_list));
  m_nothing->setObjectName(QStringLiteral("command-nothing"));
  m_nothing->setText(tr("No command matches"));
  m_nothing->setAlignment(Qt::AlignCenter);
  m_nothing->setWordWrap(true);
  m_nothing->setMargin(2 * theme::kGrid);
  m_nothing->hide();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
  layout->setSpacing(theme::kGrid);
  layout->addWidget(m_field);
  layout->addWidget(m_list, 1);
  layout->addWidget(m_nothing, 1);
}

void CommandPalette::setRecent(const QStringList& ids) {
  m_model->setRecent(ids.mid(0, kMostRecent));
}

QStringList CommandPalette::recent() const {
  return m_model->recent();
}

void CommandPalette::open(const QVector<view::CommandItem>& items, QWidget* window) {
  if (!m_open) {
    m_before = QApplication::focusWidget();
    if (parentWidget() != nullptr) parentWidget()->removeEventFilter(this);
    setParent(window);
    window->installEventFilter(this);
    qApp->installEventFilter(this);
  }
  m_open = true;
  m_model->setItems(items);
  static_cast<CommandPaletteDelegate*>(m_list->itemDelegate())->measure(*m_model, m_list->font());
  m_field->clear();
  search({});
  place();
  show();
  raise();
  m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::search(const QString& typed) {
  m_model->setQuery(typed);
  const bool found = m_model->rowCount() > 0;
  m_list->setVisible(found);
  m_nothing->setVisible(!found);
  m_list->scrollToTop();
  goTo(0, 1);
  if (!found) announce();
  if (m_open) place();
}

void CommandPalette::goTo(int row, int onward) {
  const int rows = m_model->rowCount();
  if (rows == 0) return;
  row = std::clamp(row, 0, rows - 1);
  int enabled = m_model->enabledRow(row, onward);
  if (enabled < 0) enabled = m_model->enabledRow(row, -onward);
  if (enabled < 0) return;
  m_list->setCurrentIndex(m_model->index(enabled));
  announce();
}

void CommandPalette::step(int by) {
  const int row = m_list->currentIndex().row();
  goTo(row + by, by > 0 ? 1 : -1);
}

void CommandPalette::announce() {
  const QModelIndex current = m_list->currentIndex();
  const QString words =
      current.isValid() ? current.data(Qt::AccessibleTextRole).toString() : m_nothing->text();
  m_field->setAccessibleDescription(words);
  if (!QAccessible::isActive()) return;
  // The focus stays in the field; a screen reader is told which row its keys stand on.
  QAccessibleEvent changed(m_field, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&changed);
}

bool CommandPalette::takeKey(int key, Qt::KeyboardModifiers modifiers) {
  const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
  // In the field Home and End move the cursor, once there is something to move it in.
  const bool ends = m_field->text().isEmpty() || modifiers.testFlag(Qt::ControlModifier);
  switch (key) {
    case Qt::Key_Up:
      step(-1);
      return true;
    case Qt::Key_Down:
      step(1);
      return true;
    case Qt::Key_PageUp:
      step(-page);
      return true;
    case Qt::Key_PageDown:
      step(page);
      return true;
    case Qt::Key_Home:
      if (ends) goTo(0, 1);
      return ends;
    case Qt::Key_End:
      if (ends) goTo(m_model->rowCount() - 1, -1);
      return ends;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      choose(m_list->currentIndex().row());
      return true;
    case Qt::Key_Escape:
      close(true);
      return true;
    default:
      return false;
  }
}

void CommandPalette::choose(int row) {
  if (row < 0 || row >= m_model->rowCount() || !m_model->item(row).enabled) return;
  const QString id = m_model->item(row).id;
  QStringList recent = m_model->recent();
  recent.removeAll(id);
  recent.prepend(id);
  close(true);
  setRecent(recent);
  Q_EMIT chosen(id);
}

void CommandPalette::close(bool giveFocusBack) {
  if (!m_open) return;
  m_open = false;
  qApp->removeEventFilter(this);
  if (parentWidget() != nullptr) parentWidget()->removeEventFilter(this);
  if (giveFocusBack && m_before && m_before->isVisible()) m_before->setFocus(Qt::PopupFocusReason);
  hide();
}

void CommandPalette::focusMoved(const QWidget* now) {
  if (!m_open || (now != nullptr && (now == this || isAncestorOf(now)))) return;
  // Without a new owner the window itself has lost the focus; it gets the old one back when it returns.
  close(now == nullptr);
}

}  // namespace ufb
