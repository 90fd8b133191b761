// SPDX-License-Identifier: MIT
#include "io/state_dict.h"

#include <algorithm>
#include <array>
#include <utility>

#include "io/shown.h"

namespace ufb {

namespace {

using Kind = PickleNode::Kind;

constexpr std::size_t kMostDimensions = 8;
/// Parameters around a tensor, each in the next one: there is one.
constexpr int kMostWrappings = 2;

std::optional<DType> dtypeOfStorage(std::string_view global) {
  constexpr std::array<std::pair<std::string_view, DType>, 10> kStorages = {
      {{"torch FloatStorage", DType::F32},
       {"torch HalfStorage", DType::F16},
       {"torch BFloat16Storage", DType::BF16},
       {"torch DoubleStorage", DType::F64},
       {"torch LongStorage", DType::I64},
       {"torch IntStorage", DType::I32},
       {"torch ShortStorage", DType::I16},
       {"torch CharStorage", DType::I8},
       {"torch ByteStorage", DType::U8},
       {"torch BoolStorage", DType::Bool}}};
  for (const auto& [name, dtype] : kStorages) {
    if (name == global) return dtype;
  }
  return std::nullopt;
}

std::optional<std::vector<std::int64_t>> wholeNumbers(const PickleNode& node) {
  if (node.kind != Kind::Tuple || node.items.size() > kMostDimensions) return std::nullopt;
  std::vector<std::int64_t> numbers;
  for (const PickleNode* item : node.items) {
    if (item->kind != Kind::Integer || item->number < 0) return std::nullopt;
    numbers.push_back(item->number);
  }
  return numbers;
}

/// One past the last element of the storage that the tensor touches, and how many elements it has; nothing if
/// a number overflows.
struct Extent {
  std::int64_t end = 0;
  std::int64_t elements = 1;
};
std::optional<Extent> extentOf(const TorchTensor& tensor) {
  Extent extent;
  std::int64_t last = tensor.offset;
  if (std::ranges::find(tensor.shape, 0) != tensor.shape.end()) return Extent{tensor.offset, 0};
  for (std::size_t axis = 0; axis < tensor.shape.size(); ++axis) {
    std::int64_t reach = 0;
    if (__builtin_mul_overflow(extent.elements, tensor.shape[axis], &extent.elements) ||
        __builtin_mul_overflow(tensor.shape[axis] - 1, tensor.strides[axis], &reach) ||
        __builtin_add_overflow(last, reach, &last)) {
      return std::nullopt;
    }
  }
  if (__builtin_add_overflow(last, 1, &extent.end)) return std::nullopt;
  return extent;
}

/// Whether the elements lie row by row without gaps, however the extents of one are stepped over.
bool isContiguous(const TorchTensor& tensor) {
  std::int64_t step = 1;
  for (std::size_t axis = tensor.shape.size(); axis-- > 0;) {
    if (tensor.shape[axis] != 1 && tensor.strides[axis] != step) return false;
    step *= tensor.shape[axis];
  }
  return true;
}

class StateDictReader {
 public:
  explicit StateDictReader(const std::string& path) : m_path(path) {}

  Result<StateDict> read(const PickleNode& root) {
    if (root.kind != Kind::Dict) return unexpectedValue("what it holds is");
    for (std::size_t i = 0; i + 1 < root.items.size(); i += 2) {
      const PickleNode& key = *root.items[i];
      if (key.kind != Kind::Text) return unexpectedValue("a name in it is");
      std::string name(key.text);
      auto tensor = readTensor(name, *root.items[i + 1], 0);
      if (!tensor) return tl::unexpected<Error>(tensor.error());
      if (!m_dict.tensors.emplace(name, std::move(*tensor)).second)
        return badTorchFile(m_path, "the name " + shownName(name) + " stands twice in it");
    }
    return std::move(m_dict);
  }

 private:
  [[nodiscard]] tl::unexpected<Error> unexpectedValue(const std::string& what) const {
    return failure(ErrorCode::Unsupported, m_path, what + " no dictionary of names and tensors",
                   "choose a file that holds a model's state dict alone");
  }
  [[nodiscard]] tl::unexpected<Error> bad(const std::string& name, const std::string& what) const {
    return badTorchFile(m_path, "tensor " + shownName(name) + " " + what);
  }

  Result<TorchTensor> readTensor(const std::string& name, const PickleNode& node, int wrappings) {
    if (node.kind != Kind::Call || wrappings > kMostWrappings)
      return unexpectedValue("entry " + shownName(name) + " is no tensor, so it is");
    const PickleNode& callee = *node.items[0];
    const std::vector<const PickleNode*>& arguments = node.items[1]->items;
    if (callee.isGlobal("torch._utils _rebuild_parameter") && !arguments.empty())
      return readTensor(name, *arguments[0], wrappings + 1);
    const bool rebuilt =
        callee.isGlobal("torch._utils _rebuild_tensor_v2") || callee.isGlobal("torch._utils _rebuild_tensor");
    if (!rebuilt || arguments.size() < 4) return bad(name, "is not described as PyTorch does");
    return readView(name, arguments);
  }

  Result<TorchTensor> readView(const std::string& name, const std::vector<const PickleNode*>& arguments) {
    TorchTensor tensor;
    const auto storage = readStorage(name, *arguments[0], tensor.storage);
    if (!storage) return tl::unexpected<Error>(storage.error());
    auto shape = wholeNumbers(*arguments[2]);
    auto strides = wholeNumbers(*arguments[3]);
    const PickleNode& offset = *arguments[1];
    if (!shape || !strides || shape->size() != strides->size() || offset.kind != Kind::Integer ||
        offset.number < 0) {
      return bad(name, "has no proper shape");
    }
    tensor.offset = offset.number;
    tensor.shape = std::move(*shape);
    tensor.strides = std::move(*strides);
    const std::optional<Extent> extent = extentOf(tensor);
    if (!extent || extent->end > storage->elements || extent->elements > storage->elements) {
      return bad(name, "reaches past the end of its storage of " + std::to_string(storage->elements) +
                           " elements: " + shapeText(tensor.shape) + " in steps of " +
                           shapeText(tensor.strides) + " from " + std::to_string(tensor.offset));
    }
    return tensor;
  }

  /// ('storage', class, key, device, number of elements[, a view within it, which only very old files have])
  Result<TorchStorage> readStorage(const std::string& name, const PickleNode& node, std::string& key) {
    if (node.kind != Kind::PersistentId || node.items[0]->kind != Kind::Tuple)
      return bad(name, "has no storage");
    const std::vector<const PickleNode*>& id = node.items[0]->items;
    const bool complete = (id.size() == 5 || (id.size() == 6 && id[5]->kind == Kind::None)) &&
                          id[0]->kind == Kind::Text && id[0]->text == "storage" &&
                          id[1]->kind == Kind::Global && id[2]->kind == Kind::Text &&
                          id[4]->kind == Kind::Integer && id[4]->number >= 0;
    if (!complete) return bad(name, "has no storage that can be read");
    const std::optional<DType> dtype = dtypeOfStorage(id[1]->text);
    if (!dtype) {
      return failure(ErrorCode::Unsupported, m_path,
                     "tensor " + shownName(name) + " is stored as " + shownName(id[1]->text) +
                         ", which is not supported",
                     "choose a checkpoint in float32, float16 or bfloat16");
    }
    const TorchStorage storage{*dtype, id[4]->number};
    if (!byteSize(storage)) return bad(name, "has a storage that is too large");
    key = std::string(id[2]->text);
    const auto [at, isNew] = m_dict.storages.emplace(key, storage);
    if (!isNew && (at->second.dtype != storage.dtype || at->second.elements != storage.elements))
      return bad(name, "has a storage that another tensor describes differently");
    return storage;
  }

  const std::string& m_path;
  StateDict m_dict;
};

}  // namespace

Result<StateDict> readStateDict(const PickleNode& root, const std::string& path) {
  return StateDictReader(path).read(root);
}

std::optional<std::size_t> byteSize(const TorchStorage& storage) {
  std::int64_t bytes = 0;
  const auto size = static_cast<std::int64_t>(dtypeSize(storage.dtype));
  if (__builtin_mul_overflow(storage.elements, size, &bytes)) return std::nullopt;
  return static_cast<std::size_t>(bytes);
}

TensorSource::Tensors viewsOf(const StateDict& dict,
                              const std::map<std::string, std::span<const std::byte>>& data) {
  TensorSource::Tensors views;
  for (const auto& [name, tensor] : dict.tensors) {
    const DType dtype = dict.storages.at(tensor.storage).dtype;
    const std::size_t size = dtypeSize(dtype);
    const Extent extent = extentOf(tensor).value_or(Extent{});
    const auto first = static_cast<std::size_t>(tensor.offset) * size;
    const auto count = static_cast<std::size_t>(extent.end - tensor.offset) * size;
    TensorView view{dtype, tensor.shape, data.at(tensor.storage).subspan(first, count), {}};
    if (extent.elements > 0 && !isContiguous(tensor)) view.strides = tensor.strides;
    views.emplace(name, std::move(view));
  }
  return views;
}

}  // namespace ufb
