// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "menu_button.h"
#include "models/view_types.h"

namespace ufb {

/// The toolbar's chooser of model A, which answers, or of model B, which is compared with it: says which it
/// is, and offers others. B may be none.
class ModelButton : public MenuButton {
  Q_OBJECT
 public:
  enum class Arm { A, B };

  explicit ModelButton(Arm arm = Arm::A, QWidget* parent = nullptr);

  void setModel(const view::ModelItem& model);
  void setLoading(const QString& path);
  void setBundled(const QStringList& folders);
  void setRecent(const QStringList& paths);
  /// Stands at the menu's end.
  void setActions(const QList<QAction*>& actions);

 Q_SIGNALS:
  void modelRequested(const QString& path);

 private:
  void fillMenu();
  void addModels(const QString& heading, const QStringList& paths);
  void updateText();
  [[nodiscard]] QString toolTipText() const;
  void paintMark();

  Arm m_arm;
  view::ModelItem m_model;
  QString m_loading;
  QStringList m_bundled;
  QStringList m_recent;
  QList<QAction*> m_actions;
};

}  // namespace ufb
