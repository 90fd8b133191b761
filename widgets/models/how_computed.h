// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>
#include <QVector>

#include "models/column_model.h"
#include "models/view_types.h"

namespace ufb {

/// The way from a text to its answer, in the order in which it is computed.
enum class HowStep { Tokens, Block, Walk, Output, Skipped, Head };
inline constexpr int kHowSteps = 6;

/// Of which answer, and of which place in it, the pages tell.
struct HowSubject {
  view::RoutingPtr routing;         ///< null for a dense model
  view::PredictionItem prediction;  ///< of the same text; may be empty while `routing` is there
  view::ModelItem model;            ///< may be empty: then what rests on its numbers is left out
  int layer = 0;                    ///< counted from 0; exists in `routing`
  int tree = 0;                     ///< counted from 0; exists in `routing`
  int token = -1;                   ///< counted from 0; exists in `routing`, or -1: none is selected

  /// Whether a path can be shown.
  [[nodiscard]] bool hasPath() const { return routing && !routing->empty() && token >= 0; }
  /// Whether the model is known to have no trees.
  [[nodiscard]] bool dense() const { return !model.name.isEmpty() && !model.isFff; }
  /// The tokens of the text, from whichever part knows them.
  [[nodiscard]] const QVector<view::TokenItem>& tokens() const;
  /// The index in prediction.masks of the selected token if it is a mask, else of the first; -1 = no mask.
  [[nodiscard]] int mask() const;
};

/// A number or a word of the answer.
struct HowCell {
  QString text;    ///< as a reader sees it
  QVariant value;  ///< unrounded, see ValueRole
  bool operator==(const HowCell&) const = default;
};

struct HowRow {
  QVector<HowCell> cells;
  int level = -1;  ///< of the path's node that the row is about; -1 = of none
  int token = -1;  ///< that the row is about; -1 = of none
  bool operator==(const HowRow&) const = default;
};

/// One page: a title, sentences, a formula, a table of this answer's numbers, and notes on them.
struct HowPage {
  QString title;
  QStringList intro;
  QString formula;  ///< a line or more of simple HTML, written from left to right in every language
  QVector<ColumnModel::Column> columns;
  QVector<HowRow> rows;
  QStringList notes;
};

/// One or two words for the bar of steps.
[[nodiscard]] QString howStepName(HowStep step);
[[nodiscard]] HowPage howPage(HowStep step, const HowSubject& subject);
/// The formula in plain characters: a subscript follows an underscore.
[[nodiscard]] QString plainFormula(const QString& html);
/// The page for the clipboard: paragraphs, the table with tabs between its columns.
[[nodiscard]] QString howPageText(const HowPage& page);

}  // namespace ufb
