// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/viewmodels/ViewModelBench.h"

namespace twofold::tests {

using namespace Qt::StringLiterals;

QJsonArray ViewModelBench::codes(const QStringList &codes, int used)
{
    QJsonArray array;
    for (const auto &code : codes)
        array.append(QJsonObject{{u"code"_s, code}, {u"isUsed"_s, array.size() < used}});
    return array;
}

QJsonObject ViewModelBench::method(QLatin1StringView id, bool enabled, const QJsonObject &lists)
{
    auto row = lists;
    row.insert(u"id"_s, QString(id));
    row.insert(u"title"_s, QString(u"title of "_s + id));
    row.insert(u"enabled"_s, enabled);
    row.insert(u"available"_s, true);
    return row;
}

QJsonArray ViewModelBench::appIsOn(const QJsonObject &lists)
{
    return {method("sms"_L1, false), method("app"_L1, true, lists)};
}

QJsonArray ViewModelBench::allOff()
{
    return {method("sms"_L1, false), method("app"_L1, false)};
}

}  // namespace twofold::tests
