// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace ufb {

class HelpText;

/// The manual, from strings of the program: nothing is read from files and nothing comes over a network. A
/// window of its own with contents, search, back and forward. Places are "help:start" or "glossary:margin".
class HelpBrowser : public QWidget {
  Q_OBJECT
 public:
  explicit HelpBrowser(QWidget* parent = nullptr);

  /// Shows this place and remembers where one was; nothing happens if there is no such place.
  void showPlace(const QString& place);
  [[nodiscard]] QString place() const;
  void goBack();
  void goForward();

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void build();
  void buildParts();
  void fillContents(const QStringList& places);
  void search(const QString& typed);
  void present();
  void applyColors();

  QStringList m_trail;  ///< places visited
  qsizetype m_at = -1;  ///< in m_trail
  QLineEdit* m_field;
  QListWidget* m_contents;
  QLabel* m_nothing;
  QToolButton* m_back;
  QToolButton* m_forward;
  HelpText* m_text;
};

}  // namespace ufb
