// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/RateLimit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace twofold::demoportal;

class RateLimitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsItsRule()
    {
        const auto rule = RateLimit::Rule::fromText(u"1500/60"_s);
        QVERIFY(rule);
        QCOMPARE(rule->requests, 1500);
        QVERIFY(rule->window == 60s);
        for (const auto &text : {u""_s, u"1500"_s, u"0/60"_s, u"5/0"_s, u"5/x"_s, u"-5/60"_s, u"5/6/7"_s})
            QVERIFY2(!RateLimit::Rule::fromText(text), qPrintable(text));
    }

    void letsSoManyInAndThenTellsHowLong()
    {
        RateLimit limit({.requests = 2, .window = 10s});
        const QDateTime start(QDate(2026, 3, 4), QTime(5, 6), Qt::UTC);
        QVERIFY(!limit.refuse(u"a"_s, start));
        QVERIFY(!limit.refuse(u"a"_s, start.addSecs(3)));
        QVERIFY(limit.refuse(u"a"_s, start.addMSecs(3500)) == 7s);  // 6.5, rounded up
        QVERIFY(!limit.refuse(u"b"_s, start.addSecs(3)));
        QVERIFY(!limit.refuse(u"a"_s, start.addSecs(10)));
        QVERIFY(!limit.refuse(u"a"_s, start.addSecs(19)));
        QVERIFY(limit.refuse(u"a"_s, start.addSecs(19)) == 1s);
    }

    void withoutARuleThereIsNoLimit()
    {
        RateLimit limit{RateLimit::Rule()};
        const QDateTime start(QDate(2026, 3, 4), QTime(5, 6), Qt::UTC);
        for (int i = 0; i < 5000; ++i)
            QVERIFY(!limit.refuse(u"a"_s, start));
    }
};

QTEST_GUILESS_MAIN(RateLimitTest)
#include "RateLimitTest.moc"
