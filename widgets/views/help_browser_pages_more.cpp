// SPDX-License-Identifier: MIT
// What is round the views: files, keys, other programs.
#include <QtGlobal>

#include "views/help_browser_pages.h"

namespace ufb::help {
namespace {

constexpr PageSource kPages[] = {
    {"sessions",
     QT_TRANSLATE_NOOP("ufb::HelpPages", "Sessions and reports"),
     {QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "A session is what you are working on: text, masks, models, pinned text, "
                        "bookmarks, the selected place and measurements. Save it as one file, open it "
                        "later, or send it to a colleague. A file of this kind ends in `.ufbsession`; "
                        "it names models, it does not contain them."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "The program also keeps the session by itself. After a crash it offers to "
                        "restore it at the next start."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "Undo and redo (`Ctrl+Z`, `Ctrl+Shift+Z`) know every change to text, masks, "
                        "pinned text and bookmarks."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "A report is a document for readers: text, predictions, pictures of the "
                        "routing, statistics, latency with raw data and environment, and the command "
                        "lines that compute the same again. It is written as one HTML file that needs "
                        "no other files, or as PDF.")},
     "help:files help:commandline help:privacy"},
    {"commandline",
     QT_TRANSLATE_NOOP("ufb::HelpPages", "Command line"),
     {QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "The program `ufb` computes the same without a window. Some examples:"),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "`ufb predict \"Paris is the capital of <mask>.\"` prints the words that fit."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "`ufb trace \"Paris is the capital of <mask>.\"` prints the path of every token."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "`ufb compare --against demo-dense \"…\"` puts two models side by side."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "`ufb stats FILE --out DIR` counts whole texts; `ufb stats words` and `ufb "
                        "stats compare` read the counts."),
      QT_TRANSLATE_NOOP("ufb::HelpPages", "`ufb bench ffn` and `ufb bench model` measure."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "With `--json`, one JSON document goes to the standard output and everything "
                        "else to the standard error. The exit status is 0 if it was done, 1 if it could "
                        "not be done (one line says why, and what to do), 2 for wrong usage. `ufb "
                        "--help` lists the commands, and `--help` after a command its options."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "`ufb-explorer --render window --out picture.png` draws the window into a file "
                        "without a display.")},
     "help:corpus help:latency help:sessions"},
    {"keys",
     QT_TRANSLATE_NOOP("ufb::HelpPages", "Keys and the palette"),
     {QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "Press `Ctrl+K` and type a part of what you want. The palette lists every "
                        "command, also those without keys; a few letters are enough, such as the first "
                        "ones of each word. The English names work in every language. Up and Down "
                        "choose, Enter runs, Esc closes."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "`F1` shows all keys and mouse gestures on one page, which can be searched and "
                        "copied. With the mouse over a word that is explained, it opens the glossary "
                        "instead."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "Some commands have two strokes: `Ctrl+J, L` means Ctrl and J together, then L "
                        "alone."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "`F6` goes to the next view, `F11` makes a view fill the window and puts it "
                        "back, `Ctrl+G` goes to a typed address. In the views, arrow keys walk, Enter "
                        "chooses and Esc leads back.")},
     "help:accessibility glossary:address"},
    {"accessibility",
     QT_TRANSLATE_NOOP("ufb::HelpPages", "Accessibility"),
     {QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "Everything can be reached with the keyboard, and what has the focus is "
                        "outlined. `F6` goes from view to view, Tab through the controls of a view, and "
                        "arrow keys through a picture."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "Screen readers find names and descriptions of all controls. Every picture can "
                        "also be read as a table, from its menu."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "The menu Appearance offers light and dark colours, high contrast, and text up "
                        "to twice its size. Layouts follow the direction of the language."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "Colour is never the only sign: model A is blue and solid, model B is orange "
                        "and hatched; left and right differ by place, and what is chosen has a frame. "
                        "The colour scales can be told apart by people who do not see all colours."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "Nothing flashes, and nothing disappears on its own while you read it.")},
     "help:keys"},
    {"privacy",
     QT_TRANSLATE_NOOP("ufb::HelpPages", "Privacy: no network access at all"),
     {QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "This program never uses a network. It does not look for updates, it counts no "
                        "users, and it sends no reports of any kind. It works just as well on a machine "
                        "without a network, and everything it needs was installed with it."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "Your texts and models are read on this machine and stay on it. A report, a "
                        "session or an export is written only where you say."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "If the program crashes, a file about what was open is written to your own "
                        "folder. It is shown to you at the next start; whether anybody else sees it is "
                        "up to you."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "Model files are data. A file in the old format of PyTorch may contain a "
                        "program: only numbers are taken from it, and nothing in it is run."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "This help is part of the program, too. Its links lead to other pages of it and "
                        "nowhere else.")},
     "help:files help:sessions"},
    {"files",
     QT_TRANSLATE_NOOP("ufb::HelpPages", "Where files are kept"),
     {QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "The program keeps its own files where your desktop keeps those of all "
                        "programs. With the usual folders of Linux:"),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "`~/.config/UltraFastBERT/ufb-explorer.conf` has the settings: window and "
                        "views, language, colours, recent models and texts, bookmarks."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "`~/.local/share/UltraFastBERT/ufb-explorer` has the rest, in folders: `counts` "
                        "for counted texts, `measurements` for latency, `autosave` for the session that "
                        "is restored after a crash, `crashes` for what was open then, and `log` for "
                        "messages of the program."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "You may delete any of these folders while the program is not running. It then "
                        "starts without them and makes them again when they are needed. Counts of large "
                        "texts can take much space, and another folder can be chosen for them in the "
                        "menu."),
      QT_TRANSLATE_NOOP("ufb::HelpPages",
                        "Removing the program from the system leaves these files alone: they are yours.")},
     "help:sessions help:privacy"},
};

}  // namespace

std::span<const PageSource> morePages() {
  return kPages;
}

}  // namespace ufb::help
