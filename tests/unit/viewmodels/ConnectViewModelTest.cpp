// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ConnectViewModel.h"
#include "tests/unit/viewmodels/ViewModelBench.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using session::AddressFault;
using session::Session;
using viewmodels::ConnectViewModel;
using Advice = ConnectViewModel::LinkAdvice;
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
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("the portal is out of reach") << false << Kind::Offline << true;
        QTest::newRow("the session has ended") << true << Kind::Unauthorized << false;
        QTest::newRow("out of reach from then on") << true << Kind::Offline << true;
        QTest::newRow("no answer in time") << true << Kind::TimedOut << true;
        QTest::newRow("the portal is being updated") << true << Kind::ServerFault << true;
        QTest::newRow("the key may not do that") << true << Kind::Forbidden << true;
    }

    void aRecentOneThatFailsSaysWhy()
    {
        QFETCH(bool, portalAnswers);
        QFETCH(Kind, kind);
        QFETCH(bool, isSaid);
        Bench bench;
        bench.signIn();
        bench.session.leavePortal();
        bench.viewModel.openRecent(bench.state().recent.first().id);
        if (portalAnswers)
            bench.answerFacts();
        bench.transport.answerWith(SessionBench::error(kind));
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.state().error.has_value(), isSaid);
        QCOMPARE(bench.session.stage(), isSaid ? Stage::NoPortal : Stage::SignedOut);
        if (!isSaid)
            return;
        QCOMPARE(bench.state().error->kind, kind);
        bench.viewModel.retry();
        bench.answerFacts();
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
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

    void opensTheNewestAccountWhateverTheOrder()
    {
        Bench bench;
        bench.signIn();
        bench.session.leavePortal();
        bench.clock.advance(std::chrono::hours(1));
        bench.signIn(SessionBench::ben());
        bench.session.leavePortal();
        QCOMPARE(bench.profiles.profiles().first().userName, u"ada@harbour.example"_s);
        bench.viewModel.openLast();
        bench.answerFacts();
        QCOMPARE(bench.session.userName(), u"ben@harbour.example"_s);
    }

    void thePersonIsFasterThanTheProgram_data()
    {
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("a portal is being opened") << false;
        QTest::newRow("a portal is open") << true;
    }

    void thePersonIsFasterThanTheProgram()
    {
        QFETCH(bool, isOpen);
        Bench bench;
        bench.signIn();
        bench.session.leavePortal();
        bench.viewModel.connectTo(u"quay.example"_s);
        if (isOpen)
            bench.answerFacts();
        const auto sent = bench.transport.log().size();
        bench.viewModel.openLast();
        QCOMPARE(bench.transport.log().size(), sent);
        QCOMPARE(bench.transport.portal(), QUrl(u"https://quay.example"_s));
        if (!isOpen)
            bench.answerFacts();
        QCOMPARE(bench.session.facts().address, QUrl(u"https://quay.example"_s));
    }

    void retriesWhatWasAskedLast()
    {
        Bench bench;
        bench.viewModel.retry();
        QCOMPARE(bench.transport.openCount(), 0);
        bench.signIn();
        bench.session.leavePortal();
        bench.viewModel.openLast();
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QVERIFY(bench.state().error);
        bench.viewModel.retry();
        QVERIFY(!bench.state().error);
        bench.answerFacts();
        QCOMPARE(bench.session.userName(), u"ada@harbour.example"_s);
    }

    void aLinkWithItsKeyOpensItsStep_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<Stage>("stage");
        QTest::newRow("set-up") << u"TfaActivation"_s << Stage::SetUp;
        QTest::newRow("code") << u"TfaAuth"_s << Stage::SecondStep;
    }

    void aLinkWithItsKeyOpensItsStep()
    {
        QFETCH(QString, type);
        QFETCH(Stage, stage);
        Bench bench;
        bench.viewModel.connectTo(u"https://harbour.example/confirm/%1?type=%1&uid=7f2a&key=17.a"_s.arg(type));
        QCOMPARE(bench.transport.portal(), QUrl(u"https://harbour.example"_s));
        bench.answerFacts();
        QVERIFY(bench.state().busy);
        bench.transport.answer(QJsonObject{{u"result"_s, 0}});
        QCOMPARE(bench.session.stage(), stage);
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.state().linkAdvice, Advice::None);
    }

    void aLinkAdvises_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("answer");
        QTest::addColumn<Advice>("advice");
        constexpr int none = -1;
        constexpr int lost = -2;
        QTest::newRow("set-up without its key") << u"TfaActivation?type=TfaActivation&uid=1"_s << none << Advice::SignInToSetUp;
        QTest::newRow("code without its key") << u"TfaAuth?type=TfaAuth&email=a%40b"_s << none << Advice::SignInForCode;
        QTest::newRow("phone number") << u"PhoneActivation?type=PhoneActivation&key=1.a&encemail=x"_s << none
                                      << Advice::SignInToSetUp;
        QTest::newRow("text message") << u"PhoneAuth?type=PhoneAuth&key=1.a&email=a%40b"_s << none << Advice::SignInForCode;
        QTest::newRow("expired") << u"TfaActivation?type=TfaActivation&uid=1&key=1.a"_s << 2 << Advice::Expired;
        QTest::newRow("not checked") << u"TfaActivation?type=TfaActivation&uid=1&key=1.a"_s << lost << Advice::NotChecked;
    }

    void aLinkAdvises()
    {
        QFETCH(QString, query);
        QFETCH(int, answer);
        QFETCH(Advice, advice);
        Bench bench;
        bench.viewModel.connectTo(u"harbour.example/confirm/"_s + query);
        bench.answerFacts();
        if (answer >= 0)
            bench.transport.answer(QJsonObject{{u"result"_s, answer}});
        else if (bench.transport.openCount() > 0)
            bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        QCOMPARE(bench.state().linkAdvice, advice);
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        QVERIFY(!bench.state().busy && !bench.state().error);

        bench.session.leavePortal();
        QCOMPARE(bench.state().linkAdvice, Advice::None);
    }

    void theSetUpIsWantedUnlessThePortalAsksForIt()
    {
        Bench bench;
        QSignalSpy wanted(&bench.viewModel, &ConnectViewModel::setUpWanted);
        const auto link = u"harbour.example/confirm/TfaActivation?type=TfaActivation&uid=1"_s;
        bench.viewModel.connectTo(link);
        bench.answerFacts();
        bench.sendPassword(SessionBench::setUpChallenge(), {SessionBench::confirmCookie("TfaActivation"_L1)});
        QCOMPARE(bench.session.stage(), Stage::SetUp);
        QCOMPARE(wanted.count(), 0);

        bench.viewModel.connectTo(link);
        bench.answerFacts();
        bench.session.signInWith(session::SignInWay::AccessToken, {}, Secret::fromText(u"token"));
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(bench.state().linkAdvice, Advice::None);
    }

    void anAddressFromElsewhereOpensTheAccountThatIsKnownThere()
    {
        Bench bench;
        bench.signIn();
        bench.session.leavePortal();
        bench.viewModel.open(u"https://harbour.example/rooms"_s);
        bench.answerFacts();
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.stage(), Stage::SignedIn);

        bench.viewModel.open(u"https://quay.example"_s);
        bench.answerFacts();
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        QCOMPARE(bench.session.facts().address, QUrl(u"https://quay.example"_s));
    }

    void aLinkFromElsewhereGoesBeforeWhatIsBeingOpened()
    {
        Bench bench;
        bench.viewModel.connectTo(u"harbour.example"_s);
        bench.viewModel.open(u"quay.example"_s);
        QCOMPARE(bench.transport.portal(), QUrl(u"https://quay.example"_s));
        bench.transport.answerWith(SessionBench::error(Kind::Cancelled));  // the first portal's
        bench.answerFacts();
        QCOMPARE(bench.session.facts().address, QUrl(u"https://quay.example"_s));
        QVERIFY(!bench.state().busy && !bench.state().error);
    }

    void offers_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("the open portal") << u"HTTPS://Harbour.example/rooms"_s << u"harbour.example"_s << true;
        QTest::newRow("its port") << u"harbour.example:8443"_s << u"harbour.example:8443"_s << false;
        QTest::newRow("another") << u"quay.example"_s << u"quay.example"_s << false;
        QTest::newRow("a link on it") << u"harbour.example/confirm/TfaAuth?type=TfaAuth&uid=1"_s << u"harbour.example"_s << false;
        QTest::newRow("nothing that can be read") << u"--nonsense"_s << QString() << false;
    }

    void offers()
    {
        QFETCH(QString, link);
        QFETCH(QString, address);
        QFETCH(bool, isOpen);
        Bench bench;
        bench.signIn();
        const auto offer = bench.viewModel.offerOf(link);
        QCOMPARE(offer.has_value(), !address.isEmpty());
        if (offer)
            QCOMPARE(*offer, (ConnectViewModel::Offer{.address = address, .isOpen = isOpen}));
    }
};

QTEST_GUILESS_MAIN(ConnectViewModelTest)
#include "ConnectViewModelTest.moc"
