// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/ResetQueueViewModel.h"
#include "tests/unit/viewmodels/SurveyBench.h"

#include <QStringList>

namespace twofold::tests {

/// The owner of a portal who resets people's apps, the portal in the test's hand. Between two people there is no rest, unless the test
/// wants one.
struct ResetBench : SurveyBench
{
    using ViewModel = viewmodels::ResetQueueViewModel;
    using Entry = viewmodels::ResetEntry;
    using Step = Entry::Step;
    using Reason = Entry::Reason;
    using Phase = ViewModel::Phase;

    static constexpr auto resetCall = QLatin1StringView("PUT settings/tfaappnewapp");

    static ViewModel::Pace noRest()
    {
        using std::chrono::milliseconds;
        return {.between = milliseconds(0), .mostBetween = milliseconds(4), .firstPause = milliseconds(1), .tries = 3};
    }

    explicit ResetBench(const ViewModel::Pace &pace = noRest()) : queue(parts(), pace) {}

    ViewModel::Parts parts() { return {session, tfa, people, journal, clock}; }
    const ViewModel::State &state() const { return queue.state(); }

    /// People with the numbers from 11 on, all with an app.
    static QList<viewmodels::ResetCandidate> candidates(int count)
    {
        QList<viewmodels::ResetCandidate> chosen;
        for (int number = 11; number < 11 + count; ++number)
            chosen.append({.id = idOf(number), .name = QStringLiteral("Person %1").arg(number), .isAppSetUp = true});
        return chosen;
    }
    /// Signed in as the owner, with that many people chosen and the first of them being read.
    void start(int count)
    {
        if (session.stage() != session::Session::Stage::SignedIn)
            SessionBench::signIn();
        queue.start(candidates(count));
    }

    static QString personCall(int number) { return QStringLiteral("people/") + idOf(number); }
    void answerPerson(int number, bool isSetUp, const QJsonObject &more = {})
    {
        auto json = person(number, more);
        if (!json.contains(QLatin1StringView("tfaAppEnabled")))
            json.insert(QStringLiteral("tfaAppEnabled"), isSetUp);
        transport.answerTo(personCall(number), json);
    }
    void answerReset() { transport.answerTo(QStringLiteral("settings/tfaappnewapp"), QString()); }
    void failReset(Error error) { transport.failTo(QStringLiteral("settings/tfaappnewapp"), std::move(error)); }
    /// Found with an app, reset, and found without one.
    void resetWell(int number)
    {
        answerPerson(number, true);
        answerReset();
        answerPerson(number, false);
    }

    Step stepOf(int number) const { return queue.entryOf(idOf(number))->step; }
    Reason reasonOf(int number) const { return queue.entryOf(idOf(number))->reason; }
    qsizetype resets() const { return sent(resetCall); }
    /// Whose reset was sent last.
    QString lastReset() const { return transport.oldestOpen().body[QLatin1StringView("id")].toString(); }

    session::ResetJournal journal{dir.filePath(QStringLiteral("resets"))};
    ViewModel queue;
};

/// A request is open, perhaps after a rest.
#define TRY_OPEN(bench) QTRY_COMPARE_WITH_TIMEOUT((bench).transport.openCount(), 1, 45'000)

}  // namespace twofold::tests
