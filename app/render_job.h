// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <memory>

#include "command_line.h"
#include "ufb/result.h"

namespace ufb {

class MainWindow;

/// Draws one view of a window into a file as soon as its first answer is there. Shows nothing on a screen.
class RenderJob : public QObject {
  Q_OBJECT
 public:
  RenderJob(MainWindow& window, RenderOptions options);

  /// Lays the window out at the picture's size; call before MainWindow::start().
  void prepare();
  /// The names that --render takes.
  [[nodiscard]] static QStringList viewNames();

 Q_SIGNALS:
  /// `problem` is empty if the file was written, else a sentence for stderr.
  void finished(const QString& problem);

 private:
  void measure();
  void draw();
  [[nodiscard]] bool awaitsWords() const;
  [[nodiscard]] Result<void> select();
  [[nodiscard]] Result<void> save();
  [[nodiscard]] Result<void> savePicture(QWidget& widget) const;
  [[nodiscard]] Result<void> checkSize(const QWidget& widget) const;
  void report(const Result<void>& result);

  MainWindow& m_window;
  RenderOptions m_options;
  bool m_measured = false;
  bool m_done = false;
};

}  // namespace ufb
