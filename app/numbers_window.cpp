// SPDX-License-Identifier: MIT
#include "numbers_window.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include "models/path_address.h"
#include "models/selection.h"
#include "models/table_roles.h"
#include "views/theme.h"

namespace ufb {
namespace {

constexpr QSize kUsualSize(840, 560);

}  // namespace

NumbersWindow::NumbersWindow(const QString& title, const QAbstractItemModel* model, Selection* selection,
                             QWidget* parent)
    : QDialog(parent),
      m_selection(selection),
      m_rows(new QSortFilterProxyModel(this)),
      m_table(new QTableView),
      m_search(new QLineEdit),
      m_count(new QLabel) {
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("%1: the numbers").arg(title));
  // A proxy writes to its source only when somebody edits, which the table does not offer.
  m_rows->setSourceModel(const_cast<QAbstractItemModel*>(model));
  m_rows->setSortRole(ValueRole);
  m_rows->setSortLocaleAware(true);  // words in the order of the language (ICU)
  m_rows->setFilterKeyColumn(-1);
  m_rows->setFilterCaseSensitivity(Qt::CaseInsensitive);
  m_table->setModel(m_rows);
  m_table->setSortingEnabled(true);
  m_table->sortByColumn(-1, Qt::AscendingOrder);  // as the view has them
  m_table->setEditTriggers(QTableView::NoEditTriggers);
  m_table->setSelectionBehavior(QTableView::SelectRows);
  m_table->setSelectionMode(QTableView::SingleSelection);
  m_table->setAlternatingRowColors(true);
  m_table->setFont(theme::figures(font()));
  m_table->verticalHeader()->hide();
  m_table->setAccessibleName(windowTitle());
  m_search->setPlaceholderText(tr("Search all columns"));
  m_search->setClearButtonEnabled(true);
  auto* row = new QHBoxLayout;
  row->addWidget(m_search, 1);
  row->addWidget(m_count);
  auto* column = new QVBoxLayout(this);
  column->addLayout(row);
  column->addWidget(m_table, 1);
  resize(kUsualSize);
  connect(m_search, &QLineEdit::textChanged, m_rows, &QSortFilterProxyModel::setFilterFixedString);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &NumbersWindow::selectRow);
  connect(m_rows, &QAbstractItemModel::modelReset, this, &NumbersWindow::updateCount);
  connect(m_search, &QLineEdit::textChanged, this, &NumbersWindow::updateCount);
  updateCount();
}

void NumbersWindow::updateCount() {
  const int all = m_rows->sourceModel()->rowCount();
  const QLocale locale;
  m_count->setText(m_rows->rowCount() == all
                       ? tr("%Ln rows", nullptr, all)
                       : tr("%1 of %2 rows").arg(locale.toString(m_rows->rowCount()), locale.toString(all)));
}

QVariant NumbersWindow::valueOf(int row, const QString& key) const {
  for (int column = 0; column < m_rows->columnCount(); ++column) {
    if (m_rows->headerData(column, Qt::Horizontal, KeyRole).toString() == key) {
      return m_rows->index(row, column).data(ValueRole);
    }
  }
  return {};
}

void NumbersWindow::selectRow(const QModelIndex& current) {
  if (!current.isValid()) return;
  const QVariant token = valueOf(current.row(), QStringLiteral("token"));
  if (token.isValid()) m_selection->selectToken(token.toInt() - 1);
  if (const QVariant layer = valueOf(current.row(), QStringLiteral("layer")); layer.isValid()) {
    m_selection->setLayer(layer.toInt() - 1);
    m_selection->setTree(valueOf(current.row(), QStringLiteral("tree")).toInt() - 1);
  }
  const QString address = valueOf(current.row(), QStringLiteral("address")).toString();
  if (const auto node = parseAddress(address, m_selection->space())) m_selection->selectNode(*node);
}

}  // namespace ufb
