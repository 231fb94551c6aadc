// SPDX-License-Identifier: GPL-3.0-or-later
// What My sign-in shows. Moving to a new phone is in NewPhoneTest.
#include "tests/unit/viewmodels/MySignInBench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using session::Session;
using session::SignInWay;
using viewmodels::MySignInViewModel;
using Kind = Error::Kind;
using Link = MySignInViewModel::Link;
using Missing = MySignInViewModel::Missing;

namespace {

const auto group = u"5a1c3c52-0000-4000-8000-0000000000aa"_s;

}  // namespace

class MySignInViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void off()
    {
        MySignInBench bench;
        bench.viewModel.load();
        QVERIFY(bench.state().busy);
        QVERIFY(!bench.state().isLoaded);
        QCOMPARE(bench.state().host, u"harbour.example"_s);
        bench.answerMethods(bench.allOff());
        QVERIFY(!bench.state().busy);
        QVERIFY(bench.state().isLoaded);
        QCOMPARE(bench.state().method, api::TfaType::None);
        QCOMPARE(bench.state().isAskedHere, false);
        QVERIFY(!bench.state().isAlwaysAsked);
        QCOMPARE(bench.state().link, Link::Unknown);
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void noMethodsAtAll()
    {
        MySignInBench bench;
        bench.loadMethods({});
        QCOMPARE(bench.state().method, api::TfaType::None);
        QVERIFY(bench.state().isLoaded);
    }

    void textMessage()
    {
        MySignInBench bench;
        bench.loadMethods({bench.method("sms"_L1, true), bench.method("app"_L1, false)});
        QCOMPARE(bench.state().method, api::TfaType::Sms);
        QCOMPARE(bench.transport.log().last(), u"GET settings/tfaapp/confirm"_s);
        bench.answerAskedHere(SessionBench::confirmUrl("PhoneAuth"_L1));
        QCOMPARE(bench.state().isAskedHere, true);
        QCOMPARE(bench.state().link, Link::Unknown);
        QCOMPARE(bench.sent("GET settings/tfaappcodes"_L1), 0);
        QVERIFY(bench.state().canSend);
        QVERIFY(!bench.state().wasAsked.has_value());
        QCOMPARE(bench.state().missing(), Missing::Nothing);
    }

    void textMessagesThatDoNotCome()
    {
        ViewModelBench bench;
        bench.connect();
        bench.sendPassword({{u"token"_s, u"new-token"_s}});
        bench.transport.answer(SessionBench::ada());
        MySignInViewModel viewModel(bench.session, bench.tfa, bench.writes);
        viewModel.load();
        bench.transport.answer(SessionBench::ada());
        auto sms = bench.method("sms"_L1, true);
        sms.insert(u"available"_s, false);
        bench.transport.answer(QJsonArray{sms});
        bench.transport.answer(SessionBench::confirmUrl("PhoneAuth"_L1));
        QVERIFY(!viewModel.state().canSend);
        QCOMPARE(viewModel.state().wasAsked, std::optional(false));
        QCOMPARE(viewModel.state().isAskedHere, std::optional(true));
    }

    void whatIsMissing_data()
    {
        QTest::addColumn<bool>("isLinked");
        QTest::addColumn<int>("used");
        QTest::addColumn<bool>("isJustReplaced");
        QTest::addColumn<Missing>("missing");
        QTest::newRow("nothing") << true << 1 << false << Missing::Nothing;
        QTest::newRow("two codes are left") << true << 2 << false << Missing::Codes;
        QTest::newRow("none is left") << true << 4 << false << Missing::Codes;
        QTest::newRow("new codes, not kept") << true << 0 << true << Missing::KeptCodes;
        QTest::newRow("the app") << false << 0 << false << Missing::App;
    }

    void whatIsMissing()
    {
        QFETCH(const bool, isLinked);
        QFETCH(const int, used);
        QFETCH(const bool, isJustReplaced);
        QFETCH(const Missing, missing);
        const QStringList four{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        MySignInBench bench;
        if (isJustReplaced) {
            bench.writes.updateTfaAppCodes({});
            bench.transport.answer(bench.codes(four));
        }
        bench.loadMethods(bench.appIsOn());
        if (isLinked)
            bench.transport.answer(bench.codes(four, used));
        else
            bench.transport.answerWith(SessionBench::error(Kind::NotAvailable, 403));
        bench.answerAskedHere({});
        QCOMPARE(bench.state().missing(), missing);
        QCOMPARE(bench.state().linkedSince.has_value(), isLinked);
    }

    void anAnswerIsMissedFirst()
    {
        MySignInBench bench;
        bench.loadLinked();
        bench.viewModel.moveToNewPhone();
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QCOMPARE(bench.state().missing(), Missing::Answer);
    }

    void appLinked()
    {
        MySignInBench bench;
        bench.loadLinked();
        QCOMPARE(bench.state().method, api::TfaType::App);
        QCOMPARE(bench.state().link, Link::Linked);
        QCOMPARE(bench.state().codesTotal, 3);
        QCOMPARE(bench.state().codesLeft, 2);
        QCOMPARE(bench.state().isAskedHere, true);
        QCOMPARE(bench.state().isAlwaysAsked, false);
        QVERIFY(!bench.state().hasTrustedNetworks);
        QCOMPARE(bench.state().way, SignInWay::AccessToken);
        QVERIFY(bench.state().isInKeychain);
        QVERIFY(!bench.state().busy);
    }

    void appNotLinked_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("by release 3.5") << 403;
        QTest::newRow("by release 3.2") << 500;
        QTest::newRow("by the reference") << 405;
    }

    void appNotLinked()
    {
        QFETCH(int, status);
        MySignInBench bench(SessionBench::ada(), status == 500 ? u"3.2.1"_s : u"3.5.0"_s);
        bench.loadMethods(bench.appIsOn());
        const auto kind = status == 500 ? Kind::ServerFault : Kind::NotAvailable;
        bench.transport.answerWith(SessionBench::error(kind, status));
        bench.answerAskedHere(SessionBench::confirmUrl("TfaActivation"_L1));
        QCOMPARE(bench.state().link, Link::NotLinked);
        QCOMPARE(bench.state().codesTotal, 0);
        QVERIFY(!bench.state().error);
        QVERIFY(bench.state().isLoaded);
    }

    void notAskedHere()
    {
        MySignInBench bench;
        bench.loadMethods(bench.appIsOn({{u"trustedIps"_s, QJsonArray{u"203.0.113.7"_s}}}));
        bench.answerLinked(false);
        QCOMPARE(bench.state().isAskedHere, false);
        QVERIFY(bench.state().hasTrustedNetworks);
    }

    void whetherAskedHereMayStayUnknown()
    {
        MySignInBench bench;
        bench.loadMethods(bench.appIsOn());
        bench.transport.answer(bench.codes({u"a"_s}));
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        QVERIFY(!bench.state().isAskedHere);
        QVERIFY(!bench.state().error);
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.state().link, Link::Linked);
    }

    void alwaysAsked_data()
    {
        QTest::addColumn<QJsonObject>("lists");
        QTest::addColumn<bool>("expected");
        const auto users = [](const QString &id) { return QJsonObject{{u"mandatoryUsers"_s, QJsonArray{id}}}; };
        const auto groups = [](const QString &id) { return QJsonObject{{u"mandatoryGroups"_s, QJsonArray{id}}}; };
        QTest::newRow("nobody is") << QJsonObject() << false;
        QTest::newRow("by name") << users(QString(SessionBench::benId)) << true;
        QTest::newRow("by name, in capitals") << users(QString(SessionBench::benId).toUpper()) << true;
        QTest::newRow("somebody else") << users(QString(SessionBench::adaId)) << false;
        QTest::newRow("by group") << groups(group.toUpper()) << true;
        QTest::newRow("another group") << groups(u"5a1c3c52-0000-4000-8000-0000000000bb"_s) << false;
        QTest::newRow("as everyone") << groups(u"c5cc67d1-c3e8-43c0-a3ad-3928ae3e5b5e"_s) << true;
        QTest::newRow("as a user") << groups(u"88f11e7c-7407-4bea-b4cb-070010cdbb6b"_s) << true;
        QTest::newRow("the admins are") << groups(u"cd84e66b-b803-40fc-99f9-b2969a54a1de"_s) << false;
        QTest::newRow("a null entry") << QJsonObject{{u"mandatoryUsers"_s, QJsonArray{QJsonValue()}}} << false;
    }

    void alwaysAsked()
    {
        QFETCH(QJsonObject, lists);
        QFETCH(bool, expected);
        auto ben = SessionBench::ben();
        ben.insert(u"groups"_s, QJsonArray{QJsonObject{{u"id"_s, group}, {u"name"_s, u"Crew"_s}}});
        MySignInBench bench(ben);
        bench.loadMethods(bench.appIsOn(lists));
        QCOMPARE(bench.state().isAlwaysAsked, expected);
    }

    void saysWhereTheSecretIsKept()
    {
        ViewModelBench bench;
        bench.keychain.refusal = SessionBench::error(Kind::KeychainLocked);
        bench.signInWithApiKey();
        MySignInViewModel viewModel(bench.session, bench.tfa, bench.writes);
        viewModel.load();
        QVERIFY(!viewModel.state().isInKeychain);
        QCOMPARE(viewModel.state().way, SignInWay::ApiKey);
    }

    void errorsEndBusy_data()
    {
        QTest::addColumn<int>("answered");
        QTest::newRow("the person") << 0;
        QTest::newRow("the methods") << 1;
        QTest::newRow("the codes") << 2;
    }

    void errorsEndBusy()
    {
        QFETCH(int, answered);
        for (const auto kind : {Kind::Offline, Kind::Unauthorized}) {
            MySignInBench bench;
            bench.viewModel.load();
            if (answered > 0)
                bench.transport.answer(SessionBench::ada());
            if (answered > 1)
                bench.transport.answer(bench.appIsOn());
            bench.transport.answerWith(SessionBench::error(kind));
            QCOMPARE(bench.state().error->kind, kind);
            QVERIFY(!bench.state().busy);
            QCOMPARE(bench.session.isInterrupted(), kind == Kind::Unauthorized);
            QCOMPARE(bench.transport.openCount(), 0);
        }
    }

    void loadingTwiceReadsOnce()
    {
        MySignInBench bench;
        bench.viewModel.load();
        bench.viewModel.load();
        bench.viewModel.moveToNewPhone();
        QCOMPARE(bench.transport.openCount(), 1);
    }

    void anEndWhileReadingEndsBusy()
    {
        MySignInBench bench;
        bench.viewModel.load();
        bench.session.noteEnded();
        bench.transport.answerWith(SessionBench::error(Kind::Cancelled));
        QVERIFY(!bench.state().busy);
        QVERIFY(!bench.state().error);
    }

    void readsAgainWhenTheSessionResumes()
    {
        MySignInBench bench;
        bench.loadLinked();
        bench.session.noteEnded();
        bench.signIn();
        QVERIFY(bench.state().busy);
        bench.answerMethods(bench.allOff());
        QCOMPARE(bench.state().method, api::TfaType::None);
        QCOMPARE(bench.state().codesTotal, 0);
    }

    void clearingDropsWhatIsUnderWay()
    {
        MySignInBench bench;
        bench.loadLinked();
        bench.viewModel.load();
        bench.transport.answer(SessionBench::ada());
        bench.viewModel.clear();
        QVERIFY(bench.transport.oldestIsStopped());
        bench.transport.answer(bench.appIsOn());
        QCOMPARE(bench.state(), MySignInViewModel::State());
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void leavingAbortsWhatIsUnderWay()
    {
        ViewModelBench bench;
        bench.signIn();
        {
            MySignInViewModel viewModel(bench.session, bench.tfa, bench.writes);
            viewModel.load();
            bench.transport.answer(SessionBench::ada());
        }
        QVERIFY(bench.transport.oldestIsStopped());
        bench.transport.answer(bench.appIsOn());
        QCOMPARE(bench.transport.openCount(), 0);
    }
};

QTEST_GUILESS_MAIN(MySignInViewModelTest)
#include "MySignInViewModelTest.moc"
