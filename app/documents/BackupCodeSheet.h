// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Result.h"
#include "app/core/Secret.h"
#include "app/documents/PrintedSheet.h"

#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QPageLayout>
#include <QString>
#include <QStringList>

class QPagedPaintDevice;
class QPainter;

namespace twofold::documents {

/// The words on the sheet, in the person's language; passed in, since sentences are the screen's.
struct BackupCodeSheetLabels
{
    QString title;     ///< "Backup codes"
    QString subtitle;  ///< "Two-factor sign-in for ONLYOFFICE DocSpace"
    QString portal;    ///< "Portal"
    QString account;   ///< "Account"
    QString printed;   ///< "Printed"
    QString saved;     ///< "Saved", in a text file
    QString usedOn;    ///< "Used on"
    QString used;      ///< "Used"
    QString foldHere;  ///< "Fold here, codes inside"
    QString howToReadTitle;
    QString howToReadBefore;  ///< the sentence before the shaded word
    QString shaded;           ///< "Shaded"
    QString howToReadAfter;   ///< and after it
    QString howToUseTitle;
    QStringList howToUse;  ///< numbered steps
    QString keepBold;      ///< "Keep this sheet like a house key,"
    QString keep;          ///< what follows it
    QString footer;
    QString cutOut;  ///< below the card: what to do with it
};

/// What stands on the sheet. Never the set-up key.
struct BackupCodeSheetData
{
    struct Row
    {
        int number = 0;  ///< 1-based, as the program shows it
        Secret code;
        bool isUsed = false;
    };
    QString portal;  ///< "https://harbour.example"
    QString host;    ///< for the document's title
    QString name;
    QString email;
    QDateTime printed;  ///< local time
    QList<Row> rows;

    bool hasUsed() const;
    /// The same without the codes that no longer work; the others keep their numbers.
    BackupCodeSheetData withoutUsed() const;
    /// Name and e-mail address in one line.
    QString accountLine() const;
    /// The locale's long date without the day of the week, and the time.
    QString printedLine(const QLocale &locale) const;
};

/// Backup codes on one page of paper, black on white; resolution and paper are the device's.
class BackupCodeSheet final : public PrintedSheet
{
public:
    enum class Form {
        Sheet,  ///< codes in the upper half, fold line at exactly half height, help in the lower half
        Card,   ///< a card for the wallet, as large as a bank card, to be cut out
    };

    BackupCodeSheet(BackupCodeSheetData data, BackupCodeSheetLabels labels, QLocale locale, Form form = Form::Sheet);

    /// A4 or Letter as the locale's country uses, portrait, 20 mm sides, 15 mm top and bottom.
    static QPageLayout pageLayout(const QLocale &locale);
    /// "backup-codes-HOST-DATE.ENDING"
    static QString proposedFileName(const QString &host, const QDate &date, const QString &ending);

    /// Paints the page onto a device whose layout has been set: a printer, its preview, a PDF. Always one page. False when the device
    /// can't be painted on.
    bool paint(QPagedPaintDevice &device) const override;
    /// Writes a PDF with embedded fonts, whole or not at all, readable by its owner only (0600). FileFault with the system's reason.
    Result<bool> writePdf(const QString &path) const;
    Result<bool> writePdf(const QString &path, const QPageLayout &layout) const override;
    /// Writes a text file, in the same way: whose codes they are, and the codes. UTF-8.
    Result<bool> writeText(const QString &path) const;
    /// The codes as plain text, one a line with its number, for the clipboard.
    Secret plainText() const override;

private:
    BackupCodeSheetData m_data;
    BackupCodeSheetLabels m_labels;
    QLocale m_locale;
    Form m_form;
};

}  // namespace twofold::documents
