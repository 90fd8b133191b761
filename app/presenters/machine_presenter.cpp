// SPDX-License-Identifier: MIT
#include "machine_presenter.h"

#include <algorithm>

namespace ufb {

QString instructionSetName(const std::string& target) {
  if (target.rfind("AVX3", 0) == 0) return QStringLiteral("AVX-512");
  if (target == "SSE4") return QStringLiteral("SSE4.2");
  return QString::fromStdString(target);
}

MachineItem presentMachine(const Environment& environment, const std::vector<std::string>& bundledModels) {
  MachineItem item;
  item.processor = QString::fromStdString(environment.processor);
  item.instructionSet = instructionSetName(environment.instructionSet);
  item.physicalCores = std::max(1, environment.physicalCores);
  item.blas = QString::fromStdString(environment.blas);
  item.slowBlas = environment.blasIsReference;
  item.torchVersion = QString::fromStdString(environment.torchVersion);
  item.version = QString::fromStdString(environment.version);
  for (const CacheInfo& cache : environment.caches) {
    item.caches.append({QStringLiteral("L%1").arg(cache.level), cache.bytes, cache.shared});
  }
  for (const DeviceInfo& device : environment.devices) {
    item.devices.append({QString::fromStdString(device.id), QString::fromStdString(device.name),
                         device.available, QString::fromStdString(device.reason), device.memoryBytes,
                         QString::fromStdString(device.computeCapability)});
  }
  for (const std::string& folder : bundledModels) item.bundledModels.append(QString::fromStdString(folder));
  return item;
}

}  // namespace ufb
