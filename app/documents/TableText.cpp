// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/TableText.h"

namespace twofold::documents {

QString withoutFormula(const QString &field)
{
    constexpr QStringView starts = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    return !field.isEmpty() && starts.contains(field.front()) ? u'\'' + field : field;
}

QString clipboardRow(const QStringList &fields)
{
    QStringList written;
    for (const auto &field : fields)
        written += withoutFormula(field.simplified());  // this order: a formula may hide behind a space
    return written.join(u'\t');
}

}  // namespace twofold::documents
