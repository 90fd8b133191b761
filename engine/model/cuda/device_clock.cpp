// SPDX-License-Identifier: MIT
#include "model/cuda/device_clock.h"

#include <c10/cuda/CUDAException.h>
#include <c10/cuda/CUDAStream.h>

namespace ufb {

DeviceClock::~DeviceClock() {
  // Of a device that has failed, nothing can be destroyed; whoever asked it has said so already.
  for (const cudaEvent_t mark : m_marks) static_cast<void>(cudaEventDestroy(mark));
}

std::size_t DeviceClock::mark() {
  if (!m_asked) return 0;
  cudaEvent_t event = nullptr;
  C10_CUDA_CHECK(cudaEventCreate(&event));
  m_marks.push_back(event);
  C10_CUDA_CHECK(cudaEventRecord(event, c10::cuda::getCurrentCUDAStream().stream()));
  return m_marks.size() - 1;
}

std::size_t DeviceClock::span(std::size_t from, double& milliseconds) {
  const std::size_t to = mark();
  if (m_asked) m_spans.push_back({from, to, &milliseconds});
  return to;
}

void DeviceClock::finish() {
  if (m_spans.empty()) return;
  C10_CUDA_CHECK(cudaEventSynchronize(m_marks.back()));
  for (const Span& span : m_spans) {
    float elapsed = 0;
    C10_CUDA_CHECK(cudaEventElapsedTime(&elapsed, m_marks[span.from], m_marks[span.to]));
    *span.milliseconds += elapsed;
  }
  m_spans.clear();
}

}  // namespace ufb
