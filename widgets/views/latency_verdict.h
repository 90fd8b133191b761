// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ufb {

struct LatencyScene;

/// The answer in words: who is how many times faster and how sure that is, under which conditions, and what
/// makes it less sure; of many such conditions the first ones, until the user asks for all.
class LatencyVerdict : public QWidget {
  Q_OBJECT
 public:
  explicit LatencyVerdict(QWidget* parent = nullptr);

  void setScene(const LatencyScene& scene);
  /// Conditions shown before the user asks for more.
  static constexpr int kShownWarnings = 2;

  /// All that is said, for assistive technology and tests.
  [[nodiscard]] QString text() const;

 Q_SIGNALS:
  void copyRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void applyLook();
  void showWarnings();

  QLabel* m_headline;
  QLabel* m_caveat;
  QLabel* m_conditions;
  QLabel* m_warnings;
  QPushButton* m_more;
  QStringList m_all;  ///< conditions, of which some may be folded away
  QPushButton* m_copy;
};

}  // namespace ufb
