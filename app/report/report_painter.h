// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>

#include "report/report_snapshot.h"

namespace ufb {

class Selection;

/// Draws a report's pictures, one at a call, so that a window stays alive between them. Draws views of its
/// own, light and of one size whatever the window looks like, and shows none on a screen. In the GUI thread.
class ReportPainter {
 public:
  explicit ReportPainter(const ReportSnapshot& snapshot);
  ~ReportPainter();
  ReportPainter(const ReportPainter&) = delete;
  ReportPainter& operator=(const ReportPainter&) = delete;

  [[nodiscard]] qsizetype count() const { return m_tasks.size(); }
  [[nodiscard]] qsizetype done() const { return m_done; }
  /// False if there are none left.
  [[nodiscard]] bool drawNext();
  [[nodiscard]] const ReportPictures& pictures() const { return m_pictures; }

 private:
  struct Task {
    QString name;
    std::function<ReportPicture()> draw;
  };

  void add(const char* name, std::function<ReportPicture()> draw);
  void addRouting();
  void addCorpus();
  void addLatency();

  const ReportSnapshot& m_snapshot;
  std::unique_ptr<Selection> m_selection;
  QVector<Task> m_tasks;
  qsizetype m_done = 0;
  ReportPictures m_pictures;
};

}  // namespace ufb
