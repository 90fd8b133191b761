// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <memory>

#include "main_window.h"

namespace ufb {

/// Shows the window, and puts another one in its place where words or letters have to be made anew: for
/// another language or text size. What was open goes on in the new one.
class Explorer : public QObject {
  Q_OBJECT
 public:
  explicit Explorer(QObject* parent = nullptr);
  ~Explorer() override;

  void show(Settings settings, const StartOptions& options, const WindowPlaces& places);
  [[nodiscard]] MainWindow* window() const { return m_window.get(); }

 private:
  void build(Settings settings);
  void replace();

  WindowPlaces m_places;
  std::unique_ptr<MainWindow> m_window;
};

}  // namespace ufb
