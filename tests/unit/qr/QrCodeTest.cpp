// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/qr/QrCode.h"

#include <QTest>

namespace twofold::qr {

using namespace Qt::StringLiterals;

namespace {

bool isDark(const QrCode &code, int row, int column)
{
    return code.dark.testBit(row * code.size + column);
}

/// The square of 7 × 7 modules in three of the corners, with the light line around it (ISO/IEC 18004 section 6.3.3).
bool hasFinder(const QrCode &code, int top, int left)
{
    for (int row = -1; row <= 7; ++row) {
        for (int column = -1; column <= 7; ++column) {
            const auto y = top + row;
            const auto x = left + column;
            if (y < 0 || x < 0 || y >= code.size || x >= code.size)
                continue;
            const auto ring = std::max(std::abs(row - 3), std::abs(column - 3));
            const auto expected = ring != 2 && ring != 4;
            if (isDark(code, y, x) != expected)
                return false;
        }
    }
    return true;
}

}  // namespace

class QrCodeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The capacity of a version at level Q in bytes (ISO/IEC 18004 table 7) and its modules on a side: 17 + 4 × version.
    void versionIsTheSmallestThatFits_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("version");
        QTest::newRow("one byte") << 1 << 1;
        QTest::newRow("version 1 full") << 11 << 1;
        QTest::newRow("version 2") << 12 << 2;
        QTest::newRow("version 6 full") << 74 << 6;
        QTest::newRow("version 7") << 75 << 7;
        QTest::newRow("version 9 full") << 130 << 9;
        QTest::newRow("version 10") << 131 << 10;
        QTest::newRow("version 40 full") << 1663 << 40;
    }

    void versionIsTheSmallestThatFits()
    {
        QFETCH(int, bytes);
        QFETCH(int, version);
        const auto code = encode(Secret::fromBytes(QByteArray(bytes, 'a')));
        QVERIFY(code);
        QCOMPARE(code->size, 17 + 4 * version);
        QCOMPARE(code->dark.size(), code->size * code->size);
    }

    void hasThePatternsThatScannersLookFor()
    {
        const auto code = encode(Secret::fromText(u"otpauth://totp/h.example:a@b.example?secret=GEZDGNBV&issuer=h.example"_s));
        QVERIFY(code);
        QVERIFY(hasFinder(*code, 0, 0));
        QVERIFY(hasFinder(*code, 0, code->size - 7));
        QVERIFY(hasFinder(*code, code->size - 7, 0));
        QVERIFY(!hasFinder(*code, code->size - 7, code->size - 7));
        for (int module = 8; module < code->size - 8; ++module) {
            QCOMPARE(isDark(*code, 6, module), module % 2 == 0);
            QCOMPARE(isDark(*code, module, 6), module % 2 == 0);
        }
        QVERIFY(isDark(*code, code->size - 8, 8));
    }

    /// The two level bits beside the upper left finder, unmasked: 11 is level Q (ISO/IEC 18004 section 7.9.1).
    void levelIsThatOfThePortal()
    {
        const auto code = encode(Secret::fromText(u"otpauth"_s));
        QVERIFY(code);
        constexpr bool maskFirst = true;
        constexpr bool maskSecond = false;
        QCOMPARE(isDark(*code, 8, 0) != maskFirst, true);
        QCOMPARE(isDark(*code, 8, 1) != maskSecond, true);
    }

    void sameTextMakesTheSameCode()
    {
        const auto text = Secret::fromText(u"otpauth://totp/x?secret=GEZDGNBV"_s);
        QCOMPARE(*encode(text), *encode(text));
        QVERIFY(*encode(text) != *encode(Secret::fromText(u"otpauth://totp/x?secret=GEZDGNBW"_s)));
    }

    void zeroBytesCount() { QVERIFY(*encode(Secret::fromBytes(QByteArray("a\0b", 3))) != *encode(Secret::fromBytes("a"_ba))); }

    void refusesNothingAndTooMuch()
    {
        QCOMPARE(encode(Secret()).error().kind, Error::Kind::Malformed);
        QCOMPARE(encode(Secret::fromBytes(QByteArray(1664, 'a'))).error().kind, Error::Kind::Malformed);
        QCOMPARE(encode(Secret::fromBytes(QByteArray(1'000'000, 'a'))).error().kind, Error::Kind::Malformed);
    }
};

}  // namespace twofold::qr

QTEST_GUILESS_MAIN(twofold::qr::QrCodeTest)
#include "QrCodeTest.moc"
