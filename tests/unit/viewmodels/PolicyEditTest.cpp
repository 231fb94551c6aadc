// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to a policy before it is saved, and what became of it meanwhile.
#include "app/viewmodels/PolicyViewModel.h"
#include "tests/unit/viewmodels/ViewModelBench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using api::TfaType;
using policy::StoredEntry;
using policy::TfaPolicy;
using viewmodels::DirectoryEntry;
using viewmodels::NetworkEntry;
using viewmodels::PolicyViewModel;
using Kind = Error::Kind;
using Saved = PolicyViewModel::Saved;

namespace {

constexpr auto saveCall = "PUT settings/tfaapp"_L1;
constexpr auto auditCall = "GET security/audit/events/filter"_L1;
const auto crewId = u"5a1c3c52-0000-4000-8000-0000000000aa"_s;

QJsonObject lists(const QStringList &networks, const QStringList &people = {}, const QStringList &groups = {})
{
    return {{u"trustedIps"_s, QJsonArray::fromStringList(networks)},
            {u"mandatoryUsers"_s, QJsonArray::fromStringList(people)},
            {u"mandatoryGroups"_s, QJsonArray::fromStringList(groups)}};
}

struct Bench : ViewModelBench
{
    /// With an API key a save does not end the session.
    explicit Bench(const QStringList &networks = {}, const QStringList &people = {}, const QStringList &groups = {},
                   const QString &portalsRelease = u"3.7.2"_s)
        : rows(appIsOn(lists(networks, people, groups)))
    {
        release = portalsRelease;
        signInWithApiKey();
        viewModel.load();
        transport.answer(rows);
        answerNames();
    }

    /// To who is asked about by id: nobody knows.
    void answerNames()
    {
        while (transport.openCount() > 0)
            transport.answerWith(error(Kind::Offline));
    }
    /// Saves what is edited, while the portal holds those rows; whoever changed them is nobody's business.
    void save(const QJsonArray &heldMeanwhile)
    {
        viewModel.save();
        transport.answer(heldMeanwhile);
    }
    QStringList networks() const { return policyEditor.edited().trustedIps; }
    const PolicyViewModel::State &state() const { return viewModel.state(); }

    QJsonArray rows;
    PolicyViewModel viewModel{policyParts()};
};

DirectoryEntry person(QLatin1StringView id, const QString &name)
{
    return {.kind = DirectoryEntry::Kind::Person, .id = QString(id), .name = name};
}

}  // namespace

class PolicyEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsNetworksAsTheyAreBestStored_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        QTest::newRow("an address") << u" 203.0.113.7 "_s << u"203.0.113.7"_s;
        QTest::newRow("host bits") << u"172.16.3.4/12"_s << u"172.16.0.0/12"_s;
        QTest::newRow("V6 as a range") << u"2001:DB8::/32"_s << u"2001:db8::-2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"_s;
        QTest::newRow("wider than one that is there") << u"10.0.0.0/8"_s << u"10.0.0.0/8"_s;
        QTest::newRow("there already") << u"10.1.0.0-10.1.255.255"_s << QString();
        QTest::newRow("let through already") << u"10.1.2.3"_s << QString();
        QTest::newRow("no network") << u"172.16.0.0/33"_s << QString();
        QTest::newRow("everything") << u"0.0.0.0/0"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void addsNetworksAsTheyAreBestStored()
    {
        QFETCH(QString, text);
        QFETCH(QString, stored);
        Bench bench({u"10.1.0.0/16"_s});
        const auto entry = bench.viewModel.checkNetwork(text);
        QCOMPARE(entry.isUsable() && entry.place == NetworkEntry::Place::Own, !stored.isEmpty());
        QCOMPARE(bench.viewModel.addNetwork(text), !stored.isEmpty());
        QCOMPARE(bench.networks().value(1), stored);
        QCOMPARE(bench.state().hasChanges(), !stored.isEmpty());
        if (!stored.isEmpty())
            QVERIFY(bench.state().networks.last().isNew && !bench.state().networks.first().isNew);
    }

    void addsAListAsOneStep()
    {
        Bench bench;
        QCOMPARE(bench.viewModel.addNetworks({u"10.0.0.0/8"_s, u"10.1.1.1"_s, u"rubbish"_s, u"192.0.2.1"_s, u"192.0.2.1"_s}), 2);
        QCOMPARE(bench.networks(), (QStringList{u"10.0.0.0/8"_s, u"192.0.2.1"_s}));
        bench.viewModel.undo();
        QVERIFY(bench.networks().isEmpty());
        bench.viewModel.redo();
        QCOMPARE(bench.networks().size(), 2);
    }

    void repairsWhatThePortalMisreads()
    {
        Bench bench({u"2001:db8::/64"_s, u"10.0.0.0/8 "_s, u"10.0.0.0/8"_s, u"office"_s});
        QCOMPARE(bench.state().networks[0].effect, StoredEntry::Effect::MatchesMore);
        QCOMPARE(bench.state().networks[1].effect, StoredEntry::Effect::BreaksSignIn);
        QCOMPARE(bench.state().networks[3].effect, StoredEntry::Effect::NeverMatches);
        bench.viewModel.repairNetwork(0);
        QCOMPARE(bench.networks().first(), u"2001:db8::-2001:db8::ffff:ffff:ffff:ffff"_s);
        bench.viewModel.repairNetwork(1);  // which is there already
        QCOMPARE(bench.networks().size(), 3);
        bench.viewModel.repairNetwork(2);  // nobody knows what was meant
        bench.viewModel.repairNetwork(7);
        QCOMPARE(bench.networks().last(), u"office"_s);
        bench.viewModel.removeNetwork(2);
        bench.viewModel.removeNetwork(2);
        QCOMPARE(bench.networks().size(), 2);
        bench.viewModel.discard();
        QCOMPARE(bench.networks().size(), 4);
        QVERIFY(!bench.state().hasChanges() && bench.state().canUndo);
    }

    void saysWhenARangeStopsV6Clients_data()
    {
        QTest::addColumn<QStringList>("networks");
        QTest::addColumn<bool>("stops");
        QTest::newRow("none") << QStringList() << false;
        QTest::newRow("an address") << QStringList{u"10.0.0.1"_s} << false;
        QTest::newRow("a network") << QStringList{u"10.0.0.0/8"_s} << true;
        QTest::newRow("a range") << QStringList{u"10.0.0.1-10.0.0.9"_s} << true;
    }
    void saysWhenARangeStopsV6Clients()
    {
        QFETCH(QStringList, networks);
        QTEST(Bench(networks, {}, {}, u"3.6.1"_s).state().stopsV6Clients, "stops");
        QVERIFY(!Bench(networks).state().stopsV6Clients);
    }

    void addsAndRemovesWhoIsAlwaysAsked()
    {
        Bench bench({}, {QString(SessionBench::benId).toUpper()}, {crewId});
        bench.viewModel.addAlwaysAsked(person(SessionBench::adaId, u"Ada Quay"_s));
        bench.viewModel.addAlwaysAsked(person(SessionBench::benId, u"Ben Pier"_s));  // is there
        QCOMPARE(bench.policyEditor.edited().mandatoryUsers,
                 (QStringList{QString(SessionBench::benId).toUpper(), QString(SessionBench::adaId)}));
        const auto asked = bench.state().alwaysAsked;
        QCOMPARE(asked.size(), 3);
        QVERIFY(asked[1].isNew && asked[1].who.name == u"Ada Quay"_s && !asked[0].isNew);
        bench.viewModel.removeAlwaysAsked(QString(SessionBench::benId));
        bench.viewModel.removeAlwaysAsked(crewId.toUpper());
        QCOMPARE(bench.state().alwaysAsked.size(), 1);
        QCOMPARE(bench.state().changes.count(), 3);
        bench.viewModel.undo();
        QCOMPARE(bench.state().alwaysAsked.size(), 2);
    }

    void whatIsOffHasNoListsToSave()
    {
        Bench bench({u"10.0.0.0/8"_s});
        bench.viewModel.setMethod(TfaType::None);
        bench.viewModel.addNetwork(u"192.0.2.1"_s);
        QCOMPARE(bench.state().changes.count(), 1);
        bench.viewModel.setMethod(TfaType::App);
        QCOMPARE(bench.state().changes.count(), 1);
        QVERIFY(!bench.state().changes.methodChanged);
    }

    void nothingIsChangedWhileItIsBusy()
    {
        Bench bench({u"10.0.0.0/8"_s});
        bench.viewModel.addNetwork(u"192.0.2.1"_s);
        bench.viewModel.save();
        bench.viewModel.removeNetwork(0);
        bench.viewModel.undo();
        bench.viewModel.discard();
        QCOMPARE(bench.networks().size(), 2);
    }

    void someoneElsesChangeIsMergedAndLookedAtFirst()
    {
        Bench bench({u"10.0.0.0/8"_s, u"192.0.2.1"_s});
        bench.viewModel.addNetwork(u"203.0.113.7"_s);
        bench.viewModel.removeNetwork(1);
        bench.save(bench.appIsOn(lists({u"10.0.0.0/8"_s, u"192.0.2.1"_s, u"198.51.100.1"_s}, {QString(SessionBench::benId)})));
        QCOMPARE(bench.sent(saveCall), 0);
        QVERIFY(!bench.state().busy);
        QVERIFY(bench.state().merged && !bench.state().merged->isMethodConflict);
        QCOMPARE(bench.state().merged->theirs.trustedIps.added, QStringList{u"198.51.100.1"_s});
        QCOMPARE(bench.networks(), (QStringList{u"10.0.0.0/8"_s, u"198.51.100.1"_s, u"203.0.113.7"_s}));
        QCOMPARE(bench.policyEditor.edited().mandatoryUsers, QStringList{QString(SessionBench::benId)});
        QCOMPARE(bench.state().changes.count(), 2);

        // Who it was, where the portal tells.
        QCOMPARE(bench.sent(auditCall), 1);
        while (bench.transport.oldestOpen().path != "security/audit/events/filter"_L1)
            bench.transport.answerWith(SessionBench::error(Kind::Offline));
        bench.transport.answer(QJsonArray{QJsonObject{
            {u"id"_s, 1}, {u"actionId"_s, 6038}, {u"user"_s, u"Ben Pier"_s}, {u"date"_s, u"2026-03-04T05:06:07.0000000Z"_s}}});
        QCOMPARE(bench.state().merged->by->name, u"Ben Pier"_s);

        // Once it was looked at, it is sent.
        bench.answerNames();
        bench.save(bench.appIsOn(lists({u"10.0.0.0/8"_s, u"192.0.2.1"_s, u"198.51.100.1"_s}, {QString(SessionBench::benId)})));
        QCOMPARE(bench.sent(saveCall), 1);
        QCOMPARE(bench.transport.oldestOpen().body["trustedIps"_L1].toArray().size(), 3);
        bench.transport.answer(true);
        bench.transport.answer(bench.appIsOn(lists(bench.networks(), {QString(SessionBench::benId)})));
        QCOMPARE(bench.state().saved, Saved::Done);
        QVERIFY(!bench.state().merged);
    }

    void twoMethodsAreAConflict()
    {
        Bench bench;
        bench.viewModel.setMethod(TfaType::None);
        bench.save({bench.method("sms"_L1, true), bench.method("app"_L1, false)});
        QVERIFY(bench.state().merged->isMethodConflict);
        QCOMPARE(bench.state().merged->theirMethod, TfaType::Sms);
        QCOMPARE(bench.state().edited, TfaType::None);
        bench.viewModel.closeMerged();
        QVERIFY(!bench.state().merged);
    }

    void theSameChangeByBothIsNothingToSave()
    {
        Bench bench;
        bench.viewModel.addNetwork(u"192.0.2.1"_s);
        bench.save(bench.appIsOn(lists({u"192.0.2.1"_s})));
        QVERIFY(!bench.state().hasChanges() && !bench.state().busy);
        QCOMPARE(bench.sent(saveCall), 0);
    }

    void aPortalThatCannotBeReadIsNotWritten()
    {
        Bench bench;
        bench.viewModel.addNetwork(u"192.0.2.1"_s);
        bench.viewModel.save();
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QCOMPARE(bench.state().error->kind, Kind::Offline);
        QCOMPARE(bench.state().saved, Saved::None);
        QCOMPARE(bench.sent(saveCall), 0);
        QVERIFY(bench.state().hasChanges() && !bench.state().busy);
    }

    void listsThatWereWipedCanBeBroughtBack()
    {
        Bench bench({u"10.0.0.0/8"_s}, {QString(SessionBench::benId)}, {crewId});
        QVERIFY(!bench.state().lost);
        bench.viewModel.load();
        bench.transport.answer(bench.appIsOn(lists({})));
        QVERIFY(bench.state().lost && bench.state().lost->isWipe);
        QCOMPARE(bench.state().lost->policy.trustedIps, QStringList{u"10.0.0.0/8"_s});
        QCOMPARE(bench.sent(auditCall), 1);
        bench.transport.answer(QJsonArray{QJsonObject{{u"id"_s, 1}, {u"actionId"_s, 6038}, {u"user"_s, u"Ben Pier"_s}}});
        QCOMPARE(bench.state().lost->by->name, u"Ben Pier"_s);
        // Another look finds them gone still, and asks nobody again.
        bench.viewModel.load();
        bench.transport.answer(bench.appIsOn(lists({})));
        QVERIFY(bench.state().lost);
        QCOMPARE(bench.sent(auditCall), 1);

        bench.viewModel.bringBackLost();
        QVERIFY(!bench.state().lost);
        QCOMPARE(bench.state().changes.count(), 3);
        bench.viewModel.undo();
        QVERIFY(bench.state().lost);
    }

    void listsThatWereWipedUnderUnsavedChangesAreOfferedToo()
    {
        Bench bench({u"10.0.0.0/8"_s}, {QString(SessionBench::benId)});
        bench.viewModel.addNetwork(u"192.0.2.1"_s);
        bench.save(bench.appIsOn(lists({})));
        QCOMPARE(bench.networks(), QStringList{u"192.0.2.1"_s});
        QVERIFY(bench.state().merged);
        QVERIFY(bench.state().lost && bench.state().lost->isWhole);
        bench.viewModel.bringBackLost();
        QVERIFY(!bench.state().lost);
        QCOMPARE(bench.networks(), (QStringList{u"192.0.2.1"_s, u"10.0.0.0/8"_s}));
        QCOMPARE(bench.policyEditor.edited().mandatoryUsers, QStringList{QString(SessionBench::benId)});
    }

    void aSingleListThatIsGoneIsOffered()
    {
        Bench bench({u"10.0.0.0/8"_s}, {QString(SessionBench::benId)});
        bench.viewModel.load();
        bench.transport.answer(bench.appIsOn(lists({}, {QString(SessionBench::benId)})));
        QVERIFY(bench.state().lost && bench.state().lost->isWipe && !bench.state().lost->isWhole);
        QCOMPARE(bench.state().lost->policy.trustedIps, QStringList{u"10.0.0.0/8"_s});
        QVERIFY(bench.state().lost->policy.mandatoryUsers.isEmpty());
        bench.answerNames();
        bench.viewModel.bringBackLost();
        QCOMPARE(bench.state().changes.count(), 1);
    }

    void whetherListsAreKeptIsKnown()
    {
        Bench bench({u"10.0.0.0/8"_s});
        QVERIFY(bench.state().areListsKept);
    }

    void listsThatAreNotWantedBackAreLeftAlone()
    {
        Bench bench({u"10.0.0.0/8"_s});
        bench.viewModel.load();
        bench.transport.answer(bench.appIsOn(lists({})));
        bench.answerNames();
        bench.viewModel.settleLost();
        QVERIFY(!bench.state().lost);
        bench.viewModel.load();
        bench.transport.answer(bench.appIsOn(lists({})));
        QVERIFY(!bench.state().lost);
    }

    void listsThatWereEmptiedHereAreNotLost()
    {
        Bench bench({u"10.0.0.0/8"_s});
        bench.viewModel.removeNetwork(0);
        bench.save(bench.rows);
        bench.transport.answer(true);
        bench.transport.answer(bench.appIsOn(lists({})));
        QCOMPARE(bench.state().saved, Saved::Done);
        QVERIFY(!bench.state().lost);
        QCOMPARE(bench.sent(auditCall), 0);
    }

    void switchingOnAgainOffersTheListsOfBefore()
    {
        Bench bench({u"10.0.0.0/8"_s});
        bench.viewModel.setMethod(TfaType::None);
        bench.save(bench.rows);
        bench.transport.answer(false);
        bench.transport.answer(bench.allOff());
        QCOMPARE(bench.state().saved, Saved::SwitchedOff);
        bench.answerNames();
        QVERIFY(!bench.state().lost);
        bench.viewModel.setMethod(TfaType::App);
        QVERIFY(bench.state().lost && !bench.state().lost->isWipe);
        bench.viewModel.bringBackLost();
        QCOMPARE(bench.networks(), QStringList{u"10.0.0.0/8"_s});
    }

    void changesAreOnDiskAMomentLater()
    {
        Bench bench({u"10.0.0.0/8"_s});
        bench.viewModel.addNetwork(u"192.0.2.1"_s);
        QVERIFY(bench.state().isDraftKept);
        QTRY_VERIFY(bench.policyArchive.draft(bench.session.profileId()));
        QCOMPARE(bench.policyArchive.draft(bench.session.profileId())->policy, bench.policyEditor.edited());
    }

    void aDraftIsOfferedOnceAndMergedIn()
    {
        Bench bench({u"10.0.0.0/8"_s});
        const auto profile = bench.session.profileId();
        bench.viewModel.addNetwork(u"192.0.2.1"_s);
        bench.viewModel.clear();
        QVERIFY(bench.policyArchive.draft(profile));
        QCOMPARE(bench.state(), PolicyViewModel::State());

        bench.viewModel.load();
        bench.transport.answer(bench.appIsOn(lists({u"10.0.0.0/8"_s, u"198.51.100.1"_s})));
        QCOMPARE(bench.state().draft, std::optional(bench.clock.now()));
        QVERIFY(!bench.state().hasChanges());
        bench.viewModel.restoreDraft();
        QVERIFY(!bench.state().draft);
        QCOMPARE(bench.networks(), (QStringList{u"10.0.0.0/8"_s, u"198.51.100.1"_s, u"192.0.2.1"_s}));
        bench.viewModel.undo();
        QTRY_VERIFY(!bench.policyArchive.draft(profile));
    }

    void aDraftThatIsOfferedIsNotWrittenOver()
    {
        Bench bench;
        const auto profile = bench.session.profileId();
        bench.viewModel.addNetwork(u"192.0.2.1"_s);
        bench.viewModel.clear();
        bench.viewModel.load();
        bench.transport.answer(bench.rows);
        bench.viewModel.addNetwork(u"198.51.100.1"_s);
        QVERIFY(bench.state().draft && !bench.state().isDraftKept);
        bench.viewModel.clear();
        QCOMPARE(bench.policyArchive.draft(profile)->policy.trustedIps, QStringList{u"192.0.2.1"_s});

        bench.viewModel.load();
        bench.transport.answer(bench.rows);
        bench.viewModel.addNetwork(u"203.0.113.7"_s);
        bench.viewModel.restoreDraft();
        QCOMPARE(bench.networks(), (QStringList{u"203.0.113.7"_s, u"192.0.2.1"_s}));
        QVERIFY(bench.state().isDraftKept);
        QTRY_COMPARE(bench.policyArchive.draft(profile)->policy.trustedIps, bench.networks());
    }

    void aDraftCanBeDropped()
    {
        Bench bench;
        const auto profile = bench.session.profileId();
        bench.viewModel.addNetwork(u"192.0.2.1"_s);
        bench.viewModel.clear();
        bench.viewModel.load();
        bench.transport.answer(bench.rows);
        QVERIFY(bench.state().draft);
        bench.viewModel.dropDraft();
        QVERIFY(!bench.state().draft && !bench.policyArchive.draft(profile));
    }

    void aDraftThatThePortalHoldsIsNoNews()
    {
        Bench bench;
        bench.viewModel.addNetwork(u"192.0.2.1"_s);
        bench.viewModel.clear();
        bench.viewModel.load();
        bench.transport.answer(bench.appIsOn(lists({u"192.0.2.1"_s})));
        QVERIFY(!bench.state().draft);
        // Nor once somebody else has taken it back.
        bench.viewModel.clear();
        bench.viewModel.load();
        bench.transport.answer(bench.rows);
        QVERIFY(!bench.state().draft);
    }

    void whatIsEditedWhileASaveIsUnknownIsKept()
    {
        Bench bench;
        bench.viewModel.addNetwork(u"192.0.2.1"_s);
        bench.save(bench.rows);
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QCOMPARE(bench.state().saved, Saved::Unknown);
        bench.viewModel.addNetwork(u"198.51.100.1"_s);
        bench.viewModel.load();
        bench.transport.answer(bench.appIsOn(lists({u"192.0.2.1"_s})));
        QCOMPARE(bench.state().saved, Saved::Done);
        QCOMPARE(bench.networks(), (QStringList{u"192.0.2.1"_s, u"198.51.100.1"_s}));
        QCOMPARE(bench.state().changes.trustedIps.added, QStringList{u"198.51.100.1"_s});
        QCOMPARE(bench.sent(saveCall), 1);
    }

    void aSaveStandsUnderWhatOthersChangedSince()
    {
        Bench bench({u"10.0.0.0/8"_s});
        bench.viewModel.addNetwork(u"192.0.2.1"_s);
        bench.save(bench.rows);
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        bench.transport.answer(bench.appIsOn(lists({u"10.0.0.0/8"_s, u"192.0.2.1"_s, u"198.51.100.1"_s})));
        QCOMPARE(bench.state().saved, Saved::Done);
        QVERIFY(!bench.state().hasChanges());
        QCOMPARE(bench.networks().size(), 3);
    }

    void aWipeOnTopOfASaveIsFound()
    {
        Bench bench({u"10.0.0.0/8"_s, u"192.0.2.1"_s}, {QString(SessionBench::benId)});
        bench.viewModel.removeNetwork(1);
        bench.save(bench.rows);
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        bench.transport.answer(bench.appIsOn(lists({})));
        QVERIFY(bench.state().lost && bench.state().lost->isWipe);
        QCOMPARE(bench.state().lost->policy.mandatoryUsers, QStringList{QString(SessionBench::benId)});
    }

    void aSaveEndsTheDraft()
    {
        Bench bench;
        const auto profile = bench.session.profileId();
        bench.viewModel.addNetwork(u"192.0.2.1"_s);
        QTRY_VERIFY(bench.policyArchive.draft(profile));
        bench.save(bench.rows);
        bench.transport.answer(true);
        bench.transport.answer(bench.appIsOn(lists({u"192.0.2.1"_s})));
        QTRY_VERIFY(!bench.policyArchive.draft(profile));
    }

    void ofADemoPortalNothingIsKept()
    {
        ViewModelBench bench;
        bench.session.keepNothingOf(QUrl(u"https://harbour.example"_s));
        bench.signInWithApiKey();
        PolicyViewModel viewModel(bench.policyParts());
        viewModel.load();
        bench.transport.answer(bench.appIsOn());
        viewModel.addNetwork(u"192.0.2.1"_s);
        QVERIFY(viewModel.state().hasChanges() && !viewModel.state().isDraftKept && !viewModel.state().areListsKept);
        viewModel.clear();
        QVERIFY(!QFileInfo::exists(bench.dir.filePath(u"policies"_s)));
    }
};

QTEST_GUILESS_MAIN(PolicyEditTest)
#include "PolicyEditTest.moc"
