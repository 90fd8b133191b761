// SPDX-License-Identifier: MIT
#include "views/glossary_tips.h"

#include <QApplication>
#include <QCursor>
#include <QHeaderView>
#include <QHelpEvent>
#include <QToolTip>

#include "models/glossary.h"
#include "models/table_roles.h"

namespace ufb {
namespace {

const char* const kProperty = "glossary";

/// The term of a column, if the widget is a header or the part of it that takes the mouse.
QString columnTerm(const QWidget* widget, const QPoint& at) {
  const auto* header = qobject_cast<const QHeaderView*>(widget);
  if (header == nullptr) header = qobject_cast<const QHeaderView*>(widget->parentWidget());
  if (header == nullptr) return {};
  const int column = header->logicalIndexAt(at);
  const QString marked = header->property(kProperty).toStringList().value(column);
  if (!marked.isEmpty() || header->model() == nullptr) return marked;
  // A column that is called like a term is about it.
  QString key = header->model()->headerData(column, header->orientation(), KeyRole).toString();
  return glossary::term(key.replace(QLatin1Char('_'), QLatin1Char('-'))).id;
}

/// `at`: in the widget's pixels.
QString termAt(const QWidget* widget, const QPoint& at) {
  if (widget == nullptr) return {};
  const QString column = columnTerm(widget, at);
  return column.isEmpty() ? widget->property(kProperty).toString() : column;
}

/// Of what the mouse is over, or else of what has the focus.
QString termInReach() {
  const QPoint mouse = QCursor::pos();
  const QWidget* under = QApplication::widgetAt(mouse);
  const QString hovered = under == nullptr ? QString() : termAt(under, under->mapFromGlobal(mouse));
  const QWidget* focused = QApplication::focusWidget();
  return hovered.isEmpty() && focused != nullptr ? focused->property(kProperty).toString() : hovered;
}

QString ownTip(const QWidget* widget, const QPoint& at) {
  const auto* header = qobject_cast<const QHeaderView*>(widget->parentWidget());
  if (header == nullptr || header->model() == nullptr) return widget->toolTip();
  return header->model()
      ->headerData(header->logicalIndexAt(at), header->orientation(), Qt::ToolTipRole)
      .toString();
}

bool isPlainF1(const QEvent* event) {
  const auto* key = static_cast<const QKeyEvent*>(event);
  return key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier;
}

}  // namespace

GlossaryTips::GlossaryTips(QObject* parent) : QObject(parent) {
  qApp->installEventFilter(this);
}

void GlossaryTips::mark(QWidget* widget, const QString& id) {
  widget->setProperty(kProperty, id);
}

bool GlossaryTips::showTip(QWidget* widget, const QHelpEvent& event) {
  const QString meaning = glossary::tip(termAt(widget, event.pos()));
  if (meaning.isEmpty()) return false;
  QStringList parts;
  const QString own = ownTip(widget, event.pos());
  if (!own.isEmpty())
    parts += Qt::mightBeRichText(own) ? own : QStringLiteral("<p>%1</p>").arg(own.toHtmlEscaped());
  // Rich text is what makes tooltips wrap.
  parts += QStringLiteral("<p>%1</p>").arg(meaning.toHtmlEscaped());
  QToolTip::showText(event.globalPos(), parts.join(QString()), widget);
  return true;
}

bool GlossaryTips::eventFilter(QObject* watched, QEvent* event) {
  const auto type = event->type();
  const bool key = type == QEvent::ShortcutOverride || type == QEvent::KeyPress;
  if (!watched->isWidgetType()) return false;
  auto* widget = static_cast<QWidget*>(watched);
  if (key && isPlainF1(event)) {
    const QString id = termInReach();
    if (id.isEmpty()) return false;
    event->accept();  // as an override: the window's own F1 keeps still, and the key comes here
    if (type == QEvent::KeyPress) Q_EMIT termRequested(id);
    return true;
  }
  if (type == QEvent::ToolTip) return showTip(widget, *static_cast<QHelpEvent*>(event));
  if (type == QEvent::WhatsThis || type == QEvent::QueryWhatsThis) {
    const QString id = termAt(widget, static_cast<QHelpEvent*>(event)->pos());
    if (id.isEmpty()) return false;
    event->accept();
    if (type == QEvent::WhatsThis) Q_EMIT termRequested(id);
    return true;
  }
  if (type == QEvent::Enter && !widget->property(kProperty).toString().isEmpty() &&
      !widget->testAttribute(Qt::WA_SetCursor)) {
    widget->setCursor(Qt::WhatsThisCursor);
  }
  return false;
}

}  // namespace ufb
