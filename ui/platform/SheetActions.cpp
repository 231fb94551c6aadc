// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/SheetActions.h"

#include "ui/platform/Clipboard.h"
#include "ui/platform/FileDialogs.h"
#include "ui/platform/SheetPrinter.h"

#include <QLocale>
#include <QWidget>

namespace twofold::ui {

using namespace Qt::StringLiterals;

SheetActions::SheetActions(const Platform &platform, QWidget *parent) : QObject(parent), m_platform(platform), m_window(parent) {}

void SheetActions::print(const documents::BackupCodeSheetData &data, Form form)
{
    const auto outcome = m_platform.sheetPrinter.print(m_window, sheetOf(data, form), tr("Backup codes"), QLocale());
    switch (outcome.kind) {
    case SheetPrinter::Outcome::Kind::Cancelled: break;
    case SheetPrinter::Outcome::Kind::Printed: Q_EMIT printed(); break;
    case SheetPrinter::Outcome::Kind::NotTaken: Q_EMIT printFailed(outcome.reason); break;
    case SheetPrinter::Outcome::Kind::NotWritten:
        Q_EMIT saveFailed({.kind = Error::Kind::FileFault, .detail = outcome.reason});
        break;
    }
}

void SheetActions::savePdf(const documents::BackupCodeSheetData &data, Form form)
{
    const auto path = askForPath(data, form == Form::Card ? u"card.pdf"_s : u"pdf"_s, tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        tellSaved(path, sheetOf(data, form).writePdf(path));
}

void SheetActions::saveText(const documents::BackupCodeSheetData &data)
{
    const auto path = askForPath(data, u"txt"_s, tr("Text (*.txt)"));
    if (!path.isEmpty())
        tellSaved(path, sheetOf(data).writeText(path));
}

QString SheetActions::askForPath(const documents::BackupCodeSheetData &data, const QString &ending, const QString &filter)
{
    const auto name = documents::BackupCodeSheet::proposedFileName(data.host, data.printed.date(), ending);
    return m_platform.fileDialogs.savePath(m_window, tr("Save backup codes"), name, filter);
}

void SheetActions::tellSaved(const QString &path, const Result<bool> &written)
{
    if (written)
        Q_EMIT saved(path);
    else
        Q_EMIT saveFailed(written.error());
}

void SheetActions::copy(const documents::BackupCodeSheetData &data)
{
    m_platform.clipboard.copySecret(sheetOf(data).plainText());
    Q_EMIT copied();
}

void SheetActions::copyCode(const Secret &code)
{
    m_platform.clipboard.copySecret(code);
}

documents::BackupCodeSheet SheetActions::sheetOf(const documents::BackupCodeSheetData &data, Form form) const
{
    return documents::BackupCodeSheet(
        data,
        {
            .title = tr("Backup codes"),
            .subtitle = tr("Two-factor sign-in for ONLYOFFICE DocSpace"),
            .portal = tr("Portal"),
            .account = tr("Account"),
            .printed = tr("Printed"),
            .saved = tr("Saved"),
            .usedOn = tr("Used on"),
            .used = tr("Used"),
            .foldHere = tr("Fold here, codes inside"),
            .howToReadTitle = tr("How to read a code"),
            //: Followed by the word "Shaded" in a grey box and the next sentence's rest.
            .howToReadBefore = tr("Capitals and small letters differ."),
            .shaded = tr("Shaded"),
            //: Follows the word "Shaded".
            .howToReadAfter = tr("characters are digits. A code may contain a hyphen ( - ) or an underscore ( _ )."),
            .howToUseTitle = tr("How to use a code"),
            .howToUse =
                {
                    tr("Sign in as usual. When the 6-digit code is asked for, type one of these instead."),
                    tr("Tick it off. Every code works once."),
                    tr("When two are left, get new ones in Twofold, under My sign-in › Backup codes."),
                },
            .keepBold = tr("Keep this sheet like a house key,"),
            //: Follows "Keep this sheet like a house key,".
            .keep = tr("away from your phone. If it is lost, get new codes. The ones above then stop working."),
            .footer = tr("Printed with Twofold. Nobody from your portal or ONLYOFFICE will ask you for these codes."),
            .cutOut =
                tr("Cut the card out along the line, and keep it away from your phone. Capitals and small letters differ; shaded "
                   "characters are digits."),
        },
        QLocale(), form);
}

}  // namespace twofold::ui
