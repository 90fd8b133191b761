// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ufb {

/// What a file or folder is to this program, by its name and, for a folder, by what it holds.
enum class PathKind {
  Model,  ///< a folder, or one of a model's files
  Count,  ///< a store of routing statistics, or a folder that has one
  Text    ///< any other file
};
[[nodiscard]] PathKind kindOfPath(const QString& path);

}  // namespace ufb
