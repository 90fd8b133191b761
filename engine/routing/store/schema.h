// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

/// The tables of a store. SCHEMA.md explains them to people; files that have been written are read by these
/// very words, so any change of them needs a new kStoreVersion.
namespace ufb::store {

/// "UFBr", in SQLite's header.
inline constexpr std::int32_t kApplicationId = 0x55464272;
/// Counters of a sketch in one row of `sketches`, the last one's fewer.
inline constexpr std::size_t kSketchPart = std::size_t{1} << 18;

struct Table {
  const char* name;
  const char* columns;  ///< names, as in INSERT
  const char* sql;      ///< CREATE TABLE, which `.schema` shows to people with its remarks
};

inline constexpr Table kAbout = {"about", "key, value",
                                 R"(CREATE TABLE about(
  key TEXT PRIMARY KEY,
  value
))"};

inline constexpr Table kSources = {"sources", "name, units, bytes",
                                   R"(CREATE TABLE sources(
  name TEXT PRIMARY KEY, -- without its folder; a BLOB if it is not UTF-8
  units INTEGER,
  bytes INTEGER -- of text, decompressed
))"};

inline constexpr Table kRuns = {"runs", "program, processor, threads, milliseconds, tokens",
                                R"(CREATE TABLE runs(
  program TEXT,
  processor TEXT,
  threads INTEGER,
  milliseconds INTEGER, -- of computing, without pauses
  tokens INTEGER
))"};

inline constexpr Table kResumeFiles = {"resume_files", "number, name",
                                       R"(CREATE TABLE resume_files(
  number INTEGER PRIMARY KEY, -- from 0
  name TEXT -- as it was given; a BLOB if it is not UTF-8
))"};

inline constexpr Table kTokens = {"tokens", "id, text, special, count",
                                  R"(CREATE TABLE tokens(
  id INTEGER PRIMARY KEY, -- from 0, as in the vocabulary
  text TEXT,
  special INTEGER, -- 0 or 1
  count INTEGER -- in all sequences
))"};

inline constexpr Table kTrees = {"trees", "layer, tree, token_table",
                                 R"(CREATE TABLE trees(
  layer INTEGER, -- from 1, as in addresses
  tree INTEGER, -- from 1, as in addresses
  token_table TEXT, -- 'exact': see token_leaf; 'sketch': see sketches
  PRIMARY KEY(layer, tree)
))"};

inline constexpr Table kMargins = {"margins", "layer, tree, bucket, paths",
                                   R"(CREATE TABLE margins(
  layer INTEGER, -- from 1
  tree INTEGER, -- from 1
  bucket INTEGER, -- from 0, of magnitudes; none without paths
  paths INTEGER, -- whose closest call, the smallest |logit| / input_norm of the decisions, lies there
  PRIMARY KEY(layer, tree, bucket)
))"};

inline constexpr Table kNodes = {
    "nodes",
    "layer, tree, node, visits, right_turns, logit_sum, logit_magnitude_sum, activation_sum, lowest, "
    "highest, input_norm, output_norm, logit_buckets",
    R"(CREATE TABLE nodes(
  layer INTEGER, -- from 1
  tree INTEGER, -- from 1
  node INTEGER, -- from 0, breadth first: the root is 0, the children of i are 2i+1 (left) and 2i+2 (right)
  visits INTEGER,
  right_turns INTEGER, -- visits with a logit above 0
  logit_sum INTEGER, -- in units of 2^-20, as the next two
  logit_magnitude_sum INTEGER, -- of |logit|
  activation_sum INTEGER, -- of |gelu(logit)|
  lowest, -- logit; NULL where never visited
  highest, -- logit; NULL where never visited
  input_norm, -- of the model's weights
  output_norm, -- of the model's weights
  logit_buckets BLOB, -- sparse counts
  PRIMARY KEY(layer, tree, node)
))"};

inline constexpr Table kLeaves = {"leaves", "layer, tree, leaf, masked, positions, replicates",
                                  R"(CREATE TABLE leaves(
  layer INTEGER, -- from 1
  tree INTEGER, -- from 1
  leaf INTEGER, -- from 0, left to right: its node is leaf + 2^depth - 1; none that was never visited
  masked INTEGER, -- visits by mask tokens
  positions BLOB, -- sparse counts of visits by place in the sequence
  replicates BLOB, -- sparse counts of visits by part of the corpus
  PRIMARY KEY(layer, tree, leaf)
))"};

inline constexpr Table kTokenLeaf = {"token_leaf", "layer, tree, leaf, tokens",
                                     R"(CREATE TABLE token_leaf(
  layer INTEGER, -- from 1
  tree INTEGER, -- from 1
  leaf INTEGER, -- from 0; none that was never visited
  tokens BLOB, -- sparse counts of visits by token id
  PRIMARY KEY(layer, tree, leaf)
))"};

inline constexpr Table kSketches = {"sketches", "layer, tree, part, counters",
                                    R"(CREATE TABLE sketches(
  layer INTEGER, -- from 1
  tree INTEGER, -- from 1
  part INTEGER, -- from 0; parts in their order are the four rows of the sketch, one after the other
  counters BLOB, -- little-endian, 32 bits each
  PRIMARY KEY(layer, tree, part)
))"};

inline constexpr Table kLeafPairs = {"leaf_pairs", "layer, tree, next_tree, levels, pairs",
                                     R"(CREATE TABLE leaf_pairs(
  layer INTEGER, -- from 1, the first of the two
  tree INTEGER, -- from 1, of that layer
  next_tree INTEGER, -- from 1, of the layer after it
  levels INTEGER, -- first turns of the paths that are told apart; leaves if this is the depth
  pairs BLOB, -- sparse counts of tokens, at index (leaf here) * 2^levels + (leaf there)
  PRIMARY KEY(layer, tree, next_tree)
))"};

inline constexpr Table kContexts = {"contexts", "layer, tree, leaf, key, token, start, stop, text",
                                    R"(CREATE TABLE contexts(
  layer INTEGER, -- from 1
  tree INTEGER, -- from 1
  leaf INTEGER, -- from 0
  key INTEGER, -- 64 bits without a sign, shown as signed; the smallest were kept
  token INTEGER, -- id, as the model saw it
  start INTEGER, -- of the token in text, in code points
  stop INTEGER, -- where it ends, the same
  text TEXT,
  PRIMARY KEY(layer, tree, leaf, key)
))"};

inline constexpr Table kChecksums = {"checksums", "name, value",
                                     R"(CREATE TABLE checksums(
  name TEXT PRIMARY KEY, -- of another table
  value INTEGER -- hash of all its values, see SCHEMA.md
))"};

/// All of them, in the order in which they are written.
[[nodiscard]] std::span<const Table> tables();

}  // namespace ufb::store
