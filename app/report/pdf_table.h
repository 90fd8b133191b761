// SPDX-License-Identifier: MIT
#pragma once

#include "report/pdf_pages.h"

namespace ufb {

/// How a table is set.
struct PdfTableLook {
  QFont font;
  QFont headFont;
  QFont captionFont;
  Qt::LayoutDirection page = Qt::LeftToRight;
  double padding = 0;  ///< between columns
  double line = 0;     ///< width of a hairline
};

/// Sets a table on as many pages as it takes. Heads are repeated on each of them; a row is split only if it
/// is higher than a page, and columns that have no room beside each other go below, after the first one
/// again.
void setTable(PdfPages& pages, const ReportTable& table, const PdfTableLook& look, QPaintDevice* device);

}  // namespace ufb
