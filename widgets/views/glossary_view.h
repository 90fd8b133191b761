// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "models/glossary.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QUrl;

namespace ufb {

class HelpText;

/// The glossary: a list of terms, searchable, and what the chosen one means, with links to related terms.
class GlossaryView : public QWidget {
  Q_OBJECT
 public:
  explicit GlossaryView(QWidget* parent = nullptr);

  /// Shows this entry; nothing happens if there is none of this id.
  void showTerm(const QString& id);
  /// Id of the entry on show; empty if the search found nothing.
  [[nodiscard]] QString term() const { return m_term; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void search(const QString& typed);
  void present(const QString& id);
  void applyColors();

  QString m_term;
  QLineEdit* m_field;
  QListWidget* m_list;
  QLabel* m_nothing;
  HelpText* m_text;
};

}  // namespace ufb
