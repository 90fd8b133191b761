// SPDX-License-Identifier: MIT
// Tokens, layers, predictions.
#include <QtGlobal>

#include "models/glossary_terms.h"

namespace ufb::glossary {
namespace {

constexpr TermSource kTerms[] = {
    {"token", QT_TRANSLATE_NOOP("ufb::Glossary", "Token"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "What the network reads instead of words: a word, a piece of a word or a sign of "
                       "punctuation. The chips under the text are its tokens."),
     "vocabulary word-piece mask"},
    {"vocabulary", QT_TRANSLATE_NOOP("ufb::Glossary", "Vocabulary"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "All tokens that a model knows, each with a number. It can read and predict "
                       "nothing else."),
     "token word-piece"},
    {"word-piece", QT_TRANSLATE_NOOP("ufb::Glossary", "Word piece"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "A part of a word. A word that is not in the vocabulary is read as several "
                       "pieces; those that go on a word begin with ##."),
     "token vocabulary tokeniser"},
    {"tokeniser", QT_TRANSLATE_NOOP("ufb::Glossary", "Tokeniser"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "Cuts a text into tokens and notes which characters each one stands for. It "
                       "belongs to the model: another tokeniser gives another answer."),
     "token word-piece"},
    {"mask", QT_TRANSLATE_NOOP("ufb::Glossary", "Mask"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "A token that stands for a hidden word. The model says which words fit there."),
     "token prediction"},
    {"prediction", QT_TRANSLATE_NOOP("ufb::Glossary", "Prediction"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "The words of the vocabulary that fit a mask, each with its probability. All "
                       "probabilities of a mask add up to 100 %."),
     "mask probability word-logit"},
    {"probability", QT_TRANSLATE_NOOP("ufb::Glossary", "Probability"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "How likely a word is at a mask, in the eyes of the model. It is made from the "
                       "logits of all words by the softmax function."),
     "word-logit entropy prediction"},
    {"word-logit", QT_TRANSLATE_NOOP("ufb::Glossary", "Logit of a word"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "The number that the head gives to a word before the numbers of all words are "
                       "turned into probabilities. Only differences between logits count."),
     "probability head logit"},
    {"entropy", QT_TRANSLATE_NOOP("ufb::Glossary", "Entropy"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "How undecided something is, in bits: 0 if one outcome has everything, more if it "
                       "is spread. Of a prediction it is spread over words, of a count over leaves."),
     "probability effective-leaves"},
    {"rank", QT_TRANSLATE_NOOP("ufb::Glossary", "Rank"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "The place of a word among all words of the vocabulary, by probability. The first "
                       "has rank 1."),
     "probability prediction"},
    {"layer", QT_TRANSLATE_NOOP("ufb::Glossary", "Layer"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "One of the stages that a text passes, one after another. Each has attention "
                       "first, then a feedforward part."),
     "attention feedforward"},
    {"attention", QT_TRANSLATE_NOOP("ufb::Glossary", "Attention"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "The part of a layer in which tokens look at each other. It costs the same with "
                       "trees and without them."),
     "layer feedforward"},
    {"feedforward", QT_TRANSLATE_NOOP("ufb::Glossary", "Feedforward layer"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "The part of a layer that works on each token alone, through many neurons. Here "
                       "it is a tree, or dense."),
     "fff dense neuron"},
    {"neuron", QT_TRANSLATE_NOOP("ufb::Glossary", "Neuron"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "A unit of a feedforward layer: it weighs what comes in, passes the sum through "
                       "GELU, and adds a vector of its own, weighted by the result."),
     "node gelu feedforward"},
    {"dense", QT_TRANSLATE_NOOP("ufb::Glossary", "Dense"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "Without a tree: every token uses all neurons of the feedforward layer."),
     "feedforward fff intermediate-size"},
    {"intermediate-size", QT_TRANSLATE_NOOP("ufb::Glossary", "Intermediate size"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "The number of neurons in a dense feedforward layer, 3072 in a BERT of base size."),
     "dense neuron hidden-size"},
    {"hidden-size", QT_TRANSLATE_NOOP("ufb::Glossary", "Hidden size"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "The length of the vector that stands for a token between two layers, 768 in a "
                       "BERT of base size."),
     "layer intermediate-size"},
    {"embedding", QT_TRANSLATE_NOOP("ufb::Glossary", "Embedding"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "The first stage: a vector for each token and one for its place in the text, "
                       "added up."),
     "hidden-size layer-norm"},
    {"layer-norm", QT_TRANSLATE_NOOP("ufb::Glossary", "Layer norm"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "Brings the numbers of a vector to mean 0 and variance 1, then scales and shifts "
                       "them by learned values. Where it stands differs between models."),
     "layer"},
    {"gelu", QT_TRANSLATE_NOOP("ufb::Glossary", "GELU"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "The function that every neuron ends in. It lets positive numbers pass nearly as "
                       "they are and silences negative ones almost entirely."),
     "neuron contribution turn"},
    {"head", QT_TRANSLATE_NOOP("ufb::Glossary", "Head"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "The last stage: it turns the vector of a mask into a logit for every word of the "
                       "vocabulary."),
     "word-logit prediction"},
};

}  // namespace

std::span<const TermSource> networkTerms() {
  return kTerms;
}

}  // namespace ufb::glossary
