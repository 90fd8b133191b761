// SPDX-License-Identifier: MIT
#include "error_text.h"

#include <QCoreApplication>

namespace ufb {
namespace {

/// %1 is the file or thing at fault.
const char* sentenceFor(ErrorCode code) {
  switch (code) {
    case ErrorCode::FileNotFound:
      return QT_TRANSLATE_NOOP("ufb::ErrorText",
                               "%1 is missing or may not be read. Choose another file or folder.");
    case ErrorCode::BadFormat:
      return QT_TRANSLATE_NOOP("ufb::ErrorText", "%1 is damaged or of another kind. Fetch it again.");
    case ErrorCode::ShapeMismatch:
      return QT_TRANSLATE_NOOP("ufb::ErrorText",
                               "%1 does not fit its configuration. Take both from the same model.");
    case ErrorCode::Unsupported:
      return QT_TRANSLATE_NOOP("ufb::ErrorText",
                               "%1 asks for something that this version cannot do. Choose another model.");
    case ErrorCode::InvalidArgument:
      return QT_TRANSLATE_NOOP("ufb::ErrorText", "%1 makes no sense for this model. Change the text.");
    case ErrorCode::WriteFailed:
      return QT_TRANSLATE_NOOP("ufb::ErrorText",
                               "%1 could not be written. Check the folder and the free space.");
    case ErrorCode::OutOfMemory:
      return QT_TRANSLATE_NOOP(
          "ufb::ErrorText",
          "There is too little memory for %1. Close other programs or use a smaller model.");
    case ErrorCode::DeviceUnavailable:
      return QT_TRANSLATE_NOOP("ufb::ErrorText", "%1 cannot be used here. Choose another device.");
    case ErrorCode::Cancelled:
      return QT_TRANSLATE_NOOP("ufb::ErrorText", "%1 was cancelled.");
    case ErrorCode::Internal:
      break;
  }
  return QT_TRANSLATE_NOOP("ufb::ErrorText",
                           "Something went wrong inside the program with %1. Please report it.");
}

}  // namespace

QString errorText(const Error& error) {
  return QCoreApplication::translate("ufb::ErrorText", sentenceFor(error.code))
      .arg(QString::fromStdString(error.subject));
}

}  // namespace ufb
