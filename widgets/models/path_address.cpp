// SPDX-License-Identifier: MIT
#include "models/path_address.h"

#include <QLocale>
#include <QRegularExpression>
#include <bit>

namespace ufb {

namespace {

/// "L7/" or "L7.3/".
QString prefix(const NodeAddress& address, const AddressSpace& space) {
  const QString layer = QStringLiteral("L%1").arg(address.layer + 1);
  return space.trees > 1 ? QStringLiteral("%1.%2/").arg(layer).arg(address.tree + 1) : layer + u'/';
}

/// A number counted from 1, as an index; nothing if it is not in 1..count.
std::optional<int> indexOf(const QString& digits, int count) {
  bool ok = false;
  const int number = digits.toInt(&ok);
  if (!ok || number < 1 || number > count) return std::nullopt;
  return number - 1;
}

std::optional<int> treeOf(const QString& digits, int trees) {
  if (!digits.isEmpty()) return indexOf(digits, trees);
  if (trees > 1) return std::nullopt;
  return 0;
}

}  // namespace

NodeAddress NodeAddress::ofNode(int layer, int tree, int node) {
  const int level = std::bit_width(static_cast<unsigned>(node) + 1U) - 1;
  return {layer, tree, level, node - ((1 << level) - 1)};
}

QString NodeAddress::bits() const {
  return level == 0 ? QString() : QString::number(place, 2).rightJustified(level, u'0');
}

QString formatAddress(const NodeAddress& address, const AddressSpace& space) {
  if (address.level < space.depth) return prefix(address, space) + address.bits() + u'*';
  // Without turns there are no digits to write.
  return space.depth == 0 ? formatLeaf(address, space) : prefix(address, space) + address.bits();
}

QString formatLeaf(const NodeAddress& address, const AddressSpace& space) {
  return prefix(address, space) + QStringLiteral("leaf:%1").arg(address.place);
}

std::optional<NodeAddress> parseAddress(const QString& text, const AddressSpace& space) {
  static const QRegularExpression kForm(
      QStringLiteral(R"(^L(\d+)(?:\.(\d+))?(?:/(?:leaf:(\d+)|([01]*)\*?))?$)"),
      QRegularExpression::CaseInsensitiveOption);
  const QRegularExpressionMatch match = kForm.match(text.trimmed());
  if (!match.hasMatch()) return std::nullopt;

  const auto layer = indexOf(match.captured(1), space.layers);
  const auto tree = treeOf(match.captured(2), space.trees);
  if (!layer || !tree) return std::nullopt;
  if (const QString leaf = match.captured(3); !leaf.isEmpty()) {
    bool ok = false;
    const int place = leaf.toInt(&ok);
    if (!ok || place >= 1 << space.depth) return std::nullopt;
    return NodeAddress{*layer, *tree, space.depth, place};
  }
  const QString bits = match.captured(4);
  if (bits.size() > space.depth) return std::nullopt;
  return NodeAddress{*layer, *tree, static_cast<int>(bits.size()), bits.toInt(nullptr, 2)};
}

QString besideWords(const QString& address) {
  constexpr QChar kLeftToRightIsolate(0x2066);
  constexpr QChar kPopIsolate(0x2069);
  if (address.isEmpty() || QLocale().textDirection() == Qt::LeftToRight) return address;
  return kLeftToRightIsolate + address + kPopIsolate;
}

}  // namespace ufb
