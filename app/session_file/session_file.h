// SPDX-License-Identifier: MIT
#pragma once

#include "session_file/session_document.h"
#include "ufb/result.h"

namespace ufb {

/// More than this is no session; it is not even read.
inline constexpr qint64 kMostSessionBytes = 32LL * 1024 * 1024;

/// The bytes of a session file: JSON, format "ufb-session", version 1.
[[nodiscard]] QByteArray sessionToJson(const SessionDocument& document);

/// Reads what sessionToJson() wrote. Members that this version does not know are passed over, missing ones
/// get their defaults. `file` names the source in messages. Fails with BadFormat for what is no session, is
/// broken, or has a member of the wrong type or out of its range, and with Unsupported for a newer version.
[[nodiscard]] Result<SessionDocument> sessionFromJson(const QByteArray& json, const QString& file);

/// Reads a session file. Fails as sessionFromJson(), and with FileNotFound for a file that cannot be read.
/// Not for the GUI thread.
[[nodiscard]] Result<SessionDocument> readSession(const QString& file);

/// Writes it whole or not at all, with the models' paths also as seen from the file's folder. Fails with
/// WriteFailed. Not for the GUI thread.
[[nodiscard]] Result<void> writeSession(const QString& file, SessionDocument document);

}  // namespace ufb
