// SPDX-License-Identifier: MIT
#include <QRandomGenerator>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QtTest>
#include <set>

#include "io/torch_tensors.h"
#include "support/models/raw_safetensors.h"
#include "support/registry.h"
#include "torch_samples.h"

using namespace ufb;
using namespace ufb::test;

namespace {

constexpr int kMutations = 6000;

int below(QRandomGenerator& random, qsizetype limit) {
  return static_cast<int>(random.bounded(static_cast<int>(limit)));
}

/// Bytes at any place of the file, more often than not instructions of pickles.
QByteArray mutated(QByteArray file, QRandomGenerator& random) {
  static const QByteArray instructions("(.)cbaehjJKMNQqrRstUTuX]}\x80\x85\x86\x87\x88\x89\x8a");
  for (int i = 1 + below(random, 4); i > 0 && !file.isEmpty(); --i) {
    const int at = below(random, file.size());
    switch (random.bounded(5)) {
      case 0:
        file[at] = static_cast<char>(file[at] ^ (1 << random.bounded(8)));
        break;
      case 1:
        file[at] = static_cast<char>(random.bounded(256));
        break;
      case 2:
        file[at] = instructions[below(random, instructions.size())];
        break;
      case 3:
        file.insert(at, instructions[below(random, instructions.size())]);
        break;
      default:
        file.remove(at, 1 + random.bounded(3));
    }
  }
  if (random.bounded(16) == 0) file.truncate(below(random, file.size() + 1));
  return file;
}

/// Every element of every view is read; a sanitizer notices what lies outside.
bool viewsAreInside(const TorchTensors& tensors) {
  const std::span<const std::byte> file = tensors.file().bytes();
  for (const auto& [name, view] : tensors.tensors()) {
    if (view.bytes.data() < file.data() || view.bytes.data() + view.bytes.size() > file.data() + file.size())
      return false;
    if (view.elements() > static_cast<std::int64_t>(file.size())) return false;
    std::vector<float> floats(static_cast<std::size_t>(view.elements()));
    if (copyAsFloat(view, floats) != isFloating(view.dtype)) return false;
    if (view.strides.empty()) continue;
    std::int64_t last = 0;
    for (std::size_t axis = 0; axis < view.shape.size(); ++axis)
      last += (view.shape[axis] - 1) * view.strides[axis];
    if (static_cast<std::size_t>(last + 1) * dtypeSize(view.dtype) != view.bytes.size()) return false;
  }
  return true;
}

}  // namespace

class TstTorchFuzz : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void mutationsAreRefusedOrInside();

 private:
  QTemporaryDir m_folder;
};

void TstTorchFuzz::mutationsAreRefusedOrInside() {
  const QByteArray files[] = {legacyTorchFile(sampleTensors(), {true, true, true, true}),
                              legacyTorchFile(TensorPickle().bytes(), {{"0", QByteArray(16, '\x3f'), 4}})};
  const QString path = m_folder.filePath(QStringLiteral("fuzz.bin"));
  int accepted = 0;
  std::set<std::string> problems;
  for (quint32 seed = 0; seed < kMutations; ++seed) {
    QRandomGenerator random(seed);
    writeBytes(path, mutated(files[seed % 2], random));
    const auto read = readTorchStream(MappedFile::open(path.toStdString()).value());
    if (read) {
      ++accepted;
      QVERIFY2(viewsAreInside(*read), qPrintable(QStringLiteral("seed %1").arg(seed)));
      continue;
    }
    const ErrorCode code = read.error().code;
    QVERIFY(code == ErrorCode::BadFormat || code == ErrorCode::Unsupported);
    // What is shown must be legal text, whatever the file holds.
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString shown = decoder(QByteArray::fromStdString(read.error().problem));
    QVERIFY2(!decoder.hasError() && !shown.isEmpty(), qPrintable(QStringLiteral("seed %1").arg(seed)));
    problems.insert(read.error().problem);
  }
  // The mutations must reach behind the first checks, and some must do no harm.
  QVERIFY2(problems.size() > 300, qPrintable(QString::number(problems.size())));
  QVERIFY2(accepted > 200, qPrintable(QString::number(accepted)));
}

UFB_TEST(TstTorchFuzz)
#include "tst_torch_fuzz.moc"
