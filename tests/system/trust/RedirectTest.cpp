// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/trust/Caller.h"
#include "tests/unit/api/RawServer.h"

#include <QTest>

using namespace twofold;
using namespace Qt::StringLiterals;
using tests::Caller;
using tests::RawServer;

// A portal that sends a call on to another origin: here another port of this computer.
class RedirectTest : public QObject
{
    Q_OBJECT

    static void goes(bool isWrite)
    {
        RawServer elsewhere;
        RawServer portal;
        const auto target = "Location: " + elsewhere.address().toEncoded() + "/api/2.0/settings\r\n";
        for (const auto *status :
             {"301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"}) {
            portal.setAnswer(RawServer::answer(status, target, {}));
            Caller caller(portal.address());
            const auto answer = isWrite ? caller.put() : caller.get();
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, Error::Kind::RedirectedElsewhere);
            QVERIFY(portal.requests().last().contains(Caller::token));  // it was there to be sent on
        }
        elsewhere.settle();
        QCOMPARE(elsewhere.connections(), 0);
    }

private Q_SLOTS:
    void getIsNotFollowed() { goes(false); }
    void putIsNotFollowed() { goes(true); }
};

QTEST_GUILESS_MAIN(RedirectTest)
#include "RedirectTest.moc"
