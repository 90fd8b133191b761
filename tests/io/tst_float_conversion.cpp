// SPDX-License-Identifier: MIT
#include <QtTest>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <vector>

#include "io/safetensors_reader.h"
#include "support/registry.h"

using namespace ufb;

namespace {

/// The value of a small floating-point format by its definition; NaN for all NaNs.
double valueOf(std::uint32_t bits, int exponentBits, int fractionBits) {
  const int bias = (1 << (exponentBits - 1)) - 1;
  const int allOnes = (1 << exponentBits) - 1;
  const auto fraction = static_cast<double>(bits & ((1U << fractionBits) - 1));
  const int exponent = static_cast<int>(bits >> fractionBits) & allOnes;
  const double sign = (bits >> (exponentBits + fractionBits)) != 0 ? -1.0 : 1.0;
  if (exponent == allOnes) {
    return fraction == 0 ? sign * std::numeric_limits<double>::infinity()
                         : std::numeric_limits<double>::quiet_NaN();
  }
  if (exponent == 0) return sign * std::ldexp(fraction, 1 - bias - fractionBits);
  return sign * std::ldexp(std::ldexp(1.0, fractionBits) + fraction, exponent - bias - fractionBits);
}

/// All 65536 patterns, one after another, at an odd address.
std::vector<float> convertAllPatterns(DType type) {
  constexpr std::size_t kCount = 65536;
  std::vector<std::byte> bytes(2 * kCount + 1);
  for (std::size_t i = 0; i < kCount; ++i) {
    const auto pattern = static_cast<std::uint16_t>(i);
    std::memcpy(bytes.data() + 1 + 2 * i, &pattern, 2);
  }
  std::vector<float> out(kCount);
  const TensorView view{type, {static_cast<std::int64_t>(kCount)}, std::span(bytes).subspan(1)};
  if (!copyAsFloat(view, out)) qFatal("not converted");
  return out;
}

}  // namespace

class TstFloatConversion : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyPatternIsExact_data();
  void everyPatternIsExact();
  void doublesAreRounded();
  void float32IsUntouched();
  void anyLengthFillsExactly();
  void otherTypesAreRefused();
  void namesAndSizes();
};

void TstFloatConversion::everyPatternIsExact_data() {
  QTest::addColumn<int>("type");
  QTest::addColumn<int>("exponentBits");
  QTest::newRow("F16") << static_cast<int>(DType::F16) << 5;
  QTest::newRow("BF16") << static_cast<int>(DType::BF16) << 8;
}

void TstFloatConversion::everyPatternIsExact() {
  QFETCH(int, type);
  QFETCH(int, exponentBits);
  const int fractionBits = 15 - exponentBits;
  const std::vector<float> converted = convertAllPatterns(static_cast<DType>(type));
  for (std::uint32_t pattern = 0; pattern < converted.size(); ++pattern) {
    const double expected = valueOf(pattern, exponentBits, fractionBits);
    const auto found = static_cast<double>(converted[pattern]);
    const bool sameSign = std::signbit(converted[pattern]) == (pattern >= 0x8000U);
    const bool same = std::isnan(expected) ? std::isnan(found) : found == expected;
    // A NaN keeps its payload in the upper bits.
    const std::uint32_t payload = std::bit_cast<std::uint32_t>(converted[pattern]) & 0x7FFFFFU;
    const bool samePayload = !std::isnan(expected) || payload == (pattern & ((1U << fractionBits) - 1))
                                                                     << (23 - fractionBits);
    if (same && sameSign && samePayload) continue;
    QFAIL(qPrintable(
        QStringLiteral("pattern %1 gave %2 instead of %3").arg(pattern, 4, 16).arg(found).arg(expected)));
  }
}

void TstFloatConversion::doublesAreRounded() {
  const double infinity = std::numeric_limits<double>::infinity();
  const std::vector<double> values = {0.0,
                                      -0.0,
                                      1.0,
                                      0.1,
                                      1.0 + std::ldexp(1.0, -24),
                                      infinity,
                                      1e40,
                                      -1e300,
                                      1e-46,
                                      std::ldexp(1.0, -149),
                                      -infinity,
                                      std::numeric_limits<double>::quiet_NaN()};
  const float big = std::numeric_limits<float>::infinity();
  const std::vector<float> expected = {0.0F, -0.0F,  1.0F, 0.1F,
                                       1.0F, big,    big,  -big,
                                       0.0F, 1e-45F, -big, std::numeric_limits<float>::quiet_NaN()};
  std::vector<float> found(values.size());
  const TensorView view{
      DType::F64, {static_cast<std::int64_t>(values.size())}, std::as_bytes(std::span(values))};
  QVERIFY(copyAsFloat(view, found));
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (std::isnan(expected[i])) {
      QVERIFY(std::isnan(found[i]));
    } else {
      QCOMPARE(std::bit_cast<std::uint32_t>(found[i]), std::bit_cast<std::uint32_t>(expected[i]));
    }
  }
}

void TstFloatConversion::float32IsUntouched() {
  const std::vector<std::uint32_t> bits = {0, 0x80000000U, 1, 0x7F800001U, 0xFFC12345U, 0x3F800000U};
  std::vector<std::byte> bytes(4 * bits.size() + 3);
  std::memcpy(bytes.data() + 3, bits.data(), 4 * bits.size());
  std::vector<float> out(bits.size());
  const TensorView view{DType::F32, {static_cast<std::int64_t>(bits.size())}, std::span(bytes).subspan(3)};
  QVERIFY(copyAsFloat(view, out));
  QCOMPARE(std::memcmp(out.data(), bits.data(), 4 * bits.size()), 0);
}

void TstFloatConversion::anyLengthFillsExactly() {
  for (const std::size_t length : {0U, 1U, 2U, 255U, 256U, 257U, 511U, 512U, 1000U}) {
    std::vector<std::uint16_t> ones(length, 0x3C00U);  // 1.0 in F16
    std::vector<float> out(length + 2, 7.0F);
    const TensorView view{DType::F16, {static_cast<std::int64_t>(length)}, std::as_bytes(std::span(ones))};
    QVERIFY(copyAsFloat(view, std::span(out).subspan(1, length)));
    QCOMPARE(std::count(out.begin(), out.end(), 1.0F), static_cast<std::ptrdiff_t>(length));
    QCOMPARE(out.front(), 7.0F);
    QCOMPARE(out.back(), 7.0F);
  }
}

void TstFloatConversion::otherTypesAreRefused() {
  const std::vector<std::byte> bytes(8);
  std::vector<float> out(1, 7.0F);
  for (const DType type : {DType::Bool, DType::U8, DType::I8, DType::U16, DType::I16, DType::U32, DType::I32,
                           DType::U64, DType::I64}) {
    const TensorView view{type, {}, std::span(bytes).first(dtypeSize(type))};
    QVERIFY(!copyAsFloat(view, out));
    QVERIFY(!isFloating(type));
  }
  QCOMPARE(out[0], 7.0F);
}

void TstFloatConversion::namesAndSizes() {
  const auto check = [](DType type, std::size_t size, std::string_view name, std::string_view longName) {
    return dtypeSize(type) == size && dtypeName(type) == name && dtypeLongName(type) == longName &&
           dtypeFromName(name) == type;
  };
  QVERIFY(check(DType::Bool, 1, "BOOL", "bool"));
  QVERIFY(check(DType::U8, 1, "U8", "uint8"));
  QVERIFY(check(DType::I8, 1, "I8", "int8"));
  QVERIFY(check(DType::U16, 2, "U16", "uint16"));
  QVERIFY(check(DType::I16, 2, "I16", "int16"));
  QVERIFY(check(DType::F16, 2, "F16", "float16"));
  QVERIFY(check(DType::BF16, 2, "BF16", "bfloat16"));
  QVERIFY(check(DType::U32, 4, "U32", "uint32"));
  QVERIFY(check(DType::I32, 4, "I32", "int32"));
  QVERIFY(check(DType::F32, 4, "F32", "float32"));
  QVERIFY(check(DType::U64, 8, "U64", "uint64"));
  QVERIFY(check(DType::I64, 8, "I64", "int64"));
  QVERIFY(check(DType::F64, 8, "F64", "float64"));
  QVERIFY(!dtypeFromName("float32"));
}

UFB_TEST(TstFloatConversion)
#include "tst_float_conversion.moc"
