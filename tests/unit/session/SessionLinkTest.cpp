// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/session/SessionBench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using session::SecondStep;
using session::Session;
using Kind = Error::Kind;
using LinkType = api::ConfirmLink::Type;
using Stage = Session::Stage;

/// Confirm links that come from elsewhere: pasted, or passed to the program.
class SessionLinkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGoodLinkOpensItsStep_data()
    {
        QTest::addColumn<LinkType>("type");
        QTest::addColumn<Stage>("stage");
        QTest::newRow("set-up") << LinkType::TfaActivation << Stage::SetUp;
        QTest::newRow("code") << LinkType::TfaAuth << Stage::SecondStep;
    }

    void aGoodLinkOpensItsStep()
    {
        QFETCH(LinkType, type);
        QFETCH(Stage, stage);
        SessionBench bench;
        bench.connect();
        const auto link = SessionBench::link(type);
        const auto opening = bench.session.openLink(link);
        QCOMPARE(bench.transport.oldestOpen().path, u"authentication/confirm"_s);
        QCOMPARE(bench.transport.oldestOpen().caller, api::HttpRequest::Caller::Anonymous);
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        bench.transport.answer(QJsonObject{{u"result"_s, 0}});
        QCOMPARE(valueOf(opening), stage);
        QCOMPARE(bench.session.stage(), stage);
        QVERIFY(!bench.session.isInterrupted());
        const auto &held = stage == Stage::SetUp ? bench.session.setUpPass().confirm : bench.session.secondStep().confirm;
        QCOMPARE(held, link);
    }

    void itsCodeSignsIn()
    {
        SessionBench bench;
        bench.connect();
        bench.session.openLink(SessionBench::link(LinkType::TfaAuth));
        bench.transport.answer(QJsonObject{{u"result"_s, 0}});
        bench.session.answerSecondStep(Secret::fromText(u"012345"));
        QCOMPARE(bench.transport.oldestOpen().confirm, SessionBench::link(LinkType::TfaAuth).header());
        bench.transport.answer(false, {SessionBench::sessionCookie()});
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QCOMPARE(bench.profiles.profiles().size(), 1);
    }

    void anExpiredLinkIsAnError_data()
    {
        QTest::addColumn<int>("result");
        QTest::newRow("invalid") << 1;
        QTest::newRow("expired") << 2;
        QTest::newRow("excluded") << 5;
    }

    void anExpiredLinkIsAnError()
    {
        QFETCH(int, result);
        SessionBench bench;
        bench.connect();
        const auto opening = bench.session.openLink(SessionBench::link(LinkType::TfaActivation));
        bench.transport.answer(QJsonObject{{u"result"_s, result}});
        QCOMPARE(faultOf(opening), Kind::Unauthorized);
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        QVERIFY(!bench.session.setUpPass().confirm);
    }

    void aCheckThatFailsOpensNothing()
    {
        SessionBench bench;
        bench.connect();
        const auto opening = bench.session.openLink(SessionBench::link(LinkType::TfaActivation));
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QCOMPARE(faultOf(opening), Kind::Offline);
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
    }

    void othersLeadToSigningIn_data()
    {
        QTest::addColumn<LinkType>("type");
        QTest::addColumn<bool>("hasKey");
        QTest::newRow("set-up without its key") << LinkType::TfaActivation << false;
        QTest::newRow("code without its key") << LinkType::TfaAuth << false;
        QTest::newRow("phone number") << LinkType::PhoneActivation << true;
        QTest::newRow("text message") << LinkType::PhoneAuth << true;
    }

    void othersLeadToSigningIn()
    {
        QFETCH(LinkType, type);
        QFETCH(bool, hasKey);
        SessionBench bench;
        bench.connect();
        auto link = SessionBench::link(type);
        if (!hasKey)
            link.key = {};
        QCOMPARE(valueOf(bench.session.openLink(link)), Stage::SignedOut);
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void neverOverASessionThatIsOpen()
    {
        SessionBench bench;
        QCOMPARE(faultOf(bench.session.openLink(SessionBench::link(LinkType::TfaAuth))), Kind::NotAvailable);
        bench.signIn();
        QCOMPARE(faultOf(bench.session.openLink(SessionBench::link(LinkType::TfaAuth))), Kind::NotAvailable);
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QCOMPARE(bench.transport.openCount(), 0);
    }
};

QTEST_GUILESS_MAIN(SessionLinkTest)
#include "SessionLinkTest.moc"
