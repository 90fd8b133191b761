// SPDX-License-Identifier: MIT
#include "views/leaf_dictionary_contexts.h"

#include <QEvent>
#include <QScrollBar>
#include <algorithm>

#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kFewestLines = 2;  ///< of an example
constexpr int kMostLines = 5;
constexpr int kLeastReach = 24;  ///< UTF-16 units to either side
constexpr int kMostReach = 160;
constexpr double kTint = 0.22;  ///< of the token's ground
constexpr double kDarkTint = 0.5;

/// The end of the last whole word before `place`, if there is one not too far from it.
int wordStart(const QString& text, int place) {
  for (int i = place; i < std::min<int>(place + kLeastReach, static_cast<int>(text.size())); ++i) {
    if (text.at(i).isSpace()) return i + 1;
  }
  return text.at(place).isLowSurrogate() ? place + 1 : place;
}

int wordEnd(const QString& text, int place) {
  for (int i = place; i > std::max(0, place - kLeastReach); --i) {
    if (text.at(i).isSpace()) return i;
  }
  return text.at(place).isLowSurrogate() ? place - 1 : place;
}

}  // namespace

LeafDictionaryContexts::LeafDictionaryContexts(QWidget* parent) : QTextBrowser(parent) {
  setFrameShape(QFrame::NoFrame);
  setOpenLinks(false);
  setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  setAccessibleName(tr("Examples"));
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  document()->setDocumentMargin(theme::kHalfGrid);
}

void LeafDictionaryContexts::setContexts(const QVector<view::ContextItem>& contexts) {
  if (contexts == m_contexts) return;
  m_contexts = contexts;
  render();
  verticalScrollBar()->setValue(0);
}

void LeafDictionaryContexts::setStale(bool stale) {
  if (stale == m_stale) return;
  m_stale = stale;
  render();
}

view::ContextItem LeafDictionaryContexts::elided(const view::ContextItem& context, int most) {
  view::ContextItem cut = context;
  const auto size = static_cast<int>(context.text.size());
  cut.start = std::clamp(context.start, 0, size);
  cut.end = std::clamp(context.end, cut.start, size);
  int from = std::max(0, cut.start - most);
  int to = std::min(size, cut.end + most);
  if (from > 0) from = std::min(wordStart(context.text, from), cut.start);
  if (to < size) to = std::max(wordEnd(context.text, to), cut.end);
  const QString before = from > 0 ? QStringLiteral("…") : QString();
  const QString after = to < size ? QStringLiteral("…") : QString();
  cut.text = before + context.text.mid(from, to - from) + after;
  const int shift = static_cast<int>(before.size()) - from;
  cut.start += shift;
  cut.end += shift;
  return cut;
}

int LeafDictionaryContexts::reach() const {
  const int letters = viewport()->width() / std::max(1, fontMetrics().averageCharWidth());
  const int all = viewport()->height() / std::max(1, fontMetrics().lineSpacing());
  const auto count = std::max(1, static_cast<int>(m_contexts.size()));
  const int lines = std::clamp(all / count - 1, kFewestLines, kMostLines);
  return std::clamp(lines * letters / 2 - theme::kGrid, kLeastReach, kMostReach);
}

QString LeafDictionaryContexts::htmlOf(const view::ContextItem& context) const {
  const view::ContextItem shown = elided(context, m_shownReach);
  const double share = m_stale ? kStaleOpacity : 1;
  const QColor base = palette().color(QPalette::Base);
  const QColor tint =
      theme::blend(base, theme::armA(palette()), share * (theme::isDark(palette()) ? kDarkTint : kTint));
  const auto part = [&](int from, int to) { return shown.text.mid(from, to - from).toHtmlEscaped(); };
  QString token =
      QStringLiteral("<b style='background-color:%1'>%2</b>")
          .arg(tint.name(), part(shown.start, shown.end).trimmed().isEmpty() ? QStringLiteral("&nbsp;")
                                                                             : part(shown.start, shown.end));
  if (shown.masked) {
    const QColor quiet = theme::blend(base, theme::mutedText(palette()), share);
    token += QStringLiteral("<span style='color:%1'> %2</span>")
                 .arg(quiet.name(), tr("[masked]", "the model did not see this word").toHtmlEscaped());
  }
  const bool right = shown.text.isRightToLeft();
  return QStringLiteral("<p dir='%1' style='margin-top:0; margin-bottom:%2px'>%3%4%5</p>")
      .arg(right ? QStringLiteral("rtl") : QStringLiteral("ltr"))
      .arg(theme::kGrid)
      .arg(part(0, shown.start), token, part(shown.end, static_cast<int>(shown.text.size())));
}

void LeafDictionaryContexts::render() {
  m_shownReach = reach();
  const int place = verticalScrollBar()->value();
  const double share = m_stale ? kStaleOpacity : 1;
  const QColor base = palette().color(QPalette::Base);
  const QColor text = theme::blend(base, palette().color(QPalette::Text), share);
  QString html;
  for (const view::ContextItem& context : m_contexts) html += htmlOf(context);
  if (m_contexts.isEmpty()) html = tr("No example was kept.").toHtmlEscaped();
  setHtml(QStringLiteral("<div style='color:%1'>%2</div>").arg(text.name(), html));
  verticalScrollBar()->setValue(place);
}

void LeafDictionaryContexts::resizeEvent(QResizeEvent* event) {
  QTextBrowser::resizeEvent(event);
  if (reach() != m_shownReach) render();
}

void LeafDictionaryContexts::changeEvent(QEvent* event) {
  QTextBrowser::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::LanguageChange) setAccessibleName(tr("Examples"));
  if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::LanguageChange) render();
}

QSize LeafDictionaryContexts::sizeHint() const {
  return {40 * theme::kGrid, 24 * theme::kGrid};
}

QSize LeafDictionaryContexts::minimumSizeHint() const {
  return {12 * theme::kGrid, 6 * theme::kGrid};
}

}  // namespace ufb
