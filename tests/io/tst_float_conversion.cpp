// SPDX-License-Identifier: MIT
#include <QtTest>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <vector>

#include "io/float_conversion.h"
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

/// One float32 to one of the 16-bit types.
struct Narrowed {
  std::uint16_t pattern = 0;
  bool fits = false;
};
Narrowed narrow(DType type, float value) {
  Narrowed result;
  const std::span<const float> in(&value, 1);
  const std::span<std::uint16_t> out(&result.pattern, 1);
  result.fits = type == DType::F16 ? copyAsHalf(in, out) : copyAsBrain(in, out);
  return result;
}

}  // namespace

class TstFloatConversion : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyPatternIsExact_data();
  void everyPatternIsExact();
  void narrowedPatternsComeBack_data() { everyPatternIsExact_data(); }
  void narrowedPatternsComeBack();
  void narrowingRoundsToNearestEven_data() { everyPatternIsExact_data(); }
  void narrowingRoundsToNearestEven();
  void overflowIsTold();
  void narrowingFillsExactly();
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

void TstFloatConversion::narrowedPatternsComeBack() {
  QFETCH(int, type);
  QFETCH(int, exponentBits);
  const auto quiet = static_cast<std::uint16_t>(1U << (14 - exponentBits));
  const std::vector<float> wide = convertAllPatterns(static_cast<DType>(type));
  for (std::uint32_t pattern = 0; pattern < wide.size(); ++pattern) {
    const Narrowed back = narrow(static_cast<DType>(type), wide[pattern]);
    const std::uint32_t expected = std::isnan(wide[pattern]) ? pattern | quiet : pattern;
    if (back.fits && back.pattern == expected) continue;
    QFAIL(qPrintable(QStringLiteral("pattern %1 became %2").arg(pattern, 4, 16).arg(back.pattern, 4, 16)));
  }
}

/// Between any two neighbours, of which the last is infinity: what lies in the middle goes to the even one,
/// what lies a float32 beside it to the nearer one.
void TstFloatConversion::narrowingRoundsToNearestEven() {
  QFETCH(int, type);
  QFETCH(int, exponentBits);
  const int fractionBits = 15 - exponentBits;
  const std::uint32_t infinity = 0x7FFFU & ~((1U << fractionBits) - 1);
  // Where infinity would lie if it were a number: one more step up.
  const double beyond = std::ldexp(1.0, 1 << (exponentBits - 1));
  for (std::uint32_t pattern = 0; pattern < infinity; ++pattern) {
    const double low = valueOf(pattern, exponentBits, fractionBits);
    const double high = pattern + 1 == infinity ? beyond : valueOf(pattern + 1, exponentBits, fractionBits);
    const auto middle = static_cast<float>((low + high) / 2);
    QCOMPARE(static_cast<double>(middle), (low + high) / 2);
    const std::uint32_t even = pattern + pattern % 2;
    const float up = std::numeric_limits<float>::infinity();
    for (const auto& [value, expected] : {std::pair(middle, even),
                                          {std::nextafter(middle, 0.0F), pattern},
                                          {std::nextafter(middle, up), pattern + 1}}) {
      const Narrowed plus = narrow(static_cast<DType>(type), value);
      const Narrowed minus = narrow(static_cast<DType>(type), -value);
      const bool same = plus.pattern == expected && minus.pattern == (expected | 0x8000U);
      const bool told = plus.fits == (expected != infinity) && minus.fits == plus.fits;
      if (same && told) continue;
      QFAIL(qPrintable(QStringLiteral("%1 became %2, not %3")
                           .arg(static_cast<double>(value), 0, 'g', 12)
                           .arg(plus.pattern, 4, 16)
                           .arg(expected, 4, 16)));
    }
  }
}

void TstFloatConversion::overflowIsTold() {
  const float infinity = std::numeric_limits<float>::infinity();
  for (const float value : {0.0F, 65519.996F, -65519.996F, infinity, -infinity, std::nanf(""), 1e-45F}) {
    QVERIFY(narrow(DType::F16, value).fits);
  }
  for (const float value : {65520.0F, -65520.0F, 1e30F, std::numeric_limits<float>::max()}) {
    QVERIFY(!narrow(DType::F16, value).fits);
  }
  QVERIFY(narrow(DType::BF16, 3.3895e38F).fits);
  QVERIFY(!narrow(DType::BF16, -std::numeric_limits<float>::max()).fits);
  // One among many, in whatever part of a vector it falls.
  for (std::size_t at = 0; at < 37; ++at) {
    std::vector<float> values(37, 1.0F);
    values[at] = 1e6F;
    std::vector<std::uint16_t> out(37);
    QVERIFY(!copyAsHalf(values, out));
    QVERIFY(copyAsBrain(values, out));
  }
}

void TstFloatConversion::narrowingFillsExactly() {
  for (std::size_t length = 0; length < 70; ++length) {
    const std::vector<float> ones(length, 1.0F);
    std::vector<std::uint16_t> out(length + 2, 7);
    QVERIFY(copyAsHalf(ones, std::span(out).subspan(1, length)));
    QCOMPARE(std::count(out.begin(), out.end(), 0x3C00), static_cast<std::ptrdiff_t>(length));
    QVERIFY(copyAsBrain(ones, std::span(out).subspan(1, length)));
    QCOMPARE(std::count(out.begin(), out.end(), 0x3F80), static_cast<std::ptrdiff_t>(length));
    QVERIFY(out.front() == 7 && out.back() == 7);
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
