// SPDX-License-Identifier: MIT
#pragma once

#include "report/report_html.h"

namespace ufb {

/// The report on pages of A4 or Letter, with its title and the page's number on each; data is attached as
/// files. Nothing is cut off at an edge. Empty if it was stopped. In any thread.
[[nodiscard]] QByteArray reportPdf(const ReportDocument& document, const ReportPace& pace);

}  // namespace ufb
