// SPDX-License-Identifier: MIT
#pragma once

#include "views/prompt_edit.h"

namespace ufb {

/// While one lives, all that happens to the prompt's text is one change of the user, told at its end. Of
/// several, one in another, the outermost counts; the first act that one of them names is that of the change.
/// Without any, it is typing or deleting.
class PromptEdit::Step {
 public:
  explicit Step(PromptEdit& edit, std::optional<view::TextAct> act = std::nullopt);
  ~Step();
  Step(const Step&) = delete;
  Step& operator=(const Step&) = delete;

 private:
  PromptEdit& m_edit;
  std::optional<view::TextAct> m_act;
  view::TextChange m_change;
};

}  // namespace ufb
