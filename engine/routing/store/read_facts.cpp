// SPDX-License-Identifier: MIT
#include "routing/store/read_facts.h"

#include <unistd.h>

#include <algorithm>
#include <limits>
#include <map>
#include <string>
#include <utility>
#include <variant>

#include "routing/store/facts.h"
#include "routing/store/store_problem.h"

namespace ufb::store {

namespace {

constexpr int kMostLayers = 1000;
constexpr int kMostTrees = 1000;
constexpr int kDeepest = 24;
constexpr int kLargestVocabulary = 1 << 24;
constexpr int kMostContexts = 100;
constexpr std::int64_t kLargestTable = std::int64_t{1} << 50;
/// Of bytes, units and milliseconds: sums of many such files still fit 64 bits.
constexpr std::int64_t kLargestTotal = std::int64_t{1} << 53;
/// SQLite needs at least these bytes for a row of 13, 4 and 5 columns: one a column and three for the row.
constexpr std::int64_t kNodeRowBytes = 16, kTokenRowBytes = 7, kPairRowBytes = 8;

using Value = std::variant<std::int64_t, double, std::string>;

std::map<std::string, Value> readAbout(const Database& database) {
  static constexpr std::size_t kMostFacts = 1000;
  std::map<std::string, Value> facts;
  for (Rows rows(database, kAbout); rows.next();) {
    require(facts.size() < kMostFacts, "table about is too long");
    if (rows.type(1) == SQLITE_INTEGER) {
      facts[rows.text(0)] = static_cast<std::int64_t>(rows.bits(1));
    } else if (rows.type(1) == SQLITE_FLOAT) {
      facts[rows.text(0)] = rows.real(1);
    } else {
      facts[rows.text(0)] = rows.text(1);
    }
  }
  return facts;
}

/// Fills in one fact after the other.
struct FactReader {
  const std::map<std::string, Value>& facts;

  template <class T>
  [[nodiscard]] const T& get(const char* key) const {
    const auto found = facts.find(key);
    if (found == facts.end()) throw StoreProblem(std::string("table about says nothing of ") + key);
    const T* const value = std::get_if<T>(&found->second);
    if (value == nullptr) throw StoreProblem(std::string("table about says something strange of ") + key);
    return *value;
  }
  void operator()(const char* key, std::string& value) const { value = get<std::string>(key); }
  void operator()(const char* key, std::int64_t& value) const { value = get<std::int64_t>(key); }
  void operator()(const char* key, double& value) const { value = get<double>(key); }
  void operator()(const char* key, std::uint64_t& value) const {
    value = static_cast<std::uint64_t>(get<std::int64_t>(key));
  }
  void operator()(const char* key, int& value) const {
    const std::int64_t number = get<std::int64_t>(key);
    if (number < 0 || number > std::numeric_limits<int>::max()) {
      throw StoreProblem(std::string("table about says something strange of ") + key);
    }
    value = static_cast<int>(number);
  }
  void operator()(const char* key, bool& value) const { value = get<std::int64_t>(key) != 0; }
  void operator()(const char* key, TextUnit& value) const {
    const Result<TextUnit> unit = textUnitFromName(get<std::string>(key));
    if (!unit) throw StoreProblem("the unit of text is an unknown one");
    value = *unit;
  }
};

bool isHash(const std::string& text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdefABCDEF") == std::string::npos;
}

bool isShare(double value) {
  return value >= 0 && value <= 1;
}

void checkModel(const RoutedModel& model, const CountingSettings& settings) {
  require(model.layers >= 1 && model.layers <= kMostLayers && model.trees >= 1 && model.trees <= kMostTrees &&
              model.depth <= kDeepest,
          "no model has so many layers or trees, or such deep ones");
  require(model.vocabulary >= 1 && model.vocabulary <= kLargestVocabulary, "no vocabulary has such a size");
  require(model.maskId >= -1 && model.maskId < model.vocabulary, "the mask token is not in the vocabulary");
  require(isHash(model.sha256), "the model's hash is no SHA-256");
  require(isShare(settings.maskShare) && isShare(settings.sampleShare), "a share is not between 0 and 1");
  require(settings.contexts <= kMostContexts, "too many example contexts are asked for");
  require(settings.tableBytes >= 0 && settings.tableBytes <= kLargestTable,
          "the bound for the tables of words by leaf cannot be");
}

void checkText(const CountedText& text) {
  require(text.tokens >= 0 && text.tokens <= kMostTokens, "the number of tokens cannot be");
  for (const std::int64_t part : {text.specialTokens, text.maskedTokens}) {
    require(part >= 0 && part <= text.tokens, "more tokens are special or masked than there are");
  }
  for (const std::int64_t total : {text.units, text.unitsLeftOut, text.unitsRefused, text.sequences}) {
    require(total >= 0 && total <= kLargestTotal, "the size of the text cannot be");
  }
}

/// About what the tables of counts would take, from above.
double bytesNeeded(const RoutedModel& model, const CountingSettings& settings) {
  const double trees = double(model.layers) * model.trees;
  const double pairTables = double(model.layers - 1) * model.trees * model.trees;
  const double nodes = trees * model.nodesPerTree();
  const double leaves = trees * model.leaves();
  const double cells = leaves * model.vocabulary * 4;
  // What one of each takes in TreeCounts and LeafPairs; the tables of pairs bound themselves.
  return nodes * (kLogitBuckets * 4 + 48) + leaves * (kPositionBuckets * 4 + kReplicates * 4 + 28) +
         trees * 20000 + pairTables * 100 + model.vocabulary * 40.0 +
         std::min(cells, double(settings.tableBytes));
}

void checkSizes(const RoutedModel& model, const CountingSettings& settings, std::int64_t fileBytes) {
  const std::int64_t trees = std::int64_t{model.layers} * model.trees;
  const std::int64_t pairTables = std::int64_t{model.layers - 1} * model.trees * model.trees;
  const std::int64_t least = trees * model.nodesPerTree() * kNodeRowBytes +
                             model.vocabulary * kTokenRowBytes + pairTables * kPairRowBytes;
  require(least <= fileBytes, "it is shorter than what it says it holds");
  const double memory = double(::sysconf(_SC_PHYS_PAGES)) * double(::sysconf(_SC_PAGESIZE));
  if (bytesNeeded(model, settings) > memory) {
    throw StoreProblem(ErrorCode::OutOfMemory, "this computer has not the memory that its tables need",
                       "open it on a larger one");
  }
}

void readText(const Database& database, RoutingCounts& counts) {
  auto& sources = counts.text.sources;
  for (Rows rows(database, kSources); rows.next();) {
    CountedSource source{rows.name(0), rows.integer(1, 0, kLargestTotal), rows.integer(2, 0, kLargestTotal)};
    require(sources.empty() || sources.back().name < source.name, "the sources are not in order");
    sources.push_back(std::move(source));
  }
  for (Rows rows(database, kRuns); rows.next();) {
    counts.runs.push_back({rows.text(0), rows.text(1), rows.number(2, 0, std::numeric_limits<int>::max()),
                           rows.integer(3, 0, kLargestTotal), rows.integer(4, 0, kLargestTotal)});
  }
  require(std::is_sorted(counts.runs.begin(), counts.runs.end()), "the runs are not in order");
  ResumePoint& resume = counts.resume;
  for (Rows rows(database, kResumeFiles); rows.next();) {
    const auto number = static_cast<std::int64_t>(resume.files.size());
    (void)rows.integer(0, number, number);
    resume.files.push_back(rows.name(1));
  }
  require(static_cast<std::size_t>(resume.file) <= resume.files.size() && resume.units >= 0 &&
              resume.units <= kLargestTotal,
          "the place to go on from cannot be");
}

void readTokens(const Database& database, RoutingCounts& counts) {
  std::size_t id = 0;
  std::int64_t sum = 0;
  for (Rows rows(database, kTokens); rows.next(); ++id) {
    require(id < counts.tokenTexts.size(), "there are more tokens than the vocabulary has");
    (void)rows.integer(0, static_cast<std::int64_t>(id), static_cast<std::int64_t>(id));
    counts.tokenTexts[id] = rows.text(1);
    counts.tokenSpecial[id] = static_cast<std::uint8_t>(rows.number(2, 0, 1));
    counts.tokenCounts[id] = rows.counter(3);
    sum += counts.tokenCounts[id];
  }
  require(id == counts.tokenTexts.size(), "tokens of the vocabulary are missing");
  require(sum == counts.text.tokens, "the counts of tokens do not add up");
}

}  // namespace

RoutingCounts readFacts(const Database& database, std::int64_t fileBytes) {
  RoutingCounts facts;
  const std::map<std::string, Value> about = readAbout(database);
  eachFact(facts, FactReader{about});
  checkModel(facts.model, facts.settings);
  checkText(facts.text);
  checkSizes(facts.model, facts.settings, fileBytes);
  Result<RoutingCounts> counts = emptyCounts(facts.model, facts.settings);
  if (!counts) throw StoreProblem(counts.error().code, counts.error().problem, counts.error().advice);
  counts->text = std::move(facts.text);
  counts->complete = facts.complete;
  counts->resume = std::move(facts.resume);
  readText(database, *counts);
  readTokens(database, *counts);
  return std::move(*counts);
}

}  // namespace ufb::store
