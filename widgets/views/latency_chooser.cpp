// SPDX-License-Identifier: MIT
#include "views/latency_chooser.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPoint>
#include <QSignalBlocker>
#include <algorithm>

#include "models/latency_figures.h"
#include "models/latency_text.h"
#include "views/theme.h"

namespace ufb {

namespace {

constexpr int kUsualTokens = 32;
constexpr QChar kFirstStrongIsolate(0x2068);
constexpr QChar kPopIsolate(0x2069);

/// Which series is shown first: the usual length with as few threads as there are.
int usualSeries(const view::LatencyRunItem& run) {
  for (int i = 0; i < run.series.size(); ++i) {
    if (run.series[i].tokens == kUsualTokens) return i;
  }
  return 0;
}

QString placeText(const view::LatencyRunItem& run, int series) {
  QString text = settingText(run.series[series]);
  if (run.selfTest) text = LatencyChooser::tr("%1 (self-test)", "a setting").arg(text);
  if (!run.past) return text;
  return LatencyChooser::tr("%1 — %2, %3, %4", "a setting; model, date and host of an earlier measurement")
      .arg(text, run.subjectName, run.date, run.host);
}

}  // namespace

LatencyChooser::LatencyChooser(QWidget* parent)
    : QWidget(parent), m_series(new QComboBox(this)), m_arm(new QComboBox(this)) {
  m_series->setObjectName(QStringLiteral("series"));
  m_arm->setObjectName(QStringLiteral("arm"));
  m_series->setAccessibleName(tr("Setting on show"));
  m_arm->setAccessibleName(tr("Compared with"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(theme::kGrid, theme::kHalfGrid, theme::kGrid, 0);
  row->setSpacing(theme::kGrid);
  row->addWidget(new QLabel(tr("Setting"), this));
  row->addWidget(m_series);
  row->addWidget(new QLabel(tr("compared with"), this));
  row->addWidget(m_arm);
  row->addStretch(1);
  for (QComboBox* box : {m_series, m_arm}) box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  connect(m_series, &QComboBox::currentIndexChanged, this, &LatencyChooser::changed);
  connect(m_arm, &QComboBox::currentIndexChanged, this, [this] {
    m_wantedArm = arm();
    Q_EMIT changed();
  });
}

void LatencyChooser::setRuns(const view::LatencyRunItem& run, const QVector<view::LatencyRunItem>& past,
                             const view::LatencySeriesItem& shown) {
  const QSignalBlocker quiet(m_series);
  m_series->clear();
  // Items begin with a number: isolated, they keep their own reading order in every window.
  const auto add = [this](const QString& text, const QPoint& place) {
    const bool plain = layoutDirection() == Qt::LeftToRight;
    m_series->addItem(plain ? text : QString(kFirstStrongIsolate + text + kPopIsolate), place);
  };
  int wanted = -1;
  for (int i = 0; i < run.series.size(); ++i) {
    add(placeText(run, i), QPoint(Place::kLastRun, i));
    if (sameSetting(run.series[i], shown)) wanted = i;
  }
  for (int earlier = 0; earlier < past.size(); ++earlier) {
    for (int i = 0; i < past[earlier].series.size(); ++i)
      add(placeText(past[earlier], i), QPoint(earlier, i));
  }
  if (wanted < 0) wanted = usualSeries(run.series.isEmpty() && !past.isEmpty() ? past.first() : run);
  if (m_series->count() > 0) m_series->setCurrentIndex(wanted);
}

LatencyChooser::Place LatencyChooser::place() const {
  const QVariant chosen = m_series->currentData();
  if (!chosen.isValid()) return {};
  return {chosen.toPoint().x(), chosen.toPoint().y()};
}

void LatencyChooser::setPlaceEnabled(bool enabled) {
  m_series->setEnabled(enabled);
}

void LatencyChooser::setArms(const view::LatencySeriesItem& series) {
  const QSignalBlocker quiet(m_arm);
  const QStringList names = rivalNames(series);
  QStringList present;
  for (int i = 0; i < m_arm->count(); ++i) present += m_arm->itemData(i).toString();
  if (present != names) {
    m_arm->clear();
    for (const QString& name : names) m_arm->addItem(armText(*armNamed(series, name)), name);
  }
  if (names.isEmpty()) return;
  m_arm->setCurrentIndex(static_cast<int>(std::max<qsizetype>(names.indexOf(m_wantedArm), 0)));
}

QString LatencyChooser::arm() const {
  return m_arm->currentData().toString();
}

}  // namespace ufb
