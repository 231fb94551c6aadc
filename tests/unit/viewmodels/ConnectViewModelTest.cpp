// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ConnectViewModel.h"
#include "tests/unit/viewmodels/ViewModelBench.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using session::AddressFault;
using session::Session;
using viewmodels::ConnectViewModel;
using Kind = Error::Kind;
using Stage = Session::Stage;

namespace {

struct Bench : ViewModelBench
{
    const ConnectViewModel::State &state() const { return viewModel.state(); }

    ConnectViewModel viewModel{session, profiles};
};

}  // namespace

class ConnectViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void connects()
    {
        Bench bench;
        bench.viewModel.connectTo(u" Harbour.example/rooms "_s);
        QVERIFY(bench.state().busy);
        QCOMPARE(bench.state().host, u"harbour.example"_s);
        bench.answerFacts();
        QVERIFY(!bench.state().busy);
        QVERIFY(!bench.state().error);
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
    }

    void opensTheAccountOfLastTime()
    {
        Bench bench;
        bench.viewModel.openLast();
        QCOMPARE(bench.transport.openCount(), 0);
        bench.signIn();
        bench.session.leavePortal();
        bench.viewModel.openLast();
        bench.answerFacts();
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
    }

    void keepsNothingOfTheDemo()
    {
        Bench bench;
        bench.viewModel.connectToDemo(QUrl(u"http://127.0.0.1:8092"_s));
        bench.answerFacts();
        bench.session.signInWith(session::SignInWay::AccessToken, {}, Secret::fromText(u"token"));
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QVERIFY(bench.profiles.profiles().isEmpty());
        QVERIFY(bench.keychain.entries.isEmpty());
        QVERIFY(!bench.session.isInKeychain());
    }

    void saysWhatIsWrongWithTheAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("fault");
        QTest::newRow("nothing") << u"  "_s << int(AddressFault::Empty);
        QTest::newRow("an e-mail address") << u"ada@harbour.example"_s << int(AddressFault::NotAnAddress);
        QTest::newRow("plain http") << u"http://harbour.example"_s << int(AddressFault::PlainHttp);
    }

    void saysWhatIsWrongWithTheAddress()
    {
        QFETCH(QString, typed);
        Bench bench;
        bench.viewModel.connectTo(typed);
        QTEST(int(*bench.state().fault), "fault");
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.transport.openCount(), 0);
        bench.viewModel.edit();
        QVERIFY(!bench.state().fault);
    }

    void saysWhatIsWrongWithThePortal_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("expected");
        QTest::newRow("nobody there") << int(Kind::Offline) << int(Kind::Offline);
        QTest::newRow("no portal") << int(Kind::Malformed) << int(Kind::NotADocSpace);
        QTest::newRow("not trusted") << int(Kind::NotTrusted) << int(Kind::NotTrusted);
    }

    void saysWhatIsWrongWithThePortal()
    {
        QFETCH(int, kind);
        QFETCH(int, expected);
        Bench bench;
        bench.viewModel.connectTo(u"harbour.example"_s);
        bench.transport.answerWith(SessionBench::error(Kind(kind)));
        QCOMPARE(bench.state().error->kind, Kind(expected));
        QCOMPARE(bench.state().host, u"harbour.example"_s);
        QVERIFY(!bench.state().busy);
        bench.viewModel.edit();
        QVERIFY(!bench.state().error);
        QCOMPARE(bench.session.stage(), Stage::NoPortal);
    }

    void pressingTwiceAsksOnce()
    {
        Bench bench;
        bench.signIn();
        bench.session.leavePortal();
        const auto before = bench.transport.log().size();
        bench.viewModel.connectTo(u"harbour.example"_s);
        bench.viewModel.connectTo(u"quay.example"_s);
        bench.viewModel.openRecent(bench.state().recent.first().id);
        QCOMPARE(bench.transport.log().size(), before + 1);
        QCOMPARE(bench.state().host, u"harbour.example"_s);
    }

    void showsThePortalsOfBefore()
    {
        Bench bench;
        QVERIFY(bench.state().recent.isEmpty());
        bench.signIn();
        bench.session.leavePortal();
        QCOMPARE(bench.state().recent.size(), 1);
        QCOMPARE(bench.state().recent.first().portalName, u"Harbour works"_s);
    }

    void opensARecentOneSignedIn()
    {
        Bench bench;
        bench.signIn();
        bench.session.leavePortal();
        bench.viewModel.openRecent(bench.state().recent.first().id);
        QVERIFY(bench.state().busy);
        QCOMPARE(bench.state().host, u"harbour.example"_s);
        bench.answerFacts();
        bench.transport.answer(SessionBench::ada());
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
    }

    void aRecentOneThatFailsSaysWhy_data()
    {
        QTest::addColumn<bool>("portalAnswers");
        QTest::newRow("the portal") << false;
        QTest::newRow("only its session") << true;
    }

    void aRecentOneThatFailsSaysWhy()
    {
        QFETCH(bool, portalAnswers);
        Bench bench;
        bench.signIn();
        bench.session.leavePortal();
        bench.viewModel.openRecent(bench.state().recent.first().id);
        if (portalAnswers)
            bench.answerFacts();
        bench.transport.answerWith(SessionBench::error(portalAnswers ? Kind::Unauthorized : Kind::Offline));
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.state().error.has_value(), !portalAnswers);
        QCOMPARE(bench.session.stage(), portalAnswers ? Stage::SignedOut : Stage::NoPortal);
    }

    void anUnknownRecentOneOpensNothing()
    {
        Bench bench;
        bench.viewModel.openRecent(u"no such"_s);
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void beingOutrunIsNoError()
    {
        Bench bench;
        bench.viewModel.connectTo(u"harbour.example"_s);
        bench.session.connectTo(QUrl(u"https://quay.example"_s));
        bench.transport.answerWith(SessionBench::error(Kind::Cancelled));
        QVERIFY(!bench.state().busy);
        QVERIFY(!bench.state().error);
    }

    void saysWhereADamagedListWent()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"profiles.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("damaged");
        file.close();
        ViewModelBench bench;
        session::ProfileStore profiles(file.fileName());
        const ConnectViewModel viewModel(bench.session, profiles);
        QCOMPARE(viewModel.state().damagedFile, profiles.damagedFile());
        QVERIFY(viewModel.state().damagedFile);
    }

    void leavingIgnoresTheAnswer()
    {
        ViewModelBench bench;
        {
            ConnectViewModel viewModel(bench.session, bench.profiles);
            viewModel.connectTo(u"harbour.example"_s);
        }
        bench.answerFacts();
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
    }
};

QTEST_GUILESS_MAIN(ConnectViewModelTest)
#include "ConnectViewModelTest.moc"
