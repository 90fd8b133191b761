// SPDX-License-Identifier: MIT
#include "views/tree_legend.h"

#include <QPainter>
#include <QStyle>

#include "models/corpus_text.h"
#include "models/number_text.h"
#include "models/selection.h"
#include "models/tree_model.h"
#include "views/color_bar.h"
#include "views/corpus_colors.h"
#include "views/legend.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kNamedTokens = 3;                ///< more selected tokens than these are only counted
constexpr int kSampleRoom = 5 * theme::kGrid;  ///< a sample and the space around its words

Legend::Entry plain(QRgb color, const QString& text) {
  return {[color](QPainter& painter, const QRect& rect) { painter.fillRect(rect, QColor::fromRgb(color)); },
          text};
}

}  // namespace

TreeLegend::TreeLegend(QWidget* parent)
    : QWidget(parent), m_samples(new Legend(this)), m_scale(new ColorBar(this)) {}

bool TreeLegend::counts() const {
  return !m_scale->isHidden();
}

void TreeLegend::setColors(const TreeColors& colors, const TreeModel& model, const view::RoutingItem& routing,
                           const QVector<int>& tokens) {
  const TreeColoring coloring = colors.coloring();
  const bool texts = coloring == TreeColoring::ThisText || coloring == TreeColoring::ThisSession;
  const bool corpora = coloring == TreeColoring::Corpus || coloring == TreeColoring::Difference;
  m_samples->setVisible(!texts);
  m_scale->setVisible(texts || corpora);
  if (coloring == TreeColoring::Corpus && model.corpusItem()) showCorpus(colors, model);
  if (coloring == TreeColoring::Difference && model.difference()) showDifference(colors, model);
  if (coloring == TreeColoring::SelectedTokens) showTokens(colors, routing, tokens);
  if (coloring == TreeColoring::BesidePinned) showTexts(colors);
  if (coloring == TreeColoring::ThisText) {
    showScale(routing.tokens == 1 ? tr("share of 1 token")
                                  : tr("share of %Ln tokens, log scale", nullptr, routing.tokens),
              routing.tokens);
  }
  if (coloring == TreeColoring::ThisSession) {
    showScale(model.texts() == 1 ? tr("share of 1 text's tokens, log scale")
                                 : tr("share of %Ln texts' tokens, log scale", nullptr, model.texts()),
              model.session().paths());
  }
  arrange();
  updateGeometry();
}

void TreeLegend::showTokens(const TreeColors& colors, const view::RoutingItem& routing,
                            const QVector<int>& tokens) {
  QVector<Legend::Entry> entries;
  if (tokens.size() <= kNamedTokens) {
    for (const int token : tokens) {
      entries += plain(Selection::tokenColor(token).rgb(), tokenText(routing, token));
    }
  } else {
    const auto stripes = [tokens](QPainter& painter, const QRect& rect) {
      for (int i = 0; i < kNamedTokens; ++i) {
        const int top = rect.top() + i * rect.height() / kNamedTokens;
        const int bottom = rect.top() + (i + 1) * rect.height() / kNamedTokens;
        painter.fillRect(rect.left(), top, rect.width(), bottom - top, Selection::tokenColor(tokens[i]));
      }
    };
    entries += {stripes, tr("%Ln selected tokens", nullptr, static_cast<int>(tokens.size()))};
  }
  if (tokens.size() < routing.tokens) entries += plain(colors.others(), tr("other tokens"));
  entries += plain(colors.ground(), tr("no token"));
  m_entries = static_cast<int>(entries.size());
  m_samples->setEntries(entries);
  m_words = m_samples->text();
  m_samples->setToolTip(
      tr("The paths of the selected tokens, each in its token's colour. Where several colours "
         "meet, the node is striped."));
}

void TreeLegend::showTexts(const TreeColors& colors) {
  const QColor ground = QColor::fromRgb(colors.ground());
  const QColor armB = theme::armB(palette());
  const auto pinned = [ground, armB](QPainter& painter, const QRect& rect) {
    painter.fillRect(rect, armB);
    paintHatch(painter, rect, ground);
  };
  m_samples->setEntries({plain(theme::armA(palette()).rgb(), tr("this text only")),
                         {pinned, tr("pinned text only")},
                         plain(colors.both(), tr("both")),
                         plain(colors.ground(), tr("neither"))});
  m_entries = 4;
  m_words = m_samples->text();
  m_samples->setToolTip(
      tr("Nodes visited by at least one token of this text, of the pinned text, or of both."));
}

void TreeLegend::showScale(const QString& caption, qint64 paths) {
  m_scale->setScale(ColorMap::Cividis, caption,
                    percentText(1.0 / static_cast<double>(qMax<qint64>(1, paths))), percentText(1));
  m_scale->setPart(TreeColors::leastShade(palette()), 1);
}

void TreeLegend::showCorpus(const TreeColors& colors, const TreeModel& model) {
  const auto dead = [colors](QPainter& painter, const QRect& rect) {
    for (int y = 0; y < rect.height(); ++y) {
      for (int x = 0; x < rect.width(); ++x) {
        painter.fillRect(rect.left() + x, rect.top() + y, 1, 1, QColor::fromRgb(colors.deadPixel(x, y)));
      }
    }
  };
  m_samples->setEntries({{dead, tr("never visited")}});
  m_samples->setToolTip(tr("Nodes that no token of the corpus %1 visits.").arg(model.corpusItem()->name));
  m_entries = 1;
  m_words = m_samples->text();
  const qint64 paths = model.corpus().paths();
  m_scale->setPart(TreeColors::leastShade(palette()), 1);
  m_scale->setScale(kCorpusMap, tr("share of the corpus, log scale"),
                    percentText(1.0 / static_cast<double>(qMax<qint64>(1, paths))), percentText(1));
  m_scale->setToolTip(
      tr("Share of the %1 tokens of the corpus %2 whose path goes through a node.", "number, name")
          .arg(groupedText(paths), model.corpusItem()->name));
}

void TreeLegend::showDifference(const TreeColors& colors, const TreeModel& model) {
  m_samples->setEntries({plain(colors.ground(), tr("not significant"))});
  m_samples->setToolTip(tr("Nodes whose share does not differ significantly, or that too few tokens visit."));
  m_entries = 1;
  m_words = m_samples->text();
  const double range = differenceRange(*model.difference());
  m_scale->setPart(0, 1);
  m_scale->setScale(kDifferenceMap, {}, timesMoreText(-range), timesMoreText(range));
  m_scale->setToolTip(tr("How many times the share of one corpus' tokens is that of the other's (%1).")
                          .arg(corporaText(*model.difference())));
}

QString TreeLegend::text() const {
  if (!counts()) return m_samples->text();
  return m_samples->isHidden() ? m_scale->text() : m_scale->text() + QStringLiteral(", ") + m_samples->text();
}

int TreeLegend::samplesWidth() const {
  return QFontMetrics(smallFont(font())).horizontalAdvance(m_words) +
         m_entries * theme::scaled(kSampleRoom, font());
}

QSize TreeLegend::sizeHint() const {
  // Widths in whole pixels may be a little less than what the words need.
  if (!counts()) return {samplesWidth(), m_samples->sizeHint().height()};
  const int beside = m_samples->isHidden() ? 0 : samplesWidth() + 2 * theme::kGrid;
  return m_scale->sizeHint() + QSize(theme::kHalfGrid + beside, 0);
}

int TreeLegend::heightForWidth(int width) const {
  return counts() ? m_scale->sizeHint().height() : m_samples->heightForWidth(width);
}

void TreeLegend::resizeEvent(QResizeEvent*) {
  arrange();
}

void TreeLegend::arrange() {
  const int wanted = qMin(height(), heightForWidth(width()));
  const QRect middle(0, (height() - wanted) / 2, width(), wanted);
  const bool both = counts() && !m_samples->isHidden();
  const int beside = both ? qMin(samplesWidth(), width() / 2) : 0;
  const auto set = [&](QWidget* part, const QRect& rect) {
    part->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
  };
  set(m_samples, both ? QRect(width() - beside, middle.top(), beside, wanted) : middle);
  set(m_scale, middle.adjusted(0, 0, both ? -beside - 2 * theme::kGrid : 0, 0));
}

}  // namespace ufb
