// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/otp/CodeText.h"

#include <QTest>

namespace twofold::otp {

using namespace Qt::StringLiterals;

class CodeTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAppCodes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("plain") << u"492137"_s << u"492137"_s;
        QTest::newRow("leading zeros") << u"000042"_s << u"000042"_s;
        QTest::newRow("blank in the middle") << u"492 137"_s << u"492137"_s;
        QTest::newRow("dash, line end") << u" 492-137\r\n"_s << u"492137"_s;
        QTest::newRow("no-break blank, en dash, minus sign") << u"4\u00a09\u20132\u2212137"_s << u"492137"_s;
        QTest::newRow("invisible marks") << u"\u200e492\u200b137\ufeff"_s << u"492137"_s;
        QTest::newRow("Arabic-Indic digits") << u"٠١٢٣٤٥"_s << u"012345"_s;
        QTest::newRow("Persian digits") << u"۶۷۸۹۰۱"_s << u"678901"_s;
        QTest::newRow("Devanagari digits") << u"१२३४५६"_s << u"123456"_s;
        QTest::newRow("full width") << u"４９２１３７"_s << u"492137"_s;
        QTest::newRow("mathematical digits") << u"\U0001D7CE\U0001D7CF\U0001D7D0\U0001D7D1\U0001D7D2\U0001D7D3"_s << u"012345"_s;
        QTest::newRow("mixed") << u"4９٢137"_s << u"492137"_s;
    }

    void readsAppCodes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        const auto read = readAppCode(typed);
        QVERIFY(read);
        QCOMPARE(read->text(), code);
    }

    void refusesWhatIsNoAppCode_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("blanks") << u"   "_s;
        QTest::newRow("five digits") << u"49213"_s;
        QTest::newRow("seven digits") << u"4921370"_s;
        QTest::newRow("a letter") << u"49213a"_s;
        QTest::newRow("letter O for zero") << u"49213O"_s;
        QTest::newRow("superscript") << u"49213²"_s;
        QTest::newRow("circled") << u"49213⑦"_s;
        QTest::newRow("full stop") << u"492.137"_s;
        QTest::newRow("underscore") << u"492_137"_s;
        QTest::newRow("half a surrogate pair") << u"492137"_s + QChar(0xd835);
        QTest::newRow("very long") << u"1"_s.repeated(100'000);
    }

    void refusesWhatIsNoAppCode()
    {
        QFETCH(QString, typed);
        QVERIFY(!readAppCode(typed));
    }

    void readsBackupCodes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("plain") << u"k7Qm2x"_s << u"k7Qm2x"_s;
        QTest::newRow("dash belongs to it") << u"R4t-Zp"_s << u"R4t-Zp"_s;
        QTest::newRow("underscore") << u"3vNc_8"_s << u"3vNc_8"_s;
        QTest::newRow("blanks around and inside") << u" k7Q m2x\t\n"_s << u"k7Qm2x"_s;
        QTest::newRow("spelled apart") << u"k 7 Q m 2 x"_s << u"k7Qm2x"_s;
        QTest::newRow("invisible marks") << u"\u200ek7Qm2x\ufeff"_s << u"k7Qm2x"_s;
        QTest::newRow("one character") << u"k"_s << u"k"_s;
        QTest::newRow("ten characters") << u"k7Qm2xk7Qm"_s << u"k7Qm2xk7Qm"_s;
    }

    void readsBackupCodes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        const auto read = readBackupCode(typed);
        QVERIFY(read);
        QCOMPARE(read->text(), code);
    }

    void refusesWhatIsNoBackupCode_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("blanks") << u" \u00a0"_s;
        QTest::newRow("other sign") << u"k7Qm2!"_s;
        QTest::newRow("accent") << u"k7Qm2é"_s;
        QTest::newRow("Cyrillic look-alike") << u"к7Qm2x"_s;
        QTest::newRow("typographic dash") << u"R4t–Zp"_s;
    }

    void refusesWhatIsNoBackupCode()
    {
        QFETCH(QString, typed);
        QVERIFY(!readBackupCode(typed));
    }
};

}  // namespace twofold::otp

QTEST_GUILESS_MAIN(twofold::otp::CodeTextTest)
#include "CodeTextTest.moc"
