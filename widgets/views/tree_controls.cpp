// SPDX-License-Identifier: MIT
#include "views/tree_controls.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyle>

#include "views/theme.h"
#include "views/tree_legend.h"
#include "views/view_header.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

void addEntry(QComboBox* box, const QString& text, const QString& tip, const QVariant& data) {
  box->addItem(text, data);
  box->setItemData(box->count() - 1, tip, Qt::ToolTipRole);
}

}  // namespace

TreeControls::TreeControls(QWidget* parent)
    : QWidget(parent),
      m_header(new ViewHeader(this)),
      m_widthBox(m_header->addChoice()),
      m_colorBox(m_header->addChoice()),
      m_legend(new TreeLegend(this)) {
  setMouseTracking(true);
  m_header->setMouseTracking(true);
  m_widthBox->setObjectName(QStringLiteral("tree-width"));
  m_colorBox->setObjectName(QStringLiteral("tree-color"));
  fillBoxes();
  connect(m_widthBox, &QComboBox::currentIndexChanged, this, &TreeControls::showTips);
  connect(m_colorBox, &QComboBox::currentIndexChanged, this, &TreeControls::showTips);
  connect(m_colorBox, &QComboBox::currentIndexChanged, this, [this] { m_wanted = coloring(); });
  connect(m_widthBox, &QComboBox::currentIndexChanged, this, &TreeControls::chosen);
  connect(m_colorBox, &QComboBox::currentIndexChanged, this, &TreeControls::chosen);
}

void TreeControls::fillBoxes() {
  const QSignalBlocker quietWidth(m_widthBox);
  const QSignalBlocker quietColor(m_colorBox);
  const int width = qMax(0, m_widthBox->currentIndex());
  const int color = qMax(0, m_colorBox->currentIndex());
  m_header->setLabel(m_widthBox, tr("Wi&dth"));
  m_header->setLabel(m_colorBox, tr("C&olour"));
  m_widthBox->clear();
  addEntry(m_widthBox, tr("Equal"),
           tr("All leaves are equally wide: a node has the same place for every text"), false);
  addEntry(m_widthBox, tr("By use"),
           tr("As wide as the share of the tokens that come there, of those that the colour counts; nodes "
              "that nobody "
              "visits are left out"),
           true);
  m_colorBox->clear();
  const auto addColor = [this](TreeColoring coloring, const QString& text, const QString& tip) {
    addEntry(m_colorBox, text, tip, QVariant::fromValue(coloring));
  };
  addColor(TreeColoring::SelectedTokens, tr("Selected tokens"), tr("The paths of the selected tokens"));
  addColor(TreeColoring::ThisText, tr("This text"), tr("How many of this text's tokens come to a node"));
  addColor(TreeColoring::ThisSession, tr("This session"),
           tr("How many tokens of this text and of those before it come to a node"));
  addColor(TreeColoring::BesidePinned, tr("Beside pinned"), {});
  addColor(TreeColoring::Corpus, tr("Corpus"), {});
  addColor(TreeColoring::Difference, tr("Corpora A and B"), {});
  m_widthBox->setCurrentIndex(width);
  m_colorBox->setCurrentIndex(color);
  explainOffers();
  showTips();
}

/// A closed box explains what is chosen, an open one every entry.
void TreeControls::showTips() {
  for (QComboBox* box : {m_widthBox, m_colorBox}) {
    box->setToolTip(box->currentData(Qt::ToolTipRole).toString());
  }
}

bool TreeControls::byUse() const {
  return m_widthBox->currentData().toBool();
}

void TreeControls::setByUse(bool byUse) {
  m_widthBox->setCurrentIndex(m_widthBox->findData(byUse));
}

TreeColoring TreeControls::coloring() const {
  return m_colorBox->currentData().value<TreeColoring>();
}

void TreeControls::setColoring(TreeColoring coloring) {
  if (!offered(coloring)) return;
  m_wanted = coloring;  // also if it is on show already, in place of one that is not offered now
  m_colorBox->setCurrentIndex(m_colorBox->findData(QVariant::fromValue(coloring)));
}

bool TreeControls::offered(TreeColoring coloring) const {
  switch (coloring) {
    case TreeColoring::BesidePinned:
      return m_offers.pinned;
    case TreeColoring::Corpus:
      return m_offers.corpus;
    case TreeColoring::Difference:
      return m_offers.difference;
    default:
      return m_offers.text;
  }
}

void TreeControls::setOffers(const TreeOffers& offers) {
  m_offers = offers;
  explainOffers();
  takeOffered();
  showTips();
}

void TreeControls::explainOffers() {
  const auto* items = qobject_cast<QStandardItemModel*>(m_colorBox->model());
  for (int i = 0; i < m_colorBox->count(); ++i) {
    items->item(i)->setEnabled(offered(m_colorBox->itemData(i).value<TreeColoring>()));
  }
  const auto explain = [this](TreeColoring coloring, const QString& text, const QString& advice) {
    m_colorBox->setItemData(m_colorBox->findData(QVariant::fromValue(coloring)),
                            offered(coloring) ? text : advice, Qt::ToolTipRole);
  };
  explain(TreeColoring::BesidePinned,
          tr("Which nodes this text visits, which the pinned one, and which both"),
          tr("Pin a text first, then type another: both are shown in one tree"));
  explain(TreeColoring::Corpus, tr("How many tokens of the corpus come to a node; hatched: none"),
          tr("Count a corpus first, then its visits can be shown"));
  explain(TreeColoring::Difference,
          tr("Where the share of corpus B's tokens differs significantly from that of corpus A's"),
          tr("Compare two corpora first"));
}

/// Nobody has chosen what stands in for what is missing, so nobody is told.
void TreeControls::takeOffered() {
  TreeColoring taken = m_wanted;
  if (!offered(taken)) taken = m_offers.text ? TreeColoring::SelectedTokens : TreeColoring::Corpus;
  const QSignalBlocker quiet(m_colorBox);
  m_colorBox->setCurrentIndex(m_colorBox->findData(QVariant::fromValue(taken)));
}

void TreeControls::setPlace(const QString& place, const QString& widest) {
  m_place = place;
  if (widest != m_widestPlace) {
    m_widestPlace = widest;
    arrange();
    updateGeometry();
  }
  update();
}

int TreeControls::placeWidth() const {
  const QFontMetrics metrics(font());
  return qMax(metrics.horizontalAdvance(m_place), metrics.horizontalAdvance(m_widestPlace)) +
         theme::kHalfGrid;
}

bool TreeControls::oneLine(int width) const {
  return m_header->sizeHint().width() + placeWidth() + m_legend->sizeHint().width() + 5 * theme::kGrid <=
         width;
}

int TreeControls::heightForWidth(int width) const {
  const int line = m_header->sizeHint().height();
  return oneLine(width) ? line : line + m_legend->heightForWidth(width - 2 * theme::kGrid) + theme::kHalfGrid;
}

QSize TreeControls::minimumSizeHint() const {
  return m_header->minimumSizeHint();
}

void TreeControls::arrange() {
  const QSize line(qMin(width(), m_header->sizeHint().width()), m_header->sizeHint().height());
  const auto set = [this](const QRect& wanted) {
    return QStyle::visualRect(layoutDirection(), rect(), wanted);
  };
  m_header->setGeometry(set({{0, 0}, line}));
  const int end = width() - theme::kGrid;
  if (oneLine(width())) {
    const int legend = m_legend->sizeHint().width();
    m_placeRect =
        set({line.width() + theme::kGrid, theme::kHalfGrid, placeWidth(), line.height() - theme::kHalfGrid});
    m_legend->setGeometry(set({end - legend, theme::kHalfGrid, legend, line.height() - theme::kHalfGrid}));
  } else {
    const int wide = end - theme::kGrid;
    m_placeRect = set({line.width() + theme::kGrid, theme::kHalfGrid, end - line.width() - theme::kGrid,
                       line.height() - theme::kHalfGrid});
    m_legend->setGeometry(
        set({theme::kGrid, line.height() + theme::kHalfGrid, wide, m_legend->heightForWidth(wide)}));
  }
  update();
}

void TreeControls::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(palette().color(QPalette::Text));
  painter.setLayoutDirection(Qt::LayoutDirectionAuto);
  const QString shown = painter.fontMetrics().elidedText(m_place, Qt::ElideRight, m_placeRect.width());
  // Hardly more than an ellipsis would say nothing.
  if (shown.size() < qMin<qsizetype>(m_place.size(), 6)) return;
  const auto side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
  painter.drawText(m_placeRect, side | Qt::AlignAbsolute | Qt::AlignVCenter, shown);
}

bool TreeControls::event(QEvent* event) {
  // Boxes or legend need another room, and with them this.
  if (event->type() == QEvent::LayoutRequest) {
    arrange();
    updateGeometry();
  }
  return QWidget::event(event);
}

void TreeControls::resizeEvent(QResizeEvent*) {
  arrange();
}

void TreeControls::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) fillBoxes();
}

}  // namespace ufb
