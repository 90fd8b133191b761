// SPDX-License-Identifier: MIT
#pragma once

#include "models/column_model.h"
#include "models/router_lesson.h"

namespace ufb {

/// The answered decisions of the lesson's path, root first. What is not answered yet is not in it.
class RouterLessonTable : public ColumnModel {
  Q_OBJECT
 public:
  enum ColumnId { Level, Node, Logit, Turn, Guess, Correct, Hinted };

  /// `lesson` must outlive the table.
  explicit RouterLessonTable(const RouterLesson* lesson, QObject* parent = nullptr)
      : ColumnModel(parent), m_lesson(lesson) {}
  /// After every change of the lesson.
  void refresh();

 protected:
  [[nodiscard]] QVector<Column> columns() const override;
  [[nodiscard]] int rows() const override;
  [[nodiscard]] QVariant value(int row, int column) const override;
  [[nodiscard]] QString text(int row, int column) const override;

 private:
  const RouterLesson* m_lesson;
  QVector<RouterGuess> m_guesses;
};

}  // namespace ufb
