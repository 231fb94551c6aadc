// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/ActivityViewModel.h"
#include "tests/unit/viewmodels/ViewModelBench.h"

#include <chrono>

namespace twofold::tests {

/// A portal's two histories in a test's hand, with the owner signed in.
struct ActivityBench : ViewModelBench
{
    using AuditAction = api::AuditAction;

    static constexpr auto signInCall = QLatin1StringView("security/audit/login/filter");
    static constexpr auto auditCall = QLatin1StringView("security/audit/events/filter");
    static constexpr int auditKinds = 5;  ///< which the audit log is asked for one by one

    ActivityBench() { signIn(); }

    /// So long ago.
    QString ago(std::chrono::seconds time) const { return clock.now().addSecs(-time.count()).toUTC().toString(Qt::ISODate); }

    QJsonObject line(int id, AuditAction action, std::chrono::seconds age, const QJsonObject &more = {}) const
    {
        QJsonObject json{
            {QStringLiteral("id"), id},
            {QStringLiteral("date"), ago(age)},
            {QStringLiteral("user"), QStringLiteral("Ada Quay")},
            {QStringLiteral("userId"), QString(adaId)},
            {QStringLiteral("actionId"), int(action)},
            {QStringLiteral("ip"), QStringLiteral("203.0.113.7")},
            {QStringLiteral("city"), QStringLiteral("Bergen")},
            {QStringLiteral("country"), QStringLiteral("Norway")},
        };
        for (auto it = more.begin(); it != more.end(); ++it)
            json.insert(it.key(), it.value());
        return json;
    }

    /// Lines of one kind, with ids from @p first on, a minute apart, the newest @p age old.
    QJsonArray lines(int first, int count, std::chrono::seconds age, AuditAction action = AuditAction::CodeAccepted) const
    {
        QJsonArray array;
        for (int i = 0; i < count; ++i)
            array.append(line(first - i, action, age + std::chrono::minutes(i)));
        return array;
    }

    /// What the oldest open request asks for, of the audit log by its kind.
    QString asked() const
    {
        const auto &request = transport.oldestOpen();
        return request.path.section(QLatin1Char('/'), 2, 2) + QLatin1Char('?') + request.query.toString();
    }

    /// Answers so many of the audit log's kinds, which are open, each with those lines that are of it.
    void answerAudit(const QJsonArray &all = {}, int kinds = auditKinds, int first = 0)
    {
        static constexpr AuditAction actions[]{AuditAction::CodesCreated, AuditAction::AppUnlinked, AuditAction::TwoFactorOff,
                                               AuditAction::SmsOn, AuditAction::AppOn};
        for (int kind = first; kind < first + kinds; ++kind) {
            QJsonArray some;
            for (const auto &each : all) {
                if (each.toObject().value(QLatin1StringView("actionId")).toInt() == int(actions[kind]))
                    some.append(each);
            }
            transport.answerTo(auditCall, some);
        }
    }

    static QString textOf(const viewmodels::ActivityEvent &event)
    {
        return QVariant::fromValue(event.kind).toString() + QLatin1Char(' ') + QString::number(event.id);
    }
};

}  // namespace twofold::tests
