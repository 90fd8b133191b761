// SPDX-License-Identifier: MIT
#pragma once

#include <QVector>
#include <QWidget>

class QLabel;
class QTabBar;

namespace ufb {

/// A picture with its title and a sentence above it, and perhaps a part below.
class UsagePanel : public QWidget {
  Q_OBJECT
 public:
  explicit UsagePanel(QWidget* picture, QWidget* below = nullptr, QWidget* parent = nullptr);

  [[nodiscard]] QWidget* picture() const { return m_picture; }
  /// `name`: what its tab says; `title`: above it where there are no tabs.
  void setWords(const QString& name, const QString& title, const QString& sentence, const QString& tip);
  [[nodiscard]] const QString& name() const { return m_name; }
  [[nodiscard]] QString sentence() const;
  void setTitled(bool titled);
  /// The part below has changed what it needs.
  void fitBelow();
  void setStale(bool stale);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void applyLook();

  QString m_name;
  QWidget* m_picture;
  QWidget* m_below;
  QLabel* m_title;
  QLabel* m_sentence;
  bool m_stale = false;
};

/// The panels, all at once where there is room, else the first beside one of the others, else one of all;
/// tabs choose which.
class UsagePanels : public QWidget {
  Q_OBJECT
 public:
  enum class Arrangement { Tabs, Split, Grid, Row };
  Q_ENUM(Arrangement)

  /// Four panels; they become children.
  explicit UsagePanels(const QVector<UsagePanel*>& panels, QWidget* parent = nullptr);

  [[nodiscard]] Arrangement arrangement() const { return m_arrangement; }
  [[nodiscard]] int current() const;
  void setCurrent(int panel);
  /// The panels' names have changed.
  void updateTabs();
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void arranged();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void arrange();
  [[nodiscard]] Arrangement fitting() const;
  /// Where a panel goes; empty if it is not shown.
  [[nodiscard]] QRect place(int panel) const;

  QVector<UsagePanel*> m_panels;
  QTabBar* m_tabs;
  Arrangement m_arrangement = Arrangement::Tabs;
};

}  // namespace ufb
