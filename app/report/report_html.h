// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <stop_token>

#include "report/report_document.h"

namespace ufb {

/// How far the writing of a report is, told on the thread that writes, and whether to stop it.
struct ReportPace {
  std::stop_token stop;
  std::function<void(double fraction)> progressed;  ///< 0..1; may be empty
};

/// The report as one page that needs nothing else: pictures and data are inside, nothing in it runs, nothing
/// is loaded. HTML 5 that is well-formed XML, too, in UTF-8. What a user typed is text, whatever it looks
/// like. Empty if it was stopped. In any thread.
[[nodiscard]] QByteArray reportHtml(const ReportDocument& document, const ReportPace& pace);

}  // namespace ufb
