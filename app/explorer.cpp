// SPDX-License-Identifier: MIT
#include "explorer.h"

#include "first_frame.h"
#include "session_file/session_controller.h"
#include "text_size.h"
#include "translation.h"
#include "undo/edits.h"

namespace ufb {

Explorer::Explorer(QObject* parent) : QObject(parent) {}

Explorer::~Explorer() = default;

void Explorer::build(Settings settings) {
  m_window = std::make_unique<MainWindow>(std::move(settings), loadModel, m_places);
  // The window comes first: loading the engine takes longer than everything else at the start.
  InferenceService& service = m_window->session().service();
  service.hold();
  auto* frame = new FirstFrame(*m_window);
  frame->setParent(m_window.get());
  connect(frame, &FirstFrame::shown, &service, &InferenceService::release);
  // Queued: the window that asks is not to vanish below its own feet.
  connect(m_window.get(), &MainWindow::replacementWanted, this, &Explorer::replace, Qt::QueuedConnection);
}

void Explorer::show(Settings settings, const StartOptions& options, const WindowPlaces& places) {
  m_places = places;
  build(std::move(settings));
  m_window->show();
  StartOptions first = options;
  first.offerTour = true;
  m_window->start(first);
}

void Explorer::replace() {
  const std::unique_ptr<MainWindow> old = std::move(m_window);
  const Handover handover = old->handOver();
  installLanguage(handover.settings->language());
  applyTextSize(handover.settings->textSize());
  build(std::move(*handover.settings));
  m_window->takeOver(handover);
  m_window->show();
}

}  // namespace ufb
