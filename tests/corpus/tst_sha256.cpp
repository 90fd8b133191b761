// SPDX-License-Identifier: MIT
#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "io/sha256.h"
#include "support/registry.h"

using namespace ufb;

class TstSha256 : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void knownVectors_data();
  void knownVectors();
  void sizesAroundTheBlock_data();
  void sizesAroundTheBlock();
  void refusesWhatCannotBeRead_data();
  void refusesWhatCannotBeRead();

 private:
  QString written(const QByteArray& bytes) {
    const QString path = m_folder.filePath(QStringLiteral("file"));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
  }
  QTemporaryDir m_folder;
};

/// FIPS 180-4's examples.
void TstSha256::knownVectors_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QByteArray>("hash");
  QTest::newRow("empty") << QByteArray()
                         << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  QTest::newRow("abc") << QByteArray("abc")
                       << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                              << QByteArray(
                                     "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  QTest::newRow("a million a") << QByteArray(1000000, 'a')
                               << QByteArray(
                                      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void TstSha256::knownVectors() {
  QFETCH(QByteArray, bytes);
  QFETCH(QByteArray, hash);
  const auto found = sha256OfFile(written(bytes).toStdString());
  QVERIFY2(found, found ? "" : found.error().sentence().c_str());
  QCOMPARE(QByteArray::fromStdString(*found), hash);
}

void TstSha256::sizesAroundTheBlock_data() {
  QTest::addColumn<int>("size");
  for (const int size : {(1 << 18) - 1, 1 << 18, (1 << 18) + 1, (3 << 20) + 7})
    QTest::addRow("%d", size) << size;
}

void TstSha256::sizesAroundTheBlock() {
  QFETCH(int, size);
  QByteArray bytes(size, '\0');
  for (int i = 0; i < size; ++i) bytes[i] = static_cast<char>(i * 31 + (i >> 9));
  const auto found = sha256OfFile(written(bytes).toStdString());
  QVERIFY2(found, found ? "" : found.error().sentence().c_str());
  QCOMPARE(QByteArray::fromStdString(*found),
           QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void TstSha256::refusesWhatCannotBeRead_data() {
  QTest::addColumn<QString>("path");
  QTest::addColumn<QByteArray>("problem");
  QTest::newRow("folder") << m_folder.path() << QByteArray("this is a folder");
  QTest::newRow("missing") << m_folder.filePath(QStringLiteral("none")) << QByteArray("No such file");
  QTest::newRow("no name") << QString() << QByteArray("No such file");
}

void TstSha256::refusesWhatCannotBeRead() {
  QFETCH(QString, path);
  QFETCH(QByteArray, problem);
  const auto found = sha256OfFile(path.toStdString());
  QVERIFY(!found);
  QCOMPARE(found.error().code, ErrorCode::FileNotFound);
  QCOMPARE(QString::fromStdString(found.error().subject), path);
  QVERIFY2(QByteArray::fromStdString(found.error().problem).contains(problem), found.error().problem.c_str());
  QVERIFY(!found.error().advice.empty());
}

UFB_TEST(TstSha256)
#include "tst_sha256.moc"
