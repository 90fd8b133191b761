// SPDX-License-Identifier: MIT
#include "model_button.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPainter>
#include <QSet>

#include "views/compare_head.h"
#include "views/model_card.h"
#include "views/theme.h"

namespace ufb {
namespace {

constexpr int kMark = 12;
constexpr char16_t kLeftToRightIsolate = 0x2066;
constexpr char16_t kPopDirectionalIsolate = 0x2069;

/// The folder's name, also if the path is that of a file in it.
QString shortName(const QString& path) {
  const QFileInfo info(path);
  const QStringList parts = QDir::fromNativeSeparators(path).split(QLatin1Char('/'), Qt::SkipEmptyParts);
  const bool file = !info.suffix().isEmpty() && parts.size() > 1 &&
                    (path.endsWith(QLatin1String(".json")) || path.endsWith(QLatin1String(".safetensors")));
  if (parts.isEmpty()) return path;
  return file ? parts.at(parts.size() - 2) : parts.constLast();
}

/// The model's folder, in one spelling however it was named; what does not exist stays as it is.
QString folderOf(const QString& path) {
  const QFileInfo info(path);
  const QString folder = info.isFile() ? info.dir().canonicalPath() : info.canonicalFilePath();
  return folder.isEmpty() ? path : folder;
}

}  // namespace

ModelButton::ModelButton(Arm arm, QWidget* parent) : MenuButton(parent), m_arm(arm) {
  setObjectName(arm == Arm::A ? QStringLiteral("model") : QStringLiteral("second-model"));
  setMenu(new QMenu(this));
  menu()->setToolTipsVisible(true);
  paintMark();
  updateText();
}

void ModelButton::paintMark() {
  const qreal ratio = devicePixelRatioF();
  QPixmap mark(QSize(kMark, kMark) * ratio);
  mark.setDevicePixelRatio(ratio);
  mark.fill(Qt::transparent);
  QPainter painter(&mark);
  paintArmMark(painter, QRect(1, 1, kMark - 2, kMark - 2), m_arm == Arm::B);
  painter.end();
  setIcon(mark);
  setIconSize({kMark, kMark});
}

void ModelButton::setModel(const view::ModelItem& model) {
  m_model = model;
  updateText();
  fillMenu();
}

void ModelButton::setLoading(const QString& path) {
  m_loading = path;
  updateText();
}

void ModelButton::setBundled(const QStringList& folders) {
  m_bundled = folders;
  fillMenu();
}

void ModelButton::setRecent(const QStringList& paths) {
  m_recent = paths;
  fillMenu();
}

void ModelButton::setActions(const QList<QAction*>& actions) {
  m_actions = actions;
  fillMenu();
}

void ModelButton::updateText() {
  const bool second = m_arm == Arm::B;
  const QString none = second ? tr("(none)", "no second model") : tr("no model");
  QString words = m_model.name.isEmpty() ? none : m_model.name;
  if (!m_loading.isEmpty()) {
    words = tr("opening %1…").arg(shortName(m_loading));
  } else if (!m_model.name.isEmpty()) {
    // An isolate, or a right-to-left language would turn "1×11 · 12/4095" around.
    words += QStringLiteral("   ") + QChar(kLeftToRightIsolate) + ModelCard::shortShape(m_model) +
             QChar(kPopDirectionalIsolate);
  }
  setWords((second ? QStringLiteral("B   ") : QStringLiteral("A   ")) + words);
  setToolTip(toolTipText());
}

QString ModelButton::toolTipText() const {
  const bool second = m_arm == Arm::B;
  if (second && m_model.name.isEmpty()) return tr("Model B: a second model to compare with");
  if (!m_model.isFff) return m_model.path;
  return second ? tr("Model B: trees × depth, neurons used per token of all neurons in a layer\n%1")
                      .arg(m_model.path)
                : tr("Model A: trees × depth, neurons used per token of all neurons in a layer\n%1")
                      .arg(m_model.path);
}

void ModelButton::fillMenu() {
  menu()->clear();
  addModels(tr("Bundled"), m_bundled);
  QSet<QString> listed;
  for (const QString& path : std::as_const(m_bundled)) listed.insert(folderOf(path));
  QStringList others;
  for (const QString& path : std::as_const(m_recent)) {
    if (listed.contains(folderOf(path))) continue;
    listed.insert(folderOf(path));
    others.append(path);
  }
  addModels(tr("Recent"), others);
  menu()->addSeparator();
  menu()->addActions(m_actions);
}

void ModelButton::addModels(const QString& heading, const QStringList& paths) {
  if (paths.isEmpty()) return;
  menu()->addSection(heading);
  for (const QString& path : paths) {
    QAction* action = menu()->addAction(shortName(path).replace(QLatin1Char('&'), QLatin1String("&&")));
    action->setToolTip(path);
    action->setCheckable(true);
    action->setChecked(folderOf(path) == folderOf(m_model.path));
    connect(action, &QAction::triggered, this, [this, path] { Q_EMIT modelRequested(path); });
  }
}

}  // namespace ufb
