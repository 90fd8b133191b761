// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "ufb/routing_export.h"

/// One function a format. All write into an existing folder, return the names of their files and throw
/// ExportProblem.
namespace ufb::exporting {

using Names = std::vector<std::string>;
[[nodiscard]] Names writeCsvFiles(const RoutingCounts& counts, const std::string& folder,
                                  const ExportOptions& options);
[[nodiscard]] Names writeJsonFile(const RoutingCounts& counts, const std::string& folder,
                                  const ExportOptions& options);
[[nodiscard]] Names writeSafetensorsFile(const RoutingCounts& counts, const std::string& folder,
                                         const ExportOptions& options);
[[nodiscard]] Names writeNpyFiles(const RoutingCounts& counts, const std::string& folder,
                                  const ExportOptions& options);
[[nodiscard]] Names writeHtmlFile(const RoutingCounts& counts, const std::string& folder,
                                  const ExportOptions& options);

}  // namespace ufb::exporting
