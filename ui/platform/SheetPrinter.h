// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QWidget;

namespace twofold::documents {
class BackupCodeSheet;
}

namespace twofold::ui {

/// Shows the sheet as it will be on paper and prints it. A test answers in the person's stead.
class SheetPrinter
{
public:
    SheetPrinter() = default;
    virtual ~SheetPrinter() = default;
    Q_DISABLE_COPY_MOVE(SheetPrinter)

    /// True when the sheet was handed to a printer.
    virtual bool print(QWidget *parent, const documents::BackupCodeSheet &sheet, const QString &title, const QLocale &locale) = 0;
};

class SystemSheetPrinter final : public SheetPrinter
{
public:
    bool print(QWidget *parent, const documents::BackupCodeSheet &sheet, const QString &title, const QLocale &locale) override;
};

} // namespace twofold::ui
