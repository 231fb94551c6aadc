// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/Accounts.h"
#include "app/session/SavedCredentials.h"
#include "tests/unit/session/SessionBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using session::Accounts;
using session::ProfileStore;
using session::Session;
using Kind = Error::Kind;
using Stage = Session::Stage;

namespace {

struct Bench : SessionBench
{
    /// Ada and Ben were here; Ben's pages are open.
    void enterAsBoth()
    {
        signIn();
        session.leavePortal();
        signIn(ben());
    }
    QString idOf(const QString &userName) const
    {
        return profiles.find(QUrl(u"https://harbour.example"_s), userName).value_or(session::PortalProfile()).id;
    }
    QString ada() const { return idOf(u"ada@harbour.example"_s); }
    QString benId() const { return idOf(u"ben@harbour.example"_s); }
    QStringList names() const
    {
        QStringList names;
        for (const auto &profile : accounts.profiles())
            names.append(profile.userName.section(u'@', 0, 0));
        return names;
    }

    Accounts accounts{session, profiles, secretStore, connectionSettings, policyArchive, writeJournal};
};

}  // namespace

class AccountsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCurrentOneIsWhosePagesAreOpen()
    {
        Bench bench;
        QVERIFY(!bench.accounts.current());
        bench.enterAsBoth();
        QCOMPARE(bench.accounts.current()->id, bench.benId());
        bench.session.noteEnded();
        QCOMPARE(bench.accounts.current()->id, bench.benId());
        bench.session.signOut();
        QVERIFY(!bench.accounts.current());
        bench.session.leavePortal();
        QVERIFY(!bench.accounts.current());
    }

    void namesAndOrderAreThePersons()
    {
        Bench bench;
        bench.enterAsBoth();
        QSignalSpy changed(&bench.accounts, &Accounts::changed);
        QVERIFY(bench.accounts.rename(bench.ada(), u"The harbour"_s));
        QVERIFY(bench.accounts.move(bench.benId(), -1));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(bench.names(), (QStringList{u"ben"_s, u"ada"_s}));
        QCOMPARE(ProfileStore(bench.dir.filePath(u"profiles.json"_s)).profiles().last().ownName, u"The harbour"_s);

        // Opening an account changes neither.
        bench.accounts.switchTo(bench.ada());
        bench.answerFacts();
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QCOMPARE(bench.names(), (QStringList{u"ben"_s, u"ada"_s}));
        QCOMPARE(bench.accounts.current()->ownName, u"The harbour"_s);
    }

    void switchesToNobody()
    {
        Bench bench;
        bench.enterAsBoth();
        QCOMPARE(faultOf(bench.accounts.switchTo(u"nobody"_s)), Kind::BadRequest);
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
    }

    void forgetsTheOneThatIsOpen()
    {
        Bench bench;
        bench.enterAsBoth();
        const auto forgetting = bench.accounts.forget(bench.benId());
        QCOMPARE(valueOf(forgetting), true);
        QCOMPARE(bench.session.stage(), Stage::NoPortal);
        QCOMPARE(bench.names(), QStringList{u"ada"_s});
        QCOMPARE(ProfileStore(bench.dir.filePath(u"profiles.json"_s)).profiles().size(), 1);
        QCOMPARE(bench.keychain.entries.keys(), QStringList{u"https://harbour.example – ada@harbour.example"_s});
        QVERIFY(!bench.secretStore.read(u"https://harbour.example – ben@harbour.example"_s).result().value());
        // The portal is told too.
        QCOMPARE(bench.sent("POST authentication/logout"_L1), 1);
        QCOMPARE(bench.transport.credentials(), api::Credentials());
    }

    void forgettingTheOneWhoWasTriedSparesTheOneWhoWaits_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("refused") << u"refused"_s;
        QTest::newRow("at the second step") << u"second step"_s;
        QTest::newRow("given up at the second step") << u"back"_s;
        QTest::newRow("without an answer yet") << u"none"_s;
        QTest::newRow("a key that is refused") << u"key"_s;
    }

    void forgettingTheOneWhoWasTriedSparesTheOneWhoWaits()
    {
        QFETCH(QString, end);
        Bench bench;
        bench.enterAsBoth();
        bench.session.noteEnded();
        const auto ben = bench.benId();
        if (end == "key"_L1)
            bench.session.signInWith(session::SignInWay::Basic, u"ada@harbour.example"_s, Secret::fromText(u"guess"));
        else
            bench.session.signInWithPassword(u"ada@harbour.example"_s, Secret::fromText(u"guess"));
        if (end == "refused"_L1 || end == "key"_L1)
            bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        else if (end != "none"_L1)
            bench.transport.answer(SessionBench::appChallenge(), {SessionBench::confirmCookie("TfaAuth"_L1)});
        if (end == "back"_L1)
            bench.session.backToSignIn();
        QCOMPARE(bench.session.profileId(), ben);
        QCOMPARE(bench.accounts.current()->id, ben);
        if (end == "refused"_L1 || end == "back"_L1 || end == "key"_L1)
            QCOMPARE(bench.session.userName(), u"ben@harbour.example"_s);

        QCOMPARE(valueOf(bench.accounts.forget(bench.ada())), true);
        QCOMPARE(bench.names(), QStringList{u"ben"_s});
        QCOMPARE(bench.keychain.entries.keys(), QStringList{u"https://harbour.example – ben@harbour.example"_s});
        QVERIFY(!bench.profiles.find(ben)->isSignedOut);
        QVERIFY(bench.session.isInterrupted());
        QVERIFY(bench.session.stage() != Stage::NoPortal);
    }

    void forgetsAnotherAndStaysSignedIn()
    {
        Bench bench;
        bench.enterAsBoth();
        QCOMPARE(valueOf(bench.accounts.forget(bench.ada())), true);
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QCOMPARE(bench.names(), QStringList{u"ben"_s});
        QCOMPARE(bench.keychain.entries.keys(), QStringList{u"https://harbour.example – ben@harbour.example"_s});
        QCOMPARE(bench.sent("POST authentication/logout"_L1), 0);
        QCOMPARE(valueOf(bench.accounts.forget(u"nobody"_s)), true);
    }

    void theLastOfAPortalTakesItsTrustAlong()
    {
        Bench bench;
        bench.enterAsBoth();
        const QUrl portal(u"https://harbour.example"_s);
        const QUrl other(u"https://quay.example"_s);
        const QByteArray pin(32, 'x');
        bench.connectionSettings.pin(portal, pin);
        bench.connectionSettings.pin(other, pin);
        QVERIFY(bench.accounts.forget(bench.ada()).result());
        QCOMPARE(bench.connectionSettings.trustOf(portal).pinnedSha256, pin);
        QVERIFY(bench.accounts.forget(bench.benId()).result());
        QCOMPARE(bench.connectionSettings.trustOf(portal), api::PortalTrust());
        QCOMPARE(bench.connectionSettings.trustOf(other).pinnedSha256, pin);
    }

    void whatWasSeenOfThePolicyGoesToo()
    {
        Bench bench;
        bench.enterAsBoth();
        QCOMPARE(bench.session.profileId(), bench.benId());
        for (const auto &id : {bench.ada(), bench.benId()})
            bench.policyArchive.keep(id, {bench.clock.now(), {}});
        const auto ada = bench.ada();
        QVERIFY(bench.accounts.forget(ada).result());
        QVERIFY(bench.policyArchive.snapshots(ada).isEmpty());
        QCOMPARE(bench.policyArchive.snapshots(bench.benId()).size(), 1);
    }

    void theJournalOfItsWritesGoesToo()
    {
        using session::WriteJournal;
        Bench bench;
        bench.enterAsBoth();
        const QUrl portal(u"https://harbour.example"_s);
        const auto accountOf = [&](const QString &name) { return WriteJournal::Account{.portal = portal, .userName = name}; };
        const auto ada = accountOf(u"ada@harbour.example"_s);
        const auto ben = accountOf(u"ben@harbour.example"_s);
        const auto otherName = accountOf(u"ben"_s);  // as it was typed at a sign-in that came to nothing
        for (const auto &account : {ada, ben, otherName})
            bench.writeJournal.put({.id = account.userName, .account = account, .sent = bench.clock.now()});
        bench.writeJournal.keepSheet(ada, {.kept = bench.clock.now()});

        QVERIFY(bench.accounts.forget(bench.ada()).result());
        QVERIFY(bench.writeJournal.entries(ada).isEmpty() && !bench.writeJournal.sheet(ada));
        QCOMPARE(bench.writeJournal.entries(ben).size(), 1);
        QVERIFY(bench.accounts.forget(bench.benId()).result());
        QVERIFY(bench.writeJournal.entries(ben).isEmpty());
        QVERIFY(bench.writeJournal.entries(otherName).isEmpty());
    }

    void aKeychainOutOfReachKeepsItMarked_data()
    {
        QTest::addColumn<bool>("isOpen");
        QTest::addColumn<int>("kind");
        QTest::newRow("the open one, locked") << true << int(Kind::KeychainLocked);
        QTest::newRow("another, absent") << false << int(Kind::KeychainUnavailable);
    }

    void aKeychainOutOfReachKeepsItMarked()
    {
        QFETCH(bool, isOpen);
        QFETCH(int, kind);
        Bench bench;
        bench.enterAsBoth();
        const auto id = isOpen ? bench.benId() : bench.ada();
        bench.keychain.refusal = SessionBench::error(Kind(kind));
        QCOMPARE(faultOf(bench.accounts.forget(id)), Kind(kind));
        QVERIFY(bench.profiles.find(id)->isSignedOut);
        QVERIFY(ProfileStore(bench.dir.filePath(u"profiles.json"_s)).find(id)->isSignedOut);
        QCOMPARE(bench.session.stage(), isOpen ? Stage::NoPortal : Stage::SignedIn);

        // What is left in the keychain opens nothing any more, and goes as soon as it can.
        bench.keychain.refusal = {};
        bench.accounts.switchTo(id);
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QCOMPARE(valueOf(bench.accounts.forget(id)), true);
        QVERIFY(!bench.profiles.find(id));
        QCOMPARE(bench.keychain.entries.size(), 1);
    }

    void anEntryThatStaysKeepsTheProfile_data()
    {
        QTest::addColumn<bool>("isEmergency");
        QTest::newRow("the secret") << false;
        QTest::newRow("the API key for emergencies") << true;
    }

    void anEntryThatStaysKeepsTheProfile()
    {
        QFETCH(bool, isEmergency);
        Bench bench;
        bench.enterAsBoth();
        QCOMPARE(valueOf(bench.session.keepForEmergencies(Secret::fromText(u"sk-last"))),
                 std::optional(session::Session::Kept::Keychain));
        const auto ben = *bench.accounts.current();
        bench.keychain.stuckKey = isEmergency ? ben.emergencySecretKey() : ben.secretKey();
        QCOMPARE(faultOf(bench.accounts.forget(ben.id)), Kind::KeychainUnavailable);
        QVERIFY(bench.profiles.find(ben.id)->isSignedOut);
        QVERIFY(bench.keychain.entries.contains(bench.keychain.stuckKey));
        QCOMPARE(bench.keychain.entries.size(), 2);  // and Ada's

        bench.keychain.stuckKey.clear();
        QCOMPARE(valueOf(bench.accounts.forget(ben.id)), true);
        QVERIFY(!bench.profiles.find(ben.id));
        QCOMPARE(bench.keychain.entries.size(), 1);
    }

    void wipesWhatOnlyMemoryHolds()
    {
        Bench bench;
        bench.secretStore.setSessionOnly(true);
        bench.signIn();
        const auto key = bench.accounts.current()->secretKey();
        QVERIFY(bench.secretStore.read(key).result().value());
        QCOMPARE(valueOf(bench.accounts.forget(bench.ada())), true);
        QVERIFY(!bench.secretStore.read(key).result().value());
    }

    void anUnwritableListIsSaid()
    {
        Bench bench;
        bench.enterAsBoth();
        QVERIFY(bench.loseFolder());
        QCOMPARE(bench.accounts.rename(bench.ada(), u"x"_s).error().kind, Kind::FileFault);
        QCOMPARE(bench.accounts.move(bench.ada(), 1).error().kind, Kind::FileFault);
        QCOMPARE(faultOf(bench.accounts.forget(bench.ada())), Kind::FileFault);
        QCOMPARE(bench.names(), QStringList{u"ben"_s});
    }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "AccountsTest.moc"
