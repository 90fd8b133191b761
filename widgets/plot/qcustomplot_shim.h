// SPDX-License-Identifier: MIT
#pragma once

/// The only place that includes QCustomPlot. Its header uses Qt's keywords, which are off everywhere else;
/// they are lent to it alone, after the Qt headers that it includes have been read without them.
#include <QtPrintSupport/QtPrintSupport>
#include <QtWidgets/QtWidgets>

#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit Q_EMIT
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef signals
#undef slots
#undef emit
#undef foreach
