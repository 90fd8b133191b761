// SPDX-License-Identifier: MIT
// The pages that every model has: the text's tokens, where the feedforward layer stands, and the head.
#include <QCoreApplication>
#include <QLocale>

#include "models/how_computed_pages.h"
#include "models/number_text.h"

namespace ufb::how {

namespace {

struct HowText {
  Q_DECLARE_TR_FUNCTIONS(ufb::HowText)
};

/// Whether the norm comes before each part (crammedBERT) or after it (BERT and DistilBERT).
enum class Norm { Unknown, Before, After };

Norm normOf(const view::ModelItem& model) {
  if (model.family == QLatin1String("crammedBERT")) return Norm::Before;
  const bool after = model.family == QLatin1String("BERT") || model.family == QLatin1String("DistilBERT");
  return after ? Norm::After : Norm::Unknown;
}

QString countText(qint64 count) {
  return QLocale().toString(count);
}

/// The token's letters in the text; those that the template added have none.
QString letters(const HowSubject& subject, const view::TokenItem& token) {
  const QString& text = subject.routing ? subject.routing->text : subject.prediction.text;
  if (token.start >= token.end || token.end > text.size())
    return HowText::tr("added by the model's template");
  return text.mid(token.start, token.end - token.start);
}

QString feedforwardText(const view::ModelItem& model) {
  if (model.name.isEmpty()) return HowText::tr("each token alone");
  if (!model.isFff) {
    return HowText::tr("dense: all %1 neurons", "count").arg(countText(model.neurons));
  }
  return HowText::tr("trees: %1, depth %2; %3 of %4 neurons", "all are counts")
      .arg(countText(model.trees), countText(model.depth), countText(model.neuronsUsed),
           countText(model.neurons));
}

QString attentionText(const view::ModelItem& model) {
  if (model.heads <= 0) return HowText::tr("looks at all tokens");
  return HowText::tr("looks at all tokens; heads: %1, of %2 numbers each", "counts")
      .arg(countText(model.heads), countText(model.hidden / model.heads));
}

QString normText(const view::ModelItem& model) {
  if (model.hidden <= 0) return HowText::tr("each token alone");
  return HowText::tr("each token's %1 numbers: mean 0, variance 1, then scaled and shifted", "count")
      .arg(countText(model.hidden));
}

QVector<HowRow> blockRows(const HowSubject& subject, Norm norm) {
  const QString attention = HowText::tr("Attention");
  const QString feedforward = HowText::tr("Feedforward");
  const QString add = HowText::tr("Addition");
  const QString addText = HowText::tr("what came out is added to what went in");
  const auto normRow = [&](const QString& index) {
    return QStringList{HowText::tr("Layer norm %1", "1 or 2").arg(index), normText(subject.model)};
  };
  QVector<QStringList> parts{{attention, attentionText(subject.model)},
                             {add, addText},
                             {feedforward, feedforwardText(subject.model)},
                             {add, addText}};
  if (norm != Norm::Unknown) {
    const int before = norm == Norm::Before ? 0 : 2;
    parts.insert(before, normRow(indexText(1)));
    parts.insert(before + 3, normRow(indexText(2)));
  }
  QVector<HowRow> rows;
  for (int i = 0; i < parts.size(); ++i) {
    rows += {{indexCell(i + 1), wordCell(parts[i][0]), wordCell(parts[i][1])}};
  }
  return rows;
}

QString blockFormula(Norm norm) {
  switch (norm) {
    case Norm::Before:
      return QStringLiteral(
          "x ← x + Attention(LayerNorm<sub>1</sub>(x))<br>x ← x + FFN(LayerNorm<sub>2</sub>(x))");
    case Norm::After:
      return QStringLiteral(
          "x ← LayerNorm<sub>1</sub>(x + Attention(x))<br>x ← LayerNorm<sub>2</sub>(x + FFN(x))");
    case Norm::Unknown:
      break;
  }
  return QStringLiteral("x ← x + Attention(x)<br>x ← x + FFN(x)");
}

QString normSentence(Norm norm) {
  if (norm == Norm::Before) {
    return HowText::tr(
        "This model normalises before each part (pre-norm): the sum itself is never "
        "normalised until the last layer is through.");
  }
  if (norm == Norm::After) {
    return HowText::tr("This model normalises after each addition (post-norm), as BERT does.");
  }
  return HowText::tr("Where its layer norms stand is not known; they are left out here.");
}

QVector<ColumnModel::Column> tokenColumns() {
  return {{QStringLiteral("position"), HowText::tr("Position"), HowText::tr("Counted from 0")},
          {QStringLiteral("token"), HowText::tr("Token"), HowText::tr("As the vocabulary spells it"), false},
          {QStringLiteral("id"), HowText::tr("Id"), HowText::tr("The token's row in the vocabulary")},
          {QStringLiteral("text"), HowText::tr("In the text"), HowText::tr("What it stands for"), false}};
}

}  // namespace

HowPage tokensPage(const HowSubject& subject) {
  HowPage page;
  page.title = HowText::tr("From text to numbers");
  page.intro = {
      HowText::tr("The tokenizer cuts the text into pieces of its vocabulary. Each piece has a number, "
                  "its id.")};
  if (subject.model.vocabulary > 0 && subject.model.hidden > 0) {
    page.intro += HowText::tr(
                      "The id chooses one of the %1 rows of the embedding table E: %2 numbers. The row "
                      "of the token's place, p, is added, and a layer norm makes of both the token's "
                      "first state x.",
                      "counts")
                      .arg(countText(subject.model.vocabulary), countText(subject.model.hidden));
  }
  const QVector<view::TokenItem>& tokens = subject.tokens();
  const bool chosen = subject.token >= 0 && subject.token < tokens.size();
  page.formula = QStringLiteral("x = LayerNorm(E[id] + p[position])");
  if (chosen) {
    page.formula += QStringLiteral("<br>x<sub>%1</sub> = LayerNorm(E[%2] + p[%1])")
                        .arg(indexText(subject.token), QString::number(tokens[subject.token].id));
  }
  page.columns = tokenColumns();
  for (int i = 0; i < tokens.size(); ++i) {
    const HowCell id{QString::number(tokens[i].id), tokens[i].id};
    page.rows += {{indexCell(i), wordCell(tokens[i].text), id, wordCell(letters(subject, tokens[i]))}, -1, i};
  }
  if (subject.prediction.maxTokens > 0) {
    page.notes += HowText::tr("Tokens: %1 of at most %2.", "counts")
                      .arg(countText(tokens.size()), countText(subject.prediction.maxTokens));
  }
  if (subject.prediction.droppedTokens > 0) {
    page.notes += HowText::tr("Cut off at the end: %1 tokens.", "count")
                      .arg(countText(subject.prediction.droppedTokens));
  }
  return page;
}

HowPage blockPage(const HowSubject& subject) {
  const Norm norm = normOf(subject.model);
  HowPage page;
  page.title = HowText::tr("Where the feedforward layer stands");
  const int layers = subject.routing ? subject.routing->layers : subject.model.layers;
  if (layers > 0) {
    page.intro += HowText::tr("The state x runs through %1 layers, one after the other; shown is layer %2.",
                              "count, number")
                      .arg(countText(layers), indexText(subject.layer + 1));
  }
  page.intro += HowText::tr(
      "In each, attention lets every token take from the others; the feedforward part "
      "(FFN) then works on every token alone.");
  page.intro += normSentence(norm);
  page.formula = blockFormula(norm);
  page.columns = {{QStringLiteral("order"), HowText::tr("Order"), HowText::tr("In which it is computed")},
                  {QStringLiteral("part"), HowText::tr("Part"), HowText::tr("Part of the layer"), false},
                  {QStringLiteral("in_this_model"), HowText::tr("In this model"),
                   HowText::tr("What it works on, and how large it is"), false}};
  page.rows = blockRows(subject, norm);
  return page;
}

}  // namespace ufb::how
