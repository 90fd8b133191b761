// SPDX-License-Identifier: MIT
// Trees, paths, the views of them.
#include <QtGlobal>

#include "models/glossary_terms.h"

namespace ufb::glossary {
namespace {

constexpr TermSource kTerms[] = {
    {"fff", QT_TRANSLATE_NOOP("ufb::Glossary", "Tree layer (FFF)"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "A fast feedforward layer: its neurons form binary trees, and a token uses only "
                       "those on its path, for example 12 of 4095."),
     "tree path feedforward"},
    {"tree", QT_TRANSLATE_NOOP("ufb::Glossary", "Tree"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "Neurons in the order of a binary tree: below each one that is no leaf stand two "
                       "others. A layer has one tree or several, whose outputs add up."),
     "node leaf depth"},
    {"node", QT_TRANSLATE_NOOP("ufb::Glossary", "Node"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "A place in a tree: one neuron. Its number counts from the root, level by level; "
                       "the root is 0."),
     "tree neuron logit"},
    {"root", QT_TRANSLATE_NOOP("ufb::Glossary", "Root"),
     QT_TRANSLATE_NOOP("ufb::Glossary", "The node on top of a tree, where every path begins."), "node path"},
    {"leaf", QT_TRANSLATE_NOOP("ufb::Glossary", "Leaf"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "A node of the last level, where a path ends. A tree of depth 11 has 2048 leaves."),
     "node path depth"},
    {"depth", QT_TRANSLATE_NOOP("ufb::Glossary", "Depth"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "The number of decisions on a path. A tree of depth D has 2 to the power of D "
                       "leaves, and a path visits D + 1 nodes."),
     "tree path leaf"},
    {"path", QT_TRANSLATE_NOOP("ufb::Glossary", "Path"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "The nodes that a token visits in a tree, from the root to a leaf. At each node "
                       "but the last it turns left or right."),
     "turn margin leaf"},
    {"turn", QT_TRANSLATE_NOOP("ufb::Glossary", "Turn"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "The decision at a node: right if its logit is greater than 0, otherwise left."),
     "logit path margin"},
    {"logit", QT_TRANSLATE_NOOP("ufb::Glossary", "Logit of a node"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "The number w·x + b that a node computes from a token: its sign decides the turn, "
                       "and its GELU is the weight of what the node adds."),
     "turn gelu contribution"},
    {"margin", QT_TRANSLATE_NOOP("ufb::Glossary", "Margin"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "How close a decision was: the logit without its sign, divided by the length of "
                       "w. The margin of a path is its closest call, the smallest one of its decisions."),
     "logit turn path"},
    {"contribution", QT_TRANSLATE_NOOP("ufb::Glossary", "Contribution"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "The length of the vector that a node adds to the output of its layer: the GELU "
                       "of its logit without its sign, times the length of its output weights."),
     "logit gelu share-of-path"},
    {"share-of-path", QT_TRANSLATE_NOOP("ufb::Glossary", "Share of a node"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "Its contribution divided by the sum of all contributions on the path."),
     "contribution path"},
    {"subtree", QT_TRANSLATE_NOOP("ufb::Glossary", "Subtree"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "A node with everything below it. All tokens that come there took the same turns "
                       "up to there."),
     "node address"},
    {"address", QT_TRANSLATE_NOOP("ufb::Glossary", "Address"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "The name of a place: L3/0110* is layer 3, left, right, right, left, and "
                       "everything below. L3/leaf:1187 is a leaf. With several trees L3.2/0110* names "
                       "the second one."),
     "subtree leaf"},
    {"leaf-maps", QT_TRANSLATE_NOOP("ufb::Glossary", "Leaf maps"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "All layers at once: one square stands for a leaf, and every subtree is a "
                       "rectangle."),
     "leaf subtree"},
    {"path-barcode", QT_TRANSLATE_NOOP("ufb::Glossary", "Path barcode"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "Paths as rows of light and dark: all tokens of one layer, or all layers of one "
                       "token."),
     "path turn"},
    {"layers-tokens", QT_TRANSLATE_NOOP("ufb::Glossary", "Layers × tokens"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "A table with a row for each layer and a column for each token. It is the index "
                       "to everything: margin, leaf, contribution."),
     "margin leaf contribution"},
    {"sentence-trie", QT_TRANSLATE_NOOP("ufb::Glossary", "Sentence trie"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "The paths of a text laid over each other: tokens that take the same turns share "
                       "a line up to where they part."),
     "path divergence"},
    {"divergence", QT_TRANSLATE_NOOP("ufb::Glossary", "Common decisions"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "How many turns two paths share before they part. Two texts are compared so, "
                       "token by token and layer by layer."),
     "path sentence-trie"},
    {"neuron-usage", QT_TRANSLATE_NOOP("ufb::Glossary", "Neuron usage"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "How many of the neurons a text touches, how often, and how many weights have to "
                       "be read for it."),
     "node cache gini"},
};

}  // namespace

std::span<const TermSource> treeTerms() {
  return kTerms;
}

}  // namespace ufb::glossary
