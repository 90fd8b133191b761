// SPDX-License-Identifier: MIT
#include "io/pickle.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <unordered_map>
#include <utility>

#include "io/pickle_opcodes.h"
#include "io/shown.h"

namespace ufb {

namespace {

constexpr int kMostInstructions = 1 << 20;
constexpr std::size_t kMostItems = 1 << 22;

/// Flies out of the middle of a pickle.
struct PickleProblem {
  ErrorCode code;
  std::string problem;
};

[[noreturn]] void refuse(std::string problem) {
  throw PickleProblem{ErrorCode::BadFormat, std::move(problem)};
}

constexpr std::string_view kOrderedDict = "collections OrderedDict";

/// All that a state dict names; classes of storages are known by their module and the end of their name.
bool isHarmless(std::string_view name) {
  constexpr std::array<std::string_view, 4> kNames = {kOrderedDict, "torch._utils _rebuild_tensor_v2",
                                                      "torch._utils _rebuild_tensor",
                                                      "torch._utils _rebuild_parameter"};
  const bool storage = name.starts_with("torch ") && name.ends_with("Storage");
  return storage || std::ranges::find(kNames, name) != kNames.end();
}

}  // namespace

class PickleMachine {
 public:
  PickleMachine(std::span<const std::byte> bytes, Pickle& pickle) : m_bytes(bytes), m_pickle(pickle) {}
  void run();

 private:
  using Kind = PickleNode::Kind;
  using Items = std::vector<const PickleNode*>;

  [[nodiscard]] std::string_view take(std::size_t count);
  [[nodiscard]] std::uint64_t number(std::size_t bytes);
  [[nodiscard]] std::string_view line();

  PickleNode& push(Kind kind);
  void pushNumber(Kind kind, std::int64_t value) { push(kind).number = value; }
  void pushText(std::string_view text) { push(Kind::Text).text = text; }
  void pushItems(Kind kind, Items items);
  PickleNode& top();
  const PickleNode* pop();
  [[nodiscard]] Items popMany(std::size_t count);
  [[nodiscard]] Items popToMark();

  void step(Opcode opcode);
  bool stepConstant(Opcode opcode);
  bool stepContainer(Opcode opcode);
  void pushLong();
  void pushGlobal();
  void extend(Kind kind, const Items& more);
  void reduce();
  void build();
  void remember(std::uint64_t slot) { m_memo[slot] = &top(); }
  void recall(std::uint64_t slot);

  std::span<const std::byte> m_bytes;
  Pickle& m_pickle;
  std::size_t m_at = 0;
  std::size_t m_items = 0;  ///< in all containers
  std::vector<PickleNode*> m_stack;
  std::unordered_map<std::uint64_t, PickleNode*> m_memo;
};

std::string_view PickleMachine::take(std::size_t count) {
  if (count > m_bytes.size() - m_at) refuse("the pickle in it is cut off");
  const std::string_view taken(reinterpret_cast<const char*>(m_bytes.data()) + m_at, count);
  m_at += count;
  return taken;
}

static_assert(std::endian::native == std::endian::little, "pickles are little-endian");

std::uint64_t PickleMachine::number(std::size_t bytes) {
  std::uint64_t value = 0;
  const std::string_view taken = take(bytes);
  std::memcpy(&value, taken.data(), taken.size());
  return value;
}

std::string_view PickleMachine::line() {
  const std::string_view rest(reinterpret_cast<const char*>(m_bytes.data()) + m_at, m_bytes.size() - m_at);
  const std::size_t end = rest.find('\n');
  if (end == std::string_view::npos) refuse("the pickle in it is cut off");
  m_at += end + 1;
  return rest.substr(0, end);
}

PickleNode& PickleMachine::push(Kind kind) {
  PickleNode& node = m_pickle.m_nodes.emplace_back();
  node.kind = kind;
  m_stack.push_back(&node);
  return node;
}

/// Counted, because a long list can be used any number of times.
void PickleMachine::pushItems(Kind kind, Items items) {
  m_items += items.size();
  if (m_items > kMostItems) refuse("the pickle in it has more than " + std::to_string(kMostItems) + " items");
  push(kind).items = std::move(items);
}

PickleNode& PickleMachine::top() {
  if (m_stack.empty() || m_stack.back()->kind == Kind::Mark) refuse("the pickle in it makes no sense");
  return *m_stack.back();
}

const PickleNode* PickleMachine::pop() {
  const PickleNode* const node = &top();
  m_stack.pop_back();
  return node;
}

PickleMachine::Items PickleMachine::popMany(std::size_t count) {
  Items items(count);
  while (count-- > 0) items[count] = pop();
  return items;
}

PickleMachine::Items PickleMachine::popToMark() {
  const auto mark =
      std::find_if(m_stack.rbegin(), m_stack.rend(), [](auto* node) { return node->kind == Kind::Mark; });
  if (mark == m_stack.rend()) refuse("the pickle in it makes no sense");
  const Items items(mark.base(), m_stack.end());
  m_stack.erase(mark.base() - 1, m_stack.end());
  return items;
}

void PickleMachine::pushLong() {
  const std::string_view bytes = take(number(1));
  if (bytes.size() > sizeof(std::int64_t)) {
    push(Kind::Bytes).text = bytes;
    return;
  }
  // The highest bit is the sign.
  std::uint64_t value = !bytes.empty() && (bytes.back() & '\x80') != 0 ? ~std::uint64_t{0} : 0;
  std::memcpy(&value, bytes.data(), bytes.size());
  pushNumber(Kind::Integer, static_cast<std::int64_t>(value));
}

void PickleMachine::pushGlobal() {
  const std::string_view module = line();
  const std::string_view name = line();
  std::string both = std::string(module) + ' ' + std::string(name);
  if (!isHarmless(both)) {
    throw PickleProblem{ErrorCode::Unsupported,
                        "it names " + shownName(std::string(module) + '.' + std::string(name)) +
                            ", which has no place in a dictionary of tensors; nothing of it was executed"};
  }
  m_pickle.m_texts.push_back(std::move(both));
  push(Kind::Global).text = m_pickle.m_texts.back();
}

void PickleMachine::extend(Kind kind, const Items& more) {
  PickleNode& container = top();
  if (container.kind != kind || (kind == Kind::Dict && more.size() % 2 != 0))
    refuse("the pickle in it makes no sense");
  container.items.insert(container.items.end(), more.begin(), more.end());
}

/// Notes a call down. Only that of an ordered dictionary is understood here: Python 3 fills it afterwards,
/// Python 2 gave a list of pairs.
void PickleMachine::reduce() {
  const PickleNode* const arguments = pop();
  const PickleNode* const callee = pop();
  if (callee->kind != Kind::Global || arguments->kind != Kind::Tuple)
    refuse("the pickle in it makes no sense");
  if (callee->text != kOrderedDict) return pushItems(Kind::Call, {callee, arguments});
  Items items;
  const bool filled = arguments->items.size() == 1 && arguments->items[0]->kind == Kind::List;
  if (!arguments->items.empty() && !filled) refuse("the pickle in it makes no sense");
  if (filled) {
    for (const PickleNode* pair : arguments->items[0]->items) {
      const bool isPair = (pair->kind == Kind::List || pair->kind == Kind::Tuple) && pair->items.size() == 2;
      if (!isPair) refuse("the pickle in it makes no sense");
      items.insert(items.end(), pair->items.begin(), pair->items.end());
    }
  }
  pushItems(Kind::Dict, std::move(items));
}

/// Attributes: of a state dict its versions, which change nothing.
void PickleMachine::build() {
  (void)pop();
  if (top().kind != Kind::Dict) refuse("the pickle in it makes no sense");
}

void PickleMachine::recall(std::uint64_t slot) {
  const auto found = m_memo.find(slot);
  if (found == m_memo.end()) refuse("the pickle in it makes no sense");
  m_stack.push_back(found->second);
}

bool PickleMachine::stepConstant(Opcode opcode) {
  switch (opcode) {
    case Opcode::None:
      push(Kind::None);
      return true;
    case Opcode::True:
    case Opcode::False:
      pushNumber(Kind::Bool, opcode == Opcode::True ? 1 : 0);
      return true;
    case Opcode::Integer1:
      pushNumber(Kind::Integer, static_cast<std::int64_t>(number(1)));
      return true;
    case Opcode::Integer2:
      pushNumber(Kind::Integer, static_cast<std::int64_t>(number(2)));
      return true;
    case Opcode::Integer4:
      pushNumber(Kind::Integer, static_cast<std::int32_t>(number(4)));
      return true;
    case Opcode::Long:
      pushLong();
      return true;
    case Opcode::Text1:
      pushText(take(number(1)));
      return true;
    case Opcode::Text4:
    case Opcode::Unicode:
      pushText(take(number(4)));
      return true;
    case Opcode::Global:
      pushGlobal();
      return true;
    default:
      return false;
  }
}

bool PickleMachine::stepContainer(Opcode opcode) {
  switch (opcode) {
    case Opcode::EmptyTuple:
      push(Kind::Tuple);
      return true;
    case Opcode::Tuple1:
    case Opcode::Tuple2:
    case Opcode::Tuple3:
      pushItems(Kind::Tuple,
                popMany(static_cast<std::size_t>(opcode) - static_cast<std::size_t>(Opcode::Tuple1) + 1));
      return true;
    case Opcode::Tuple:
      pushItems(Kind::Tuple, popToMark());
      return true;
    case Opcode::EmptyList:
      push(Kind::List);
      return true;
    case Opcode::Append:
      extend(Kind::List, popMany(1));
      return true;
    case Opcode::Appends:
      extend(Kind::List, popToMark());
      return true;
    case Opcode::EmptyDict:
      push(Kind::Dict);
      return true;
    case Opcode::SetItem:
      extend(Kind::Dict, popMany(2));
      return true;
    case Opcode::SetItems:
      extend(Kind::Dict, popToMark());
      return true;
    default:
      return false;
  }
}

void PickleMachine::step(Opcode opcode) {
  if (stepConstant(opcode) || stepContainer(opcode)) return;
  switch (opcode) {
    case Opcode::Mark:
      push(Kind::Mark);
      return;
    case Opcode::Put1:
      return remember(number(1));
    case Opcode::Put4:
      return remember(number(4));
    case Opcode::Get1:
      return recall(number(1));
    case Opcode::Get4:
      return recall(number(4));
    case Opcode::PersistentId:
      return pushItems(Kind::PersistentId, popMany(1));
    case Opcode::Reduce:
      return reduce();
    case Opcode::Build:
      return build();
    default:
      refuse("the pickle in it holds an instruction that no state dict needs (" +
             std::to_string(static_cast<int>(opcode)) + ")");
  }
}

void PickleMachine::run() {
  if (static_cast<Opcode>(number(1)) != Opcode::Protocol || number(1) != 2)
    refuse("it holds no pickle of protocol 2 where one must be");
  for (int count = 0; count < kMostInstructions; ++count) {
    const auto opcode = static_cast<Opcode>(number(1));
    if (opcode != Opcode::Stop) {
      step(opcode);
      continue;
    }
    m_pickle.m_value = pop();
    m_pickle.m_size = m_at;
    if (!m_stack.empty()) refuse("the pickle in it makes no sense");
    return;
  }
  refuse("the pickle in it has more than " + std::to_string(kMostInstructions) + " instructions");
}

Result<Pickle> Pickle::read(std::span<const std::byte> bytes, const std::string& path) try {
  Pickle pickle;
  PickleMachine(bytes, pickle).run();
  return pickle;
} catch (const PickleProblem& problem) {
  if (problem.code == ErrorCode::BadFormat) return badTorchFile(path, problem.problem);
  return failure(problem.code, path, problem.problem,
                 "use weights from a source that you trust, best a model.safetensors");
}

tl::unexpected<Error> badTorchFile(const std::string& path, std::string problem) {
  return failure(ErrorCode::BadFormat, path, std::move(problem),
                 "the file is damaged or no state dict saved by PyTorch; fetch it again");
}

}  // namespace ufb
