// SPDX-License-Identifier: MIT
#include "routing/export/export_facts.h"
#include "routing/export/export_problem.h"
#include "routing/export/html_text.h"
#include "routing/export/output_folder.h"
#include "routing/export/report.h"
#include "routing/export/tables.h"
#include "routing/export/writers.h"

namespace ufb::exporting {
namespace {

std::string beginning(const RoutingCounts& counts) {
  std::string html =
      "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head>\n"
      "<meta charset=\"utf-8\"/>\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n";
  for (const auto& [name, words] : exportFacts(counts)) {
    html += "<meta name=\"ufb:" + name + "\" content=\"" + escaped(words) + "\"/>\n";
  }
  return html + "<title>Routing statistics of " + escaped(counts.model.name) + "</title>\n<style>" +
         reportStyle() + "</style>\n</head>\n<body>\n";
}

}  // namespace

Names writeHtmlFile(const RoutingCounts& counts, const std::string& folder, const ExportOptions& options) {
  OutputFolder files(folder, options.stop);
  OutputFile& file = files.add("report.html");
  const Source source = tableSource(counts, options.stop, file.name());
  file.pending() = beginning(counts) + reportHead(counts) + "<main>\n" + reportOverview(*source);
  forEachTree(*source, [&](int layer, int tree) {
    file.pending() += reportTree(*source, layer, tree);
    file.flushIfLarge();
  });
  file.pending() += reportNotes(counts) + "</main>\n</body>\n</html>\n";
  return files.commit();
}

}  // namespace ufb::exporting
