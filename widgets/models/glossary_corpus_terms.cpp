// SPDX-License-Identifier: MIT
// What is counted over a text.
#include <QtGlobal>

#include "models/glossary_terms.h"

namespace ufb::glossary {
namespace {

constexpr TermSource kTerms[] = {
    {"corpus", QT_TRANSLATE_NOOP("ufb::Glossary", "Corpus"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "A whole text, or many, run through a model to count where its tokens go."),
     "visit sample"},
    {"visit", QT_TRANSLATE_NOOP("ufb::Glossary", "Visit"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "One token that passes a node. The root of a tree has as many visits as there are "
                       "tokens."),
     "node never-visited"},
    {"never-visited", QT_TRANSLATE_NOOP("ufb::Glossary", "Never visited"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "A node that no token of the text came to. It may be idle, or the text may be too "
                       "short to tell."),
     "visit neuron-usage"},
    {"effective-leaves", QT_TRANSLATE_NOOP("ufb::Glossary", "Effective leaves"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "2 to the power of the entropy, also called perplexity: so many leaves, used "
                       "evenly, would be as undecided as those of the tree are."),
     "entropy leaf gini"},
    {"gini", QT_TRANSLATE_NOOP("ufb::Glossary", "Gini"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "How unevenly visits are spread over leaves: 0 if all have the same number, near "
                       "1 if one has nearly all."),
     "lorenz-curve effective-leaves"},
    {"lorenz-curve", QT_TRANSLATE_NOOP("ufb::Glossary", "Lorenz curve"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "Leaves in order, the least visited first, against the share of the visits that "
                       "they have together. The further below the diagonal, the more uneven."),
     "gini"},
    {"lift", QT_TRANSLATE_NOOP("ufb::Glossary", "Lift"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "How many times more frequent a word is in a place than in the whole text. 1 "
                       "means: no more than anywhere."),
     "corpus visit"},
    {"mutual-information", QT_TRANSLATE_NOOP("ufb::Glossary", "Mutual information"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "How many bits the leaf tells about the word, or about its place in the text. In "
                       "short texts chance makes it too high, and the amount is given beside it."),
     "entropy leaf"},
    {"sketch", QT_TRANSLATE_NOOP("ufb::Glossary", "Estimated counts"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "A table too large for the memory that it may use is replaced by a smaller one, a "
                       "Count-Min sketch. Its counts are never too low, and how much too high they can "
                       "be is stated."),
     "corpus lift"},
    {"sample", QT_TRANSLATE_NOOP("ufb::Glossary", "Sample"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "A part of a text, chosen by chance from a number called the seed. The same seed "
                       "chooses the same part."),
     "corpus"},
    {"significance", QT_TRANSLATE_NOOP("ufb::Glossary", "Significant difference"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "A difference between two texts that chance would hardly make. As many nodes are "
                       "tested at once, the threshold is stricter for each (correction by Holm)."),
     "corpus lift"},
};

}  // namespace

std::span<const TermSource> corpusTerms() {
  return kTerms;
}

}  // namespace ufb::glossary
