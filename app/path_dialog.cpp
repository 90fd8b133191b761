// SPDX-License-Identifier: MIT
#include "path_dialog.h"

namespace ufb {

void askForPath(QWidget* window, QFileDialog::FileMode mode, const QString& title, const QString& start,
                const QString& filter, const std::function<void(const QString& path)>& chosen) {
  auto* dialog = new QFileDialog(window, title, start, filter);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(mode);
  dialog->setOption(QFileDialog::ShowDirsOnly, mode == QFileDialog::Directory);
  QObject::connect(dialog, &QFileDialog::fileSelected, window,
                   [chosen](const QString& path) { chosen(path); });
  dialog->open();
}

}  // namespace ufb
