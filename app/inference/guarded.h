// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <exception>
#include <new>

#include "ufb/result.h"

namespace ufb {

/// Runs `work` and turns whatever it throws into an Error about `subject`.
template <class Work>
auto guarded(const QString& subject, Work&& work) -> decltype(work()) {
  try {
    return work();
  } catch (const std::bad_alloc&) {
    return failure(ErrorCode::OutOfMemory, subject.toStdString(), "there is not enough memory for it",
                   "close other programs or use a smaller model");
  } catch (const std::exception& exception) {
    return failure(ErrorCode::Internal, subject.toStdString(), exception.what(), "please report this");
  } catch (...) {
    return failure(ErrorCode::Internal, subject.toStdString(), "an unknown exception", "please report this");
  }
}

}  // namespace ufb
