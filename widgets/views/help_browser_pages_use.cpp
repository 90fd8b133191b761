// SPDX-License-Identifier: MIT
// How the views are used.
#include <QtGlobal>

#include "views/help_browser_pages.h"

namespace ufb::help {
namespace {

constexpr PageSource kPages[] = {
    {"start",
     QT_TRANSLATE_NOOP("ufb::HelpPages", "Start here"),
     {QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "The window opens with a sentence that has a hidden word, and with the words "
                        "that the model puts there. The model is bundled with the program; a model of "
                        "yours opens from the button at the top or when its folder is dropped on the "
                        "window."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "Type, and the answer follows. Each word of your text is a token, shown as a "
                        "chip below it. Click a chip: every view then speaks of this token."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "What is special about this model is inside its feedforward layers: they are "
                        "trees. A token walks from the root to a leaf and uses only the neurons on its "
                        "way, for example 12 of 4095. The tree, the leaf maps and the other routing "
                        "views show this way."),
      QT_TRANSLATE_NOOP(
          "ufb::HelpPages",
          "Rest the mouse on a picture to read what is there, and press `Ctrl+K` to find anything "
          "that the program can do.")},
     "help:prompt help:routing help:keys glossary:token glossary:path"},
    {"prompt",
     QT_TRANSLATE_NOOP("ufb::HelpPages", "The prompt and masks"),
     {QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "Write the text in the field at the top. The chips below it are what the model "
                        "reads: words, pieces of words and signs."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "A mask hides a word. Make one by a double click on the word, by `Alt+M`, or by "
                        "typing `<mask>`, `[MASK]` or `___`. A text may have several masks; `Alt+Left` "
                        "and `Alt+Right` go from one to the next."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "Examples offers sentences that show something, and the texts that you asked "
                        "before."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "Pin (`Alt+P`) keeps the text beside the next one. The view Two texts then "
                        "says, token by token and layer by layer, how far both go together, and the "
                        "tree shows one path over the other."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "A text longer than the model can read is cut, and the program says so. "
                        "`Ctrl+Z` takes any change back.")},
     "help:predictions glossary:mask glossary:token glossary:divergence"},
    {"predictions",
     QT_TRANSLATE_NOOP("ufb::HelpPages", "Predictions"),
     {QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "The list has the words that fit the mask best, each with its probability. All "
                        "words of the vocabulary together have 100 %."),
      QT_TRANSLATE_NOOP("ufb::HelpPages", "A click on a word, or Enter, puts it in the place of the mask."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "The field below asks for a word of your own: its probability and its place "
                        "among all words. A word that is not in the vocabulary is rated by its first "
                        "piece, and this is said."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "The entropy below says how undecided the model is: 0 bits means that one word "
                        "has everything."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "While an answer is older than the text it is dimmed, never removed. The "
                        "bundled model is small and has read little, so it is often wrong. What it says "
                        "is computed by the real network, not looked up.")},
     "help:prompt glossary:probability glossary:entropy glossary:rank"},
    {"routing",
     QT_TRANSLATE_NOOP("ufb::HelpPages", "Routing views"),
     {QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "*Tree* has one layer, the root on top. The path of the chosen token is lit: "
                        "left where the logit is at most 0, right where it is greater. A click zooms "
                        "in, the wheel zooms at the mouse, Esc shows all of it."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "*Leaf maps* has all layers at once: one square stands for a leaf, a rectangle "
                        "for a subtree."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "*Layers × tokens* is the index: a row for each layer, a column for each token. "
                        "Choose what the colours mean."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "*Path card* is one path in numbers: turn, logit, GELU, contribution and share "
                        "of each node."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "*Path barcode* has the turns of all tokens of a layer, or of one token in all "
                        "layers."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "*Sentence trie* shows which tokens go the same way, and for how long."),
      QT_TRANSLATE_NOOP("ufb::HelpPages", "*Neuron usage* counts the neurons that this text needs."),
      QT_TRANSLATE_NOOP("ufb::HelpPages", "*Two texts* compares with the pinned text."),
      QT_TRANSLATE_NOOP("ufb::HelpPages", "A right click exports the picture or the numbers of a view.")},
     "glossary:path glossary:margin glossary:contribution glossary:address"},
    {"corpus",
     QT_TRANSLATE_NOOP("ufb::HelpPages", "Corpus"),
     {QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "Corpus counts where the tokens of a whole text go. Drop text files on the "
                        "window; they may be compressed by gzip, xz, bzip2 or zstd. You can go on "
                        "working meanwhile, pause, cancel, and go on another day: what is counted is "
                        "kept."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "Then the tree and the leaf maps can be coloured by use, and Dictionary says "
                        "for any node which words come there, with examples. It also works the other "
                        "way: type a word to see its leaves."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "A second count can be opened beside the first. The program lists the nodes "
                        "that one text uses more than the other, and tells differences from chance."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "A sample, a part that was not finished and an estimate are always named as "
                        "such. The same counts come from the command `ufb stats`.")},
     "help:commandline glossary:visit glossary:lift glossary:effective-leaves glossary:significance"},
    {"latency",
     QT_TRANSLATE_NOOP("ufb::HelpPages", "Latency and fairness"),
     {QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "Latency measures here and now, on your machine: the model, the model again, "
                        "dense networks of the same shape, and the other models that are open."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "All of them run in one process, with the same number of threads and on the "
                        "same texts, in an order drawn anew in every round. First come calls that do "
                        "not count, to warm up."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "A figure is a median with an interval. If the interval of a ratio contains 1, "
                        "no winner is named. The model against itself must come out as 1; otherwise the "
                        "measurement is not to be trusted, and this is said."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "The ledger leads from the number of neurons saved to what the whole model "
                        "gains. That is much less, because attention and the head still have to be "
                        "computed."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "Leave the machine alone while it measures. Raw samples are kept with the "
                        "environment that they were taken in.")},
     "glossary:median glossary:interval glossary:self-test glossary:ceiling glossary:rival"},
};

}  // namespace

std::span<const PageSource> usePages() {
  return kPages;
}

}  // namespace ufb::help
