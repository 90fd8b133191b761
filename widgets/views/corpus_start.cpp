// SPDX-License-Identifier: MIT
#include "views/corpus_start.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

#include "models/plain_tip.h"
#include "models/quantity_text.h"
#include "views/corpus_choices.h"
#include "views/corpus_words.h"
#include "views/theme.h"

namespace ufb {

namespace {

constexpr int kWidest = 90 * theme::kGrid;  ///< lines that are longer are hard to read
constexpr int kListHeight = 8 * theme::kGrid;
constexpr int kHighestList = 3 * kListHeight;

QLabel* words(QWidget* parent, const QString& name) {
  auto* made = new QLabel(parent);
  made->setObjectName(name);
  made->setTextFormat(Qt::PlainText);
  made->setWordWrap(true);
  return made;
}

/// Words in a frame of dashes, as where things are dropped look everywhere.
class DropArea : public QLabel {
 public:
  using QLabel::QLabel;

 protected:
  void paintEvent(QPaintEvent* event) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::mutedText(palette()), 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::kHalfGrid,
                            theme::kHalfGrid);
    painter.end();
    QLabel::paintEvent(event);
  }
};

/// "book.txt — 1.2 MB": names of files are their own, whatever the direction of the window.
QString fileText(const QFileInfo& file) {
  if (!file.exists()) return file.fileName();
  return CorpusStart::tr("%1 — %2", "a file, its size").arg(file.fileName(), sizeText(file.size()));
}

}  // namespace

CorpusStart::CorpusStart(QWidget* parent)
    : QWidget(parent),
      m_invitation(new DropArea(this)),
      m_list(new QListWidget(this)),
      m_choices(new CorpusChoices(this)),
      m_folderLabel(words(this, QStringLiteral("folder"))),
      m_hindranceLabel(words(this, QStringLiteral("hindrance"))),
      m_openTexts(addButton(QStringLiteral("open-texts"))),
      m_open(addButton(QStringLiteral("open-count"))),
      m_remove(addButton(QStringLiteral("remove"))),
      m_count(addButton(QStringLiteral("count"))),
      m_back(addButton(QStringLiteral("back"))) {
  buildFiles();
  buildPage();
  connect(m_openTexts, &QPushButton::clicked, this, &CorpusStart::openTextsRequested);
  connect(m_open, &QPushButton::clicked, this, &CorpusStart::openRequested);
  connect(m_remove, &QPushButton::clicked, this, &CorpusStart::removeFiles);
  connect(m_count, &QPushButton::clicked, this, &CorpusStart::count);
  connect(m_back, &QPushButton::clicked, this, &CorpusStart::backRequested);
  connect(m_list, &QListWidget::itemSelectionChanged, this, &CorpusStart::refresh);
  m_back->hide();
  setFocusProxy(m_openTexts);
  m_count->setDefault(true);  // what all the rest leads to
  fillWords();
  applyLook();
  refresh();
}

QPushButton* CorpusStart::addButton(const QString& name) {
  auto* button = new QPushButton(this);
  button->setObjectName(name);
  button->setAutoDefault(false);
  return button;
}

void CorpusStart::buildFiles() {
  m_list->setObjectName(QStringLiteral("files"));
  m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_list->setUniformItemSizes(true);
  m_list->setTextElideMode(Qt::ElideMiddle);
  m_list->installEventFilter(this);
  m_invitation->setObjectName(QStringLiteral("invitation"));
  m_invitation->setTextFormat(Qt::PlainText);
  m_invitation->setWordWrap(true);
  m_invitation->setAlignment(Qt::AlignCenter);
  m_invitation->setMargin(3 * theme::kGrid);
}

void CorpusStart::buildPage() {
  m_page = new QWidget;
  auto* open = new QHBoxLayout;
  open->setSpacing(theme::kGrid);
  for (QPushButton* button : {m_openTexts, m_open, m_remove}) open->addWidget(button);
  open->addStretch(1);
  open->addWidget(m_back);
  auto* last = new QHBoxLayout;
  last->setSpacing(theme::kGrid);
  last->addWidget(m_count);
  last->addWidget(m_hindranceLabel, 1);
  auto* column = new QVBoxLayout(m_page);
  column->setContentsMargins(2 * theme::kGrid, theme::kGrid, 2 * theme::kGrid, theme::kGrid);
  column->setSpacing(theme::kGrid);
  column->addWidget(m_invitation);
  column->addWidget(m_list);
  column->addLayout(open);
  column->addSpacing(theme::kHalfGrid);
  column->addWidget(m_choices);
  column->addWidget(m_folderLabel);
  column->addLayout(last);
  column->addStretch(1);
  m_page->setMaximumWidth(theme::scaled(kWidest, font()));
  auto* scroll = new QScrollArea(this);
  scroll->setWidget(m_page);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(scroll);
}

// ---- what is chosen ----------------------------------------------------------------------------

void CorpusStart::setFiles(const QStringList& files) {
  m_files = files;
  m_files.removeDuplicates();
  fillList();
  refresh();
}

void CorpusStart::fillList() {
  m_list->clear();
  for (const QString& path : std::as_const(m_files)) {
    auto* item = new QListWidgetItem(fileText(QFileInfo(path)), m_list);
    item->setToolTip(plainTip(path));
  }
  const int rows = m_list->count() * std::max(m_list->sizeHintForRow(0), 1) + 2 * m_list->frameWidth();
  m_list->setFixedHeight(
      std::clamp(rows, theme::scaled(kListHeight, font()), theme::scaled(kHighestList, font())));
}

void CorpusStart::removeFiles() {
  QStringList kept;
  for (int row = 0; row < m_list->count(); ++row) {
    if (!m_list->item(row)->isSelected()) kept += m_files.at(row);
  }
  if (kept.size() == m_files.size()) return;
  setFiles(kept);
  (kept.isEmpty() ? static_cast<QWidget*>(m_openTexts) : m_list)->setFocus();
  Q_EMIT filesChosen(m_files);
}

bool CorpusStart::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_list && event->type() == QEvent::KeyPress && !m_running &&
      static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
    removeFiles();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

void CorpusStart::setFolder(const QString& folder) {
  m_folder = folder;
  fillWords();
  refresh();
}

void CorpusStart::setHindrance(const QString& sentence) {
  m_hindrance = sentence;
  refresh();
}

void CorpusStart::setRunning(bool running) {
  m_running = running;
  refresh();
}

void CorpusStart::setBackOffered(bool offered) {
  m_back->setVisible(offered);
}

view::CorpusRequestItem CorpusStart::request() const {
  view::CorpusRequestItem request = m_choices->request();
  request.files = m_files;
  return request;
}

void CorpusStart::setRequest(const view::CorpusRequestItem& request) {
  m_choices->setRequest(request);
  setFiles(request.files);
}

void CorpusStart::count() {
  Q_EMIT countRequested(request());
}

// ---- look --------------------------------------------------------------------------------------

void CorpusStart::refresh() {
  const bool some = !m_files.isEmpty();
  m_invitation->setVisible(!some);
  m_list->setVisible(some);
  m_remove->setVisible(some);
  m_remove->setEnabled(!m_running && !m_list->selectedItems().isEmpty());
  for (QPushButton* button : {m_openTexts, m_open}) button->setEnabled(!m_running);
  m_choices->setEnabled(!m_running);
  m_folderLabel->setVisible(!m_folder.isEmpty());
  m_count->setEnabled(some && !m_running && m_hindrance.isEmpty());
  m_hindranceLabel->setText(some || !m_hindrance.isEmpty() ? m_hindrance : tr("No text is chosen yet."));
}

void CorpusStart::fillWords() {
  m_invitation->setText(
      tr("Drop text files here, or open them. All their tokens run through the model, and you see which "
         "leaves of each layer they use, how evenly, and what the leaves stand for. Any size will do, also "
         "compressed (gz, xz, bz2, zst)."));
  m_list->setAccessibleName(tr("Texts to count"));
  m_openTexts->setText(tr("Open &texts…"));
  m_openTexts->setToolTip(tr("Chooses text files, plain or compressed"));
  m_open->setText(tr("Open a c&ount…"));
  m_open->setToolTip(tr("Opens a finished count, a file such as routing.sqlite"));
  m_remove->setText(tr("&Remove"));
  m_remove->setToolTip(tr("Takes the selected texts from the list; the files stay"));
  m_count->setText(tr("&Count"));
  m_count->setToolTip(tr("Runs these texts through the model; you can pause and cancel"));
  m_back->setText(tr("&Back to the figures"));
  m_folderLabel->setText(tr("The result is kept in %1", "a folder").arg(m_folder));
}

void CorpusStart::applyLook() {
  for (QLabel* label : {m_folderLabel, m_hindranceLabel}) {
    theme::setTextColor(label, theme::mutedText(palette()));
    theme::alignLeading(label, Qt::AlignVCenter);
  }
}

void CorpusStart::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::PaletteChange || type == QEvent::LayoutDirectionChange) applyLook();
  if (type != QEvent::LanguageChange && type != QEvent::LocaleChange) return;
  fillWords();
  fillList();
  refresh();
}

}  // namespace ufb
