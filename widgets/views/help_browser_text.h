// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

namespace ufb {

/// Shows pages that the program makes. Follows no link by itself, and loads nothing: no file, no picture, no
/// address of a network, whatever a page names.
class HelpText : public QTextBrowser {
  Q_OBJECT
 public:
  explicit HelpText(QWidget* parent = nullptr);

  /// A place of the manual, see help_browser_pages.h; an unknown one shows nothing.
  void showPlace(const QString& place);
  /// Marks what a search found, without case and accents.
  void setFound(const QStringList& words);
  [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;

 Q_SIGNALS:
  /// A link to another place of the manual was chosen. Links to anything else do nothing.
  void placeRequested(const QString& place);

 protected:
  void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void present();
  void markFound();

  QString m_place;
  QStringList m_found;
};

}  // namespace ufb
