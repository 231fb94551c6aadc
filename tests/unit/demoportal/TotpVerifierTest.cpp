// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/TotpVerifier.h"
#include "app/demoportal/Base32.h"

#include <QTest>

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

class TotpVerifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data();
    void vectors();
    void window_data();
    void window();
    void base32_data();
    void base32();
};

void TotpVerifierTest::vectors_data()
{
    // RFC 6238 appendix B, the rows for SHA-1.
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("1970") << qint64(59) << "94287082"_ba;
    QTest::newRow("2005") << qint64(1111111109) << "07081804"_ba;
    QTest::newRow("2005, next step") << qint64(1111111111) << "14050471"_ba;
    QTest::newRow("2009") << qint64(1234567890) << "89005924"_ba;
    QTest::newRow("2033") << qint64(2000000000) << "69279037"_ba;
    QTest::newRow("2603") << qint64(20000000000) << "65353130"_ba;
}

void TotpVerifierTest::vectors()
{
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, code);
    QCOMPARE(TotpVerifier::code("12345678901234567890"_ba, seconds / TotpVerifier::stepSeconds, 8), code);
}

void TotpVerifierTest::window_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("eleven before") << -11 << false;
    QTest::newRow("ten before") << -10 << true;
    QTest::newRow("now") << 0 << true;
    QTest::newRow("ten after") << 10 << true;
    QTest::newRow("eleven after") << 11 << false;
}

void TotpVerifierTest::window()
{
    QFETCH(int, steps);
    QFETCH(bool, isAccepted);
    const QByteArray secret = "12345678901234567890"_ba;
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'234'567'890);
    const QByteArray code = TotpVerifier::code(secret, now.toSecsSinceEpoch() / 30 + steps);
    QCOMPARE(TotpVerifier::accepts(secret, QString::fromLatin1(code), now), isAccepted);
}

void TotpVerifierTest::base32_data()
{
    // RFC 4648 section 10, without the padding.
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("0") << ""_ba
                       << ""_ba;
    QTest::newRow("1") << "f"_ba
                       << "MY"_ba;
    QTest::newRow("2") << "fo"_ba
                       << "MZXQ"_ba;
    QTest::newRow("3") << "foo"_ba
                       << "MZXW6"_ba;
    QTest::newRow("4") << "foob"_ba
                       << "MZXW6YQ"_ba;
    QTest::newRow("5") << "fooba"_ba
                       << "MZXW6YTB"_ba;
    QTest::newRow("6") << "foobar"_ba
                       << "MZXW6YTBOI"_ba;
}

void TotpVerifierTest::base32()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(toBase32(bytes), text);
}

}  // namespace twofold::demoportal

QTEST_GUILESS_MAIN(twofold::demoportal::TotpVerifierTest)
#include "TotpVerifierTest.moc"
