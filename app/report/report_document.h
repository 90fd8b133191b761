// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QImage>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QVector>
#include <variant>

namespace ufb {

/// A heading within a section.
struct ReportHeading {
  QString text;
};

/// Words. What the user typed keeps its line ends and its own writing direction.
struct ReportText {
  enum class Kind { Plain, Note, Typed };
  QString text;
  Kind kind = Kind::Plain;
};

/// The pieces of a text, in its order.
struct ReportTokens {
  struct Piece {
    QString text;
    bool mask = false;
    bool special = false;  ///< added by the template
  };
  QVector<Piece> pieces;
};

/// Names and values.
struct ReportFacts {
  QString caption;
  QVector<QPair<QString, QString>> facts;
};

/// The first column names the rows; every row has a cell for each column.
struct ReportTable {
  struct Column {
    QString title;
    bool number = false;  ///< aligned at its end
  };
  QString caption;
  QVector<Column> columns;
  QVector<QStringList> rows;
};

struct ReportPicture {
  QImage image;  ///< its device pixel ratio says how large it is meant to be seen
  QString caption;
  QString description;  ///< for who cannot see it
};

/// A line for a terminal.
struct ReportCommand {
  QString what;
  QString command;
};

using ReportBlock = std::variant<ReportHeading, ReportText, ReportTokens, ReportFacts, ReportTable,
                                 ReportPicture, ReportCommand>;

struct ReportSection {
  QString title;
  QVector<ReportBlock> blocks;
};

/// Data that goes along for programs: in a page as a block that nothing runs, in a PDF as an attached file.
struct ReportData {
  QString id;    ///< "measurement"
  QString file;  ///< "measurement.json"
  QByteArray json;
};

/// A report, whatever the file's format. Plain data.
struct ReportDocument {
  QString title;
  QString subtitle;
  QString program;   ///< with its version
  QString language;  ///< BCP 47, e.g. "ar"
  bool rightToLeft = false;
  bool letterPaper = false;  ///< US Letter instead of A4
  QString pageWord;          ///< "page %1 of %2", translated
  QVector<ReportSection> sections;
  QVector<ReportData> data;
};

}  // namespace ufb
