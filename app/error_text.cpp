// SPDX-License-Identifier: MIT
#include "error_text.h"

#include <QCoreApplication>

namespace ufb {
namespace {

/// %1 is the file or thing at fault, %2 the engine's reason, in English.
const char* sentenceFor(ErrorCode code) {
  switch (code) {
    case ErrorCode::FileNotFound:
      return QT_TRANSLATE_NOOP("ufb::ErrorText",
                               "%1 is missing or may not be read (%2). Choose another file or folder.");
    case ErrorCode::BadFormat:
      return QT_TRANSLATE_NOOP("ufb::ErrorText", "%1 is damaged or of another kind (%2). Fetch it again.");
    case ErrorCode::ShapeMismatch:
      return QT_TRANSLATE_NOOP("ufb::ErrorText",
                               "%1 does not fit its configuration (%2). Take both from the same model.");
    case ErrorCode::Unsupported:
      return QT_TRANSLATE_NOOP(
          "ufb::ErrorText", "%1 asks for something that this version cannot do (%2). Choose another model.");
    case ErrorCode::InvalidArgument:
      return QT_TRANSLATE_NOOP("ufb::ErrorText", "%1 makes no sense for this model (%2). Change the text.");
    case ErrorCode::WriteFailed:
      return QT_TRANSLATE_NOOP("ufb::ErrorText",
                               "%1 could not be written (%2). Check the folder and the free space.");
    case ErrorCode::OutOfMemory:
      return QT_TRANSLATE_NOOP(
          "ufb::ErrorText",
          "%1 needs more memory than there is (%2). Close other programs or use a smaller "
          "model.");
    case ErrorCode::DeviceUnavailable:
      return QT_TRANSLATE_NOOP("ufb::ErrorText", "%1 cannot be used here (%2). Choose another device.");
    case ErrorCode::Cancelled:
      return QT_TRANSLATE_NOOP("ufb::ErrorText", "%1 was cancelled (%2).");
    case ErrorCode::Internal:
      break;
  }
  return QT_TRANSLATE_NOOP("ufb::ErrorText", "%1 met a mistake inside the program (%2). Please report it.");
}

QString translated(const char* text) {
  return QCoreApplication::translate("ufb::ErrorText", text);
}

/// The engine names files, which stay as they are, and a few things in English words.
QString subjectOf(const Error& error) {
  const QString subject = QString::fromStdString(error.subject);
  if (subject == QLatin1String("text")) return translated(QT_TRANSLATE_NOOP("ufb::ErrorText", "The text"));
  const bool id = subject == QLatin1String("ids") || subject.startsWith(QLatin1String("id "));
  if (id) return translated(QT_TRANSLATE_NOOP("ufb::ErrorText", "The list of tokens"));
  if (error.code != ErrorCode::DeviceUnavailable) return subject;
  return translated(QT_TRANSLATE_NOOP("ufb::ErrorText", "The device %1")).arg(subject);
}

}  // namespace

QString errorText(const Error& error) {
  if (error.code == ErrorCode::InvalidArgument && error.subject == "count") {
    return translated(
               QT_TRANSLATE_NOOP("ufb::ErrorText",
                                 "The count is not possible (%1). Open the model that it belongs to, or "
                                 "count other texts."))
        .arg(QString::fromStdString(error.problem));
  }
  if (error.subject == "engine") {
    return translated(QT_TRANSLATE_NOOP("ufb::ErrorText",
                                        "Nothing can be computed, because the engine cannot be loaded (%1). "
                                        "Install the program again."))
        .arg(QString::fromStdString(error.problem));
  }
  return translated(sentenceFor(error.code)).arg(subjectOf(error), QString::fromStdString(error.problem));
}

}  // namespace ufb
