// SPDX-License-Identifier: MIT
// The choosers and the legend of the leaf maps.
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <algorithm>
#include <array>

#include "models/corpus_text.h"
#include "models/leaf_model.h"
#include "models/number_text.h"
#include "models/selection.h"
#include "views/color_bar.h"
#include "views/corpus_colors.h"
#include "views/leaf_maps.h"
#include "views/theme.h"
#include "views/view_header.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kMaxLegendTokens = 5;
constexpr std::array kScales{LeafScale{true, false}, LeafScale{true, true}, LeafScale{false, false},
                             LeafScale{false, true}};

/// Makes a chooser's entries anew, so that they follow the language, and leaves chosen what was.
void fillBox(QComboBox* box, const QVector<QPair<QString, QString>>& entries) {
  const QSignalBlocker quiet(box);
  const int chosen = qMax(0, box->currentIndex());
  for (int i = 0; i < entries.size(); ++i) {
    if (i == box->count()) box->addItem(QString());
    box->setItemText(i, entries.at(i).first);
    box->setItemData(i, entries.at(i).second, Qt::ToolTipRole);
  }
  box->setCurrentIndex(chosen);
  box->setToolTip(entries.at(chosen).second);
}

Legend::Entry swatch(QRgb color, const QString& text) {
  return {[color](QPainter& painter, const QRect& rect) { painter.fillRect(rect, QColor::fromRgb(color)); },
          text};
}

}  // namespace

void LeafMaps::buildControls() {
  m_colorBox = m_header->addChoice();
  m_scaleBox = m_header->addChoice();
  m_bar = new ColorBar(this);
  m_legend = new Legend(this);
  m_header->addPart(m_bar, true);
  m_header->addPart(m_legend, true);
  fillBoxes();
  connect(m_colorBox, &QComboBox::currentIndexChanged, this, [this] { m_wanted = color(); });
  for (QComboBox* box : {m_colorBox, m_scaleBox}) {
    connect(box, &QComboBox::currentIndexChanged, this, &LeafMaps::changeSetting);
  }
}

void LeafMaps::fillBoxes() {
  const bool pin = offered(Color::Pinned);
  m_header->setLabel(m_colorBox, tr("&Colour"));
  m_header->setLabel(m_scaleBox, tr("&Scale"));
  fillBox(
      m_colorBox,
      {{tr("Selected tokens"),
        tr("Where the selected tokens end, each in its own colour; framed is the primary one's")},
       {tr("This text"), tr("How many tokens of the text end at each leaf; framed is the primary token's")},
       {tr("This session"),
        tr("How many tokens of all texts of this session end at each leaf; framed is the primary token's")},
       {tr("Beside pinned"),
        pin ? tr("Which leaves this text and the pinned one reach; framed is the primary token's")
            : tr("Pin a text first: then its leaves can be compared")},
       {tr("Corpus"), offered(Color::Corpus)
                          ? tr("How many tokens of the corpus end at each leaf; hatched: none")
                          : tr("Count a corpus first: then its leaves can be shown")},
       {tr("Corpora A and B"),
        offered(Color::Difference)
            ? tr("Leaves that get a significantly different share of the two corpora's tokens")
            : tr("Compare two corpora first: then it is shown where they differ")}});
  fillBox(m_scaleBox,
          {{tr("Logarithmic"), tr("Twice as many tokens are one step; the same colours in all layers")},
           {tr("Logarithmic, per layer"), tr("Twice as many tokens are one step, up to each layer's most")},
           {tr("Linear"), tr("One more token is one step; the same colours in all layers")},
           {tr("Linear, per layer"), tr("One more token is one step, up to each layer's most")}});
}

bool LeafMaps::offered(Color color) const {
  switch (color) {
    case Color::Pinned:
      return hasText() && m_table->hasPinned();
    case Color::Corpus:
      return corpus() != nullptr;
    case Color::Difference:
      return difference() != nullptr;
    default:
      return hasText() || !corpus();
  }
}

/// What is not there cannot be chosen; was it, something else is shown until it is there again.
void LeafMaps::offerColors() {
  const auto* entries = qobject_cast<QStandardItemModel*>(m_colorBox->model());
  for (int i = 0; i < m_colorBox->count(); ++i) entries->item(i)->setEnabled(offered(static_cast<Color>(i)));
  Color taken = m_wanted;
  if (!offered(taken)) taken = offered(Color::Text) ? Color::Text : Color::Corpus;
  const QSignalBlocker quiet(m_colorBox);
  m_colorBox->setCurrentIndex(static_cast<int>(taken));
  m_colorBox->setToolTip(m_colorBox->currentData(Qt::ToolTipRole).toString());
}

bool LeafMaps::counts() const {
  return color() == Color::Text || color() == Color::Session || color() == Color::Corpus;
}

LeafMaps::Color LeafMaps::color() const {
  return static_cast<Color>(qMax(0, m_colorBox->currentIndex()));
}

void LeafMaps::setColor(Color color) {
  if (!offered(color)) return;
  m_wanted = color;  // also if it is on show already, in place of what is missing now
  m_colorBox->setCurrentIndex(static_cast<int>(color));
}

LeafMaps::Scale LeafMaps::scale() const {
  return kScales.at(static_cast<size_t>(qMax(0, m_scaleBox->currentIndex())));
}

void LeafMaps::setScale(Scale scale) {
  for (size_t i = 0; i < kScales.size(); ++i) {
    if (kScales.at(i) == scale) m_scaleBox->setCurrentIndex(static_cast<int>(i));
  }
}

void LeafMaps::changeSetting() {
  m_colorBox->setToolTip(m_colorBox->currentData(Qt::ToolTipRole).toString());
  m_scaleBox->setToolTip(m_scaleBox->currentData(Qt::ToolTipRole).toString());
  updateMarks();
  updateLayout();
  Q_EMIT settingsChanged();
}

void LeafMaps::updateLegend() {
  const bool corpora = color() == Color::Corpus || color() == Color::Difference;
  m_bar->setVisible(counts() || corpora);
  m_legend->setVisible(!counts() || corpora);
  m_header->setChoiceVisible(m_scaleBox, counts());
  switch (color()) {
    case Color::SelectedTokens:
      return m_legend->setEntries(tokenEntries());
    case Color::Text:
    case Color::Session:
      return showScale();
    case Color::Pinned:
      return m_legend->setEntries(textEntries());
    case Color::Corpus:
      showCorpusScale();
      return m_legend->setEntries(corpusEntries());
    case Color::Difference:
      showDifferenceScale();
      return m_legend->setEntries({swatch(LeafMarks::ground(palette()), tr("not significant"))});
  }
}

void LeafMaps::showCorpusScale() {
  const auto [from, to] = LeafMarks::part(palette());
  const auto tokens = static_cast<double>(qMax<qint64>(1, m_table->corpusTokens()));
  m_bar->setPart(from, to);
  m_bar->setScale(kCorpusMap, scale().logarithmic ? tr("share, log scale") : tr("share, linear scale"),
                  percentText(1 / tokens),
                  scale().eachLayer ? tr("layer's most") : percentText(double(m_marks.most()) / tokens));
  if (corpus()) {
    m_bar->setToolTip(
        tr("Share of the %1 tokens of the corpus %2 that end at a leaf: from one token to the most.\n"
           "Hatched: no token ends there.",
           "number, name")
            .arg(groupedText(m_table->corpusTokens()), corpus()->name));
  }
}

void LeafMaps::showDifferenceScale() {
  if (!difference()) return;
  const double range = differenceRange(*difference());
  m_bar->setPart(0, 1);
  m_bar->setScale(kDifferenceMap, {}, timesMoreText(-range), timesMoreText(range));
  m_bar->setToolTip(tr("How many times the share of one corpus' tokens is that of the other's (%1).")
                        .arg(corporaText(*difference())));
}

QVector<Legend::Entry> LeafMaps::corpusEntries() const {
  const QColor base = QColor::fromRgb(LeafMarks::ground(palette()));
  const QColor line = QColor::fromRgb(LeafMarks::otherTokens(palette()));
  const auto dead = [base, line](QPainter& painter, const QRect& rect) {
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
      for (int x = rect.left(); x <= rect.right(); ++x) {
        painter.fillRect(x, y, 1, 1, onDeadHatch(x, y) ? line : base);
      }
    }
  };
  return {{dead, tr("never reached")}};
}

void LeafMaps::showScale() {
  const bool session = color() == Color::Session && m_table->sessionTexts() > 1;
  const QString kind = scale().logarithmic ? tr("log scale") : tr("linear scale");
  const QString texts = indexText(m_table->sessionTexts());
  const auto [from, to] = LeafMarks::part(palette());
  m_bar->setPart(from, to);
  // The unit stands with the numbers, which stay when the caption gives way.
  m_bar->setScale(ColorMap::Cividis, session ? tr("%1 texts, %2").arg(texts, kind) : kind, tr("1 token"),
                  scale().eachLayer
                      ? tr("layer's most at a leaf")
                      : tr("%1 at a leaf").arg(indexText(qMax(2, static_cast<int>(m_marks.most())))));
}

QVector<Legend::Entry> LeafMaps::textEntries() const {
  const auto hatch = [this](QPainter& painter, const QRect& rect) { paintPinnedMark(painter, rect); };
  return {swatch(LeafMarks::currentText(palette()), tr("leaf of this text only")),
          {hatch, tr("of the pinned text only")},
          swatch(LeafMarks::both(palette()), tr("of both texts"))};
}

QVector<Legend::Entry> LeafMaps::tokenEntries() const {
  QVector<Legend::Entry> entries;
  QList<int> tokens = selection()->tokens().values();
  const int primary = token();
  // The primary token first, then as in the text.
  std::sort(tokens.begin(), tokens.end(), [primary](int one, int other) {
    return qMakePair(one != primary, one) < qMakePair(other != primary, other);
  });
  for (const int one : tokens.mid(0, kMaxLegendTokens)) {
    if (!routing() || one >= routing()->tokens) continue;
    const QColor color = Selection::tokenColor(one);
    const QColor ring = palette().color(QPalette::Text);
    const bool first = one == primary;
    entries += {[=](QPainter& painter, const QRect& rect) {
                  painter.fillRect(first ? rect.adjusted(2, 2, -2, -2) : rect, color);
                  if (first) paintFrame(painter, rect, ring);
                },
                tokenText(*routing(), one)};
  }
  const auto more = static_cast<int>(tokens.size()) - kMaxLegendTokens;
  if (more > 0 && !entries.isEmpty())
    entries.last().text = tr("%1 and %Ln more", nullptr, more).arg(entries.last().text);
  entries += swatch(LeafMarks::otherTokens(palette()), tr("other tokens"));
  entries += swatch(LeafMarks::ground(palette()), tr("leaf without a token"));
  return entries;
}

}  // namespace ufb
