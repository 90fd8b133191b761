// SPDX-License-Identifier: MIT
#include "render_job.h"

#include <QCoreApplication>
#include <QLayout>
#include <QTimer>
#include <algorithm>

#include "address_lookup.h"
#include "corpus/corpus_controller.h"
#include "dock_host.h"
#include "main_window.h"
#include "export/export_controller.h"
#include "export/picture.h"
#include "export/whole_file.h"
#include "views.h"
#include "routing_views.h"
#include "views/leaf_dictionary_view.h"
#include "views/routing_view.h"

namespace ufb {
namespace {

const QString kWindow = QStringLiteral("window");
const QString kLatency = QStringLiteral("latency");
const QString kDictionary = QStringLiteral("dictionary");
constexpr QSize kWindowSize(1440, 900);
constexpr QSize kViewSize(900, 600);

}  // namespace

RenderJob::RenderJob(MainWindow& window, RenderOptions options)
    : m_window(window), m_options(std::move(options)) {
  const Session& session = window.session();
  const InferenceService& service = window.session().service();
  connect(&service, &InferenceService::loadFailed, this,
          [this](const QString&, const Error& error) { report(tl::unexpected(error)); });
  connect(&service, &InferenceService::analysisFailed, this,
          [this](const Error& error) { report(tl::unexpected(error)); });
  // Queued, so that all views have the answer before they are drawn.
  connect(&session, &Session::answerChanged, this, &RenderJob::draw, Qt::QueuedConnection);
  connect(&window.corpora(), &CorpusService::wordsFound, this, &RenderJob::draw, Qt::QueuedConnection);
  connect(window.corpus(), &CorpusController::opened, this, [this](const std::optional<Error>& problem) {
    if (problem) return report(tl::unexpected(*problem));
    QMetaObject::invokeMethod(this, &RenderJob::draw, Qt::QueuedConnection);
  });
}

QStringList RenderJob::viewNames() {
  return QStringList{kWindow} + Views::names();
}

void RenderJob::prepare() {
  const bool whole = m_options.view == kWindow;
  m_window.setAttribute(Qt::WA_DontShowOnScreen);
  m_window.resize(whole && m_options.size.isValid() ? m_options.size : kWindowSize);
  m_window.show();
  if (m_options.view == kDictionary) m_window.views()->showView(kDictionary);
}

/// A picture of the latency view shows a measurement: a short one, taken for it.
void RenderJob::measure() {
  constexpr double kSeconds = 1.5;
  MeasurementService& measurements = m_window.measurements();
  connect(&measurements, &MeasurementService::finished, this, &RenderJob::draw, Qt::QueuedConnection);
  connect(&measurements, &MeasurementService::failed, this,
          [this](const Error& error) { report(tl::unexpected(error)); });
  const view::ModelItem& second = m_window.session().secondModel();
  const QStringList against = second.path.isEmpty() ? QStringList() : QStringList(second.path);
  measurements.start({{8, 32, 128}, {}, {1}, kSeconds, against, false});
}

void RenderJob::draw() {
  const Session& session = m_window.session();
  if (m_done || session.model().name.isEmpty() || session.stale() || session.awaitsSecond()) return;
  if (m_window.corpus()->opening()) return;
  if (m_options.view == kLatency && !m_measured) {
    m_measured = true;
    measure();
    return;
  }
  const SecondAnswer* second = session.answerB();
  Result<void> result = second && second->problem ? tl::unexpected(*second->problem) : select();
  if (result && awaitsWords()) return;
  if (result) result = save();
  report(result);
}

/// The dictionary asks for its words when it is seen and knows its node.
bool RenderJob::awaitsWords() const {
  const LeafDictionaryView* dictionary = m_window.routing()->dictionary();
  return dictionary->isVisible() && !dictionary->visibleRegion().isEmpty() && dictionary->outdated();
}

Result<void> RenderJob::select() {
  if (m_options.select.isEmpty()) return {};
  Session& session = m_window.session();
  return selectAddress(m_options.select, session.answer().routing, session.selection());
}

/// A layout ignores a size that it cannot do with: the widget, already resized, is then larger. How much
/// height it needs may depend on its width, which only its size tells.
Result<void> RenderJob::checkSize(const QWidget& widget) const {
  const QSize& asked = m_options.size;
  QSize smallest = widget.minimumSizeHint().expandedTo(widget.minimumSize());
  smallest = QLayout::closestAcceptableSize(&widget, smallest);
  if (!asked.isValid() || (widget.size() == asked && asked == asked.expandedTo(smallest))) return {};
  if (widget.width() > asked.width()) smallest.setWidth(std::max(smallest.width(), widget.width()));
  if (widget.height() > asked.height()) smallest.setHeight(std::max(smallest.height(), widget.height()));
  const auto words = [](const QSize& size) {
    return std::to_string(size.width()) + "x" + std::to_string(size.height());
  };
  return failure(ErrorCode::InvalidArgument, "--size " + words(asked),
                 m_options.view.toStdString() + " needs at least " + words(smallest),
                 "ask for a larger picture");
}

Result<void> RenderJob::savePicture(QWidget& widget) const {
  const auto* view = qobject_cast<const RoutingView*>(&widget);
  const ExportFacts facts = ExportController::facts(m_window.session(), view, m_options.view);
  const QString suffix = pictureSuffix(m_options.file);
  const Picture picture = drawPicture(widget, suffix, m_window.windowTitle(), facts);
  return writeWholeFile(m_options.file, encodePicture(picture));
}

Result<void> RenderJob::save() {
  if (m_options.view == kWindow) {
    if (m_options.size.isValid())
      m_window.resize(m_options.size);  // it may have grown for a notice that is gone
    QCoreApplication::sendPostedEvents();
    const Result<void> size = checkSize(m_window);
    return size ? savePicture(m_window) : size;
  }
  QWidget* view = m_window.views()->view(m_options.view);
  QWidget* dock = view->parentWidget();
  view->setParent(nullptr);
  view->setAttribute(Qt::WA_DontShowOnScreen);
  view->resize(m_options.size.isValid() ? m_options.size : kViewSize);
  view->show();
  QCoreApplication::sendPostedEvents();
  Result<void> result = checkSize(*view);
  if (result) result = savePicture(*view);
  view->setParent(dock);
  return result;
}

void RenderJob::report(const Result<void>& result) {
  if (m_done) return;
  m_done = true;
  Q_EMIT finished(result ? QString() : QString::fromStdString(result.error().sentence()));
}

}  // namespace ufb
