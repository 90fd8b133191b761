// SPDX-License-Identifier: MIT
#pragma once

#include <QFileDialog>
#include <functional>

namespace ufb {

/// Asks for a file or a folder without stopping the window's work: `chosen` is called if the user chooses
/// one. `filter` is only for files.
void askForPath(QWidget* window, QFileDialog::FileMode mode, const QString& title, const QString& start,
                const QString& filter, const std::function<void(const QString& path)>& chosen);

}  // namespace ufb
