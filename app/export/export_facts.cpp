// SPDX-License-Identifier: MIT
#include "export_facts.h"

#include <QStringList>

namespace ufb {

QString ExportFacts::asText() const {
  QStringList lines;
  const auto add = [&lines](const QString& key, const QString& value) {
    if (!value.isEmpty()) lines += key + QStringLiteral(": ") + value;
  };
  add(QStringLiteral("view"), view);
  add(QStringLiteral("model"), model);
  add(QStringLiteral("text"), text);
  add(QStringLiteral("pinned text"), pinnedText);
  for (const auto& [name, value] : settings) add(name, value);
  add(QStringLiteral("program"), program);
  return lines.join(u'\n');
}

}  // namespace ufb
