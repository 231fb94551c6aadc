// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

class QWidget;

namespace twofold::documents {
class PrintedSheet;
}

namespace twofold::ui {

/// Shows the sheet as it will be on paper and prints it. A test answers in the person's stead.
class SheetPrinter
{
public:
    struct Outcome
    {
        enum class Kind {
            Cancelled,   ///< the person changed their mind
            Printed,     ///< a printer's queue has taken it, or the file of "Print to file" is written
            NotTaken,    ///< the queue is gone or refuses
            NotWritten,  ///< "Print to file": there is no such file, or the old one as it was
        };

        Kind kind = Kind::Cancelled;
        QString reason;  ///< the system's, for the last two
    };

    SheetPrinter() = default;
    virtual ~SheetPrinter() = default;
    Q_DISABLE_COPY_MOVE(SheetPrinter)

    virtual Outcome print(QWidget *parent, const documents::PrintedSheet &sheet, const QString &title, const QLocale &locale) = 0;
};

class SystemSheetPrinter final : public SheetPrinter
{
public:
    Outcome print(QWidget *parent, const documents::PrintedSheet &sheet, const QString &title, const QLocale &locale) override;
};

}  // namespace twofold::ui
