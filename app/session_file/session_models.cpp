// SPDX-License-Identifier: MIT
#include "session_file/session_models.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "models/quantity_text.h"
#include "ufb/engine.h"

namespace ufb {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(SessionModels)
};

/// The folder of the bundled model with this name; empty if there is none.
QString bundledFolder(const QString& name) {
  for (const std::string& each : bundledModels()) {
    const QString folder = QString::fromStdString(each);
    if (!name.isEmpty() && QFileInfo(folder).fileName() == name) return folder;
  }
  return {};
}

/// The name of the bundled model that lies in this folder; empty if none does.
QString bundledName(const QString& path) {
  const QString name = QFileInfo(path).fileName();
  const QString bundled = QDir(bundledFolder(name)).canonicalPath();
  const bool same = !bundledFolder(name).isEmpty() && bundled == QDir(path).canonicalPath();
  return same ? name : QString();
}

}  // namespace

SessionModel sessionModel(const view::ModelItem& model) {
  SessionModel saved;
  saved.name = model.name;
  if (model.path.isEmpty()) return saved;
  saved.path = QDir::cleanPath(QFileInfo(model.path).absoluteFilePath());
  saved.bundled = bundledName(saved.path);
  saved.layers = model.layers;
  saved.hidden = model.hidden;
  saved.vocabulary = model.vocabulary;
  saved.trees = model.trees;
  saved.depth = model.depth;
  saved.fileBytes = model.fileBytes;
  return saved;
}

Result<QString> findSessionModel(const SessionModel& model, const QString& sessionFile) {
  if (model.name.isEmpty() && model.path.isEmpty()) return QString();
  if (!model.path.isEmpty() && QFileInfo::exists(model.path)) return model.path;
  const QDir folder = QFileInfo(sessionFile).absoluteDir();
  const QString beside = QDir::cleanPath(folder.absoluteFilePath(model.relative));
  if (!model.relative.isEmpty() && QFileInfo::exists(beside)) return beside;
  if (const QString bundled = bundledFolder(model.bundled); !bundled.isEmpty()) return bundled;
  const QString problem =
      QStringLiteral("the session's model is not on this machine: it was at ") + model.path;
  return failure(ErrorCode::FileNotFound, model.name.toStdString(), problem.toStdString(),
                 "open its folder yourself; everything else of the session is restored");
}

QString otherModelWarning(const SessionModel& saved, const view::ModelItem& opened) {
  const auto differs = [](auto was, auto is) { return was != 0 && was != is; };
  const bool shape = differs(saved.layers, opened.layers) || differs(saved.hidden, opened.hidden) ||
                     differs(saved.vocabulary, opened.vocabulary) || saved.trees != opened.trees ||
                     saved.depth != opened.depth;
  if (shape && saved.layers != 0) {
    return Words::tr(
               "%1 is not the model that the session was saved with: it has another shape. What the "
               "session remembers of its trees may mean other places.",
               "a model's name")
        .arg(opened.name);
  }
  if (!differs(saved.fileBytes, opened.fileBytes)) return {};
  return Words::tr(
             "%1 may not be the model that the session was saved with: its weights take %2, those of "
             "the session %3.",
             "a model's name, two sizes with units")
      .arg(opened.name, sizeText(opened.fileBytes), sizeText(saved.fileBytes));
}

}  // namespace ufb
