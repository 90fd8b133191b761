// SPDX-License-Identifier: MIT
#pragma once

#include <QtTest>

#include "gpu/check/check.h"

/// The checks of one group as rows of a Qt test.
namespace ufb::gpu {

inline void addCheckRows(const std::string& group) {
  QTest::addColumn<int>("index");
  for (std::size_t i = 0; i < checks().size(); ++i) {
    const std::string& name = checks()[i].name;
    if (name.rfind(group + " ", 0) == 0) QTest::newRow(name.c_str()) << static_cast<int>(i);
  }
}

inline void runCheckRow() {
  QFETCH(int, index);
  const Outcome outcome = outcomeOf(checks()[static_cast<std::size_t>(index)]);
  if (outcome.kind == Outcome::Kind::Skipped) QSKIP(outcome.text.c_str());
  QVERIFY2(outcome.kind == Outcome::Kind::Passed, outcome.text.c_str());
  if (!outcome.text.empty()) qInfo("%s", outcome.text.c_str());
}

}  // namespace ufb::gpu
