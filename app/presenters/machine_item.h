// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

#include "models/usage_figures.h"

namespace ufb {

struct DeviceItem {
  QString id;    ///< "cpu", "cuda:0"
  QString name;  ///< the processor's own name
  bool available = false;
  QString reason;               ///< why not, in English; empty if available
  qint64 memoryBytes = 0;       ///< of a CUDA device
  QString computeCapability{};  ///< of a CUDA device, "9.0"
  bool operator==(const DeviceItem&) const = default;
};

/// What this machine computes with, and what the program brought along.
struct MachineItem {
  QString processor;
  QString instructionSet;  ///< as processors are sold: "AVX-512", "AVX2"
  int physicalCores = 1;
  QString blas;
  bool slowBlas = false;  ///< the reference BLAS: everything dense is slow
  QString torchVersion;
  QString version;            ///< of this program
  QVector<CacheItem> caches;  ///< of data, nearest first; empty if not known
  QVector<DeviceItem> devices;
  QStringList bundledModels;  ///< folders
  bool operator==(const MachineItem&) const = default;
};

}  // namespace ufb
