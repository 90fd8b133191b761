// SPDX-License-Identifier: MIT
#include "report/report_painter.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPainter>
#include <QWidget>
#include <algorithm>

#include "appearance.h"
#include "models/latency_text.h"
#include "models/number_text.h"
#include "models/selection.h"
#include "presenters/latency_presenter.h"
#include "views/corpus_lorenz_plot.h"
#include "views/divergence_view.h"
#include "views/latency_charts.h"
#include "views/latency_plot.h"
#include "views/layer_strip.h"
#include "views/leaf_maps.h"
#include "views/path_card.h"
#include "views/path_view.h"
#include "views/tree_view.h"
#include "views/usage_view.h"

namespace ufb {
namespace {

struct ReportWords {
  Q_DECLARE_TR_FUNCTIONS(ufb::Report)
};

constexpr double kRatio = 2.2;        ///< pixels of the image for one of the view: 211 an inch on paper
constexpr int kWidth = 760;           ///< of every picture, in a view's pixels
constexpr double kTextPixels = 12.5;  ///< height of the letters, whatever the window's
constexpr int kRowHeight = 24;        ///< of a layer in the views that have a row for each
constexpr int kMostRows = 24;
constexpr int kChartsHeight = 1400;  ///< of four below each other
constexpr int kMargin = 8;           ///< below what is drawn

/// A height for a view with a row for each layer.
int heightFor(int head, int layers) {
  return head + kRowHeight * qBound(4, layers, kMostRows);
}

/// Every picture looks the same on every desktop; what is written in it, too, at a text size of 200 %.
void dress(QWidget& widget) {
  widget.setAttribute(Qt::WA_DontShowOnScreen);
  widget.setAttribute(Qt::WA_QuitOnClose, false);
  widget.setPalette(lightPalette());
  QFont font = QApplication::font();
  font.setPointSizeF(kTextPixels * 72 / widget.logicalDpiY());
  widget.setFont(font);
}

/// Without the rows at its end in which nothing is drawn: views take less room than they are given.
QImage trimmed(const QImage& image) {
  const auto plain = [&](int y) {
    const auto* row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
    return std::all_of(row, row + image.width(), [row](QRgb pixel) { return pixel == row[0]; });
  };
  int height = image.height();
  while (height > 1 && plain(height - 1)) --height;
  const int margin = static_cast<int>(kMargin * image.devicePixelRatio());
  return image.copy(0, 0, image.width(), qMin(image.height(), height + margin));
}

QImage rendered(QWidget& widget) {
  QImage image(widget.size() * kRatio, QImage::Format_RGB32);
  image.setDevicePixelRatio(kRatio);
  image.fill(widget.palette().color(QPalette::Window));
  widget.render(&image);
  return trimmed(image);
}

/// Laid out, on no screen.
void lay(QWidget& widget, int height) {
  widget.resize(kWidth, height);
  widget.show();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
  QCoreApplication::sendPostedEvents(nullptr, QEvent::PolishRequest);
}

QImage drawn(QWidget& widget, int height) {
  lay(widget, height);
  QImage image = rendered(widget);
  widget.hide();
  return image;
}

/// A view of routing as this session's window would fill it.
template <class View>
std::unique_ptr<View> makeView(const ReportSnapshot& snapshot, Selection& selection,
                               bool withCorpus = false) {
  auto view = std::make_unique<View>(&selection);
  dress(*view);
  view->setAnswer(snapshot.answer.routing, snapshot.pinned, snapshot.history);
  if (withCorpus) {
    view->setCorpus(snapshot.corpus);
    view->setDifference(snapshot.difference);
  }
  return view;
}

QString layerText(const ReportSnapshot& snapshot) {
  return snapshot.place.space.trees > 1
             ? ReportWords::tr("layer %1, tree %2")
                   .arg(indexText(snapshot.place.layer + 1), indexText(snapshot.place.tree + 1))
             : ReportWords::tr("layer %1").arg(indexText(snapshot.place.layer + 1));
}

/// What the view itself says of what is selected, after what the picture is.
QString described(const QString& caption, const QWidget& view) {
  const QString more = view.accessibleDescription();
  return more.isEmpty() ? caption : caption + QStringLiteral(": ") + more;
}

}  // namespace

ReportPainter::ReportPainter(const ReportSnapshot& snapshot)
    : m_snapshot(snapshot), m_selection(std::make_unique<Selection>()) {
  const ReportPlace& place = snapshot.place;
  const view::RoutingPtr& routing = snapshot.answer.routing;
  m_selection->setExtent(routing ? routing->tokens : 0, place.space.layers, place.space.trees,
                         place.space.depth);
  m_selection->setLayer(place.layer);
  m_selection->setTree(place.tree);
  m_selection->selectTokens(place.tokens);
  if (place.node) m_selection->selectNode(*place.node);
  if (routing && !routing->empty()) addRouting();
  if (snapshot.corpus) addCorpus();
  if (!snapshot.series.arms.isEmpty()) addLatency();
}

ReportPainter::~ReportPainter() = default;

void ReportPainter::add(const char* name, std::function<ReportPicture()> draw) {
  m_tasks.append({QString::fromLatin1(name), std::move(draw)});
}

bool ReportPainter::drawNext() {
  if (m_done >= m_tasks.size()) return false;
  const Task& task = m_tasks[m_done];
  m_pictures.insert(task.name, task.draw());
  ++m_done;
  return true;
}

void ReportPainter::addRouting() {
  const auto plain = [this]<class View>(const char* name, int height, const QString& caption, View*) {
    add(name, [this, height, caption] {
      const auto view = makeView<View>(m_snapshot, *m_selection);
      QImage image = drawn(*view, height);
      return ReportPicture{std::move(image), caption, described(caption, *view)};
    });
  };
  const int layers = m_snapshot.answer.routing->layers;
  plain("leaves", layers > 8 ? 560 : 380, ReportWords::tr("The leaves of all layers: where the tokens end"),
        static_cast<LeafMaps*>(nullptr));
  add("tree", [this] {
    const auto view = makeView<TreeView>(m_snapshot, *m_selection);
    view->setAnimated(false);
    const QString caption = ReportWords::tr("The tree of %1, root on top: the paths of the tokens", "a layer")
                                .arg(layerText(m_snapshot));
    QImage image = drawn(*view, 430);
    return ReportPicture{std::move(image), caption, described(caption, *view)};
  });
  plain("strip", heightFor(150, layers),
        ReportWords::tr("Layers × tokens: how close the closest decision was"),
        static_cast<LayerStrip*>(nullptr));
  plain("paths", heightFor(140, layers),
        ReportWords::tr("The selected token's path through every layer, left and right"),
        static_cast<PathView*>(nullptr));
  if (m_snapshot.place.token >= 0) {
    plain("path-card", 860,
          ReportWords::tr("The selected token's path in %1, node by node", "a layer")
              .arg(layerText(m_snapshot)),
          static_cast<PathCard*>(nullptr));
  }
  if (m_snapshot.pinned) {
    plain("divergence", heightFor(190, layers),
          ReportWords::tr("This text and the pinned one: at which level their paths part"),
          static_cast<DivergenceView*>(nullptr));
  }
  add("usage", [this] {
    const auto view = makeView<UsageView>(m_snapshot, *m_selection);
    view->setCaches(m_snapshot.request.machine.caches);
    const QString caption = ReportWords::tr("Neurons that this text uses, in each layer");
    QImage image = drawn(*view, 760);
    return ReportPicture{std::move(image), caption, described(caption, *view)};
  });
}

void ReportPainter::addCorpus() {
  const int height = m_snapshot.corpus->layers > 8 ? 560 : 380;
  const auto leaves = [this, height](LeafMaps::Color color, const QString& caption) {
    const auto view = makeView<LeafMaps>(m_snapshot, *m_selection, true);
    view->setColor(color);
    QImage image = drawn(*view, height);
    return ReportPicture{std::move(image), caption, caption};
  };
  add("corpus-leaves", [=] {
    return leaves(LeafMaps::Color::Corpus,
                  ReportWords::tr("The leaves of all layers, by how many of the corpus' tokens came there"));
  });
  add("lorenz", [this] {
    CorpusLorenzPlot plot;
    dress(plot);
    const ReportPlace& place = m_snapshot.place;
    const view::CorpusItem& corpus = *m_snapshot.corpus;
    plot.setScene(m_snapshot.corpus, qMin(place.layer, corpus.layers - 1),
                  qMin(place.tree, corpus.trees - 1));
    const QString caption =
        ReportWords::tr("Lorenz curves: the share of the tokens that the least used leaves get, by layer");
    QImage image = drawn(plot, 380);
    return ReportPicture{std::move(image), caption, described(caption, plot)};
  });
  if (!m_snapshot.difference) return;
  add("difference-leaves", [=] {
    return leaves(LeafMaps::Color::Difference,
                  ReportWords::tr("The leaves that the two corpora use differently"));
  });
}

/// One picture for each chart: they are high, and pages end.
void ReportPainter::addLatency() {
  const auto chart = [this](const QString& plot, const QString& what) {
    LatencyCharts charts;
    dress(charts);
    LatencyScene scene;
    scene.run = m_snapshot.run;
    scene.series = m_snapshot.series;
    scene.over = m_snapshot.over;
    scene.references = latencyReferences();
    charts.setScene(scene);
    lay(charts, kChartsHeight);
    QWidget* panel = charts.findChild<LatencyPlot*>(plot)->parentWidget();
    QImage image = rendered(*panel);
    charts.hide();
    const QString caption =
        ReportWords::tr("%1: %2", "a setting; what is shown").arg(settingText(scene.series), what);
    return ReportPicture{std::move(image), caption,
                         caption + QStringLiteral(". ") + distributionText(scene.series, scene.over)};
  };
  const auto one = [&](const char* name, const char* plot, const QString& what) {
    add(name, [chart, plot = QString::fromLatin1(plot), what] { return chart(plot, what); });
  };
  one("latency-distribution", "distribution", ReportWords::tr("the times of all samples"));
  one("latency-stages", "stages", ReportWords::tr("what the times are made of"));
  one("latency-ledger", "ledger", ReportWords::tr("what is promised and what is measured"));
  one("latency-sweeps", "sweeps", ReportWords::tr("the times over threads and over length"));
}

}  // namespace ufb
