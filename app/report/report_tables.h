// SPDX-License-Identifier: MIT
#pragma once

#include "report/report_document.h"

class QAbstractItemModel;

namespace ufb {

/// These columns of a model that a view shows, with the words and numbers that it shows; all columns if none
/// is named. At most `rows` rows, the first ones.
[[nodiscard]] ReportTable tableOf(const QAbstractItemModel& model, const QString& caption,
                                  QVector<int> columns = {}, int rows = -1);

/// The words and sentences of a report's facts: empty values are left out.
class FactList {
 public:
  explicit FactList(QString caption) : m_facts{std::move(caption), {}} {}
  void add(const QString& name, const QString& value) {
    if (!value.isEmpty()) m_facts.facts.append({name, value});
  }
  [[nodiscard]] const ReportFacts& facts() const { return m_facts; }

 private:
  ReportFacts m_facts;
};

}  // namespace ufb
