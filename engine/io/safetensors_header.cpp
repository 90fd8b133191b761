// SPDX-License-Identifier: MIT
#include "io/safetensors_header.h"

#include <limits>
#include <nlohmann/json.hpp>
#include <unordered_set>
#include <utility>

#include "io/shown.h"

namespace ufb {

namespace {

using Json = nlohmann::json;

constexpr std::string_view kMetadata = "__metadata__";

/// Listens to the parser, because a document in memory would have lost double names. Every function returns
/// false as soon as something is wrong; `problem` then says what.
class HeaderListener : public Json::json_sax_t {
 public:
  SafetensorsHeader header;
  std::string problem;

  bool start_object(std::size_t) override {
    if (m_place == Place::Outside) return enter(Place::Top);
    if (m_place == Place::Name) return enter(m_inMetadata ? Place::Metadata : Place::Entry);
    return wrongValue("an object");
  }
  bool end_object() override {
    if (m_place == Place::Metadata) return enter(Place::Top);
    if (m_place == Place::Top) return enter(Place::Outside);
    return finishEntry();
  }
  bool key(string_t& name) override;
  bool start_array(std::size_t) override;
  bool end_array() override;
  bool string(string_t& value) override;
  bool number_unsigned(number_unsigned_t value) override { return integer(value); }
  bool number_integer(number_integer_t value) override {
    if (value < 0)
      return listens() ? refuse(context() + " holds the negative number " + std::to_string(value))
                       : wrongValue("a number");
    return integer(static_cast<std::uint64_t>(value));
  }
  bool number_float(number_float_t value, const string_t& text) override;
  bool null() override { return wrongValue("null"); }
  bool boolean(bool value) override { return wrongValue(value ? "true" : "false"); }
  bool binary(binary_t&) override { return wrongValue("binary data"); }
  bool parse_error(std::size_t position, const std::string& token, const Json::exception& error) override;

 private:
  /// Where in the header the parser stands. Name: behind a top-level key. Value: behind a key of an entry.
  enum class Place { Outside, Top, Name, Metadata, MetadataValue, Entry, Value, Shape, Offsets };
  enum class Field { Dtype, Shape, Offsets };

  bool enter(Place place) {
    m_place = place;
    return true;
  }
  bool refuse(std::string text) {
    problem = std::move(text);
    return false;
  }
  bool wrongValue(const std::string& found);
  bool integer(std::uint64_t value);
  bool topKey(const std::string& name);
  bool entryKey(const std::string& name);
  bool finishEntry();
  [[nodiscard]] bool listens() const { return m_place == Place::Shape || m_place == Place::Offsets; }
  [[nodiscard]] std::string tensor() const { return "tensor " + shownName(m_entry.name); }
  [[nodiscard]] std::string context() const {
    return std::string(m_field == Field::Shape ? "the shape" : "data_offsets") + " of " + tensor();
  }

  Place m_place = Place::Outside;
  Field m_field = Field::Dtype;
  bool m_inMetadata = false;
  HeaderEntry m_entry;
  bool m_hasDtype = false;
  bool m_hasShape = false;
  bool m_hasOffsets = false;
  std::vector<std::uint64_t> m_offsets;
  std::string m_metadataKey;
  std::unordered_set<std::string> m_names;
};

bool HeaderListener::key(string_t& name) {
  if (m_place == Place::Top) return topKey(name);
  if (m_place == Place::Entry) return entryKey(name);
  if (header.metadata.contains(name)) return refuse("__metadata__ has the key " + shownName(name) + " twice");
  m_metadataKey = name;
  return enter(Place::MetadataValue);
}

bool HeaderListener::topKey(const std::string& name) {
  if (!m_names.insert(name).second)
    return refuse("the name " + shownName(name) + " stands twice in the header");
  m_inMetadata = name == kMetadata;
  m_entry = HeaderEntry();
  m_entry.name = name;
  m_hasDtype = m_hasShape = m_hasOffsets = false;
  m_offsets.clear();
  return enter(Place::Name);
}

bool HeaderListener::entryKey(const std::string& name) {
  bool* seen = nullptr;
  if (name == "dtype") {
    m_field = Field::Dtype;
    seen = &m_hasDtype;
  } else if (name == "shape") {
    m_field = Field::Shape;
    seen = &m_hasShape;
  } else if (name == "data_offsets") {
    m_field = Field::Offsets;
    seen = &m_hasOffsets;
  } else {
    return refuse(tensor() + " has the unknown key " + shownName(name));
  }
  if (*seen) return refuse(tensor() + " has the key " + shownName(name) + " twice");
  *seen = true;
  return enter(Place::Value);
}

bool HeaderListener::start_array(std::size_t) {
  if (m_place != Place::Value || m_field == Field::Dtype) return wrongValue("a list");
  return enter(m_field == Field::Shape ? Place::Shape : Place::Offsets);
}

bool HeaderListener::end_array() {
  if (m_place == Place::Offsets && m_offsets.size() != 2) {
    return refuse("data_offsets of " + tensor() + " has " + std::to_string(m_offsets.size()) +
                  " numbers instead of 2");
  }
  return enter(Place::Entry);
}

bool HeaderListener::string(string_t& value) {
  if (m_place == Place::MetadataValue) {
    header.metadata.emplace(std::move(m_metadataKey), std::move(value));
    return enter(Place::Metadata);
  }
  if (m_place != Place::Value || m_field != Field::Dtype) return wrongValue("a string");
  const std::optional<DType> dtype = dtypeFromName(value);
  if (!dtype)
    return refuse(tensor() + " has the number type " + shownName(value) + ", which is not supported");
  m_entry.dtype = *dtype;
  return enter(Place::Entry);
}

bool HeaderListener::integer(std::uint64_t value) {
  if (!listens()) return wrongValue("a number");
  if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
    return refuse(context() + " holds the number " + std::to_string(value) + ", which is too large");
  }
  if (m_place == Place::Offsets) {
    if (m_offsets.size() == 2) return refuse(context() + " has more than 2 numbers");
    m_offsets.push_back(value);
    return true;
  }
  if (m_entry.shape.size() == kMostDimensions) {
    return refuse(context() + " has more than " + std::to_string(kMostDimensions) + " dimensions");
  }
  m_entry.shape.push_back(static_cast<std::int64_t>(value));
  return true;
}

bool HeaderListener::number_float(number_float_t, const string_t& text) {
  if (!listens()) return wrongValue("a number");
  // Whole numbers come here only if they do not fit into 64 bits.
  const bool whole = text.find_first_not_of("-0123456789") == std::string::npos;
  return refuse(context() + " holds " + shownName(text) +
                (whole ? ", which is too large" : ", which is not a whole number"));
}

bool HeaderListener::finishEntry() {
  for (const auto& [present, name] : {std::pair(m_hasDtype, "dtype"), std::pair(m_hasShape, "shape"),
                                      std::pair(m_hasOffsets, "data_offsets")}) {
    if (!present) return refuse(tensor() + " has no " + name);
  }
  m_entry.begin = m_offsets[0];
  m_entry.end = m_offsets[1];
  header.entries.push_back(std::move(m_entry));
  return enter(Place::Top);
}

bool HeaderListener::wrongValue(const std::string& found) {
  switch (m_place) {
    case Place::Outside:
      return refuse("the header is " + found + " instead of an object");
    case Place::Name:
      return refuse((m_inMetadata ? std::string(kMetadata) : tensor()) + " is " + found +
                    " instead of an object");
    case Place::MetadataValue:
      return refuse("the entry " + shownName(m_metadataKey) + " of __metadata__ is " + found +
                    " instead of a string");
    case Place::Shape:
    case Place::Offsets:
      return refuse(context() + " holds " + found + " instead of whole numbers");
    default:
      break;
  }
  if (m_field == Field::Dtype)
    return refuse("dtype of " + tensor() + " is " + found + " instead of a string");
  return refuse(context() + " is " + found + " instead of a list of whole numbers");
}

bool HeaderListener::parse_error(std::size_t position, const std::string&, const Json::exception& error) {
  const bool badText = std::string_view(error.what()).find("UTF-8") != std::string_view::npos;
  return refuse("the header is not " + std::string(badText ? "UTF-8" : "JSON") + " (at its byte " +
                std::to_string(position) + ")");
}

}  // namespace

tl::unexpected<Error> badSafetensors(const std::string& path, std::string problem) {
  return failure(ErrorCode::BadFormat, path, std::move(problem),
                 "the file is damaged or not a safetensors file; fetch it again");
}

Result<SafetensorsHeader> parseSafetensorsHeader(std::string_view text, const std::string& path) {
  if (!text.starts_with('{'))
    return badSafetensors(path, "the header does not begin with {, so it is not an object");
  // The parser takes a zero byte for the end and would not look at what follows.
  if (text.find('\0') != std::string_view::npos) {
    return badSafetensors(path, "the header is not JSON (it holds a zero byte)");
  }
  HeaderListener listener;
  if (!Json::sax_parse(text.begin(), text.end(), &listener)) {
    return badSafetensors(path, std::move(listener.problem));
  }
  return std::move(listener.header);
}

}  // namespace ufb
