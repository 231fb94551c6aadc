// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ResetCandidate.h"
#include "app/viewmodels/PersonRow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using viewmodels::plannedResets;
using viewmodels::ResetCandidate;
using viewmodels::ResetEntry;
using Reason = ResetEntry::Reason;
using Step = ResetEntry::Step;

class ResetCandidateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void skipsWithAReason_data()
    {
        QTest::addColumn<ResetCandidate>("candidate");
        QTest::addColumn<Reason>("reason");
        const ResetCandidate good{.id = u"b"_s, .name = u"Ben"_s, .isAppSetUp = true};
        const auto changed = [good](auto change) {
            auto candidate = good;
            change(candidate);
            return candidate;
        };
        QTest::newRow("with an app") << good << Reason::None;
        QTest::newRow("without one") << changed([](auto &candidate) { candidate.isAppSetUp = false; }) << Reason::NotSetUp;
        QTest::newRow("not known") << changed([](auto &candidate) { candidate.isAppSetUp.reset(); }) << Reason::StateUnknown;
        QTest::newRow("disabled") << changed([](auto &candidate) { candidate.isTerminated = true; }) << Reason::Terminated;
        QTest::newRow("a guest") << changed([](auto &candidate) { candidate.isGuest = true; }) << Reason::Guest;
        QTest::newRow("oneself") << changed([](auto &candidate) { candidate.id = u"A"_s; }) << Reason::OwnAccount;
        QTest::newRow("oneself as a guest") << changed([](auto &candidate) {
            candidate.id = u"a"_s;
            candidate.isGuest = true;
        }) << Reason::OwnAccount;
    }
    void skipsWithAReason()
    {
        QFETCH(ResetCandidate, candidate);
        QFETCH(Reason, reason);
        QCOMPARE(candidate.reasonToSkip(u"a"_s), reason);
        const auto planned = plannedResets({candidate}, u"a"_s);
        QCOMPARE(planned.size(), 1);
        QCOMPARE(planned.first().step, reason == Reason::None ? Step::Waiting : Step::Skipped);
        QCOMPARE(planned.first().reason, reason);
    }

    void plansEachPersonOnceInTheirOrder()
    {
        const ResetCandidate ben{.id = u"b"_s, .name = u"Ben"_s, .isAppSetUp = true};
        const ResetCandidate again{.id = u"B"_s, .name = u"Ben"_s, .isAppSetUp = true};
        const ResetCandidate cleo{.id = u"c"_s, .name = u"Cleo"_s, .email = u"cleo@harbour.example"_s, .isAppSetUp = true};
        const auto planned = plannedResets({cleo, ben, again, {}}, u"a"_s);
        QCOMPARE(planned.size(), 2);
        QCOMPARE(planned.at(0).name, u"Cleo"_s);
        QCOMPARE(planned.at(0).email, cleo.email);
        QCOMPARE(planned.at(1).name, u"Ben"_s);
    }

    void isMadeOfAPerson()
    {
        const api::Person person{
            .id = u"b"_s, .email = u"ben@harbour.example"_s, .isVisitor = true, .status = api::Person::Status::Terminated};
        const auto candidate = ResetCandidate::of(person);
        QCOMPARE(candidate.name, u"ben@harbour.example"_s);
        QVERIFY(candidate.isGuest && candidate.isTerminated && !candidate.isAppSetUp);
    }

    void isMadeOfARowOfTheList()
    {
        using viewmodels::AppState;
        viewmodels::PersonRow row{.id = u"b"_s, .name = u"Ben"_s, .email = u"ben@harbour.example"_s, .app = AppState::SetUp};
        QCOMPARE(ResetCandidate::of(row),
                 (ResetCandidate{.id = u"b"_s, .name = u"Ben"_s, .email = u"ben@harbour.example"_s, .isAppSetUp = true}));
        row.app = AppState::NotSetUp;
        QCOMPARE(ResetCandidate::of(row).isAppSetUp, std::optional(false));
        row.app = AppState::Unknown;
        row.name.clear();
        row.role = viewmodels::PersonRole::Guest;
        row.status = api::Person::Status::Terminated;
        const auto candidate = ResetCandidate::of(row);
        QCOMPARE(candidate.name, u"ben@harbour.example"_s);
        QVERIFY(candidate.isGuest && candidate.isTerminated && !candidate.isAppSetUp);
    }
};

QTEST_GUILESS_MAIN(ResetCandidateTest)
#include "ResetCandidateTest.moc"
