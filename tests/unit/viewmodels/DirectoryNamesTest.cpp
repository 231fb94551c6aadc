// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/DirectoryNames.h"
#include "tests/unit/viewmodels/ViewModelBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using viewmodels::DirectoryEntry;
using viewmodels::DirectoryNames;
using viewmodels::SystemGroup;
using Kind = Error::Kind;
using Presence = DirectoryEntry::Presence;

namespace {

constexpr auto person = DirectoryEntry::Kind::Person;
constexpr auto group = DirectoryEntry::Kind::Group;
const auto crewId = u"5A1C3C52-0000-4000-8000-0000000000AA"_s;
const auto goneId = u"5a1c3c52-0000-4000-8000-0000000000ff"_s;
const auto everyoneId = u"c5cc67d1-c3e8-43c0-a3ad-3928ae3e5b5e"_s;
const auto benId = QString(SessionBench::benId);

struct Bench : ViewModelBench
{
    Bench() { signIn(); }

    void answerCrew()
    {
        transport.answer(QJsonObject{{u"id"_s, crewId.toLower()}, {u"name"_s, u"Crew"_s}, {u"membersCount"_s, 4}});
    }
    Presence presence(DirectoryEntry::Kind kind, const QString &id) const { return names.entry(kind, id).presence; }

    DirectoryNames names{session, people, groups, {.atOnce = 2, .lookups = 5}};
};

}  // namespace

class DirectoryNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names()
    {
        Bench bench;
        const QSignalSpy changed(&bench.names, &DirectoryNames::stateChanged);
        bench.names.resolve({benId}, {crewId});
        QVERIFY(bench.names.isReading());
        QCOMPARE(bench.presence(person, benId), Presence::Unread);
        QCOMPARE(bench.transport.log().last(), u"GET group/"_s + crewId);
        QCOMPARE(bench.sent("GET people/5a1c3c52-0000-4000-8000-000000000002"_L1), 1);
        bench.transport.answer(SessionBench::ben());
        QCOMPARE(bench.transport.oldestOpen().query.queryItemValue(u"includeMembers"_s), u"false"_s);
        bench.answerCrew();
        QCOMPARE(changed.size(), 2);
        QVERIFY(!bench.names.isReading());
        QCOMPARE(bench.names.entry(person, benId.toUpper()).name, u"Ben Pier"_s);
        QCOMPARE(bench.names.entry(person, benId.toUpper()).id, benId.toUpper());
        QCOMPARE(bench.names.entry(group, crewId).name, u"Crew"_s);
        QCOMPARE(bench.names.entry(group, crewId).membersCount, 4);
        // An id is that of a person or of a group.
        QCOMPARE(bench.presence(group, benId), Presence::Unread);
        bench.names.resolve({benId}, {crewId});
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void goneIsWhatThePortalSaysIsNotThere()
    {
        Bench bench;
        bench.names.resolve({goneId}, {goneId});
        bench.transport.answerWith(SessionBench::error(Kind::BadRequest, 404));
        bench.transport.answerWith(SessionBench::error(Kind::BadRequest, 404));
        QCOMPARE(bench.presence(person, goneId), Presence::Gone);
        QCOMPARE(bench.presence(group, goneId), Presence::Gone);
        QVERIFY(!bench.names.error());
    }

    void aFaultSaysNothingAboutAnybody_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("offline") << int(Kind::Offline) << false;
        QTest::newRow("too slow") << int(Kind::TimedOut) << false;
        QTest::newRow("not allowed") << int(Kind::Forbidden) << false;
        QTest::newRow("signed out") << int(Kind::Unauthorized) << false;
        QTest::newRow("strange answer") << int(Kind::Malformed) << true;
        QTest::newRow("server fault") << int(Kind::ServerFault) << true;
    }

    void aFaultSaysNothingAboutAnybody()
    {
        QFETCH(const int, kind);
        QFETCH(const bool, goesOn);
        ViewModelBench at;
        at.signIn();
        DirectoryNames names(at.session, at.people, at.groups, {.atOnce = 1, .lookups = 5});
        names.resolve({goneId, benId}, {});
        at.transport.answerWith(SessionBench::error(Kind(kind)));
        QCOMPARE(names.entry(person, goneId).presence, Presence::Unread);
        QCOMPARE(names.error()->kind, Kind(kind));
        QCOMPARE(at.transport.openCount(), goesOn ? 1 : 0);
        QCOMPARE(at.session.isInterrupted(), Kind(kind) == Kind::Unauthorized);
        // The same list does not ask for it again by itself; retrying does.
        if (goesOn)
            at.transport.answer(SessionBench::ben());
        names.retry();
        QCOMPARE(at.transport.openCount(), 1);
        QVERIFY(!names.error());
    }

    void asksAFewAtATimeAndNotForEver()
    {
        Bench bench;
        QStringList ids;
        for (int number = 0; number < 10; ++number)
            ids.append(u"5a1c3c52-0000-4000-8000-00000000010%1"_s.arg(number));
        bench.names.resolve(ids, {});
        QCOMPARE(bench.transport.openCount(), 2);
        for (int number = 0; number < 5; ++number) {
            QVERIFY(bench.transport.openCount() > 0);
            bench.transport.answerWith(SessionBench::error(Kind::BadRequest, 404));
        }
        QCOMPARE(bench.transport.openCount(), 0);
        QCOMPARE(bench.presence(person, ids.at(4)), Presence::Gone);
        QCOMPARE(bench.presence(person, ids.at(5)), Presence::Unread);
    }

    void whatIsNotWantedAnyMoreIsNotAskedFor()
    {
        Bench bench;
        bench.names.resolve({goneId, benId}, {crewId});
        bench.names.resolve({goneId}, {});
        bench.transport.answerWith(SessionBench::error(Kind::BadRequest, 404));
        bench.transport.answer(SessionBench::ben());
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void someNeedNoAnswer()
    {
        Bench bench;
        bench.names.learn({.kind = person, .id = benId.toUpper(), .name = u"Ben Pier"_s});
        bench.names.resolve({benId, u"no id"_s}, {everyoneId.toUpper()});
        QCOMPARE(bench.transport.openCount(), 0);
        QCOMPARE(bench.names.entry(person, benId).name, u"Ben Pier"_s);
        QCOMPARE(bench.presence(person, u"no id"_s), Presence::Gone);
        QVERIFY(bench.names.entry(group, everyoneId).system == SystemGroup::Everyone);
        QCOMPARE(bench.presence(group, everyoneId), Presence::Known);
    }

    void goesOnAfterSigningInAgain()
    {
        Bench bench;
        bench.names.resolve({benId}, {});
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        bench.signIn();
        QCOMPARE(bench.transport.openCount(), 1);
        bench.transport.answer(SessionBench::ben());
        QCOMPARE(bench.names.entry(person, benId).name, u"Ben Pier"_s);
    }

    void whoIsDisabledIsNamed()
    {
        Bench bench;
        auto ben = SessionBench::ben();
        ben.insert(u"status"_s, 2);
        bench.names.resolve({benId}, {});
        bench.transport.answer(ben);
        QCOMPARE(bench.presence(person, benId), Presence::Known);
        QVERIFY(bench.names.entry(person, benId).isTerminated);
    }

    void clearingDropsWhatIsUnderWay()
    {
        Bench bench;
        bench.names.resolve({benId}, {});
        bench.names.clear();
        QVERIFY(bench.transport.oldestIsStopped());
        bench.transport.answer(SessionBench::ben());
        QCOMPARE(bench.presence(person, benId), Presence::Unread);
        QVERIFY(!bench.names.isReading());
    }
};

QTEST_GUILESS_MAIN(DirectoryNamesTest)
#include "DirectoryNamesTest.moc"
