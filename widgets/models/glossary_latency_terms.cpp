// SPDX-License-Identifier: MIT
// What is measured.
#include <QtGlobal>

#include "models/glossary_terms.h"

namespace ufb::glossary {
namespace {

constexpr TermSource kTerms[] = {
    {"latency", QT_TRANSLATE_NOOP("ufb::Glossary", "Latency"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "The time that one answer takes, from the characters of the text to the predicted "
                       "words, unless a narrower stage is named."),
     "median stage"},
    {"stage", QT_TRANSLATE_NOOP("ufb::Glossary", "Stage"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "A part of the work that is timed by itself: tokeniser, embedding, attention, "
                       "feedforward, head."),
     "latency tokeniser head"},
    {"median", QT_TRANSLATE_NOOP("ufb::Glossary", "Median"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "The middle of all samples: half of them are faster, half slower. Single slow "
                       "ones do not change it."),
     "p90 interval"},
    {"p90", QT_TRANSLATE_NOOP("ufb::Glossary", "P90"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "Nine of ten samples are at most as slow. It is given from 64 samples on."),
     "median latency"},
    {"interval", QT_TRANSLATE_NOOP("ufb::Glossary", "Interval"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "Where the true figure lies with a confidence of 95 %. If the interval of a ratio "
                       "contains 1, no winner is named."),
     "median self-test"},
    {"warm-up", QT_TRANSLATE_NOOP("ufb::Glossary", "Warm-up"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "Calls before the first sample that are not counted, until caches are filled and "
                       "the clock of the processor is steady."),
     "latency interleaving"},
    {"interleaving", QT_TRANSLATE_NOOP("ufb::Glossary", "Interleaving"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "Models are measured in turn, in an order drawn anew in every round, so that a "
                       "change of the machine hits all of them alike."),
     "warm-up arm"},
    {"arm", QT_TRANSLATE_NOOP("ufb::Glossary", "Arm"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "One contestant of a measurement: a model, or a layer, with its settings."),
     "rival interleaving"},
    {"rival", QT_TRANSLATE_NOOP("ufb::Glossary", "Rival"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "The contestant that the model is compared with: the fastest of those that do the "
                       "same work without trees."),
     "arm dense ceiling"},
    {"self-test", QT_TRANSLATE_NOOP("ufb::Glossary", "Self-test"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "The model measured against itself. The ratio must come out as 1 within its "
                       "interval, or the measurement is not to be trusted."),
     "interval arm"},
    {"ceiling", QT_TRANSLATE_NOOP("ufb::Glossary", "Ceiling"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "The most that a faster feedforward layer can give the whole model, if it took no "
                       "time at all: the rest still has to be computed (law of Amdahl)."),
     "stage rival"},
    {"peak", QT_TRANSLATE_NOOP("ufb::Glossary", "Peak of the machine"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "The most operations a second that this machine was seen to do, measured here and "
                       "not taken from a data sheet."),
     "rival thread"},
    {"thread", QT_TRANSLATE_NOOP("ufb::Glossary", "Thread"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "A line of work on one core of the processor. Figures are comparable only at "
                       "equal numbers of threads."),
     "latency"},
    {"cache", QT_TRANSLATE_NOOP("ufb::Glossary", "Cache"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "Small, fast memory near the processor. Weights that do not fit into it come from "
                       "main memory, which takes longer."),
     "neuron-usage warm-up"},
    {"backend", QT_TRANSLATE_NOOP("ufb::Glossary", "Backend"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "How a tree layer is computed: sparse visits the nodes of the path only; masked "
                       "computes the whole layer and then hides what is not on the path, as the "
                       "published code does."),
     "fff latency"},
    {"float16", QT_TRANSLATE_NOOP("ufb::Glossary", "float16"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "Numbers of 16 bits: half the memory of float32, about three decimal digits, up "
                       "to 65,504."),
     "bfloat16 mixed"},
    {"bfloat16", QT_TRANSLATE_NOOP("ufb::Glossary", "bfloat16"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "Numbers of 16 bits with the range of float32, but only two to three decimal "
                       "digits."),
     "float16 mixed"},
    {"mixed", QT_TRANSLATE_NOOP("ufb::Glossary", "Mixed weights"),
     QT_TRANSLATE_NOOP("ufb::Glossary",
                       "float32 where a path is decided, float16 where only outputs are added up: less "
                       "memory, and no turn is decided with rounded weights."),
     "float16 turn"},
};

}  // namespace

std::span<const TermSource> latencyTerms() {
  return kTerms;
}

}  // namespace ufb::glossary
