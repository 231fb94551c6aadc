// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/AuditApi.h"
#include "tests/unit/viewmodels/ViewModelBench.h"

namespace twofold::tests {

/// A portal full of people, and its sign-in history, in a test's hand.
struct SurveyBench : ViewModelBench
{
    static QString idOf(int number) { return QStringLiteral("5a1c3c52-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')); }

    /// People with the numbers first to first + count - 1.
    static QJsonArray somePeople(int first, int count, const QJsonObject &more = {})
    {
        QJsonArray array;
        for (int number = first; number < first + count; ++number)
            array.append(person(number, more));
        return array;
    }

    static QJsonObject person(int number, const QJsonObject &more = {})
    {
        QJsonObject json{
            {QStringLiteral("id"), idOf(number)},
            {QStringLiteral("displayName"), QStringLiteral("Person %1").arg(number)},
            {QStringLiteral("email"), QStringLiteral("person%1@harbour.example").arg(number)},
            {QStringLiteral("isVisitor"), false},
            {QStringLiteral("status"), 1},
        };
        for (auto it = more.begin(); it != more.end(); ++it)
            json.insert(it.key(), it.value());
        return json;
    }

    /// A line of the sign-in history, so many days ago.
    QJsonObject signIn(int number, const QString &ip, int daysAgo = 1, int action = 1029) const
    {
        return {
            {QStringLiteral("id"), number * 1000 + daysAgo},
            {QStringLiteral("date"), clock.now().addDays(-daysAgo).toUTC().toString(Qt::ISODate)},
            {QStringLiteral("user"), QStringLiteral("Person %1").arg(number)},
            {QStringLiteral("userId"), idOf(number)},
            {QStringLiteral("actionId"), action},
            {QStringLiteral("ip"), ip},
        };
    }

    api::AuditApi audit{transport};
};

}  // namespace twofold::tests
