// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>

#include "appearance.h"
#include "report/report_options.h"

namespace ufb {

/// Draw one view into a file instead of opening the window.
struct RenderOptions {
  QString view;
  QString file;    ///< ends in .png, .svg or .pdf
  QSize size;      ///< invalid: the view's own
  QString select;  ///< as CommandLine::select
};

/// What `ufb-explorer` was asked to do.
struct CommandLine {
  QString model;    ///< empty = the bundled default
  QString against;  ///< the second model; empty = as last time
  QString device = QStringLiteral("cpu");
  std::optional<int> threads;
  std::optional<QString> text;
  std::optional<QString> pin;  ///< a text that is pinned before `text` is asked
  QString view;
  QString select;   ///< a path address; empty = none
  QString corpus;   ///< a store of counts, or its folder; empty = none
  QString corpusB;  ///< to compare it with
  std::optional<Appearance> appearance;
  std::optional<int> textSize;  ///< percent
  QString language;
  QString session;  ///< a session file to open; empty = none
  std::optional<RenderOptions> render;
  std::optional<ReportOptions> report;
};

/// Either a command line to carry out, or words to print and an exit status to leave with.
struct ParsedCommandLine {
  std::optional<CommandLine> command;
  QString output;  ///< for stdout: help or version
  QString error;   ///< one line for stderr
  int exitStatus = 0;
};

/// `arguments` starts with the program's name. Needs no application object.
[[nodiscard]] ParsedCommandLine parseCommandLine(const QStringList& arguments);

}  // namespace ufb
