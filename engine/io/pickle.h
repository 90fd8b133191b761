// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ufb/result.h"

namespace ufb {

/// A value of a pickle, as it was written down. Calls stay descriptions of calls. May contain itself.
struct PickleNode {
  enum class Kind {
    None,
    Bool,
    Integer,
    Bytes,  ///< a whole number of more than 8 bytes, least byte first
    Text,
    Tuple,
    List,
    Dict,
    Global,        ///< `text` is "module name"
    Call,          ///< items: what is called, the tuple of its arguments
    PersistentId,  ///< items: the id
    Mark           ///< never part of a value
  };
  Kind kind = Kind::None;
  std::int64_t number = 0;               ///< Bool, Integer
  std::string_view text = {};            ///< in the bytes read, or owned by the Pickle
  std::vector<const PickleNode*> items;  ///< Dict: key, value, key, value, ...

  [[nodiscard]] bool isGlobal(std::string_view name) const { return kind == Kind::Global && text == name; }
};

/// One Python pickle of protocol 2, read without executing anything: of its instructions exactly those that
/// torch.save() writes for dictionaries of tensors, and of Python's functions and classes only the few that
/// such a dictionary names. The bytes are hostile until checked: every read is within them, every pop within
/// the stack, at most a million instructions. (LibTorch's own reader lacks instructions that Python writes,
/// and in LibTorch 1.13 its stack is not checked everywhere.)
class Pickle {
 public:
  /// Reads from the beginning of `bytes`, which outlive this. `path` is the subject of errors: BadFormat, and
  /// Unsupported where another function or class is named.
  static Result<Pickle> read(std::span<const std::byte> bytes, const std::string& path);

  [[nodiscard]] const PickleNode& value() const { return *m_value; }
  /// How many bytes it takes.
  [[nodiscard]] std::size_t size() const { return m_size; }

 private:
  friend class PickleMachine;
  std::deque<PickleNode> m_nodes;   ///< own all values, because those may point at each other in circles
  std::deque<std::string> m_texts;  ///< names of globals
  const PickleNode* m_value = nullptr;
  std::size_t m_size = 0;
};

/// What is said of a file of PyTorch's that is not as it should be.
[[nodiscard]] tl::unexpected<Error> badTorchFile(const std::string& path, std::string problem);

}  // namespace ufb
