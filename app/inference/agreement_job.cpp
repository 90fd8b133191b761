// SPDX-License-Identifier: MIT
#include "inference/agreement_job.h"

#include "presenters/compare_presenter.h"

namespace ufb {
namespace {

constexpr qint64 kSliceMs = 20;
constexpr qint64 kBetweenReportsMs = 100;

}  // namespace

AgreementJob::AgreementJob(AgreementRequest request, std::unique_ptr<LineSource> lines, AgreementRun run)
    : m_request(std::move(request)), m_lines(std::move(lines)), m_run(std::move(run)) {}

Result<std::unique_ptr<AgreementJob>> AgreementJob::start(const AgreementRequest& request, const Model& a,
                                                          const Model& b) {
  auto lines = openLines(request.path.toStdString());
  if (!lines) return tl::unexpected(lines.error());
  AgreementOptions options;
  options.stop = request.stop;
  auto run = AgreementRun::start(a, b, **lines, options);
  if (!run) return tl::unexpected(run.error());
  return std::unique_ptr<AgreementJob>(new AgreementJob(request, std::move(*lines), std::move(*run)));
}

Result<bool> AgreementJob::goOn() {
  QElapsedTimer slice;
  slice.start();
  while (slice.elapsed() < kSliceMs) {
    const auto more = m_run.step();
    if (!more || !*more) return more;
  }
  return true;
}

view::AgreementItem AgreementJob::soFar() const {
  return presentAgreement(m_run.soFar(), m_request.path);
}

bool AgreementJob::worthReporting() {
  if (m_sinceReport.isValid() && m_sinceReport.elapsed() < kBetweenReportsMs) return false;
  m_sinceReport.start();
  return true;
}

}  // namespace ufb
