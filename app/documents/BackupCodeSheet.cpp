// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/BackupCodeSheet.h"

#include "app/documents/BackupCodeSheetPage.h"
#include "app/documents/PrivateFile.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QRegularExpression>

namespace twofold::documents {

using namespace Qt::StringLiterals;

namespace {

/// The countries whose usual paper is Letter (Unicode CLDR, supplemental data, paperSize US-Letter).
bool usesLetter(QLocale::Territory territory)
{
    switch (territory) {
    case QLocale::Belize:
    case QLocale::Canada:
    case QLocale::Chile:
    case QLocale::Colombia:
    case QLocale::CostaRica:
    case QLocale::ElSalvador:
    case QLocale::Guatemala:
    case QLocale::Mexico:
    case QLocale::Nicaragua:
    case QLocale::Panama:
    case QLocale::Philippines:
    case QLocale::PuertoRico:
    case QLocale::UnitedStates:
    case QLocale::Venezuela:
        return true;
    default:
        return false;
    }
}

} // namespace

BackupCodeSheet::BackupCodeSheet(BackupCodeSheetData data, BackupCodeSheetLabels labels, QLocale locale)
    : m_data(std::move(data)), m_labels(std::move(labels)), m_locale(std::move(locale))
{
}

QPageLayout BackupCodeSheet::pageLayout(const QLocale &locale)
{
    const auto size = usesLetter(locale.territory()) ? QPageSize::Letter : QPageSize::A4;
    return {QPageSize(size), QPageLayout::Portrait, QMarginsF(20, 15, 20, 15), QPageLayout::Millimeter};
}

QString BackupCodeSheet::proposedFileName(const QString &host, const QDate &date)
{
    // A port's colon is no character for a file name everywhere; an address in brackets would not be either.
    static const QRegularExpression unfit(u"[^\\p{L}\\p{N}.-]+"_s);
    return u"backup-codes-"_s + QString(host).replace(unfit, u"-"_s) + u'-' + date.toString(Qt::ISODate) + u".pdf"_s;
}

void BackupCodeSheet::paint(QPagedPaintDevice &device) const
{
    SheetCanvas canvas(device, m_locale.textDirection());
    BackupCodeSheetPage(m_data, m_labels, m_locale).paint(canvas);
}

Result<bool> BackupCodeSheet::writePdf(const QString &path) const
{
    constexpr int dotsPerInch = 1200;
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(pageLayout(m_locale));
        writer.setTitle(u"Backup codes "_s + m_data.host);
        writer.setCreator(u"Twofold"_s);
        paint(writer);
    }
    const auto written = writePrivateFile(path, bytes);
    wipe(bytes);
    return written;
}

Secret BackupCodeSheet::plainText() const
{
    QString text;
    for (const auto &row : m_data.rows) {
        text += QString::number(row.number) + u". "_s + row.code.text();
        if (row.isUsed)
            text += u" ("_s + m_labels.used + u')';
        text += u'\n';
    }
    auto secret = Secret::fromText(text);
    text.fill(u'\0');
    return secret;
}

} // namespace twofold::documents
