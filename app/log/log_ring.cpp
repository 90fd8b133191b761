// SPDX-License-Identifier: MIT
#include "log/log_ring.h"

namespace ufb {
namespace {

// Constant initialisation: no guard that a signal handler could wait for.
constinit CrashLog theLog;
constinit CrashActions theActions;

}  // namespace

CrashLog& crashLog() {
  return theLog;
}

CrashActions& crashActions() {
  return theActions;
}

}  // namespace ufb
