// SPDX-License-Identifier: MIT
#include "log/log_window.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "eliding_label.h"
#include "log/log.h"
#include "log/log_model.h"
#include "log/log_rows.h"
#include "views/plain_header.h"
#include "views/theme.h"

namespace ufb {
namespace {

constexpr QSize kUsualSize(840, 480);
constexpr std::array kLevels{LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error};

LogLevel chosen(const QComboBox* box) {
  return static_cast<LogLevel>(std::max(0, box->currentIndex()));
}

void fillLevels(QComboBox* box, const QStringList& words) {
  const int before = box->currentIndex();
  const QSignalBlocker quiet(box);
  box->clear();
  box->addItems(words);
  box->setCurrentIndex(before);
}

}  // namespace

LogWindow::LogWindow(Log& log, QWidget* parent)
    : QDialog(parent),
      m_log(log),
      m_lines(new LogModel(log, this)),
      m_rows(new LogRows(this)),
      m_showLabel(new QLabel),
      m_show(new QComboBox),
      m_recordLabel(new QLabel),
      m_record(new QComboBox),
      m_search(new QLineEdit),
      m_table(new QTableView),
      m_count(new QLabel),
      m_path(new ElidingLabel(Qt::AlignLeft | Qt::AlignVCenter)),
      m_copy(new QPushButton),
      m_folder(new QPushButton) {
  setAttribute(Qt::WA_DeleteOnClose);
  m_rows->setSourceModel(m_lines);
  buildTable();
  buildLayout();
  retranslate();
  m_show->setCurrentIndex(0);
  m_record->setCurrentIndex(static_cast<int>(log.level()));
  connectControls();
  updateCount();
  resize(kUsualSize);
  m_search->setFocus();
}

void LogWindow::buildTable() {
  m_table->setModel(m_rows);
  m_table->setHorizontalHeader(new PlainHeader(m_table));
  m_table->horizontalHeader()->setStretchLastSection(true);
  m_table->verticalHeader()->hide();
  m_table->setShowGrid(false);
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setWordWrap(false);
  m_table->setTabKeyNavigation(false);
  m_table->setEditTriggers(QTableView::NoEditTriggers);
  m_table->setSelectionBehavior(QTableView::SelectRows);
  m_table->setHorizontalScrollMode(QTableView::ScrollPerPixel);
  auto* copy = new QAction(this);
  copy->setObjectName(QStringLiteral("copy"));
  copy->setShortcut(QKeySequence::Copy);
  copy->setShortcutContext(Qt::WidgetShortcut);
  m_table->addAction(copy);
  m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
  connect(copy, &QAction::triggered, this, &LogWindow::copyRows);
}

void LogWindow::buildLayout() {
  m_showLabel->setBuddy(m_show);
  m_recordLabel->setBuddy(m_record);
  m_search->setClearButtonEnabled(true);
  m_copy->setAutoDefault(false);
  m_folder->setAutoDefault(false);
  m_folder->setEnabled(!m_log.file().isEmpty());
  m_path->setText(m_log.file());

  auto* choices = new QHBoxLayout;
  choices->addWidget(m_showLabel);
  choices->addWidget(m_show);
  choices->addSpacing(2 * theme::kGrid);
  choices->addWidget(m_recordLabel);
  choices->addWidget(m_record);
  choices->addStretch(1);
  auto* search = new QHBoxLayout;
  search->addWidget(m_search, 1);
  search->addWidget(m_count);
  auto* below = new QHBoxLayout;
  below->addWidget(m_path, 1);
  below->addWidget(m_copy);
  below->addWidget(m_folder);
  auto* column = new QVBoxLayout(this);
  column->addLayout(choices);
  column->addLayout(search);
  column->addWidget(m_table, 1);
  column->addLayout(below);
}

void LogWindow::connectControls() {
  connect(m_show, &QComboBox::currentIndexChanged, this, &LogWindow::filter);
  connect(m_search, &QLineEdit::textChanged, this, &LogWindow::filter);
  connect(m_record, &QComboBox::activated, this, [this] {
    m_log.setLevel(chosen(m_record));
    Q_EMIT levelChosen(m_log.level());
  });
  connect(&m_log, &Log::levelChanged, m_record,
          [this] { m_record->setCurrentIndex(static_cast<int>(m_log.level())); });
  connect(m_copy, &QPushButton::clicked, this, &LogWindow::copyRows);
  connect(m_folder, &QPushButton::clicked, this,
          [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_log.file()).absolutePath())); });
  // Who looks at the newest line goes on seeing it.
  connect(m_rows, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
    const QScrollBar* bar = m_table->verticalScrollBar();
    m_follow = bar->value() == bar->maximum();
  });
  connect(m_rows, &QAbstractItemModel::rowsInserted, this, [this] {
    updateCount();
    if (m_follow) m_table->scrollToBottom();
  });
  connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &LogWindow::updateCount);
}

void LogWindow::retranslate() {
  setWindowTitle(tr("Log"));
  m_showLabel->setText(tr("&Show from", "a chooser of levels follows: from warnings upwards"));
  m_recordLabel->setText(tr("&Keep from", "a chooser of levels follows: what is written down at all"));
  QStringList levels;
  for (const LogLevel level : kLevels) levels += LogModel::levelWords(level);
  fillLevels(m_show, levels);
  fillLevels(m_record, levels);
  m_show->setAccessibleName(tr("Least important level that is shown"));
  m_record->setAccessibleName(tr("Least important level that is written down"));
  m_record->setToolTip(tr("What is less important is not written down from now on"));
  m_search->setPlaceholderText(tr("Search all columns"));
  m_search->setAccessibleName(m_search->placeholderText());
  m_table->setAccessibleName(tr("Events, the newest last"));
  m_copy->setText(tr("&Copy"));
  m_copy->setToolTip(tr("Copy the selected lines, or all that are shown"));
  m_folder->setText(tr("&Open folder"));
  m_folder->setToolTip(tr("Show the log files in the file manager"));
  for (QAction* action : m_table->actions()) action->setText(tr("Copy"));
  for (QWidget* control :
       {static_cast<QWidget*>(m_record), static_cast<QWidget*>(m_copy), static_cast<QWidget*>(m_folder)}) {
    control->setAccessibleDescription(control->toolTip());
  }
  sizeColumns();
}

/// The columns before the words are as wide as their usual contents, in this font and language.
void LogWindow::sizeColumns() {
  const QFont figures = theme::figures(font());
  m_table->setFont(figures);
  const QFontMetrics metrics(figures);
  const int margin = 3 * theme::kGrid;
  int level = metrics.horizontalAdvance(
      m_lines->headerData(LogModel::Level, Qt::Horizontal, Qt::DisplayRole).toString());
  for (const LogLevel each : kLevels) {
    level = std::max(level, metrics.horizontalAdvance(LogModel::levelWords(each)) * 11 / 10);  // bold
  }
  m_table->setColumnWidth(LogModel::Time, metrics.horizontalAdvance(QStringLiteral("00:00:00")) + margin);
  m_table->setColumnWidth(LogModel::Level, level + margin);
  m_table->setColumnWidth(LogModel::Source,
                          metrics.horizontalAdvance(QStringLiteral("ufb.measurement")) + margin);
  m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + theme::kGrid);
}

void LogWindow::filter() {
  m_rows->setFilter(chosen(m_show), m_search->text());
  updateCount();
  m_table->scrollToBottom();
}

void LogWindow::updateCount() {
  const int all = m_lines->rowCount();
  const int shown = m_rows->rowCount();
  const QLocale locale;
  m_count->setText(shown == all ? tr("%Ln lines", nullptr, all)
                                : tr("%1 of %2 lines").arg(locale.toString(shown), locale.toString(all)));
  m_copy->setEnabled(shown > 0);
}

void LogWindow::copyRows() {
  QModelIndexList rows = m_table->selectionModel()->selectedRows();
  std::sort(rows.begin(), rows.end());
  if (rows.isEmpty()) {
    for (int row = 0; row < m_rows->rowCount(); ++row) rows += m_rows->index(row, 0);
  }
  QStringList lines;
  for (const QModelIndex& row : std::as_const(rows)) lines += row.data(LogModel::TextRole).toString();
  QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void LogWindow::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  m_table->scrollToBottom();
}

void LogWindow::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    updateCount();
  }
  if (event->type() == QEvent::FontChange) sizeColumns();
}

}  // namespace ufb
