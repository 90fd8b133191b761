// SPDX-License-Identifier: MIT
// Routing, usage, corpora: what the trees were asked.
#include <QCoreApplication>
#include <QLocale>

#include "models/corpus_changes_model.h"
#include "models/corpus_text.h"
#include "models/corpus_tree_model.h"
#include "models/number_text.h"
#include "models/path_model.h"
#include "models/usage_model.h"
#include "report/report_sections.h"
#include "report/report_tables.h"
#include "views/corpus_words.h"

namespace ufb {
namespace {

struct ReportWords {
  Q_DECLARE_TR_FUNCTIONS(ufb::Report)
};

constexpr int kMostChanges = 25;  ///< nodes; the rest is in the view and in `ufb stats compare`

void addPicture(QVector<ReportBlock>& blocks, const ReportPictures& pictures, const char* name) {
  const auto found = pictures.find(QLatin1String(name));
  if (found != pictures.end()) blocks.append(*found);
}

QString placeText(const view::RoutingItem& routing, int layer, int tree) {
  if (routing.trees == 1) return ReportWords::tr("layer %1").arg(indexText(layer + 1));
  return ReportWords::tr("layer %1, tree %2").arg(indexText(layer + 1), indexText(tree + 1));
}

bool exists(const view::RoutingItem& routing, const ReportPlace& place) {
  return place.token >= 0 && place.token < routing.tokens && place.layer < routing.layers &&
         place.tree < routing.trees;
}

/// The leaf of every token in every layer, in the selected tree.
ReportTable leafTable(const view::RoutingItem& routing, int tree) {
  ReportTable table;
  table.caption = routing.trees == 1
                      ? ReportWords::tr("The leaf that each token comes to, by layer")
                      : ReportWords::tr("The leaf that each token comes to, by layer, in tree %1")
                            .arg(indexText(tree + 1));
  table.columns = {{ReportWords::tr("Token"), false}};
  for (int layer = 0; layer < routing.layers; ++layer) {
    table.columns.append(
        {ReportWords::tr("L%1", "a layer, short, as in addresses").arg(indexText(layer + 1)), true});
  }
  for (int token = 0; token < routing.tokens; ++token) {
    QStringList row{ReportWords::tr("%1 %2", "a token's number, the token")
                        .arg(indexText(token + 1), routing.tokenItems.value(token).text)};
    for (int layer = 0; layer < routing.layers; ++layer) row += indexText(routing.leaf(layer, tree, token));
    table.rows.append(row);
  }
  return table;
}

ReportTable pathTable(const view::RoutingPtr& routing, const ReportPlace& place) {
  PathModel model;
  model.setPath(routing, place.layer, place.tree, place.token);
  using Column = PathModel::ColumnId;
  const QString caption =
      ReportWords::tr("The path of token %1, “%2”, in %3: leaf %4", "number, token, place, leaf")
          .arg(indexText(place.token + 1), routing->tokenItems.value(place.token).text,
               placeText(*routing, place.layer, place.tree),
               indexText(routing->leaf(place.layer, place.tree, place.token)));
  return tableOf(model, caption,
                 {Column::Level, Column::Node, Column::Turn, Column::Logit, Column::Contribution,
                  Column::Share, Column::Margin, Column::TokensHere});
}

void addUsage(QVector<ReportBlock>& blocks, const ReportSnapshot& snapshot, UsageModel::Scope scope,
              const QString& caption) {
  UsageModel model;
  model.setTexts(snapshot.answer.routing, snapshot.history, scope);
  using Column = UsageModel::ColumnId;
  QVector<int> columns{Column::Layer};
  if (snapshot.answer.routing->trees > 1) columns += Column::Tree;
  columns += {Column::Tokens,       Column::Nodes,         Column::Touched,         Column::TouchedShare,
              Column::MostPossible, Column::LeavesTouched, Column::EffectiveLeaves, Column::Gini};
  blocks.append(tableOf(model, caption, columns));
}

QVector<int> corpusColumns(const CorpusTreeModel& model) {
  using Column = CorpusTreeModel::ColumnId;
  QVector<int> columns{Column::Layer};
  if (model.corpus()->trees > 1) columns += Column::Tree;
  for (const int column :
       {Column::EffectiveLeaves, Column::DeadLeaves, Column::DeadNodes, Column::Gini, Column::Margin,
        Column::LeafToken, Column::LeafTokenChance, Column::NextLayer, Column::Divergence}) {
    if (model.meaningful(column)) columns += column;
  }
  return columns;
}

void addDifference(QVector<ReportBlock>& blocks, const view::CorpusDifferencePtr& difference,
                   const ReportPictures& pictures) {
  blocks.append(ReportHeading{ReportWords::tr("Two corpora: A is %1, B is %2", "names of corpora")
                                  .arg(difference->nameA, difference->nameB)});
  blocks.append(ReportText{corpus::differenceText(*difference)});
  addPicture(blocks, pictures, "difference-leaves");
  if (difference->changed.isEmpty()) return;
  CorpusChangesModel model;
  model.setDifference(difference);
  using Column = CorpusChangesModel::ColumnId;
  const int shown = qMin(kMostChanges, model.rowCount());
  const QString caption = ReportWords::tr("The most changed nodes: %1 of %2", "two numbers")
                              .arg(QLocale().toString(shown), QLocale().toString(model.rowCount()));
  blocks.append(tableOf(model, caption,
                        {Column::Address, Column::ShareA, Column::ShareB, Column::Ratio, Column::PCorrected,
                         Column::VisitsA, Column::VisitsB},
                        shown));
}

}  // namespace

ReportSection routingSection(const ReportSnapshot& snapshot, const ReportPictures& pictures) {
  ReportSection section{ReportWords::tr("Routing"), {}};
  const view::RoutingPtr& routing = snapshot.answer.routing;
  if (!routing || routing->empty()) {
    section.blocks.append(
        ReportText{ReportWords::tr("%1 has no trees: every token uses every neuron.", "a model")
                       .arg(snapshot.model.name)});
    return section;
  }
  const ReportPlace& place = snapshot.place;
  section.blocks.append(ReportText{
      ReportWords::tr(
          "At each node a token turns right if its logit, w·x + b, is above 0, else left. It uses "
          "%1 of the %2 neurons of a tree.",
          "two numbers")
          .arg(QLocale().toString(routing->depth + 1), QLocale().toString((2LL << routing->depth) - 1))});
  for (const char* name : {"leaves", "tree", "strip", "paths"}) addPicture(section.blocks, pictures, name);
  section.blocks.append(leafTable(*routing, qMin(place.tree, routing->trees - 1)));
  addPicture(section.blocks, pictures, "path-card");
  if (exists(*routing, place)) section.blocks.append(pathTable(routing, place));
  addPicture(section.blocks, pictures, "divergence");
  return section;
}

ReportSection usageSection(const ReportSnapshot& snapshot, const ReportPictures& pictures) {
  ReportSection section{ReportWords::tr("How much of the trees is used"), {}};
  const view::RoutingPtr& routing = snapshot.answer.routing;
  if (!routing || routing->empty()) return section;
  addPicture(section.blocks, pictures, "usage");
  addUsage(section.blocks, snapshot, UsageModel::Scope::Text, ReportWords::tr("What this text uses"));
  if (!snapshot.history.isEmpty()) {
    addUsage(section.blocks, snapshot, UsageModel::Scope::Session,
             ReportWords::tr("What all texts of this session use together"));
  }
  return section;
}

ReportSection corpusSection(const ReportSnapshot& snapshot, const ReportPictures& pictures) {
  if (!snapshot.corpus) return {};
  const view::CorpusItem& corpus = *snapshot.corpus;
  ReportSection section{ReportWords::tr("A counted corpus: %1", "its name").arg(corpus.name), {}};
  section.blocks.append(ReportText{corpus::extentText(corpus)});
  section.blocks.append(
      ReportText{corpus::settingsText(corpus) + u'\n' + corpus::stateText(corpus), ReportText::Kind::Note});
  addPicture(section.blocks, pictures, "corpus-leaves");
  addPicture(section.blocks, pictures, "lorenz");
  CorpusTreeModel model;
  model.setCorpus(snapshot.corpus, snapshot.difference);
  section.blocks.append(tableOf(model, ReportWords::tr("Figures of each layer"), corpusColumns(model)));
  if (snapshot.difference) addDifference(section.blocks, snapshot.difference, pictures);
  return section;
}

}  // namespace ufb
