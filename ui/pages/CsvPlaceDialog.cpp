// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CsvPlaceDialog.h"

#include "ui/platform/FileDialogs.h"

#include <QCoreApplication>
#include <QDate>

#include <utility>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

struct CsvKinds
{
    Q_DECLARE_TR_FUNCTIONS(twofold::ui::CsvKinds)
public:
    //: A kind of file in the dialog that saves a list: one that spreadsheet programs open with all letters right.
    static QString forSpreadsheets() { return tr("CSV for spreadsheets (*.csv)"); }
    //: A kind of file in the dialog that saves a list: the same without the three bytes at its start that some programs stumble over.
    static QString plain() { return tr("CSV without a byte order mark (*.csv)"); }
};

}  // namespace

std::optional<viewmodels::CsvPlace> askForCsvPlace(FileDialogs &dialogs, QWidget *parent, const QString &title,
                                                   const QString &list, const QString &host, const QDate &day)
{
    auto portal = host;
    portal.replace(u':', u'-');  // of an address in brackets
    const auto name = u"%1-%2-%3.csv"_s.arg(list, portal, day.toString(Qt::ISODate));
    const auto place = dialogs.savePlace(parent, title, name, {CsvKinds::forSpreadsheets(), CsvKinds::plain()});
    if (place.path.isEmpty())
        return std::nullopt;
    return viewmodels::CsvPlace{.path = place.path, .hasByteOrderMark = place.filter != CsvKinds::plain()};
}

}  // namespace twofold::ui
