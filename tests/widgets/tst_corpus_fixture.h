// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include "models/selection.h"
#include "routing_sample.h"
#include "tst_corpus_sample.h"
#include "views/corpus_lorenz_plot.h"
#include "views/corpus_table.h"
#include "views/corpus_view.h"

namespace ufb::test {

/// What the tests of the corpus view share: a view, its parts, files to drop.
class CorpusViewFixture {
 protected:
  Selection m_selection;
  std::unique_ptr<CorpusView> m_view;
  QTemporaryDir m_folder;

  void show(const QSize& size = {900, 600}) {
    m_view->resize(size);
    m_view->show();
    QCoreApplication::processEvents();
  }
  void showCorpus(int layers = 6, int trees = 1, int depth = 5, const QSize& size = {900, 600}) {
    m_selection.setExtent(0, 0, 0);
    m_selection.setExtent(0, layers, trees, depth);
    m_view->setCorpus(corpusOf(layers, trees, depth));
    show(size);
  }
  QString file(const QString& name) {
    QFile made(m_folder.filePath(name));
    if (!made.open(QIODevice::WriteOnly)) return {};
    made.write("one two three");
    return made.fileName();
  }
  QPushButton* button(const char* name) const {
    return m_view->findChild<QPushButton*>(QString::fromLatin1(name));
  }
  QString label(const char* name) const {
    return m_view->findChild<QLabel*>(QString::fromLatin1(name))->text();
  }
  CorpusTable* table() const { return m_view->findChild<CorpusTable*>(QStringLiteral("layers")); }
  CorpusLorenzPlot* plot() const { return m_view->findChild<CorpusLorenzPlot*>(); }
  QListWidget* list() const { return m_view->findChild<QListWidget*>(); }
  void click(const char* name) { QTest::mouseClick(button(name), Qt::LeftButton); }
  QPoint cell(int row, int column) const {
    return table()->visualRect(table()->model()->index(row, column)).center();
  }
  bool drop(const QList<QUrl>& urls) {
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(m_view.get(), &enter);
    if (!enter.isAccepted()) return false;
    QDropEvent dropped({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_view.get(), &dropped);
    return dropped.isAccepted();
  }
  static view::CorpusProgressItem progress(double fraction) {
    view::CorpusProgressItem item;
    item.file = QStringLiteral("tales.txt");
    item.fraction = fraction;
    item.units = 1200;
    item.tokens = 34000;
    item.tokensPerSecond = 5000;
    item.secondsLeft = 75;
    item.unit = QStringLiteral("line");
    return item;
  }

  void setUp() {
    QTest::failOnWarning(anyWarning());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_selection.setExtent(0, 0, 0);
    m_selection.clearHover();
    m_view = std::make_unique<CorpusView>(&m_selection);
  }
  void tearDown() {
    m_view.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
  }
};

}  // namespace ufb::test
