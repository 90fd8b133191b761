// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <memory>
#include <optional>

#include "inference/request.h"
#include "ufb/compare.h"

namespace ufb {

/// A count of agreement that goes on in slices, so that what else the inference thread is asked for has its
/// turn between two of them. Lives on that thread.
class AgreementJob {
 public:
  /// Fails as openLines() and AgreementRun::start() do. The models must outlive the job.
  [[nodiscard]] static Result<std::unique_ptr<AgreementJob>> start(const AgreementRequest& request,
                                                                   const Model& a, const Model& b);

  [[nodiscard]] RequestId id() const { return m_request.id; }
  /// Counts for a moment. False at the end, or after a stop.
  [[nodiscard]] Result<bool> goOn();
  [[nodiscard]] view::AgreementItem soFar() const;
  [[nodiscard]] double fraction() const { return m_lines->fraction(); }
  /// True at most ten times a second.
  [[nodiscard]] bool worthReporting();

 private:
  AgreementJob(AgreementRequest request, std::unique_ptr<LineSource> lines, AgreementRun run);

  AgreementRequest m_request;
  std::unique_ptr<LineSource> m_lines;
  AgreementRun m_run;
  QElapsedTimer m_sinceReport;
};

}  // namespace ufb
