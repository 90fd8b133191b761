// SPDX-License-Identifier: MIT
// The choosers and the legend of the leaf maps.
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <algorithm>
#include <array>

#include "models/leaf_model.h"
#include "models/number_text.h"
#include "models/selection.h"
#include "views/color_bar.h"
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
  for (QComboBox* box : {m_colorBox, m_scaleBox}) {
    connect(box, &QComboBox::currentIndexChanged, this, &LeafMaps::changeSetting);
  }
}

void LeafMaps::fillBoxes() {
  const bool pin = m_table->hasPinned();
  if (!pin && color() == Color::Pinned) {
    const QSignalBlocker quiet(m_colorBox);
    m_colorBox->setCurrentIndex(static_cast<int>(Color::Text));
  }
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
            : tr("Pin a text first: then its leaves can be compared")}});
  const auto* entries = qobject_cast<QStandardItemModel*>(m_colorBox->model());
  entries->item(static_cast<int>(Color::Pinned))->setEnabled(pin);
  fillBox(m_scaleBox,
          {{tr("Logarithmic"), tr("Twice as many tokens are one step; the same colours in all layers")},
           {tr("Logarithmic, per layer"), tr("Twice as many tokens are one step, up to each layer's most")},
           {tr("Linear"), tr("One more token is one step; the same colours in all layers")},
           {tr("Linear, per layer"), tr("One more token is one step, up to each layer's most")}});
}

LeafMaps::Color LeafMaps::color() const {
  return static_cast<Color>(qMax(0, m_colorBox->currentIndex()));
}

void LeafMaps::setColor(Color color) {
  if (color != Color::Pinned || m_table->hasPinned()) m_colorBox->setCurrentIndex(static_cast<int>(color));
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
  const bool numbers = color() == Color::Text || color() == Color::Session;
  m_bar->setVisible(numbers);
  m_legend->setVisible(!numbers);
  m_header->setChoiceVisible(m_scaleBox, numbers);
  if (numbers) {
    showScale();
  } else if (color() == Color::Pinned) {
    m_legend->setEntries(textEntries());
  } else {
    m_legend->setEntries(tokenEntries());
  }
}

void LeafMaps::showScale() {
  const bool session = color() == Color::Session && m_table->sessionTexts() > 1;
  const QString kind = scale().logarithmic ? tr("log scale") : tr("linear scale");
  const QString texts = indexText(m_table->sessionTexts());
  const auto [from, to] = LeafMarks::part(palette());
  m_bar->setPart(from, to);
  // The unit stands with the numbers, which stay when the caption gives way.
  m_bar->setScale(ColorMap::Cividis, session ? tr("%1 texts, %2").arg(texts, kind) : kind, tr("1 token"),
                  scale().eachLayer ? tr("layer's most at a leaf")
                                    : tr("%1 at a leaf").arg(indexText(qMax(2, m_marks.most()))));
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
