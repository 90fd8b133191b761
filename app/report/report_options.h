// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ufb {

/// Make a report instead of opening the window.
struct ReportOptions {
  QString file;          ///< ends in .html, .htm or .pdf
  QString target;        ///< a word whose probability is asked for; empty = none
  QString select;        ///< as CommandLine::select
  bool measure = false;  ///< measure first, shortly
};

}  // namespace ufb
