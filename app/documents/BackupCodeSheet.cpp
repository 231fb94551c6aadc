// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/BackupCodeSheet.h"

#include "app/documents/BackupCodeCardPage.h"
#include "app/documents/BackupCodeSheetPage.h"
#include "app/documents/PdfFile.h"
#include "app/documents/PrivateFile.h"

#include <QPageSize>
#include <QRegularExpression>

#include <algorithm>

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
    case QLocale::Venezuela: return true;
    default: return false;
    }
}

}  // namespace

bool BackupCodeSheetData::hasUsed() const
{
    return std::any_of(rows.cbegin(), rows.cend(), [](const Row &row) { return row.isUsed; });
}

BackupCodeSheetData BackupCodeSheetData::withoutUsed() const
{
    auto unused = *this;
    unused.rows.removeIf([](const Row &row) { return row.isUsed; });
    return unused;
}

QString BackupCodeSheetData::accountLine() const
{
    return name.isEmpty() ? email : QString(name + u" \u00b7 "_s + email);
}

QString BackupCodeSheetData::printedLine(const QLocale &locale) const
{
    static const QRegularExpression weekday(u"[\\s,\u060c]*dddd[\\s,\u060c]*"_s);
    auto format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    return locale.toString(printed.date(), format) + u", "_s + locale.toString(printed.time(), QLocale::ShortFormat);
}

BackupCodeSheet::BackupCodeSheet(BackupCodeSheetData data, BackupCodeSheetLabels labels, QLocale locale, Form form)
    : m_data(std::move(data))
    , m_labels(std::move(labels))
    , m_locale(std::move(locale))
    , m_form(form)
{}

QPageLayout BackupCodeSheet::pageLayout(const QLocale &locale)
{
    const auto size = usesLetter(locale.territory()) ? QPageSize::Letter : QPageSize::A4;
    return {QPageSize(size), QPageLayout::Portrait, QMarginsF(20, 15, 20, 15), QPageLayout::Millimeter};
}

QString BackupCodeSheet::proposedFileName(const QString &host, const QDate &date, const QString &ending)
{
    // A port's colon is no character for a file name everywhere; an address in brackets would not be either.
    static const QRegularExpression unfit(u"[^\\p{L}\\p{N}.-]+"_s);
    return u"backup-codes-"_s + QString(host).replace(unfit, u"-"_s) + u'-' + date.toString(Qt::ISODate) + u'.' + ending;
}

bool BackupCodeSheet::paint(QPagedPaintDevice &device) const
{
    SheetCanvas canvas(device, m_locale.textDirection());
    if (!canvas.isActive())
        return false;
    if (m_form == Form::Card)
        BackupCodeCardPage(m_data, m_labels, m_locale).paint(canvas);
    else
        BackupCodeSheetPage(m_data, m_labels, m_locale).paint(canvas);
    return true;
}

Result<bool> BackupCodeSheet::writePdf(const QString &path) const
{
    return writePdf(path, pageLayout(m_locale));
}

Result<bool> BackupCodeSheet::writePdf(const QString &path, const QPageLayout &layout) const
{
    return writePdfFile(*this, path, layout, u"Backup codes "_s + m_data.host);
}

Result<bool> BackupCodeSheet::writeText(const QString &path) const
{
    const auto codes = plainText();
    QByteArray bytes;
    const auto line = [&bytes](const QString &text) { bytes.append(text.toUtf8()).append('\n'); };
    line(m_labels.title);
    line({});
    line(m_labels.portal + u": "_s + m_data.portal);
    line(m_labels.account + u": "_s + m_data.accountLine());
    line(m_labels.saved + u": "_s + m_data.printedLine(m_locale));
    line({});
    auto plain = codes.bytes();
    // One block before the codes come: growing would leave copies of them behind.
    bytes.reserve(bytes.size() + plain.size() + 4096);
    bytes.append(plain);
    wipe(plain);
    line({});
    line(m_labels.howToReadBefore);
    line(m_labels.keepBold + u' ' + m_labels.keep);
    auto written = writePrivateFile(path, bytes);
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

}  // namespace twofold::documents
