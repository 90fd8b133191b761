// SPDX-License-Identifier: MIT
// The whole network on the card: goldens, traces, precisions, batches, refusals.
#include "check_rows.h"
#include "support/registry.h"

class TstGpuModel : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    if (!ufb::gpu::whyNoGpu().empty()) QSKIP(ufb::gpu::whyNoGpu().c_str());
  }
  void check_data() { ufb::gpu::addCheckRows("model"); }
  void check() { ufb::gpu::runCheckRow(); }
};

UFB_TEST(TstGpuModel)
#include "tst_gpu_model.moc"
