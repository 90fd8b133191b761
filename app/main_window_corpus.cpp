// SPDX-License-Identifier: MIT
// What the window does with counts of whole texts.
#include <QFileInfo>
#include <utility>

#include "corpus/corpus_controller.h"
#include "corpus/path_kind.h"
#include "dock_host.h"
#include "main_window.h"
#include "model_button.h"
#include "routing_views.h"
#include "status_line.h"
#include "views/corpus_view.h"

namespace ufb {
namespace {

const QString kCorpusView = QStringLiteral("corpus");
const QString kDictionaryView = QStringLiteral("dictionary");

}  // namespace

void MainWindow::connectCorpus() {
  const auto showDictionary = [this] {
    if (m_corpus->corpus() && std::exchange(m_showDictionary, false)) showQuietly(kDictionaryView);
  };
  connect(m_corpus, &CorpusController::viewWanted, this,
          [this, showDictionary](const QString& view, bool now) {
            if (now && !m_host->maximizedView().isEmpty()) return m_host->showView(view);
            showDictionary();
            showQuietly(view);
          });
  connect(&m_corpora, &CorpusService::figuresChanged, this, showDictionary);
  connect(&m_corpora, &CorpusService::ended, this, showDictionary);
  connect(m_corpus, &CorpusController::exporting, this, [this](const QString& folder) {
    m_status->setHint(tr("Writing %1").arg(QFileInfo(folder).fileName()));
  });
  connect(m_corpus, &CorpusController::exported, this, [this](const QString& folder) {
    m_status->setHint(tr("Saved %1").arg(QFileInfo(folder).fileName()));
  });
  connect(&m_corpora, &CorpusService::exported, this, [this](const ExportOutcome& outcome) {
    if (!outcome.files) m_status->setHint({});  // the view of the corpus says why
  });
  connect(m_corpus, &CorpusController::rootChanged, this,
          [this](const QString& folder) { m_settings.setCountsFolder(folder); });
  connect(m_host, &DockHost::viewShown, this, [this](const QString& view) {
    if (view == kCorpusView) m_corpus->offerUnfinished();
  });
}

/// Whatever is dropped together is of one kind, by the first.
void MainWindow::takeDrop(const QStringList& paths, const QWidget* target) {
  const QString& path = paths.constFirst();
  CorpusView* corpusView = routing()->corpus();
  const bool onSecond = target == m_secondButton || m_secondButton->isAncestorOf(target);
  if (onSecond) return m_session.loadSecond(path);
  switch (kindOfPath(path)) {
    case PathKind::Model:
      m_session.load(path);
      break;
    case PathKind::Count:
      m_corpus->open(path);
      break;
    case PathKind::Text:
      if (target == corpusView || corpusView->isAncestorOf(target)) return corpusView->addFiles(paths);
      m_corpus->takeTexts(paths);
      break;
  }
}

}  // namespace ufb
