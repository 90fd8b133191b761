// SPDX-License-Identifier: MIT
#include "support/counts/sample_counts.h"

#include <algorithm>
#include <cmath>
#include <random>

#include "routing/count_batch.h"

namespace ufb::test {
namespace {

struct Sentence {
  std::vector<CountedToken> tokens;
  std::vector<std::string> words;
};

class SentenceContexts : public ContextSource {
 public:
  explicit SentenceContexts(const Sentence& sentence) : m_sentence(sentence) {}
  ContextSample context(std::size_t token) const override {
    ContextSample sample;
    for (std::size_t i = 0; i < m_sentence.words.size(); ++i) {
      if (i > 0) sample.text += ' ';
      if (i == token) sample.start = static_cast<int>(sample.text.size());
      sample.text += m_sentence.words[i];
      if (i == token) sample.end = static_cast<int>(sample.text.size());
    }
    sample.token = m_sentence.tokens[token].id;
    return sample;
  }

 private:
  const Sentence& m_sentence;
};

std::string wordOf(int id) {
  return id == 0 ? "<mask>" : "word" + std::to_string(id);
}

Sentence makeSentence(const SampleShape& shape, std::mt19937_64& random) {
  Sentence sentence;
  const int length = 2 + static_cast<int>(random() % 12);
  const int replicate = static_cast<int>(random() % kReplicates);
  for (int i = 0; i < length; ++i) {
    // Low ids are common, as words are.
    const auto id = static_cast<int>(
        random() % static_cast<std::uint64_t>(1 + random() % static_cast<std::uint64_t>(shape.vocabulary)));
    sentence.tokens.push_back({id, i, id == 0, replicate, random()});
    sentence.words.push_back(wordOf(id));
  }
  return sentence;
}

/// A logit that leans to one side by token, node and salt.
float logitOf(int token, int node, int layer, int salt, std::mt19937_64& random) {
  const double lean = std::sin(token * 1.7 + node * 0.9 + layer * 2.3 + salt);
  const double noise = static_cast<double>(random() % 2001) / 1000.0 - 1.0;
  return static_cast<float>(3 * (lean + noise));
}

void countSentence(RoutingCounts& counts, const Sentence& sentence, int salt, std::mt19937_64& random) {
  const RoutedModel& model = counts.model;
  const auto levels = static_cast<std::size_t>(model.depth) + 1;
  const std::size_t tokens = sentence.tokens.size();
  const SentenceContexts contexts(sentence);
  std::vector<std::vector<std::int32_t>> nodes(static_cast<std::size_t>(model.layers));
  for (int layer = 0; layer < model.layers; ++layer) {
    std::vector<std::int32_t>& here = nodes[static_cast<std::size_t>(layer)];
    std::vector<float> logits, activations;
    for (int tree = 0; tree < model.trees; ++tree) {
      for (std::size_t token = 0; token < tokens; ++token) {
        std::int32_t node = 0;
        for (std::size_t level = 0; level < levels; ++level) {
          const float logit = logitOf(sentence.tokens[token].id, node, layer * 7 + tree, salt, random);
          here.push_back(node);
          logits.push_back(logit);
          activations.push_back(static_cast<float>(0.5 * logit * std::erfc(-logit * 0.7071067811865476)));
          node = 2 * node + 1 + (logit > 0 ? 1 : 0);
        }
      }
    }
    for (int tree = 0; tree < model.trees; ++tree) {
      countTree(counts.tree(layer, tree), model, tree, counts.settings.contexts, sentence.tokens,
                {here, logits, activations}, contexts);
    }
  }
  for (LeafPairs& pairs : counts.pairs) {
    const auto layer = static_cast<std::size_t>(pairs.layer);
    countPairs(pairs, model, nodes[layer], nodes[layer + 1], tokens);
  }
  for (const CountedToken& token : sentence.tokens) {
    counts.tokenCounts[static_cast<std::size_t>(token.id)] += 1;
    counts.text.maskedTokens += token.masked ? 1 : 0;
    counts.text.specialTokens += token.id == 0 ? 1 : 0;
  }
  counts.text.tokens += static_cast<std::int64_t>(tokens);
  counts.text.units += 1;
  counts.text.sequences += 1;
  counts.text.fingerprint += random();
}

void fillModelFacts(RoutingCounts& counts) {
  for (int id = 0; id < counts.model.vocabulary; ++id) {
    counts.tokenTexts[static_cast<std::size_t>(id)] = wordOf(id);
  }
  counts.tokenSpecial[0] = 1;
  for (TreeCounts& tree : counts.trees) {
    for (std::size_t node = 0; node < tree.inNorms.size(); ++node) {
      tree.inNorms[node] = 0.5F + 0.25F * static_cast<float>(node % 5);
      tree.outNorms[node] = 1.0F + 0.125F * static_cast<float>(node % 7);
    }
  }
}

}  // namespace

RoutedModel sampleModel(const SampleShape& shape) {
  RoutedModel model;
  model.name = "sample";
  model.sha256 = std::string(60, 'a') + "0123";
  model.layers = shape.layers;
  model.trees = shape.trees;
  model.depth = shape.depth;
  model.vocabulary = shape.vocabulary;
  model.maxLength = 128;
  model.maskId = 0;
  model.treeWeights = "f32";
  model.denseWeights = "f32";
  model.backend = "sparse";
  return model;
}

RoutingCounts sampleCounts(const SampleShape& shape, int first, int last, int salt) {
  CountingSettings settings;
  settings.seed = shape.seed;
  settings.tableBytes = shape.tableBytes;
  RoutingCounts counts = *emptyCounts(sampleModel(shape), settings);
  fillModelFacts(counts);
  for (int number = first; number < last; ++number) {
    std::mt19937_64 random(shape.seed * 1000003 + static_cast<std::uint64_t>(number));
    countSentence(counts, makeSentence(shape, random), salt, random);
  }
  counts.text.sources = {{"sample.txt", counts.text.units, counts.text.tokens * 6}};
  counts.runs = {{"ufb 0.1.0", "a processor, AVX3", 2, 1500 + first, counts.text.tokens}};
  counts.complete = true;
  return counts;
}

RoutingCounts sampleCounts(const SampleShape& shape) {
  return sampleCounts(shape, 0, shape.sentences);
}

}  // namespace ufb::test
