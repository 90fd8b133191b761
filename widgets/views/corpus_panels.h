// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QSplitter;
class QTabBar;

namespace ufb {

/// Two parts side by side where there is room, else one above the other, else one of them, chosen by tabs.
class CorpusPanels : public QWidget {
  Q_OBJECT
 public:
  enum class Arrangement { Beside, Above, Tabs };
  Q_ENUM(Arrangement)

  /// They become children. `sideWidth`: of the second part, beside the first.
  CorpusPanels(QWidget* first, QWidget* second, int sideWidth, QWidget* parent = nullptr);

  /// What their tabs say.
  void setNames(const QString& first, const QString& second);
  /// From this width on they stand side by side.
  void setRoomBeside(int width);
  [[nodiscard]] Arrangement arrangement() const { return m_arrangement; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  [[nodiscard]] Arrangement fitting() const;
  void arrange();
  void share();

  QTabBar* m_tabs;
  QSplitter* m_splitter;
  QWidget* m_first;
  QWidget* m_second;
  int m_sideWidth;
  int m_roomBeside;
  bool m_touched = false;  ///< the user has moved the border
  Arrangement m_arrangement = Arrangement::Tabs;
};

}  // namespace ufb
