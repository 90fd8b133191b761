// SPDX-License-Identifier: MIT
#include <array>

#include "io/tensor_source.h"

namespace ufb {

namespace {

struct DTypeFacts {
  std::size_t size;
  std::string_view name;
  std::string_view longName;
};

/// In the order of the enumeration.
constexpr std::array<DTypeFacts, 13> kFacts = {{{1, "BOOL", "bool"},
                                                {1, "U8", "uint8"},
                                                {1, "I8", "int8"},
                                                {2, "U16", "uint16"},
                                                {2, "I16", "int16"},
                                                {2, "F16", "float16"},
                                                {2, "BF16", "bfloat16"},
                                                {4, "U32", "uint32"},
                                                {4, "I32", "int32"},
                                                {4, "F32", "float32"},
                                                {8, "U64", "uint64"},
                                                {8, "I64", "int64"},
                                                {8, "F64", "float64"}}};
static_assert(kFacts.size() == static_cast<std::size_t>(DType::F64) + 1);

const DTypeFacts& facts(DType type) {
  return kFacts.at(static_cast<std::size_t>(type));
}

}  // namespace

std::size_t dtypeSize(DType type) {
  return facts(type).size;
}
std::string_view dtypeName(DType type) {
  return facts(type).name;
}
std::string_view dtypeLongName(DType type) {
  return facts(type).longName;
}

std::optional<DType> dtypeFromName(std::string_view name) {
  for (std::size_t i = 0; i < kFacts.size(); ++i) {
    if (kFacts.at(i).name == name) return static_cast<DType>(i);
  }
  return std::nullopt;
}

bool isFloating(DType type) {
  return type == DType::F16 || type == DType::BF16 || type == DType::F32 || type == DType::F64;
}

}  // namespace ufb
