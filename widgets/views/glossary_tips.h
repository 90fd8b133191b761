// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QHelpEvent;
class QWidget;

namespace ufb {

/// The glossary on hover, for the whole application while it lives: a widget with the property "glossary" (an
/// id) has the term's meaning in its tooltip, after its own, and the help cursor as the sign; F1 or What's
/// this over it, or with the focus in it, asks for the entry. A QHeaderView has a list of ids, one a column,
/// "" where there is none.
class GlossaryTips : public QObject {
  Q_OBJECT
 public:
  explicit GlossaryTips(QObject* parent = nullptr);

  /// Sets the property; the same as widget->setProperty("glossary", id).
  static void mark(QWidget* widget, const QString& id);

 Q_SIGNALS:
  void termRequested(const QString& id);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] static bool showTip(QWidget* widget, const QHelpEvent& event);
};

}  // namespace ufb
