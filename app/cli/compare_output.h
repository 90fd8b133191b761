// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "json_output.h"
#include "ufb/compare.h"

/// Two models side by side, for programs and for readers.
namespace ufb::cli {

/// What one of the two models is and how it answered.
struct ComparedModel {
  const ModelInfo* info = nullptr;
  const Analysis* analysis = nullptr;
  double loadMs = 0;
};

/// {"text","same_vocabulary","a":{...},"b":{...},"masks":[...],"warnings":[]}
[[nodiscard]] Json compareJson(const ComparedModel& a, const ComparedModel& b, const Comparison& comparison);
/// Two columns, mask by mask. UTF-8, lines end in '\n'.
[[nodiscard]] std::string compareTable(const ComparedModel& a, const ComparedModel& b,
                                       const Comparison& comparison);

/// {"file","complete","lines","masks",...,"a":{...},"b":{...}}
[[nodiscard]] Json agreementJson(const Agreement& agreement, const ModelInfo& a, const ModelInfo& b,
                                 const std::string& file);
[[nodiscard]] std::string agreementTable(const Agreement& agreement, const std::string& file);

}  // namespace ufb::cli
