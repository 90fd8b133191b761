// SPDX-License-Identifier: MIT
// The sentences of the path card.
#include <QSpinBox>
#include <cmath>

#include "models/number_text.h"
#include "models/path_model.h"
#include "views/path_card.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr QChar kFirstStrongIsolate(0x2068);
constexpr QChar kPopIsolate(0x2069);

QString tableText(const PathModel& model) {
  QStringList lines;
  QStringList cells;
  for (int column = 0; column < model.columnCount(); ++column) {
    cells += model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
  }
  lines += cells.join(u'\t');
  for (int row = 0; row < model.rowCount(); ++row) {
    cells.clear();
    for (int column = 0; column < model.columnCount(); ++column) {
      cells += model.index(row, column).data().toString();
    }
    lines += cells.join(u'\t');
  }
  return lines.join(u'\n');
}

}  // namespace

QString PathCard::turnsLine() const {
  const PathSummary& path = m_model->summary();
  if (path.depth == 0) return tr("single node");
  return tr("%1 → leaf %2", "turns, number").arg(path.turns, indexText(path.leaf));
}

/// A half of a sentence that keeps its own order of words among halves of another direction.
QString PathCard::isolated(const QString& half) const {
  return isRightToLeft() ? kFirstStrongIsolate + half + kPopIsolate : half;
}

QString PathCard::sharesSentence() const {
  const PathSummary& path = m_model->summary();
  const QString depth = indexText(path.depth);
  // Without a translation the plural forms are not looked up, so "one" has its own sentence.
  QString turns = path.rightTurns == 1 ? tr("1 right turn of %1").arg(depth)
                                       : tr("%Ln right turns of %1", nullptr, path.rightTurns).arg(depth);
  if (path.depth == 0) turns = tr("nothing to decide");
  if (path.mainNodes == 0) return tr("%1; no node adds to the output", "right turns").arg(isolated(turns));
  const QString share = percentText(path.mainShare);
  const QString nodes = path.mainNodes == 1
                            ? tr("%1 of the output from 1 node").arg(share)
                            : tr("%1 of the output from %Ln nodes", nullptr, path.mainNodes).arg(share);
  return tr("%1; %2", "right turns; share of nodes").arg(isolated(turns), isolated(nodes));
}

QString PathCard::closestCall() const {
  const PathSummary& path = m_model->summary();
  if (!std::isfinite(path.margin)) return {};
  const QString margin = shortNumber(path.margin);
  if (path.closestLevel < 0) return tr("closest call: margin %1").arg(margin);
  return tr("closest call: level %1, margin %2").arg(indexText(path.closestLevel), margin);
}

QString PathCard::leafAddress() const {
  const int last = m_model->rowCount() - 1;
  return m_model->index(last, PathModel::Address).data().toString();
}

QString PathCard::summary() const {
  if (!message().isEmpty()) return {};
  if (routing()->depth == 0) return tr("%1; %2.", "single node; shares.").arg(turnsLine(), sharesSentence());
  return tr("%1. %2.", "turns. shares.").arg(turnsLine(), sharesSentence());
}

QString PathCard::asText() const {
  if (!message().isEmpty()) return {};
  QStringList lines{tr("%1, layer %2").arg(tokenText(*routing(), token()), m_layerBox->cleanText()),
                    summary()};
  if (routing()->trees > 1) lines[0] = tr("%1, tree %2").arg(lines[0], m_treeBox->cleanText());
  if (const QString closest = closestCall(); !closest.isEmpty()) lines += closest;
  lines += tableText(*m_model);
  return lines.join(u'\n') + u'\n';
}

QString PathCard::tipText(int level) const {
  if (!message().isEmpty() || level < 0 || level >= m_model->rowCount()) return {};
  const auto cell = [&](PathModel::ColumnId column) {
    return m_model->index(level, column).data().toString();
  };
  QStringList lines{tr("Level %1, node %2, %3")
                        .arg(cell(PathModel::Level), cell(PathModel::Node), cell(PathModel::Address)),
                    tr("Logit %1, turn: %2").arg(cell(PathModel::Logit), cell(PathModel::Turn)),
                    tr("GELU %1, contribution %2: %3 of the sum")
                        .arg(cell(PathModel::Gelu), cell(PathModel::Contribution), cell(PathModel::Share))};
  if (m_model->index(level, PathModel::Margin).data(ValueRole).isValid()) {
    lines += tr("Margin %1").arg(cell(PathModel::Margin));
  }
  lines += tr("Tokens here: %1 of this text, %2 of earlier texts")
               .arg(cell(PathModel::TokensHere), cell(PathModel::EarlierHere));
  if (level > 0) {
    lines += tr("Not taken: %1, where %2 of this text's tokens went")
                 .arg(cell(PathModel::Sibling), cell(PathModel::SiblingTokens));
  }
  return lines.join(u'\n');
}

}  // namespace ufb
