// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "models/router_lesson.h"

/// What the lesson says, translated, with this token's numbers. Empty where there is nothing to say. No
/// sentence tells what the learner has not found out yet.
namespace ufb::router {

/// The token in its sentence: "the [capital] of France".
[[nodiscard]] QString wordText(const RouterLesson& lesson);
/// "Layer 3, decision 2 of 11, node 5".
[[nodiscard]] QString placeText(const RouterLesson& lesson);
/// "w·x + b" of the node with the value covered, as its size after the hint, or with its value.
[[nodiscard]] QString formulaText(const RouterLesson& lesson);
/// How others turned here: a sentence for this text and one for the corpus, if there is one.
[[nodiscard]] QString evidenceText(const RouterLesson& lesson);
/// What the hint gives away.
[[nodiscard]] QString hintText(const RouterLesson& lesson);
/// Right or wrong, with a mark.
[[nodiscard]] QString verdictText(const RouterLesson& lesson);
/// One sentence on how close the decision was and what a guess at it is worth.
[[nodiscard]] QString reasonText(const RouterLesson& lesson);
/// "7 of 11 right, streak 3".
[[nodiscard]] QString scoreText(const RouterLesson& lesson);
/// What chance and the majority would have got.
[[nodiscard]] QString rivalsText(const RouterLesson& lesson);
/// At the leaf: its address, the turns, and how many of them were guessed.
[[nodiscard]] QString leafText(const RouterLesson& lesson);
/// At the leaf: who else is there.
[[nodiscard]] QString companyText(const RouterLesson& lesson);
/// The path so far in words, for assistive technology.
[[nodiscard]] QString pathText(const RouterLesson& lesson);
/// What the keys do now.
[[nodiscard]] QString keysText(const RouterLesson& lesson);

}  // namespace ufb::router
