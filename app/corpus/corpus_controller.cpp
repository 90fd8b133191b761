// SPDX-License-Identifier: MIT
#include "corpus/corpus_controller.h"

#include <QFileInfo>
#include <utility>

#include "address_lookup.h"
#include "corpus/corpus_service.h"
#include "corpus/count_folders.h"
#include "error_text.h"
#include "models/selection.h"
#include "routing_views.h"
#include "session.h"
#include "views/corpus_difference_view.h"
#include "views/corpus_view.h"
#include "views/leaf_dictionary_view.h"

namespace ufb {
namespace {

// What is being opened. A newer request takes the place of one that has not ended, so none is counted twice.
constexpr int kFirstCount = 1;
constexpr int kSecondCount = 2;

}  // namespace

CorpusController::CorpusController(Session& session, CorpusService& service, RoutingViews& views,
                                   QWidget* window)
    : QObject(window),
      m_session(session),
      m_service(service),
      m_views(views),
      m_view(views.corpus()),
      m_window(window) {
  connectCorpusView();
  connectOtherViews();
  connectCounting();
  connectOpening();
}

void CorpusController::setRoot(const QString& folder) {
  m_root = folder;
  m_view->setFolder(folder);
}

void CorpusController::connectCorpusView() {
  connect(m_view, &CorpusView::countRequested, this, [this](const view::CorpusRequestItem& request) {
    start(request, newCountFolder(m_root, request.files, QDateTime::currentDateTime()));
  });
  connect(m_view, &CorpusView::pauseRequested, &m_service, &CorpusService::setPaused);
  connect(m_view, &CorpusView::cancelRequested, &m_service, &CorpusService::cancel);
  connect(m_view, &CorpusView::resumeRequested, this, &CorpusController::resume);
  connect(m_view, &CorpusView::startOverRequested, this, [this] {
    if (const auto left = std::exchange(m_left, {})) start(left->request, left->folder);
  });
  connect(m_view, &CorpusView::openTextsRequested, this, &CorpusController::askForTexts);
  connect(m_view, &CorpusView::openRequested, this, &CorpusController::askForCount);
  connect(m_view, &CorpusView::exportRequested, this, &CorpusController::askForExport);
  connect(m_view, &CorpusView::compareRequested, this, &CorpusController::askForSecond);
}

void CorpusController::connectOtherViews() {
  const auto clear = [this] {
    m_service.unloadSecond();
    m_opening &= ~kSecondCount;
    m_difference.reset();
    m_secondFolder.clear();
    feed();
  };
  connect(m_view, &CorpusView::compareCleared, this, clear);
  connect(m_views.corpusDifference(), &CorpusDifferenceView::compareCleared, this, clear);
  connect(m_views.corpusDifference(), &CorpusDifferenceView::compareRequested, this, [this] {
    if (m_corpus) return askForSecond();
    Q_EMIT viewWanted(QStringLiteral("corpus"), true);
  });
  LeafDictionaryView* dictionary = m_views.dictionary();
  connect(dictionary, &LeafDictionaryView::wordsRequested, &m_service, &CorpusService::requestWords);
  connect(dictionary, &LeafDictionaryView::wordSearched, &m_service, &CorpusService::requestWordLeaves);
  connect(dictionary, &LeafDictionaryView::corpusRequested, this,
          [this] { Q_EMIT viewWanted(QStringLiteral("corpus"), true); });
  connect(&m_session.selection(), &Selection::selectionChanged, this, &CorpusController::followToken);
  connect(&m_service, &CorpusService::wordsFound, dictionary, &LeafDictionaryView::setWords);
  connect(&m_service, &CorpusService::wordLeavesFound, dictionary, &LeafDictionaryView::setWordLeaves);
}

void CorpusController::connectCounting() {
  // Until then an attempt to go on may fail, and what was left is offered again.
  connect(&m_service, &CorpusService::begun, this, [this] {
    m_left.reset();
    m_view->setUnfinished({});
  });
  connect(&m_service, &CorpusService::progressed, m_view, &CorpusView::setProgress);
  connect(&m_service, &CorpusService::figuresChanged, this, [this](const view::CorpusPtr& corpus) {
    m_corpus = corpus;
    m_difference.reset();
    m_secondFolder.clear();
    feed();
  });
  connect(&m_service, &CorpusService::notKept, this, &CorpusController::complain);
  connect(&m_service, &CorpusService::ended, this, &CorpusController::onEnded);
  connect(&m_service, &CorpusService::unfinishedFound, this, [this](const UnfinishedOutcome& outcome) {
    if (m_service.counting() || m_corpus) return;
    m_left = outcome;
    m_view->setUnfinished(outcome.unfinished);
  });
}

void CorpusController::connectOpening() {
  connect(&m_service, &CorpusService::loaded, this, &CorpusController::onLoaded);
  connect(&m_service, &CorpusService::compared, this, &CorpusController::onCompared);
  connect(&m_service, &CorpusService::exported, this, [this](const ExportOutcome& outcome) {
    if (outcome.files) {
      Q_EMIT exported(outcome.folder);
    } else {
      complain(outcome.files.error());
    }
  });
}

// ---- counting ----------------------------------------------------------------------------------

void CorpusController::start(const view::CorpusRequestItem& request, const QString& folder) {
  m_left.reset();
  m_view->setUnfinished({});
  m_view->setProblem({});
  view::CorpusProgressItem beginning;
  beginning.file = QFileInfo(request.files.value(0)).fileName();
  beginning.unit = request.unit;
  m_view->setProgress(beginning);
  m_service.count(request, folder);
  m_opening &= ~kFirstCount;  // counting takes its place
}

void CorpusController::resume() {
  const QString folder = m_left ? m_left->folder : m_folder;
  if (folder.isEmpty()) return;
  const QString name = m_left ? m_left->unfinished.name : m_corpus ? m_corpus->name : QString();
  m_view->setProblem({});
  view::CorpusProgressItem beginning;
  beginning.file = name;
  beginning.catchingUp = true;
  m_view->setProgress(beginning);
  m_service.resume(folder);
  m_opening &= ~kFirstCount;  // counting takes its place
}

void CorpusController::onEnded(const CountOutcome& outcome) {
  m_view->setProgress({});
  if (outcome.shown) show(*outcome.shown);
  if (outcome.problem) complain(*outcome.problem);
}

void CorpusController::offerUnfinished() {
  if (std::exchange(m_looked, true) || m_root.isEmpty() || m_corpus) return;
  m_service.findUnfinished(m_root);
}

// ---- what is on show ---------------------------------------------------------------------------

void CorpusController::show(const ShownCounts& shown) {
  m_left.reset();
  m_corpus = shown.corpus;
  m_difference = shown.difference;
  m_folder = shown.folder;
  m_view->setUnfinished({});
  feed();
  m_view->setResumable(shown.unfinished.has_value());
}

void CorpusController::feed() {
  // Without an answer nobody else says what may be selected.
  if (m_corpus && !m_session.answer().routing)
    m_session.selection().setExtent(0, m_corpus->layers, m_corpus->trees, m_corpus->depth);
  m_views.setCorpus(m_corpus, m_difference);
  // Once each: who has chosen another colour since keeps it.
  if (m_corpus && std::exchange(m_toColor, false)) m_views.colorByCorpus();
  if (m_difference && std::exchange(m_toColorDifference, false)) m_views.colorByDifference();
}

/// Who reads the dictionary and clicks another token asks for that token's leaf: a node that was chosen
/// before and that the token did not pass is let go.
void CorpusController::followToken() {
  Selection& selection = m_session.selection();
  const int token = selection.primaryToken();
  const std::optional<NodeAddress> node = selection.node();
  const bool otherToken = token != std::exchange(m_lastToken, token);
  const bool sameNode = node == std::exchange(m_lastNode, node);
  const view::RoutingPtr& routing = m_session.answer().routing;
  if (!otherToken || !sameNode || !node || token < 0 || !m_corpus || !routing) return;
  if (!m_views.dictionary()->isVisible() || token >= routing->tokens) return;
  if (tokenThrough(*node, *routing, token) != token) selection.clearNode();
}

void CorpusController::complain(const Error& error) {
  if (error.code != ErrorCode::Cancelled) m_view->setProblem(errorText(error));
}

void CorpusController::takeTexts(const QStringList& files) {
  Q_EMIT viewWanted(QStringLiteral("corpus"), true);
  m_view->setFiles(files);
}

void CorpusController::open(const QString& path) {
  m_opening |= kFirstCount;
  m_service.load(path);
}

void CorpusController::openSecond(const QString& path) {
  m_opening |= kSecondCount;
  m_service.loadSecond(path);
}

void CorpusController::onLoaded(const LoadCountsOutcome& outcome) {
  m_opening &= ~kFirstCount;
  if (outcome.shown) show(*outcome.shown);
  Q_EMIT viewWanted(QStringLiteral("corpus"), false);
  if (!outcome.shown) {
    if (outcome.otherModel.isEmpty()) {
      complain(outcome.shown.error());
    } else {
      m_view->setProblem(tr("%1 was counted with another model, %2, that has other trees. Open that model "
                            "first, then the count.",
                            "a file, a model")
                             .arg(outcome.path, outcome.otherModel));
    }
    return settle(outcome.shown.error());
  }
  m_view->setProblem({});
  const QString model = m_session.model().name;
  if (!model.isEmpty() && m_corpus->model != model) {
    m_view->setProblem(tr("%1 was counted with another model, %2, whose trees have the same shape as those "
                          "of %3. Its figures need not hold for the sentence on show.",
                          "a file, two models")
                           .arg(outcome.path, m_corpus->model, model));
  }
  settle({});
}

void CorpusController::onCompared(const CompareOutcome& outcome) {
  m_opening &= ~kSecondCount;
  if (outcome.difference) {
    m_difference = *outcome.difference;
    m_secondFolder = outcome.path;
    feed();
    Q_EMIT viewWanted(QStringLiteral("corpus-difference"), false);
    return settle({});
  }
  complain(outcome.difference.error());
  settle(outcome.difference.error());
}

void CorpusController::settle(const std::optional<Error>& problem) {
  Q_EMIT opened(problem);
}

}  // namespace ufb
