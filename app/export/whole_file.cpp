// SPDX-License-Identifier: MIT
#include "whole_file.h"

#include <QSaveFile>

namespace ufb {

Result<void> writeWholeFile(const QString& file, const QByteArray& bytes) {
  QSaveFile target(file);
  const bool written =
      target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
  if (written) return {};
  return failure(ErrorCode::WriteFailed, file.toStdString(), target.errorString().toStdString(),
                 "check the folder and the free space");
}

}  // namespace ufb
