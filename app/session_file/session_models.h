// SPDX-License-Identifier: MIT
#pragma once

#include "session_file/session_document.h"
#include "ufb/result.h"

namespace ufb {

/// What a session keeps of an open model; of none, none.
[[nodiscard]] SessionModel sessionModel(const view::ModelItem& model);

/// Where to open a session's model on this machine: at its own path, else at the same place beside the
/// session file, else the one that the program brings along under its name. Fails with FileNotFound; the
/// subject is the model's name, and everything else of the session can still be restored. A session without
/// this model answers with an empty path. Looks at files: not for the GUI thread.
[[nodiscard]] Result<QString> findSessionModel(const SessionModel& model, const QString& sessionFile);

/// A translated sentence that the model opened is not the one that the session was saved with, as far as its
/// shape and its size tell; empty if nothing speaks against it.
[[nodiscard]] QString otherModelWarning(const SessionModel& saved, const view::ModelItem& opened);

}  // namespace ufb
