// SPDX-License-Identifier: MIT
#include "session_file/session_document.h"

namespace ufb {

bool SessionDocument::sameContents(const SessionDocument& other) const {
  SessionDocument twin = other;
  twin.program = program;
  twin.saved = saved;
  return twin == *this;
}

}  // namespace ufb
