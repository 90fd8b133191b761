// SPDX-License-Identifier: MIT
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include "runtime/caches.h"
#include "support/registry.h"

using namespace ufb;

class TstCaches : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  void cache(const char* name, const char* level, const char* type, const char* size, const char* shared) {
    const QDir folder(m_folder.path());
    QVERIFY(folder.mkpath(QString::fromLatin1(name)));
    const std::pair<const char*, const char*> files[] = {
        {"level", level}, {"type", type}, {"size", size}, {"shared_cpu_list", shared}};
    for (const auto& [file, content] : files) {
      QFile out(folder.filePath(QString::fromLatin1(name) + u'/' + QString::fromLatin1(file)));
      QVERIFY(out.open(QIODevice::WriteOnly));
      out.write(content);
      out.write("\n");
    }
  }

 private Q_SLOTS:
  void readsWhatTheKernelWrites() {
    cache("index3", "3", "Unified", "32M", "0-7");
    cache("index0", "1", "Data", "48K", "0");
    cache("index1", "1", "Instruction", "32K", "0");
    cache("index2", "2", "Unified", "2048K", "0,4");
    cache("index4", "4", "Unified", "much", "0");
    cache("index5", "", "Unified", "1M", "0");
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("power")));
    const std::vector<CacheInfo> expected{{1, 48 << 10, false}, {2, 2048 << 10, true}, {3, 32 << 20, true}};
    QVERIFY(readCaches(m_folder.path().toStdString()) == expected);
  }

  void threadsOfOneCoreDoNotShare() {
    const QDir cpu(m_folder.path());
    QVERIFY(cpu.mkpath(QStringLiteral("smt/topology")));
    QFile siblings(cpu.filePath(QStringLiteral("smt/topology/thread_siblings_list")));
    QVERIFY(siblings.open(QIODevice::WriteOnly));
    siblings.write("0,64\n");
    siblings.close();
    cache("smt/cache/index0", "1", "Data", "32K", "0,64");
    cache("smt/cache/index3", "3", "Unified", "16M", "0-7,64-71");
    const std::vector<CacheInfo> expected{{1, 32 << 10, false}, {3, 16 << 20, true}};
    QVERIFY(readCaches(cpu.filePath(QStringLiteral("smt/cache")).toStdString()) == expected);
  }

  void withoutTheFolderThereIsNothingToSay() { QVERIFY(readCaches("/nowhere/at/all").empty()); }
};

UFB_TEST(TstCaches)
#include "tst_caches.moc"
