// SPDX-License-Identifier: MIT
#include "views/path_card_formula.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <cmath>

#include "models/number_text.h"
#include "models/path_model.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kDecimals = 3;
constexpr QChar kNoBreak(0x00a0);
constexpr QChar kMinus(0x2212);

}  // namespace

PathFormula::PathFormula(const PathModel* model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_law(new QLabel(this)),
      m_note(new QLabel(this)),
      m_sum(new QLabel(this)),
      m_node(new QLabel(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::kGrid, theme::kHalfGrid, theme::kGrid, theme::kHalfGrid);
  column->setSpacing(theme::kHalfGrid);
  for (QLabel* label : {m_law, m_sum, m_node, m_note}) {
    label->setWordWrap(true);
    column->addWidget(label);
  }
  column->addStretch(1);
  m_law->setTextFormat(Qt::RichText);
  m_sum->setTextFormat(Qt::RichText);
  m_node->setTextFormat(Qt::PlainText);
  m_note->setTextFormat(Qt::PlainText);
  // Formulas are written from left to right in every language.
  for (QLabel* label : {m_law, m_sum}) {
    label->setLayoutDirection(Qt::LeftToRight);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  }
  m_sum->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  m_node->setTextInteractionFlags(Qt::TextSelectableByMouse);
  theme::alignLeading(m_node);
  theme::alignLeading(m_note);
  connect(m_sum, &QLabel::linkActivated, this,
          [this](const QString& level) { Q_EMIT levelChosen(level.toInt()); });
  connect(m_sum, &QLabel::linkHovered, this,
          [this](const QString& level) { Q_EMIT levelHovered(level.isEmpty() ? -1 : level.toInt()); });
  applyFonts();
}

void PathFormula::applyFonts() {
  m_law->setFont(theme::heading(font()));
  m_sum->setFont(theme::figures(font()));
  m_node->setFont(theme::figures(font()));
  m_note->setFont(smallFont(font()));
}

void PathFormula::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) applyFonts();
}

void PathFormula::setColors(const QColor& text, const QColor& muted) {
  m_text = text;
  for (QWidget* label :
       {static_cast<QWidget*>(m_law), static_cast<QWidget*>(m_sum), static_cast<QWidget*>(m_node)})
    theme::setTextColor(label, text);
  theme::setTextColor(m_note, muted);
  if (m_level >= 0) showWords();
}

void PathFormula::showLevel(int level, int trees) {
  m_level = level;
  m_trees = trees;
  showWords();
}

void PathFormula::showWords() {
  if (m_level >= m_model->rowCount()) return;
  m_sentence = nodeSentence();
  if (isHidden()) return;  // showEvent() catches up: rich text is dear, and keys come fast
  m_law->setText(
      QStringLiteral("y = Σ<sub>n</sub> GELU(z<sub>n</sub>)·w<sub>n</sub> &nbsp; "
                     "z<sub>n</sub> = w<sup>in</sup><sub>n</sub>·x + b<sub>n</sub>"));
  QString note =
      tr("The fast feedforward forward pass, the paper's Algorithm 1: n runs over the depth + 1 = %1 "
         "nodes of the path, and all of them add to the output, the leaf too.")
          .arg(indexText(m_model->rowCount()));
  if (m_trees > 1) note += u' ' + tr("The layer adds up its %1 trees in this way.").arg(indexText(m_trees));
  m_note->setText(note);
  m_sum->setText(terms(true));
  m_sum->setAccessibleName(sum());
  m_sum->setToolTip(tr("GELU(z) of each node times its output row w; a click selects the node"));
  m_node->setText(m_sentence);
}

void PathFormula::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_level >= 0) showWords();
}

QString PathFormula::sum() const {
  return m_level < 0 || m_level >= m_model->rowCount() ? QString() : terms(false);
}

QString PathFormula::terms(bool marked) const {
  const QString ground = theme::selectedGround(palette()).name();
  QString text = QStringLiteral("y = ");
  for (int level = 0; level < m_model->rowCount(); ++level) {
    const double value = gelu(m_model->logit(level));
    const bool negative = value < 0;
    // A line must not end with a sign.
    if (level > 0) text += u' ' + (negative ? kMinus : QChar(u'+')) + (marked ? kNoBreak : QChar(u' '));
    const QString sign = level == 0 && negative ? QString(kMinus) : QString();
    const QString size = fixedNumber(std::abs(value), kDecimals);
    const QString node = m_model->index(level, PathModel::Node).data().toString();
    if (!marked) {
      text += QStringLiteral("%1%2·w%3").arg(sign, size, node);
      continue;
    }
    const QString style = level == m_level ? QStringLiteral("background-color:%1;").arg(ground) : QString();
    text +=
        QStringLiteral("<a href=\"%1\" style=\"color:%2;text-decoration:none;%3\">%4%5·w<sub>%6</sub></a>")
            .arg(QString::number(level), m_text.name(), style, sign, size, node);
  }
  return text;
}

QString PathFormula::cell(int column) const {
  return m_model->index(m_level, column).data().toString();
}

QString PathFormula::nodeSentence() const {
  const QString logit = cell(PathModel::Logit);
  QString decision;
  switch (m_model->turn(m_level)) {
    case PathModel::TurnRight:
      decision = tr("z = %1 > 0, turn right").arg(logit);
      break;
    case PathModel::TurnLeft:
      decision = tr("z = %1 ≤ 0, turn left").arg(logit);
      break;
    default:
      decision = tr("z = %1; the leaf decides nothing").arg(logit);
  }
  const QString head = tr("Node %1: %2.", "number, decision").arg(cell(PathModel::Node), decision);
  if (!m_model->index(m_level, PathModel::OutputNorm).data(ValueRole).isValid()) {
    return tr("%1 GELU(z) = %2: it adds nothing.").arg(head, cell(PathModel::Gelu));
  }
  const QString factor = m_model->logit(m_level) < 0 ? tr("GELU(z) = %1; its size").arg(cell(PathModel::Gelu))
                                                     : tr("GELU(z) = %1;").arg(cell(PathModel::Gelu));
  return tr("%1 %2 times ‖w_out‖ %3 = %4, %5 of the sum.")
      .arg(head, factor, cell(PathModel::OutputNorm), cell(PathModel::Contribution), cell(PathModel::Share));
}

}  // namespace ufb
