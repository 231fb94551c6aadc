// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/otp/Totp.h"

#include <QTest>

namespace twofold::otp {

using namespace Qt::StringLiterals;

namespace {

/// "12345678901234567890", the key of both RFCs.
const auto rfcKey = u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s;

QDateTime at(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

}  // namespace

class TotpTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // RFC 4648 section 10, with and without the padding.
    void decodesBase32_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << u""_s << ""_ba;
        QTest::newRow("f") << u"MY======"_s << "f"_ba;
        QTest::newRow("fo") << u"MZXQ===="_s << "fo"_ba;
        QTest::newRow("foo") << u"MZXW6==="_s << "foo"_ba;
        QTest::newRow("foob") << u"MZXW6YQ="_s << "foob"_ba;
        QTest::newRow("fooba") << u"MZXW6YTB"_s << "fooba"_ba;
        QTest::newRow("foobar") << u"MZXW6YTBOI======"_s << "foobar"_ba;
        QTest::newRow("foobar unpadded") << u"MZXW6YTBOI"_s << "foobar"_ba;
        QTest::newRow("small letters") << u"mzxw6ytboi"_s << "foobar"_ba;
        QTest::newRow("in groups") << u" MZXW 6YTB\tOI\n"_s << "foobar"_ba;
        QTest::newRow("all bits") << u"777777777777777A"_s << QByteArray::fromHex("ffffffffffffffffffe0");
    }

    void decodesBase32()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, bytes);
        QCOMPARE(decodeBase32(Secret::fromText(text)), std::optional(bytes));
    }

    void refusesWhatIsNoBase32_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("digit one") << u"MZXW6YT1"_s;
        QTest::newRow("digit eight") << u"MZXW6YT8"_s;
        QTest::newRow("dash") << u"MZXW-6YT"_s;
        QTest::newRow("one character") << u"M"_s;
        QTest::newRow("three characters") << u"MZX"_s;
        QTest::newRow("six characters") << u"MZXW6Y"_s;
        QTest::newRow("padding in the middle") << u"MY==MY=="_s;
        QTest::newRow("too little padding") << u"MY==="_s;
        QTest::newRow("nothing but padding") << u"========"_s;
        QTest::newRow("not ASCII") << u"МY======"_s;
    }

    void refusesWhatIsNoBase32()
    {
        QFETCH(QString, text);
        QVERIFY(!decodeBase32(Secret::fromText(text)));
        QVERIFY(!totp(Secret::fromText(text), at(0)));
    }

    // RFC 4226 appendix D.
    void hotpOfEachCounter_data()
    {
        QTest::addColumn<quint64>("counter");
        QTest::addColumn<QString>("code");
        const QStringList codes{u"755224"_s, u"287082"_s, u"359152"_s, u"969429"_s, u"338314"_s,
                                u"254676"_s, u"287922"_s, u"162583"_s, u"399871"_s, u"520489"_s};
        for (int counter = 0; counter < codes.size(); ++counter)
            QTest::addRow("%d", counter) << quint64(counter) << codes.at(counter);
    }

    void hotpOfEachCounter()
    {
        QFETCH(quint64, counter);
        QFETCH(QString, code);
        QCOMPARE(hotp("12345678901234567890"_ba, counter).text(), code);
    }

    // RFC 6238 appendix B, SHA-1; its eight digits cut to the last six.
    void totpOfEachMoment_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("code");
        QTest::newRow("1970") << qint64(59) << u"287082"_s;
        QTest::newRow("2005") << qint64(1111111109) << u"081804"_s;
        QTest::newRow("2005, next step") << qint64(1111111111) << u"050471"_s;
        QTest::newRow("2009") << qint64(1234567890) << u"005924"_s;
        QTest::newRow("2033") << qint64(2000000000) << u"279037"_s;
        QTest::newRow("2603") << qint64(20000000000) << u"353130"_s;
    }

    void totpOfEachMoment()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, code);
        QCOMPARE(totp(Secret::fromText(rfcKey), at(seconds * 1000))->text(), code);
        QCOMPARE(totp(Secret::fromText(rfcKey.toLower()), at(seconds * 1000 + 999))->text(), code);
    }

    void stepsEndOnTheFullHalfMinute()
    {
        const auto key = Secret::fromText(rfcKey);
        QCOMPARE(totp(key, at(30'000))->text(), u"287082"_s);
        QCOMPARE(totp(key, at(59'999))->text(), u"287082"_s);
        QCOMPARE(totp(key, at(60'000))->text(), u"359152"_s);
        QCOMPARE(totp(key, at(29'999))->text(), u"755224"_s);
    }

    void emptyKeyMakesNoCode() { QVERIFY(!totp(Secret(), at(0))); }

    void untilTheCodeChanges_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<int>("left");
        QTest::newRow("start") << qint64(60'000) << 30;
        QTest::newRow("a moment later") << qint64(60'001) << 30;
        QTest::newRow("one second later") << qint64(61'000) << 29;
        QTest::newRow("last second") << qint64(89'000) << 1;
        QTest::newRow("last moment") << qint64(89'999) << 1;
        QTest::newRow("before 1970") << qint64(-1) << 1;
        QTest::newRow("a full step before 1970") << qint64(-30'000) << 30;
    }

    void untilTheCodeChanges()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(int, left);
        QCOMPARE(untilNextCode(at(milliseconds)), std::chrono::seconds(left));
    }
};

}  // namespace twofold::otp

QTEST_GUILESS_MAIN(twofold::otp::TotpTest)
#include "TotpTest.moc"
