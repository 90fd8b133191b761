// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QObject>
#include <QSet>
#include <QVector>
#include <optional>

#include "models/path_address.h"

namespace ufb {

/// What is selected, for all views at once: tokens, layer, tree, a node, and what the mouse is over.
/// Views read it and change it; none keeps a selection of its own. Lives in the GUI thread.
class Selection : public QObject {
  Q_OBJECT
 public:
  explicit Selection(QObject* parent = nullptr);

  /// The token that single-token views show; -1 if there is none.
  [[nodiscard]] int primaryToken() const { return m_primary; }
  /// All selected tokens, the primary one among them.
  [[nodiscard]] const QSet<int>& tokens() const { return m_tokens; }
  [[nodiscard]] int layer() const { return m_layer; }                ///< counted from 0
  [[nodiscard]] int tree() const { return m_tree; }                  ///< counted from 0
  [[nodiscard]] int hoveredToken() const { return m_hoveredToken; }  ///< -1 = none
  [[nodiscard]] int hoveredLayer() const { return m_hoveredLayer; }  ///< -1 = none
  /// The node that an address or a click named; lies in layer() and tree(). Nothing until one is chosen.
  [[nodiscard]] const std::optional<NodeAddress>& node() const { return m_node; }
  /// The node under the mouse, in whichever view that is.
  [[nodiscard]] const std::optional<NodeAddress>& hoveredNode() const { return m_hoveredNode; }

  /// How many tokens, layers, trees and decisions there are; drops what no longer exists, keeps the rest.
  void setExtent(int tokens, int layers, int trees, int depth = 0);
  [[nodiscard]] AddressSpace space() const { return {m_layerCount, m_treeCount, m_depth}; }
  /// Selects one token alone and makes it primary. Ignored if it does not exist.
  void selectToken(int token);
  /// Selects these tokens at once; the first of them becomes primary. Those that do not exist are left out.
  /// With none left nothing happens.
  void selectTokens(const QVector<int>& tokens);
  /// Ctrl: adds or removes one token; an added one becomes primary.
  void toggleToken(int token);
  /// Shift: selects everything from the primary token to this one.
  void extendTo(int token);
  /// Another layer or tree has other nodes: the chosen one is let go.
  void setLayer(int layer);
  void setTree(int tree);
  /// Selects a node, and with it its layer and tree. Ignored if it does not exist.
  void selectNode(const NodeAddress& node);
  void clearNode();
  /// The mouse is over a token in a layer, either of them -1 for none, and over no node.
  void setHover(int token, int layer);
  /// The mouse is over a node, and perhaps over a token of it.
  void setHoverNode(const NodeAddress& node, int token = -1);
  void clearHover() { setHover(-1, -1); }

  /// The colour that a token has in every view: from a palette that colour-blind people can tell apart.
  [[nodiscard]] static QColor tokenColor(int token);

 Q_SIGNALS:
  void selectionChanged();
  void hoverChanged();

 private:
  [[nodiscard]] bool exists(const NodeAddress& node) const;
  void hover(int token, int layer, const std::optional<NodeAddress>& node);

  int m_primary = -1;
  QSet<int> m_tokens;
  int m_layer = 0;
  int m_tree = 0;
  std::optional<NodeAddress> m_node;
  int m_hoveredToken = -1;
  int m_hoveredLayer = -1;
  std::optional<NodeAddress> m_hoveredNode;
  int m_tokenCount = 0;
  int m_layerCount = 0;
  int m_treeCount = 0;
  int m_depth = 0;
};

}  // namespace ufb
