// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/AccountsViewModel.h"
#include "app/session/Accounts.h"
#include "tests/unit/viewmodels/ViewModelBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using session::SignInWay;
using viewmodels::AccountsViewModel;
using Elsewhere = AccountsViewModel::Elsewhere;
using Kind = Error::Kind;
using Stage = session::Session::Stage;

namespace {

constexpr auto endOthers = "PUT security/activeconnections/logoutallexceptthis"_L1;

struct Bench : ViewModelBench
{
    const AccountsViewModel::State &state() const { return viewModel.state(); }

    /// Ada and Ben were here; Ben's pages are open.
    void enterAsBoth()
    {
        signIn();
        session.leavePortal();
        signIn(ben());
    }
    QStringList names() const
    {
        QStringList names;
        for (const auto &account : state().accounts)
            names.append(account.name);
        return names;
    }
    /// Ben's own connection and so many others.
    void answerOthers(int count)
    {
        QJsonArray items{QJsonObject{{u"id"_s, 1}}};
        for (int id = 2; id < count + 2; ++id)
            items.append(QJsonObject{{u"id"_s, id}, {u"browser"_s, u"Firefox"_s}});
        transport.answer(QJsonObject{{u"loginEvent"_s, 1}, {u"items"_s, items}});
    }

    session::Accounts accounts{session, profiles, secretStore, connectionSettings, policyArchive, writeJournal};
    api::ConnectionsApi connections{transport};
    AccountsViewModel viewModel{session, accounts, connections};
};

}  // namespace

class AccountsViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsWhoWasHere()
    {
        Bench bench;
        QVERIFY(bench.state().accounts.isEmpty());
        bench.enterAsBoth();
        QCOMPARE(bench.state().accounts.size(), 2);
        const auto &ada = bench.state().accounts.first();
        QCOMPARE(ada.name, u"harbour.example"_s);
        QCOMPARE(ada.userName, u"ada@harbour.example"_s);
        QVERIFY(ada.way == SignInWay::AccessToken);
        QCOMPARE(ada.lastOpened, bench.clock.now());
        QVERIFY(!ada.isOpen && !ada.isSignedIn && !ada.hasOwnName);
        QCOMPARE(bench.state().open(), &bench.state().accounts.last());
        QVERIFY(bench.state().open()->isSignedIn);

        bench.session.noteEnded();
        QVERIFY(bench.state().open() && !bench.state().open()->isSignedIn);
        bench.session.signOut();
        QVERIFY(!bench.state().open());
    }

    void renamesAndMoves()
    {
        Bench bench;
        bench.enterAsBoth();
        const auto ben = bench.state().accounts.last().id;
        bench.viewModel.rename(ben, u" Quay "_s);
        QCOMPARE(bench.names(), (QStringList{u"harbour.example"_s, u"Quay"_s}));
        QVERIFY(bench.state().accounts.last().hasOwnName);
        bench.viewModel.move(ben, -1);
        QCOMPARE(bench.names(), (QStringList{u"Quay"_s, u"harbour.example"_s}));
        bench.viewModel.rename(ben, {});
        QCOMPARE(bench.names(), (QStringList{u"harbour.example"_s, u"harbour.example"_s}));
        QVERIFY(!bench.state().error);
    }

    void aListThatCannotBeWrittenIsSaid()
    {
        Bench bench;
        bench.enterAsBoth();
        QVERIFY(bench.loseFolder());
        const auto id = bench.state().accounts.first().id;
        bench.viewModel.rename(id, u"x"_s);
        QCOMPARE(bench.state().error->kind, Kind::FileFault);
        bench.viewModel.clearMessages();
        QVERIFY(!bench.state().error);
        bench.viewModel.move(id, 1);
        QCOMPARE(bench.state().error->kind, Kind::FileFault);
        bench.viewModel.forget(id);
        QCOMPARE(bench.state().error->kind, Kind::FileFault);
        QVERIFY(bench.state().keptEntry.isEmpty());
    }

    void forgets_data()
    {
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("the open one") << true;
        QTest::newRow("another") << false;
    }

    void forgets()
    {
        QFETCH(bool, isOpen);
        Bench bench;
        bench.enterAsBoth();
        bench.viewModel.forget(isOpen ? bench.state().open()->id : bench.state().accounts.first().id);
        QCOMPARE(bench.state().accounts.size(), 1);
        QCOMPARE(bench.session.stage(), isOpen ? Stage::NoPortal : Stage::SignedIn);
        QVERIFY(!bench.state().error);
        QCOMPARE(bench.keychain.entries.size(), 1);
        bench.viewModel.forget(u"nobody"_s);
        QCOMPARE(bench.state().accounts.size(), 1);
    }

    void aKeychainThatKeepsTheEntryIsSaidWithItsName()
    {
        Bench bench;
        bench.enterAsBoth();
        const auto id = bench.state().open()->id;
        bench.keychain.namePrefix = u"Twofold – "_s;
        bench.keychain.refusal = SessionBench::error(Kind::KeychainLocked);
        bench.viewModel.forget(id);
        QCOMPARE(bench.state().error->kind, Kind::KeychainLocked);
        QCOMPARE(bench.state().keptEntry, u"Twofold – https://harbour.example – ben@harbour.example"_s);
        QCOMPARE(bench.state().accounts.size(), 2);
        bench.keychain.refusal = {};
        bench.viewModel.forget(id);
        QVERIFY(!bench.state().error && bench.state().keptEntry.isEmpty());
        QCOMPARE(bench.state().accounts.size(), 1);
    }

    void readsWhereElse()
    {
        Bench bench;
        bench.viewModel.loadOthers();
        QCOMPARE(bench.transport.openCount(), 0);
        bench.enterAsBoth();
        bench.viewModel.loadOthers();
        bench.viewModel.loadOthers();
        QCOMPARE(bench.sent("GET security/activeconnections"_L1), 1);
        QVERIFY(bench.state().areOthersBusy && !bench.state().areOthersKnown);
        bench.answerOthers(2);
        QVERIFY(!bench.state().areOthersBusy && bench.state().areOthersKnown);
        QCOMPARE(bench.state().others.size(), 2);
        QCOMPARE(bench.state().others.first().id, 2);
    }

    void saysWhyItCannotTell()
    {
        Bench bench;
        bench.enterAsBoth();
        bench.viewModel.loadOthers();
        bench.transport.answerWith(SessionBench::error(Kind::Forbidden, 403));
        QCOMPARE(bench.state().othersError->kind, Kind::Forbidden);
        QVERIFY(!bench.state().areOthersKnown);
        bench.viewModel.loadOthers();
        bench.answerOthers(0);
        QVERIFY(!bench.state().othersError);
    }

    void anEndedSessionIsNoted_data()
    {
        QTest::addColumn<bool>("isWrite");
        QTest::newRow("reading") << false;
        QTest::newRow("signing out") << true;
    }

    void anEndedSessionIsNoted()
    {
        QFETCH(bool, isWrite);
        Bench bench;
        bench.enterAsBoth();
        if (isWrite)
            bench.viewModel.signOutElsewhere();
        else
            bench.viewModel.loadOthers();
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        QVERIFY(bench.session.isInterrupted());
        QVERIFY(!bench.state().areOthersBusy && !bench.state().areOthersKnown);
    }

    void signsOutElsewhereAndReadsAfterwards()
    {
        Bench bench;
        bench.enterAsBoth();
        bench.viewModel.loadOthers();
        bench.answerOthers(2);
        bench.viewModel.signOutElsewhere();
        bench.viewModel.signOutElsewhere();
        QCOMPARE(bench.sent(endOthers), 1);
        bench.transport.answer(u"Ben Pier"_s);
        QCOMPARE(bench.state().elsewhere, Elsewhere::Done);
        bench.answerOthers(0);
        QVERIFY(bench.state().others.isEmpty() && bench.state().areOthersKnown);
        QCOMPARE(bench.state().elsewhere, Elsewhere::Done);
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
    }

    void aLostAnswerIsReadNotRepeated_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isUnknown");
        QTest::newRow("lost") << int(Kind::TimedOut) << true;
        QTest::newRow("the portal's own fault") << int(Kind::ServerFault) << true;
        QTest::newRow("refused") << int(Kind::Forbidden) << false;
    }

    void aLostAnswerIsReadNotRepeated()
    {
        QFETCH(int, kind);
        QFETCH(bool, isUnknown);
        Bench bench;
        bench.enterAsBoth();
        bench.viewModel.signOutElsewhere();
        bench.transport.answerWith(SessionBench::error(Kind(kind)));
        QCOMPARE(bench.state().elsewhere, isUnknown ? Elsewhere::Unknown : Elsewhere::None);
        QCOMPARE(bench.state().othersError.has_value(), !isUnknown);
        QCOMPARE(bench.transport.openCount(), isUnknown ? 1 : 0);
        if (isUnknown) {
            bench.answerOthers(1);
            QCOMPARE(bench.state().others.size(), 1);
            QCOMPARE(bench.state().elsewhere, Elsewhere::Unknown);
        }
        QCOMPARE(bench.sent(endOthers), 1);
    }

    void anotherAccountsConnectionsAreNotShown()
    {
        Bench bench;
        bench.enterAsBoth();
        bench.viewModel.loadOthers();
        bench.answerOthers(2);
        bench.viewModel.loadOthers();
        bench.session.leavePortal();
        QVERIFY(bench.state().others.isEmpty() && !bench.state().areOthersKnown && !bench.state().areOthersBusy);
        QVERIFY(bench.transport.oldestIsStopped());
        bench.answerOthers(2);
        QVERIFY(bench.state().others.isEmpty());
    }
};

QTEST_GUILESS_MAIN(AccountsViewModelTest)
#include "AccountsViewModelTest.moc"
