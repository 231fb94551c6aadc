// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/CsvFile.h"

#include "app/documents/TableText.h"

#include <algorithm>

namespace twofold::documents {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString field)
{
    static const auto needsQuotes = [](QChar each) {
        return each == u'"' || each == u',' || each == u';' || each == u'\n' || each == u'\r';
    };
    if (std::none_of(field.cbegin(), field.cend(), needsQuotes))
        return field;
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

}  // namespace

CsvFile::CsvFile(const QString &path, Mark mark) : m_file(path)
{
    if (m_file.open(QIODevice::WriteOnly) && mark == Mark::ByteOrder)
        m_file.write("\xEF\xBB\xBF");
}

void CsvFile::writeRow(const QStringList &fields)
{
    if (!m_file.isOpen())
        return;
    QStringList written;
    for (const auto &field : fields)
        written += quoted(withoutFormula(field));
    m_file.write(written.join(u',').toUtf8() + "\r\n");
}

Result<bool> CsvFile::commit()
{
    if (!m_file.isOpen() || !m_file.commit())
        return tl::unexpected(Error{.kind = Error::Kind::FileFault, .detail = m_file.errorString()});
    return true;
}

}  // namespace twofold::documents
