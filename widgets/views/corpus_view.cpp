// SPDX-License-Identifier: MIT
#include "views/corpus_view.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QStackedLayout>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "models/corpus_tree_model.h"
#include "models/selection.h"
#include "views/corpus_progress.h"
#include "views/corpus_result.h"
#include "views/corpus_start.h"
#include "views/corpus_table.h"
#include "views/notice_bar.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kFrame = 2;  ///< kept free for the frame that says that something may be dropped

/// Files that the program has other uses for.
bool isOwnKind(const QString& path) {
  const QString suffix = QFileInfo(path).suffix().toLower();
  return suffix == QLatin1String("safetensors") || suffix == QLatin1String("sqlite");
}

}  // namespace

CorpusView::CorpusView(Selection* selection, QWidget* parent)
    : RoutingView(selection, parent),
      m_model(new CorpusTreeModel(this)),
      m_notice(new NoticeBar(this)),
      m_progressStrip(new CorpusProgress(this)),
      m_unfinishedStrip(new CorpusUnfinished(this)),
      m_start(new CorpusStart(this)),
      m_result(new CorpusResult(m_model, selection, this)) {
  setAccessibleName(tr("Corpus"));
  setAcceptDrops(true);
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  build();
  connectParts();
  showPage();
}

void CorpusView::build() {
  auto* pages = new QWidget(this);
  m_pages = new QStackedLayout(pages);
  m_pages->addWidget(m_start);
  m_pages->addWidget(m_result);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kFrame, kFrame, kFrame, kFrame);
  column->setSpacing(0);
  for (QWidget* strip : {static_cast<QWidget*>(m_notice), static_cast<QWidget*>(m_progressStrip),
                         static_cast<QWidget*>(m_unfinishedStrip)}) {
    column->addWidget(strip);
  }
  column->addWidget(pages, 1);
}

void CorpusView::connectParts() {
  connect(m_progressStrip, &CorpusProgress::pauseRequested, this, &CorpusView::pauseRequested);
  connect(m_progressStrip, &CorpusProgress::cancelRequested, this, &CorpusView::cancelRequested);
  connect(m_unfinishedStrip, &CorpusUnfinished::resumeRequested, this, &CorpusView::resumeRequested);
  connect(m_unfinishedStrip, &CorpusUnfinished::startOverRequested, this, &CorpusView::startOverRequested);
  connect(m_start, &CorpusStart::filesChosen, this, &CorpusView::filesChosen);
  connect(m_start, &CorpusStart::countRequested, this, &CorpusView::countRequested);
  connect(m_start, &CorpusStart::openTextsRequested, this, &CorpusView::openTextsRequested);
  connect(m_start, &CorpusStart::openRequested, this, &CorpusView::openRequested);
  connect(m_start, &CorpusStart::backRequested, this, &CorpusView::showFigures);
  connect(m_result, &CorpusResult::exportRequested, this, &CorpusView::exportRequested);
  connect(m_result, &CorpusResult::compareRequested, this, &CorpusView::compareRequested);
  connect(m_result, &CorpusResult::compareCleared, this, &CorpusView::compareCleared);
  connect(m_result, &CorpusResult::resumeRequested, this, &CorpusView::resumeRequested);
  connect(m_result, &CorpusResult::anotherRequested, this, [this] {
    m_choosing = true;
    showPage();
  });
}

// ---- what is given -----------------------------------------------------------------------------

void CorpusView::setFiles(const QStringList& files) {
  m_start->setFiles(files);
  m_choosing = !files.isEmpty();
  showPage();
}

void CorpusView::addFiles(const QStringList& files) {
  // Those of a count whose figures are on show are not meant any more.
  setFiles(m_pages->currentWidget() == m_start ? m_start->files() + files : files);
}

QStringList CorpusView::files() const {
  return m_start->files();
}

view::CorpusRequestItem CorpusView::request() const {
  return m_start->request();
}

void CorpusView::setRequest(const view::CorpusRequestItem& request) {
  m_start->setRequest(request);
}

void CorpusView::setFolder(const QString& folder) {
  m_start->setFolder(folder);
}

void CorpusView::setProgress(const std::optional<view::CorpusProgressItem>& progress) {
  m_progressStrip->setProgress(progress);
  if (m_running == progress.has_value()) return;
  m_running = progress.has_value();
  if (m_running) m_notice->clear();
  m_start->setRunning(m_running);
  m_result->setRunning(m_running);
  showPage();
}

void CorpusView::setUnfinished(const std::optional<view::CorpusUnfinishedItem>& unfinished) {
  m_unfinished = unfinished;
  showPage();
}

void CorpusView::setResumable(bool resumable) {
  m_result->setResumable(resumable);
}

void CorpusView::setCorpus(const view::CorpusPtr& corpus) {
  const bool whole = corpus && corpus->layers > 0 && corpus->trees > 0 &&
                     corpus->figures.size() == static_cast<qsizetype>(corpus->layers) * corpus->trees;
  const view::CorpusPtr given = whole ? corpus : nullptr;
  if (given == m_shown) return;
  // Whoever chooses other texts while a count goes on is not disturbed by its figures.
  const bool choosing = m_choosing && m_running && given;
  m_shown = given;
  showFigures();
  if (!choosing) return;
  m_choosing = true;
  showPage();
}

void CorpusView::setDifference(const view::CorpusDifferencePtr& difference) {
  if (difference == m_compared) return;
  m_compared = difference;
  m_model->setCorpus(m_shown, m_compared);
  m_result->setDifference(m_compared);
  updateGeometry();
}

void CorpusView::setProblem(const QString& sentence) {
  if (sentence.isEmpty()) {
    m_notice->clear();
  } else {
    m_notice->showFailure(sentence, {});
  }
}

void CorpusView::setStale(bool /*stale*/) {}

void CorpusView::refresh() {
  m_start->setHindrance(hindrance());
}

// ---- pages -------------------------------------------------------------------------------------

QString CorpusView::hindrance() const {
  const QString reason = RoutingView::message();
  return reason == emptyReason(nullptr, true, false, 0) ? QString() : reason;
}

void CorpusView::showFigures() {
  m_choosing = false;
  m_model->setCorpus(m_shown, m_compared);
  m_result->setDifference(m_compared);
  showPage();
}

void CorpusView::showPage() {
  m_unfinishedStrip->setUnfinished(m_running ? std::nullopt : m_unfinished);
  m_start->setBackOffered(m_shown != nullptr);
  const bool figures = m_shown && !m_choosing;
  m_pages->setCurrentWidget(figures ? static_cast<QWidget*>(m_result) : m_start);
  setFocusProxy(figures ? static_cast<QWidget*>(m_result->table()) : m_start);
  setAccessibleDescription(message());
  updateGeometry();
}

QString CorpusView::message() const {
  return m_shown ? QString() : tr("No text is counted yet. Drop text files here, or open them.");
}

const QAbstractItemModel* CorpusView::table() const {
  return m_model;
}

QVector<RoutingView::SettingItem> CorpusView::settings() const {
  if (!m_shown) return {};
  QVector<SettingItem> items{
      {QStringLiteral("corpus"), m_shown->name},
      {QStringLiteral("complete"), m_shown->complete ? QStringLiteral("yes") : QStringLiteral("no")},
      {QStringLiteral("tokens"), QString::number(m_shown->tokens)}};
  if (m_compared) items += {QStringLiteral("compared with"), m_compared->nameB};
  return items;
}

QString CorpusView::valueText() const {
  return m_shown ? m_result->table()->valueText() : QString();
}

QString CorpusView::addressText() const {
  if (!m_shown) return {};
  const int layer = std::min(selection()->layer(), m_shown->layers - 1);
  const int tree = std::min(selection()->tree(), m_shown->trees - 1);
  return formatAddress({layer, tree, 0, 0}, m_model->space());
}

// ---- dropping ----------------------------------------------------------------------------------

QStringList CorpusView::textFilesOf(const QMimeData& data) {
  QStringList files;
  const QList<QUrl> urls = data.urls();
  for (const QUrl& url : urls) {
    const QString path = url.toLocalFile();
    if (!path.isEmpty() && QFileInfo(path).isFile() && !isOwnKind(path)) files += path;
  }
  return files;
}

void CorpusView::setDragging(bool dragging) {
  m_dragging = dragging;
  update();
}

void CorpusView::dragEnterEvent(QDragEnterEvent* event) {
  if (m_running || textFilesOf(*event->mimeData()).isEmpty()) return;
  event->setDropAction(Qt::CopyAction);
  event->accept();
  setDragging(true);
}

void CorpusView::dragLeaveEvent(QDragLeaveEvent* /*event*/) {
  setDragging(false);
}

void CorpusView::dropEvent(QDropEvent* event) {
  setDragging(false);
  const QStringList dropped = textFilesOf(*event->mimeData());
  if (m_running || dropped.isEmpty()) return;
  event->setDropAction(Qt::CopyAction);
  event->accept();
  addFiles(dropped);
  Q_EMIT filesDropped(dropped);
}

// ---- look --------------------------------------------------------------------------------------

void CorpusView::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(rect(), palette().color(QPalette::Base));
  if (m_dragging) paintFrame(painter, rect(), palette().color(QPalette::Highlight), kFrame);
}

void CorpusView::changeEvent(QEvent* event) {
  RoutingView::changeEvent(event);
  const auto type = event->type();
  if (type != QEvent::LanguageChange && type != QEvent::LocaleChange) return;
  setAccessibleName(tr("Corpus"));
  refresh();
  showPage();
}

QSize CorpusView::sizeHint() const {
  return {100 * theme::kGrid, 60 * theme::kGrid};
}

QSize CorpusView::minimumSizeHint() const {
  return {40 * theme::kGrid, 24 * theme::kGrid};
}

}  // namespace ufb
