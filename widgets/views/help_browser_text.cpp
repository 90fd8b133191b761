// SPDX-License-Identifier: MIT
#include "views/help_browser_text.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

#include "models/fuzzy_match.h"
#include "views/help_browser_pages.h"
#include "views/theme.h"

namespace ufb {

HelpText::HelpText(QWidget* parent) : QTextBrowser(parent) {
  setOpenLinks(false);
  setOpenExternalLinks(false);
  setSearchPaths({});
  setFrameShape(QFrame::NoFrame);
  setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
  document()->setDocumentMargin(2 * theme::kGrid);
  connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
    const QString place = url.toString();
    if (!help::titleOf(place).isEmpty()) Q_EMIT placeRequested(place);
  });
}

QVariant HelpText::loadResource(int, const QUrl&) {
  return {};
}

void HelpText::doSetSource(const QUrl&, QTextDocument::ResourceType) {}

void HelpText::showPlace(const QString& place) {
  if (place == m_place) return;
  m_place = place;
  present();
  verticalScrollBar()->setValue(0);
}

void HelpText::setFound(const QStringList& words) {
  m_found = words;
  markFound();
}

void HelpText::present() {
  const QString link = palette().color(QPalette::Link).name();
  document()->setDefaultStyleSheet(QStringLiteral("a { color: %1; }").arg(link));
  setHtml(help::html(m_place, layoutDirection()));
  markFound();
}

void HelpText::markFound() {
  QList<ExtraSelection> marks;
  const QColor ground = theme::selectedGround(palette());
  for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
    const FoldedText folded = foldedText(block.text());
    for (const QString& word : std::as_const(m_found)) {
      for (qsizetype at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) {
        ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.cursor.setPosition(block.position() + folded.origin[at]);
        mark.cursor.setPosition(block.position() + folded.origin[at + word.size() - 1] + 1,
                                QTextCursor::KeepAnchor);
        mark.format.setBackground(ground);
        mark.format.setFontUnderline(true);
        marks.append(mark);
      }
    }
  }
  setExtraSelections(marks);
}

void HelpText::keyPressEvent(QKeyEvent* event) {
  // The base class would go through a history of its own, which is empty.
  if (event->modifiers().testFlag(Qt::AltModifier)) {
    event->ignore();
    return;
  }
  QTextBrowser::keyPressEvent(event);
}

void HelpText::changeEvent(QEvent* event) {
  QTextBrowser::changeEvent(event);
  const auto type = event->type();
  const bool looks = type == QEvent::PaletteChange || type == QEvent::LayoutDirectionChange ||
                     type == QEvent::FontChange || type == QEvent::LanguageChange;
  if (looks && !m_place.isEmpty()) present();
}

}  // namespace ufb
