// SPDX-License-Identifier: MIT
#include "views.h"

#include <QApplication>
#include <QFileInfo>

#include "dock_host.h"
#include "models/prompt_words.h"
#include "routing_views.h"
#include "session.h"
#include "views/compare_agreement.h"
#include "views/compare_view.h"
#include "views/latency_view.h"
#include "views/model_card.h"
#include "views/prediction_view.h"
#include "views/prompt_edit.h"
#include "views/routing_view.h"
#include "views/theme.h"

namespace ufb {
namespace {

const QString kPredictions = QStringLiteral("predictions");
const QString kLeaves = QStringLiteral("leaves");
const QString kTree = QStringLiteral("tree");
const QString kPaths = QStringLiteral("paths");
const QString kTrie = QStringLiteral("trie");
const QString kUsage = QStringLiteral("usage");
const QString kStrip = QStringLiteral("strip");
const QString kDivergence = QStringLiteral("divergence");
const QString kPathCard = QStringLiteral("path-card");
const QString kDictionary = QStringLiteral("dictionary");
const QString kCorpus = QStringLiteral("corpus");
const QString kCorpusDifference = QStringLiteral("corpus-difference");
const QString kHowComputed = QStringLiteral("how-computed");
const QString kLesson = QStringLiteral("router-lesson");
const QString kCompare = QStringLiteral("compare");
const QString kLatency = QStringLiteral("latency");
const QString kModel = QStringLiteral("model");

}  // namespace

Views::Views(Session& session, DockHost& host, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_predictions(new PredictionView),
      m_routing(new RoutingViews(session, this)),
      m_compare(new CompareView),
      m_latency(new LatencyView),
      m_modelCard(new ModelCard) {
  dock(host);
  connectSession();
  connectPredictions();
  connectCompare();
  connectAgreement();
}

QStringList Views::names() {
  return {kPredictions, kLeaves,     kTree,     kPaths,       kTrie,   kUsage,
          kStrip,       kDivergence, kPathCard, kDictionary,  kCorpus, kCorpusDifference,
          kCompare,     kLatency,    kModel,    kHowComputed, kLesson};
}

void Views::dock(DockHost& host) {
  using Column = DockHost::Column;
  const auto routing = [&](const QString& name, Column column, int share, bool shown, const QString& behind) {
    const RoutingViews::Entry& entry = m_routing->entry(name);
    host.addView({name, entry.title, entry.view, column, share, shown, behind});
  };
  host.addView({kPredictions, tr("Predictions"), m_predictions, Column::Left, 5, true, {}});
  routing(kPathCard, Column::Left, 6, true, {});
  routing(kLeaves, Column::Right, 3, true, {});
  routing(kTree, Column::Right, 7, true, {});
  routing(kPaths, Column::Right, 7, true, kTree);
  routing(kTrie, Column::Right, 7, true, kTree);
  routing(kUsage, Column::Right, 7, true, kTree);
  // With large letters there is no room for all of them below each other.
  constexpr int kUsual = 100;
  const bool large = theme::scaled(kUsual, QApplication::font()) >= kUsual * 3 / 2;
  routing(kStrip, Column::Right, 4, true, large ? kTree : QString());
  routing(kDivergence, Column::Right, 4, true, large ? kTree : kStrip);
  routing(kDictionary, Column::Left, 6, false, kPathCard);
  routing(kCorpus, Column::Right, 7, false, kTree);
  routing(kCorpusDifference, Column::Right, 7, false, kTree);
  routing(kHowComputed, Column::Right, 7, false, kTree);
  routing(kLesson, Column::Right, 7, false, kTree);
  host.addView({kCompare, tr("Side by side"), m_compare, Column::Right, 7, false, kTree});
  host.addView({kLatency, tr("Latency"), m_latency, Column::Right, 7, false, kTree});
  host.addView({kModel, tr("Model"), m_modelCard, Column::Left, 4, false, kPathCard});
  connect(&host, &DockHost::viewShown, m_routing, &RoutingViews::catchUp);
  host.showDefaultLayout();
}

QString Views::hint(const QString& name) {
  if (name == kPredictions) return tr("Enter or click fills the mask · Alt+← → other masks");
  if (name == kTree) return tr("Click or Enter zooms · wheel zooms at the mouse · Esc shows the whole tree");
  if (name == kLeaves) return tr("Click selects a leaf · Ctrl+click or a drawn frame selects its tokens");
  if (name == kPaths) return tr("Click or arrow keys select · double click on a title maximises");
  if (name == kTrie) return tr("Click or arrow keys select tokens and nodes · Enter opens a run");
  if (name == kUsage || name == kPathCard)
    return tr("Click selects a layer · double click on a title maximises");
  if (name == kStrip || name == kDivergence) return tr("Click or arrow keys select token and layer");
  if (name == kDictionary)
    return tr("Type a word or an address to find its leaves · click a node to read its words");
  if (name == kCorpus)
    return tr("Drop text files on the window to count them · click a row to select its layer");
  if (name == kCorpusDifference) return tr("Click or Enter on a row selects its node in every view");
  if (name == kHowComputed)
    return tr("Every number is of this answer · point at a row to see its node everywhere");
  if (name == kLesson) return tr("← left, → right · H shows a hint · Enter goes on");
  if (name == kCompare) return tr("Alt+X exchanges A and B · Alt+← → other masks");
  if (name == kLatency)
    return tr("Leave the machine alone while it measures · double click on a title maximises");
  if (name == kModel) return tr("Drop a model folder on the window to open it");
  return tr("Double click or Alt+M masks a word · click a token to follow its path");
}

void Views::connectSession() {
  connect(&m_session, &Session::answerChanged, this, [this](const Answer& answer) {
    m_updating = true;
    m_predictions->setPrediction(answer.prediction);
    updateCompare();
    m_updating = false;
    updateEmptyState();
    showMaskAt(m_session.newMask());
    followPrimaryToken();
  });
  connect(&m_session, &Session::modelChanged, this, [this](const view::ModelItem& model) {
    m_predictions->setVocabularySize(model.vocabulary);
    m_modelCard->setModel(model);
    updateEmptyState();
  });
  connect(&m_session, &Session::dimmed, this, &Views::setStale);
  connect(&m_session.selection(), &Selection::selectionChanged, this, &Views::followPrimaryToken);
  const InferenceService* service = &m_session.service();
  connect(service, &InferenceService::loadStarted, this, &Views::updateEmptyState);
  connect(service, &InferenceService::loadFailed, this, &Views::updateEmptyState);
  connect(service, &InferenceService::loadCancelled, this, &Views::updateEmptyState);
  connect(m_modelCard, &ModelCard::openRequested, this, &Views::openRequested);
  updateEmptyState();
}

void Views::connectPredictions() {
  connect(m_predictions, &PredictionView::targetWordChanged, &m_session, &Session::setTargetWord);
  connect(m_predictions, &PredictionView::openRequested, this, &Views::openRequested);
  connect(m_predictions, &PredictionView::currentMaskChanged, this, [this](int token) {
    if (!m_updating) m_session.selection().selectToken(token);
  });
}

void Views::connectCompare() {
  connect(m_compare, &CompareView::openRequested, this, &Views::openRequested);
  connect(m_compare, &CompareView::openSecondRequested, this, &Views::openSecondRequested);
  connect(m_compare, &CompareView::maskRequested, this, &Views::maskRequested);
  connect(m_compare, &CompareView::currentMaskChanged, this,
          [this](int token) { m_session.selection().selectToken(token); });
  // One word for both views: each passes it on to the other, and the session asks once.
  connect(m_compare, &CompareView::targetWordChanged, m_predictions, &PredictionView::setTargetWord);
  connect(m_predictions, &PredictionView::targetWordChanged, m_compare, &CompareView::setTargetWord);
  connect(&m_session, &Session::modelChanged, this, &Views::updateCompare);
  connect(&m_session, &Session::secondModelChanged, this, &Views::updateCompare);
  updateCompare();
}

void Views::connectAgreement() {
  InferenceService* service = &m_session.service();
  CompareAgreement* agreement = m_compare->agreement();
  connect(agreement, &CompareAgreement::requested, this, &Views::agreementRequested);
  connect(agreement, &CompareAgreement::cancelRequested, service, &InferenceService::cancelAgreement);
  connect(service, &InferenceService::agreementStarted, agreement,
          [agreement](const QString& path) { agreement->setStarted(QFileInfo(path).fileName()); });
  connect(service, &InferenceService::agreementProgress, agreement, &CompareAgreement::setProgress);
  connect(service, &InferenceService::agreementFinished, agreement, &CompareAgreement::setResult);
  connect(service, &InferenceService::agreementFailed, agreement, &CompareAgreement::setFailed);
}

void Views::updateCompare() {
  m_compare->setModels(m_session.model(), m_session.secondModel());
  const SecondAnswer* second = m_session.answerB();
  m_compare->setComparison(second ? second->comparison : nullptr);
}

void Views::setStale(bool stale) {
  m_predictions->setStale(stale);
  m_compare->setStale(stale);
}

void Views::updateEmptyState() {
  using State = PredictionView::State;
  const view::ModelItem& model = m_session.model();
  const view::PredictionItem& prediction = m_session.answer().prediction;
  const QStringList spellings = PromptEdit::maskSpellings() + QStringList(model.maskToken);
  State state = State::NoMask;
  if (model.name.isEmpty()) {
    state = m_session.service().loading() ? State::Loading : State::NoModel;
  } else if (model.maskToken.isEmpty()) {
    state = State::NoMaskToken;
  } else if (prediction.droppedTokens > 0 && !findMasks(prediction.text, spellings).isEmpty()) {
    state = State::MaskCutOff;
  }
  m_predictions->setEmptyState(state);
}

void Views::followPrimaryToken() {
  if (!m_updating) showMaskAt(m_session.selection().primaryToken());
}

void Views::showMaskAt(int token) {
  const QVector<view::MaskItem>& masks = m_session.answer().prediction.masks;
  for (int ordinal = 0; ordinal < masks.size(); ++ordinal) {
    if (masks[ordinal].position != token) continue;
    m_updating = true;
    m_predictions->setCurrentMask(ordinal);
    m_updating = false;
  }
  m_compare->showMaskAt(token);
}

void Views::showMask(int step) {
  const auto count = static_cast<int>(m_session.answer().prediction.masks.size());
  if (count == 0) return;
  const int ordinal = std::clamp(m_predictions->currentMask() + step, 0, count - 1);
  m_session.selection().selectToken(m_session.answer().prediction.masks[ordinal].position);
}

}  // namespace ufb
