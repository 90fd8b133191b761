// SPDX-License-Identifier: MIT
// The trees' kernels on the card.
#include "check_rows.h"
#include "support/registry.h"

class TstGpuKernels : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    if (!ufb::gpu::whyNoGpu().empty()) QSKIP(ufb::gpu::whyNoGpu().c_str());
  }
  void check_data() { ufb::gpu::addCheckRows("fff"); }
  void check() { ufb::gpu::runCheckRow(); }
};

UFB_TEST(TstGpuKernels)
#include "tst_gpu_kernels.moc"
