// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/viewmodels/MySignInBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using viewmodels::MySignInViewModel;
using Kind = Error::Kind;
using Link = MySignInViewModel::Link;
using Outcome = session::OwnWrites::Outcome;

namespace {

constexpr auto unlinkCall = "PUT settings/tfaappnewapp"_L1;

}  // namespace

class NewPhoneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void movesToANewPhone()
    {
        MySignInBench bench;
        bench.loadLinked();
        QSignalSpy pass(&bench.viewModel, &MySignInViewModel::setupPassReceived);
        bench.viewModel.moveToNewPhone();
        bench.viewModel.moveToNewPhone();
        QVERIFY(bench.state().busy);
        QCOMPARE(bench.sent(unlinkCall), 1);
        QCOMPARE(bench.transport.oldestOpen().body["id"_L1].toString(), QString(SessionBench::adaId));
        bench.transport.answer(SessionBench::confirmUrl("TfaActivation"_L1),
                               {SessionBench::sessionCookie("after-unlink"_L1), SessionBench::confirmCookie("TfaActivation"_L1)});
        QCOMPARE(pass.count(), 1);
        QCOMPARE(pass.first().first().value<api::ConfirmLink>().key, Secret::fromText(u"123.abc"));
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(u"after-unlink"));
        QCOMPARE(bench.state().link, Link::NotLinked);
        QCOMPARE(bench.state().codesLeft, 0);
        QVERIFY(!bench.state().busy);
    }

    void unlinkedWithoutAPassIsReadAgain()
    {
        MySignInBench bench;
        bench.loadLinked();
        QSignalSpy pass(&bench.viewModel, &MySignInViewModel::setupPassReceived);
        bench.viewModel.moveToNewPhone();
        bench.transport.answer(QString(), {SessionBench::sessionCookie()});
        QCOMPARE(pass.count(), 0);
        bench.answerMethods(bench.allOff());
        QVERIFY(!bench.state().busy);
    }

    void anUnlinkWithoutAClearAnswerIsReadNeverRepeated_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("no answer") << int(Kind::TimedOut) << 0;
        QTest::newRow("broken off") << int(Kind::Offline) << 0;
        QTest::newRow("not as promised") << int(Kind::Malformed) << 200;
        QTest::newRow("refused") << int(Kind::NotAvailable) << 403;
    }

    void anUnlinkWithoutAClearAnswerIsReadNeverRepeated()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        for (const bool isDone : {true, false}) {
            MySignInBench bench;
            bench.loadLinked();
            bench.viewModel.moveToNewPhone();
            bench.transport.answerWith(SessionBench::error(Kind(kind), status));
            QVERIFY(bench.state().busy);
            bench.answerMethods(bench.appIsOn());
            if (isDone) {
                bench.transport.answerWith(SessionBench::error(Kind::NotAvailable, 403));
                bench.answerAskedHere(SessionBench::confirmUrl("TfaActivation"_L1));
            } else {
                bench.answerLinked();
            }
            QCOMPARE(bench.state().link, isDone ? Link::NotLinked : Link::Linked);
            // Refused: then why is what the person wants to know. Lost: what became of it.
            const bool isRefused = status == 403;
            QCOMPARE(bench.state().error.has_value(), isRefused && !isDone);
            QCOMPARE(bench.state().write.has_value(), !isRefused);
            if (!isRefused)
                QCOMPARE(bench.state().write->entry.outcome, isDone ? Outcome::Done : Outcome::NotDone);
            QVERIFY(!bench.state().busy);
            QCOMPARE(bench.sent(unlinkCall), 1);
        }
    }

    void aFaultOfThePortalIsNotTakenForAnUnlink()
    {
        MySignInBench bench;
        bench.loadLinked();
        bench.viewModel.moveToNewPhone();
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        bench.answerMethods(bench.appIsOn());
        bench.transport.answerWith(SessionBench::error(Kind::ServerFault, 500));
        QCOMPARE(bench.state().error->kind, Kind::ServerFault);
        QCOMPARE(bench.state().link, Link::Linked);
        QCOMPARE(bench.state().write->entry.outcome, Outcome::Open);
        bench.viewModel.load();
        bench.answerMethods(bench.appIsOn());
        bench.answerLinked();
        QCOMPARE(bench.state().write->entry.outcome, Outcome::NotDone);
    }

    void anUnknownOutcomeIsReadBeforeAnythingIsSentAgain()
    {
        MySignInBench bench;
        bench.loadLinked();
        bench.viewModel.moveToNewPhone();
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QCOMPARE(bench.state().error->kind, Kind::Offline);
        QCOMPARE(bench.state().write->entry.outcome, Outcome::Open);
        bench.viewModel.moveToNewPhone();
        QCOMPARE(bench.sent(unlinkCall), 1);
        bench.answerMethods(bench.appIsOn());
        bench.answerLinked();
        QCOMPARE(bench.state().link, Link::Linked);
        bench.viewModel.moveToNewPhone();
        QCOMPARE(bench.sent(unlinkCall), 2);
    }

    void anUnlinkThatEndedTheSessionIsClearedUpAfterSignIn()
    {
        MySignInBench bench;
        bench.loadLinked();
        bench.viewModel.moveToNewPhone();
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        QVERIFY(bench.session.isInterrupted());
        bench.signIn();
        bench.answerMethods(bench.appIsOn());
        bench.transport.answerWith(SessionBench::error(Kind::NotAvailable, 403));
        bench.answerAskedHere(SessionBench::confirmUrl("TfaActivation"_L1));
        QCOMPARE(bench.state().link, Link::NotLinked);
        QVERIFY(!bench.state().error);
        QCOMPARE(bench.sent(unlinkCall), 1);
    }

    void anUnlinkThatWasFollowedByASetUpIsNotTakenForOneThatFailed()
    {
        MySignInBench bench;
        bench.loadLinked();
        bench.viewModel.moveToNewPhone();
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        bench.signIn();
        bench.answerMethods(bench.appIsOn());
        bench.transport.answer(bench.codes({u"x"_s, u"y"_s, u"z"_s}));
        bench.answerAskedHere({});
        QCOMPARE(bench.state().link, Link::Linked);
        QVERIFY(!bench.state().error);
        QCOMPARE(bench.state().write->entry.outcome, Outcome::Done);
        // The codes of that are new, and it is said until they are kept.
        bench.viewModel.settleWrite();
        QVERIFY(bench.state().write && bench.state().write->areCodesUnkept);
    }

    void anAccountThatIsNotKnownIsNotUnlinked()
    {
        ViewModelBench bench;
        bench.connect();
        bench.sendPassword({{u"token"_s, u"new-token"_s}});
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        MySignInViewModel viewModel(bench.session, bench.tfa, bench.writes);
        viewModel.moveToNewPhone();
        QCOMPARE(bench.sent(unlinkCall), 0);
        QVERIFY(!viewModel.state().busy);
    }
};

QTEST_GUILESS_MAIN(NewPhoneTest)
#include "NewPhoneTest.moc"
