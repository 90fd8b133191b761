// SPDX-License-Identifier: MIT
#include "session_file/session_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include "export/whole_file.h"
#include "session_file/json_members.h"

namespace ufb {
namespace {

constexpr QLatin1String kFormat("ufb-session");
constexpr int kVersion = 1;

constexpr QLatin1String kFormatKey("format");
constexpr QLatin1String kVersionKey("version");
constexpr QLatin1String kBookmarksKey("bookmarks");
constexpr QLatin1String kMeasurementsKey("measurements");
constexpr QLatin1String kLayoutKey("layout");
constexpr QLatin1String kPinnedKey("pinned");

constexpr qsizetype kLongestText = 4 * 1024 * 1024;  // characters
constexpr qsizetype kLongestName = 4096;
constexpr qsizetype kLongestLayout = 1024 * 1024;  // bytes
constexpr qsizetype kMostViews = 256;
constexpr qsizetype kMostBookmarks = 500;
constexpr int kMost = 1'000'000'000;
constexpr qint64 kMostBytes = qint64{1} << 50;

/// The members of a model, once for reading and for writing: `visit` gets name, value and limit of each.
template <class Model, class Visit>
void eachMember(Model& model, const Visit& visit) {
  visit(QLatin1String("name"), model.name, kLongestName);
  visit(QLatin1String("path"), model.path, kLongestName);
  visit(QLatin1String("relative"), model.relative, kLongestName);
  visit(QLatin1String("bundled"), model.bundled, kLongestName);
  visit(QLatin1String("layers"), model.layers, kMost);
  visit(QLatin1String("hidden"), model.hidden, kMost);
  visit(QLatin1String("vocabulary"), model.vocabulary, kMost);
  visit(QLatin1String("trees"), model.trees, kMost);
  visit(QLatin1String("depth"), model.depth, kMost);
  visit(QLatin1String("fileBytes"), model.fileBytes, kMostBytes);
}

/// The same for what of a session is a plain text or a plain number that is not negative.
template <class Document, class Visit>
void eachPlainMember(Document& document, const Visit& visit) {
  visit(QLatin1String("program"), document.program, kLongestName);
  visit(QLatin1String("saved"), document.saved, kLongestName);
  visit(QLatin1String("device"), document.device, kLongestName);
  visit(QLatin1String("threads"), document.threads, kMost);
  visit(QLatin1String("text"), document.text, kLongestText);
  visit(QLatin1String("cursor"), document.cursor, kMost);
  visit(QLatin1String("layer"), document.layer, kMost);
  visit(QLatin1String("tree"), document.tree, kMost);
  visit(QLatin1String("address"), document.address, kLongestName);
  visit(QLatin1String("targetWord"), document.targetWord, kLongestName);
  visit(QLatin1String("corpus"), document.corpus, kLongestName);
  visit(QLatin1String("corpusB"), document.corpusB, kLongestName);
  visit(QLatin1String("maximized"), document.maximized, kLongestName);
}

struct Writer {
  QJsonObject& object;
  template <class Value, class Limit>
  void operator()(QLatin1String name, const Value& value, Limit /*limit*/) const {
    object[name] = value;
  }
};

struct Reader {
  JsonMembers& members;
  void operator()(QLatin1String name, QString& value, qsizetype limit) const {
    members.read(name, value, limit);
  }
  template <class Number>
  void operator()(QLatin1String name, Number& value, Number limit) const {
    members.read(name, value, 0, limit);
  }
};

QJsonObject toObject(const SessionModel& model) {
  QJsonObject object;
  eachMember(model, Writer{object});
  return object;
}

void readModel(JsonMembers& members, QLatin1String name, SessionModel& model) {
  JsonMembers inner = members.inner(name);
  eachMember(model, Reader{inner});
  members.take(inner);
}

QJsonObject toObject(const SessionDocument& document) {
  QJsonObject object{{kFormatKey, kFormat}, {kVersionKey, kVersion}};
  eachPlainMember(document, Writer{object});
  object[QLatin1String("modelA")] = toObject(document.modelA);
  object[QLatin1String("modelB")] = toObject(document.modelB);
  object[QLatin1String("token")] = document.token;
  if (document.pinned) object[kPinnedKey] = *document.pinned;
  object[QLatin1String("earlierTexts")] = QJsonArray::fromStringList(document.earlierTexts);
  object[kBookmarksKey] = QJsonDocument::fromJson(document.bookmarks).array();
  QJsonArray measurements;
  for (const QJsonObject& measurement : document.measurements) measurements += measurement;
  object[kMeasurementsKey] = measurements;
  object[QLatin1String("views")] = QJsonArray::fromStringList(document.views);
  object[kLayoutKey] = QString::fromLatin1(document.layout.toBase64());
  object[QLatin1String("viewSettings")] = document.viewSettings;
  return object;
}

/// Every entry must be an object.
Result<void> checkObjects(const QJsonArray& list, QLatin1String name, const QString& file) {
  for (const QJsonValue& entry : list) {
    if (entry.isObject()) continue;
    return failure(ErrorCode::BadFormat, file.toStdString(),
                   QStringLiteral("\"%1\" has an entry that is no object").arg(name).toStdString(),
                   "the file was changed or damaged: save the session again where it comes from");
  }
  return {};
}

Result<SessionDocument> fromObject(const QJsonObject& object, const QString& file) {
  SessionDocument document;
  JsonMembers members(object, file);
  eachPlainMember(document, Reader{members});
  readModel(members, QLatin1String("modelA"), document.modelA);
  readModel(members, QLatin1String("modelB"), document.modelB);
  members.read(QLatin1String("token"), document.token, -1, kMost);
  members.read(kPinnedKey, document.pinned, kLongestText);
  members.read(QLatin1String("earlierTexts"), document.earlierTexts, SessionDocument::kMostEarlierTexts,
               kLongestText);
  QJsonArray bookmarks;
  QJsonArray measurements;
  members.read(kBookmarksKey, bookmarks, kMostBookmarks);
  members.read(kMeasurementsKey, measurements, SessionDocument::kMostMeasurements);
  members.read(QLatin1String("views"), document.views, kMostViews, kLongestName);
  members.readBytes(kLayoutKey, document.layout, kLongestLayout);
  members.read(QLatin1String("viewSettings"), document.viewSettings);
  for (const Result<void>& checked : {members.result(), checkObjects(bookmarks, kBookmarksKey, file),
                                      checkObjects(measurements, kMeasurementsKey, file)}) {
    if (!checked) return tl::unexpected(checked.error());
  }
  document.bookmarks = QJsonDocument(bookmarks).toJson(QJsonDocument::Compact);
  for (const QJsonValue& entry : std::as_const(measurements)) document.measurements += entry.toObject();
  document.cursor = std::min(document.cursor, static_cast<int>(document.text.size()));
  return document;
}

tl::unexpected<Error> refuse(ErrorCode code, const QString& file, const QString& problem,
                             const char* advice) {
  return failure(code, file.toStdString(), problem.toStdString(), advice);
}

Result<void> checkFormat(const QJsonObject& object, const QString& file) {
  const double version = object[kVersionKey].toDouble(0);
  if (object[kFormatKey].toString() != kFormat || version < 1) {
    return refuse(ErrorCode::BadFormat, file, QStringLiteral("this is no session of UltraFastBERT Explorer"),
                  "choose a file that ends in .ufbsession");
  }
  if (version > kVersion) {
    return refuse(
        ErrorCode::Unsupported, file,
        QStringLiteral("a newer version of the program wrote this session (format %1, this one reads %2)")
            .arg(version)
            .arg(kVersion),
        "install the newer version to open it");
  }
  return {};
}

}  // namespace

QByteArray sessionToJson(const SessionDocument& document) {
  return QJsonDocument(toObject(document)).toJson(QJsonDocument::Indented);
}

Result<SessionDocument> sessionFromJson(const QByteArray& json, const QString& file) {
  QJsonParseError problem;
  const QJsonDocument parsed = QJsonDocument::fromJson(json, &problem);
  if (!parsed.isObject()) {
    const QString reason =
        problem.error == QJsonParseError::NoError
            ? QStringLiteral("this is no session of UltraFastBERT Explorer")
            : QStringLiteral("this is no JSON: %1 at byte %2").arg(problem.errorString()).arg(problem.offset);
    return refuse(ErrorCode::BadFormat, file, reason,
                  "the file was changed or damaged: save the session again where it comes from");
  }
  const Result<void> format = checkFormat(parsed.object(), file);
  if (!format) return tl::unexpected(format.error());
  return fromObject(parsed.object(), file);
}

Result<SessionDocument> readSession(const QString& file) {
  QFile source(file);
  if (QFileInfo(file).isDir() || !source.open(QIODevice::ReadOnly)) {
    const QString reason = source.errorString();
    return refuse(ErrorCode::FileNotFound, file,
                  QFileInfo(file).isDir() ? QStringLiteral("this is a folder") : reason,
                  "choose another file, or ask for the right to read it");
  }
  // Not by size(), which says 0 of a pipe or a device.
  const QByteArray bytes = source.read(kMostSessionBytes + 1);
  if (bytes.size() > kMostSessionBytes) {
    return refuse(ErrorCode::BadFormat, file,
                  QStringLiteral("the file is too large for a session (at most %1 MB)")
                      .arg(kMostSessionBytes / (1024 * 1024)),
                  "choose a file that ends in .ufbsession");
  }
  return sessionFromJson(bytes, file);
}

Result<void> writeSession(const QString& file, SessionDocument document) {
  const QDir folder = QFileInfo(file).absoluteDir();
  for (SessionModel* model : {&document.modelA, &document.modelB}) {
    model->relative = model->path.isEmpty() ? QString() : folder.relativeFilePath(model->path);
  }
  return writeWholeFile(file, sessionToJson(document));
}

}  // namespace ufb
