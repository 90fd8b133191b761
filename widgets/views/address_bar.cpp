// SPDX-License-Identifier: MIT
#include "views/address_bar.h"

#include <QClipboard>
#include <QCompleter>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStringListModel>
#include <QToolButton>
#include <QToolTip>

#include "models/bookmarks.h"
#include "models/number_text.h"
#include "models/plain_tip.h"
#include "models/selection.h"
#include "views/theme.h"

namespace ufb {

namespace {

constexpr int kProblemMs = 15000;  ///< how long a problem is shown; the field's tooltip keeps it
constexpr int kWidth = 42 * theme::kGrid;

}  // namespace

AddressBar::AddressBar(Selection* selection, Bookmarks* bookmarks, QWidget* parent)
    : QWidget(parent), m_selection(selection), m_bookmarks(bookmarks) {
  buildRow();
  retranslate();
  setTrail(false, false);
  connect(selection, &Selection::selectionChanged, this, &AddressBar::follow);
  connect(bookmarks, &Bookmarks::changed, this, &AddressBar::follow);
  follow();
}

QToolButton* AddressBar::addButton(const char* name) {
  auto* button = new QToolButton(this);
  button->setObjectName(QLatin1String(name));
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::TabFocus);
  layout()->addWidget(button);
  return button;
}

void AddressBar::buildRow() {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(theme::kHalfGrid / 2);
  m_back = addButton("address-back");
  m_forward = addButton("address-forward");
  m_field = new QLineEdit(this);
  m_field->setObjectName(QStringLiteral("address-field"));
  // Addresses are read from left to right in every language.
  m_field->setLayoutDirection(Qt::LeftToRight);
  m_field->installEventFilter(this);
  row->addWidget(m_field, 1);
  m_star = addButton("address-star");
  m_list = addButton("address-list");
  m_copy = addButton("address-copy");
  m_menu = new QMenu(this);
  m_menu->setToolTipsVisible(true);
  m_completions = new QStringListModel(this);
  auto* completer = new QCompleter(m_completions, this);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  m_field->setCompleter(completer);
  connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &AddressBar::enter);
  connect(m_field, &QLineEdit::returnPressed, this, [this] { enter(m_field->text()); });
  connect(m_field, &QLineEdit::textEdited, this, [this] { setProblem({}); });
  connect(m_back, &QToolButton::clicked, this, &AddressBar::backRequested);
  connect(m_forward, &QToolButton::clicked, this, &AddressBar::forwardRequested);
  connect(m_star, &QToolButton::clicked, this, &AddressBar::toggleBookmark);
  connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(address()); });
  connect(m_list, &QToolButton::clicked, this, &AddressBar::showMenu);
}

void AddressBar::retranslate() {
  const auto name = [](QToolButton* button, const QString& words, const QString& tip) {
    button->setAccessibleName(words);
    button->setToolTip(tip);
  };
  setAccessibleName(tr("Address"));
  m_field->setAccessibleName(tr("Address of the selection"));
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  m_back->setText(mirrored ? QStringLiteral("▸") : QStringLiteral("◂"));
  m_forward->setText(mirrored ? QStringLiteral("◂") : QStringLiteral("▸"));
  m_list->setText(QStringLiteral("▾"));
  m_copy->setText(tr("Copy"));
  name(m_back, tr("Back"), tr("Back to the place before"));
  name(m_forward, tr("Forward"), tr("Forward to the next place"));
  name(m_list, tr("Bookmarks"), tr("Go to a place kept before"));
  name(m_copy, tr("Copy address"), tr("Copy the address that is shown"));
}

bool AddressBar::available() const {
  const AddressSpace space = m_selection->space();
  return space.layers > 0 && space.trees > 0 && (space.depth > 0 || m_routing);
}

std::optional<NodeAddress> AddressBar::place() const {
  if (!available()) return std::nullopt;
  if (m_selection->node()) return m_selection->node();
  const AddressSpace space = m_selection->space();
  const NodeAddress root{m_selection->layer(), m_selection->tree(), 0, 0};
  const int token = m_selection->primaryToken();
  // The answer may be older than what the selection counts.
  const bool known = m_routing && token >= 0 && token < m_routing->tokens && root.layer < m_routing->layers &&
                     root.tree < m_routing->trees && space.depth == m_routing->depth;
  if (!known) return root;
  return NodeAddress{root.layer, root.tree, space.depth, m_routing->leaf(root.layer, root.tree, token)};
}

QString AddressBar::address() const {
  const auto shown = place();
  return shown ? formatAddress(*shown, m_selection->space()) : QString();
}

void AddressBar::setRouting(const view::RoutingPtr& routing) {
  m_routing = routing && !routing->empty() ? routing : nullptr;
  follow();
}

void AddressBar::setModel(const QString& model) {
  m_model = model;
  follow();
}

void AddressBar::setContext(const QString& text) {
  m_context = text;
}

void AddressBar::setTrail(bool canGoBack, bool canGoForward) {
  m_back->setEnabled(canGoBack);
  m_forward->setEnabled(canGoForward);
}

void AddressBar::startEditing() {
  m_field->setFocus(Qt::ShortcutFocusReason);
  m_field->selectAll();
}

QSize AddressBar::sizeHint() const {
  return {theme::scaled(kWidth, font()), QWidget::sizeHint().height()};
}

void AddressBar::follow() {
  const bool on = available();
  for (QWidget* part :
       {static_cast<QWidget*>(m_field), static_cast<QWidget*>(m_star), static_cast<QWidget*>(m_copy)}) {
    part->setEnabled(on);
  }
  m_list->setEnabled(!m_bookmarks->items().isEmpty());
  m_field->setPlaceholderText(on ? hint() : QString());
  // What is being typed stays until it is entered or given up.
  if (m_field->hasFocus() && m_field->isModified()) {
    setProblem(m_problem);
  } else {
    restore();
  }
  fillCompletions();
  showStar();
}

void AddressBar::showStar() {
  const bool kept = m_bookmarks->contains(address(), m_model);
  m_star->setText(kept ? QStringLiteral("★") : QStringLiteral("☆"));
  m_star->setAccessibleName(kept ? tr("Remove bookmark") : tr("Add bookmark"));
  m_star->setToolTip(kept ? tr("Remove the bookmark of this address")
                          : tr("Keep this address as a bookmark"));
}

void AddressBar::fillCompletions() {
  QStringList known;
  for (const Bookmark& item : m_bookmarks->items()) {
    const bool fits = parseAddress(item.address, m_selection->space()).has_value();
    if (fits && !known.contains(item.address)) known += item.address;
  }
  if (known != m_completions->stringList()) m_completions->setStringList(known);
}

/// What the space of this model is, with an address and a leaf of it as examples.
QString AddressBar::hint() const {
  const AddressSpace space = m_selection->space();
  const int layer = qMin(3, space.layers) - 1;
  const int tree = qMin(2, space.trees) - 1;
  const int level = qMax(0, qMin(4, space.depth - 1));
  const QString layers = space.layers == 1 ? tr("1 layer") : tr("%Ln layers", nullptr, space.layers);
  const QString trees = space.trees == 1 ? tr("1 tree") : tr("%Ln trees", nullptr, space.trees);
  const QString turns = space.depth == 1 ? tr("1 turn") : tr("%Ln turns", nullptr, space.depth);
  const NodeAddress node{layer, tree, level, 0b0110 >> (4 - level)};
  const NodeAddress leaf{layer, tree, space.depth, qMin(12, (1 << space.depth) - 1)};
  return tr("This model has %1 of %2 with %3: %4 or %5.")
      .arg(layers, trees, turns, formatAddress(node, space), formatLeaf(leaf, space));
}

void AddressBar::restore() {
  m_field->setText(address());
  m_field->setCursorPosition(0);
  setProblem({});
}

void AddressBar::setProblem(const QString& problem) {
  m_problem = problem;
  QPalette colors;
  if (!problem.isEmpty()) {
    colors.setColor(QPalette::Text,
                    theme::readableText(theme::armB(), palette().color(QPalette::Base), palette()));
  }
  m_field->setPalette(colors);
  m_field->setAccessibleDescription(problem);
  m_field->setToolTip(problem.isEmpty() ? usualTip() : problem);
}

QString AddressBar::usualTip() const {
  if (available()) return tr("Where the selection is; type an address and press Enter. %1").arg(hint());
  if (m_model.isEmpty()) return tr("No model is loaded: there is nothing to address.");
  return tr("This model has no trees: there is nothing to address.");
}

void AddressBar::reject(const QString& text) {
  m_field->setText(text);
  m_field->setModified(true);
  m_field->selectAll();
  setProblem(hint());
  QToolTip::showText(m_field->mapToGlobal(m_field->rect().bottomLeft()), plainTip(m_problem), m_field, {},
                     kProblemMs);
}

void AddressBar::enter(const QString& text) {
  if (!available()) return;
  const auto node = parseAddress(text, m_selection->space());
  if (!node) return reject(text);
  QToolTip::hideText();
  m_field->setModified(false);
  m_selection->selectNode(*node);
  restore();
  m_field->selectAll();
  Q_EMIT addressEntered(*node);
}

void AddressBar::toggleBookmark() {
  m_bookmarks->toggle({address(), m_model, m_context, {}});
}

bool AddressBar::eventFilter(QObject* watched, QEvent* event) {
  const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
  if (watched == m_field && key && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
      (m_field->isModified() || !m_problem.isEmpty())) {
    // Before a shortcut of the window takes it.
    event->accept();
    if (event->type() == QEvent::ShortcutOverride) return false;
    QToolTip::hideText();
    restore();
    m_field->selectAll();
    return true;
  }
  if (watched == m_field && event->type() == QEvent::FocusOut && m_problem.isEmpty()) {
    const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
    // Completions and other windows come between, they do not end the typing.
    if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) restore();
  }
  return QWidget::eventFilter(watched, event);
}

void AddressBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LayoutDirectionChange:
      retranslate();
      follow();
      break;
    case QEvent::PaletteChange:
      setProblem(m_problem);
      break;
    default:
      break;
  }
}

}  // namespace ufb
