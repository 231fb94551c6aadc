// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/otp/CodeFit.h"

#include "app/otp/Totp.h"

#include <QTest>

namespace twofold::otp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = CodeFit::Kind;

namespace {

const auto key = Secret::fromText(u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
const auto now = QDateTime::fromSecsSinceEpoch(1'800'000'010, Qt::UTC);

/// The code that a clock shows which is off by that much.
Secret codeAt(std::chrono::seconds offset)
{
    return *totp(key, now.addSecs(offset.count()));
}

}  // namespace

class CodeFitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhoseClockIsOff_data()
    {
        QTest::addColumn<std::chrono::seconds>("offset");
        QTest::addColumn<int>("kind");
        QTest::addColumn<std::chrono::seconds>("told");
        const auto row = [](const char *name, std::chrono::seconds offset, Kind kind, std::chrono::seconds told) {
            QTest::newRow(name) << offset << int(kind) << told;
        };
        row("now", 0s, Kind::Now, 0s);
        row("the step before", -30s, Kind::Now, -30s);
        row("the step after", 30s, Kind::Now, 30s);
        row("as late as the portal takes it", -300s, Kind::Now, -300s);
        row("as early as the portal takes it", 300s, Kind::Now, 300s);
        row("one step too late", -330s, Kind::OtherTime, -6min);
        row("one step too early", 330s, Kind::OtherTime, 6min);
        row("seven minutes behind", -7min, Kind::OtherTime, -7min);
        row("twenty minutes ahead", 20min, Kind::OtherTime, 20min);
        row("an hour behind", -1h, Kind::OtherZone, -1h);
        row("an hour ahead and some", 1h + 2min, Kind::OtherZone, 1h + 2min);
        row("India for London", 5h + 30min, Kind::OtherZone, 5h + 30min);
        row("eleven hours behind", -11h, Kind::OtherZone, -11h);
        row("yesterday", -24h, Kind::OtherDay, -24h);
        row("tomorrow, nearly", 24h - 3min, Kind::OtherDay, 24h - 3min);
        row("a month ahead", 31 * 24h, Kind::OtherDay, 31 * 24h);
        row("a time that is no zone's", 45min - 5min, Kind::OtherTime, 40min);
    }

    void tellsWhoseClockIsOff()
    {
        QFETCH(const std::chrono::seconds, offset);
        QFETCH(const int, kind);
        const auto fit = fitOf(key, codeAt(offset), now);
        QVERIFY(fit);
        QCOMPARE(int(fit->kind), kind);
        QTEST(fit->offset, "told");
    }

    // What another account shows at the same moment. One in 250 fits by chance; these keys' do not.
    void tellsAnotherAccount_data()
    {
        QTest::addColumn<QString>("other");
        for (const auto &other : {u"JBSWY3DPEHPK3PXP"_s, u"KRSXG5CTMVRXEZLU"_s, u"MFRGGZDFMZTWQ2LK"_s})
            QTest::newRow(qPrintable(other)) << other;
    }

    void tellsAnotherAccount()
    {
        QFETCH(const QString, other);
        const auto fit = fitOf(key, *totp(Secret::fromText(other), now), now);
        QCOMPARE(fit, CodeFit());
    }

    // A guess is taken for a code of this key about as often as the header says.
    void isSeldomWrong()
    {
        int wrong = 0;
        constexpr int guesses = 50;
        for (int guess = 0; guess < guesses; ++guess) {
            const auto code = u"%1"_s.arg(guess * 19937 + 17, 6, 10, QChar(u'0'));
            wrong += fitOf(key, Secret::fromText(code), now)->kind != Kind::OtherAccount;
        }
        QVERIFY2(wrong <= 2, QByteArray::number(wrong).constData());
    }

    void isOfNoKey()
    {
        QVERIFY(!fitOf(Secret(), codeAt(0s), now));
        QVERIFY(!fitOf(Secret::fromText(u"1890"), codeAt(0s), now));
    }

    void beforeTheEpochThereIsNoCode()
    {
        const auto early = QDateTime::fromSecsSinceEpoch(10, Qt::UTC);
        QCOMPARE(fitOf(key, *totp(key, early), early)->kind, Kind::Now);
    }
};

}  // namespace twofold::otp

Q_DECLARE_METATYPE(std::chrono::seconds)
QTEST_GUILESS_MAIN(twofold::otp::CodeFitTest)
#include "CodeFitTest.moc"
