// SPDX-License-Identifier: MIT
#include "models/command_list_model.h"

#include <QLocale>
#include <algorithm>

#include "models/fuzzy_match.h"

namespace ufb {
namespace {

// What a find in the English words, the keys or the group is worth, of one in the words on show.
constexpr double kKeywordsShare = 0.7;
constexpr double kKeysShare = 0.6;
constexpr double kGroupShare = 0.5;
/// For the command chosen last: tips the balance between commands that fit alike, no more.
constexpr int kRecentBonus = 8;
constexpr int kShortestKeys = 2;  ///< letters; single ones are in everybody's keys

int share(const std::optional<FuzzyMatch>& match, double part) {
  return match ? static_cast<int>(match->score * part) : 0;
}

int keysScore(const QString& word, const QString& keys) {
  const bool found = word.size() >= kShortestKeys && foldedText(keys).text.contains(word);
  return found ? static_cast<int>(word.size() * 26 * kKeysShare) : 0;
}

}  // namespace

void CommandListModel::setItems(const QVector<view::CommandItem>& items) {
  beginResetModel();
  m_items = items;
  arrange();
  endResetModel();
}

void CommandListModel::setQuery(const QString& typed) {
  beginResetModel();
  m_query = typed;
  arrange();
  endResetModel();
}

void CommandListModel::setRecent(const QStringList& ids) {
  beginResetModel();
  m_recent = ids;
  arrange();
  endResetModel();
}

const view::CommandItem& CommandListModel::item(int row) const {
  return m_items[m_rows[row].item];
}

int CommandListModel::enabledRow(int row, int step) const {
  for (; row >= 0 && row < m_rows.size(); row += step) {
    if (item(row).enabled) return row;
  }
  return -1;
}

/// The higher, the later it was chosen; 0 = not lately.
int CommandListModel::recency(int item) const {
  const qsizetype place = m_recent.indexOf(m_items[item].id);
  return place < 0 ? 0 : static_cast<int>(m_recent.size() - place);
}

void CommandListModel::arrange() {
  m_rows.clear();
  const QStringList words = searchWords(m_query);
  for (int item = 0; item < m_items.size(); ++item) {
    if (auto row = match(item, words)) m_rows.append(*row);
  }
  std::stable_sort(m_rows.begin(), m_rows.end(),
                   [](const Row& one, const Row& other) { return one.score > other.score; });
}

std::optional<CommandListModel::Row> CommandListModel::match(int item, const QStringList& words) const {
  const view::CommandItem& command = m_items[item];
  const FoldedText text = foldedText(command.words);
  const FoldedText keywords = foldedText(command.keywords);
  const FoldedText group = foldedText(command.group);
  Row row{item, 0, {}};
  for (const QString& word : words) {
    const auto inWords = fuzzyMatch(word, text);
    const int best =
        std::max({inWords ? inWords->score : 0, share(fuzzyMatch(word, keywords), kKeywordsShare),
                  share(fuzzyMatch(word, group), kGroupShare), keysScore(word, command.keys)});
    if (best == 0) return std::nullopt;
    row.score += best;
    if (inWords) row.found += inWords->positions;
  }
  std::sort(row.found.begin(), row.found.end());
  row.found.erase(std::unique(row.found.begin(), row.found.end()), row.found.end());
  const int lately = recency(item);
  if (words.isEmpty()) {
    row.score = command.enabled ? lately : 0;
  } else if (lately > 0) {
    row.score += kRecentBonus * lately / static_cast<int>(m_recent.size());
  }
  return row;
}

int CommandListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString CommandListModel::sentence(const view::CommandItem& item) const {
  QStringList parts{item.words, item.group};
  if (!item.keys.isEmpty()) parts += item.keys;
  if (item.checkable && item.checked) parts += tr("on", "a command that is switched on");
  if (!item.enabled) parts += tr("not available now", "a command");
  return QLocale().createSeparatedList(parts);
}

QVariant CommandListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const view::CommandItem& command = item(index.row());
  switch (role) {
    case Qt::DisplayRole:
      return command.words;
    case Qt::AccessibleTextRole:
      return sentence(command);
    case IdRole:
      return command.id;
    case GroupRole:
      return command.group;
    case KeysRole:
      return command.keys;
    case CheckableRole:
      return command.checkable;
    case CheckedRole:
      return command.checkable && command.checked;
    case FoundRole:
      return QVariant::fromValue(m_rows[index.row()].found);
    default:
      return {};
  }
}

Qt::ItemFlags CommandListModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  if (!item(index.row()).enabled) return Qt::ItemNeverHasChildren;
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace ufb
