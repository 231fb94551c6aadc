// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/PeopleViewModel.h"
#include "tests/unit/viewmodels/SurveyBench.h"

#include <chrono>

namespace twofold::tests {

/// The people of a portal, its policy and its audit log in a test's hand, with the owner signed in.
struct PeopleBench : SurveyBench
{
    static constexpr auto peoplePath = QLatin1StringView("people/filter");
    static constexpr auto policyPath = QLatin1StringView("settings/tfaapp");
    static constexpr auto auditPath = QLatin1StringView("security/audit/events/filter");

    PeopleBench() { SessionBench::signIn(); }

    static QJsonObject appIs(bool isSetUp) { return {{QStringLiteral("tfaAppEnabled"), isSetUp}}; }
    static QJsonObject named(const QString &name, QJsonObject more = {})
    {
        more.insert(QStringLiteral("displayName"), name);
        return more;
    }
    static QJsonObject inGroup(const QString &id, const QString &name)
    {
        return {{QStringLiteral("groups"), QJsonArray{QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("name"), name}}}}};
    }
    /// Zoë is set up, Amir is not and is always asked, of Bea nothing is said.
    static QJsonArray three()
    {
        return {person(3, named(QStringLiteral("Zo&#235; Quay"), appIs(true))),
                person(4, named(QStringLiteral("Amir Haddad"), appIs(false))), person(5, named(QStringLiteral("bea Nunes")))};
    }

    void answerPeople(const QJsonArray &some, qint64 total) { transport.answerTo(peoplePath, some, {}, total); }
    void answerPolicy(const QJsonArray &rows) { transport.answerTo(policyPath, rows); }
    void refuseAudit() { transport.failTo(auditPath, error(Error::Kind::PaymentRequired, 402)); }
    /// Reads those three.
    void loadThree()
    {
        model.load();
        answerPolicy(appIsOn({{QStringLiteral("mandatoryUsers"), QJsonArray{idOf(4)}}}));
        refuseAudit();
        answerPeople(three(), 3);
    }
    const viewmodels::PeopleViewModel::State &state() const { return model.state(); }

    viewmodels::PeopleViewModel model{
        {session, people, tfa, SurveyBench::audit},
        {.pagesAtOnce = 3, .tries = 3, .firstPause = std::chrono::milliseconds(1), .historyPages = 0}};
};

}  // namespace twofold::tests
