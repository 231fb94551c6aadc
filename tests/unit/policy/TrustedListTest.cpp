// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policy/TrustedList.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold::policy;
using Fault = TrustedEntry::Fault;

namespace {

/// The pieces as "line: text", or "line: text!" where they can't be used.
QStringList said(const TrustedList &list)
{
    QStringList said;
    for (const auto &piece : list.pieces)
        said.append(u"%1: %2%3"_s.arg(piece.line).arg(piece.text, piece.entry.isUsable() ? QString() : u"!"_s));
    return said;
}

}  // namespace

class TrustedListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("pieces");
        QTest::newRow("null") << QString() << QStringList();
        QTest::newRow("blanks") << u" \n\t\r\n , ;; \n"_s << QStringList();
        QTest::newRow("one") << u"10.0.0.1"_s << QStringList{u"1: 10.0.0.1"_s};
        QTest::newRow("lines of Unix") << u"10.0.0.1\n10.0.0.2\n"_s << QStringList{u"1: 10.0.0.1"_s, u"2: 10.0.0.2"_s};
        QTest::newRow("lines of Windows") << u"10.0.0.1\r\n\r\n10.0.0.2"_s << QStringList{u"1: 10.0.0.1"_s, u"3: 10.0.0.2"_s};
        QTest::newRow("lines of old Macs") << u"10.0.0.1\r10.0.0.2"_s << QStringList{u"1: 10.0.0.1"_s, u"2: 10.0.0.2"_s};
        QTest::newRow("lines of Unicode") << u"10.0.0.1\u202810.0.0.2\u202910.0.0.3"_s
                                          << QStringList{u"1: 10.0.0.1"_s, u"2: 10.0.0.2"_s, u"3: 10.0.0.3"_s};
        QTest::newRow("commas") << u"10.0.0.1,10.0.0.2, 10.0.0.3 ,"_s
                                << QStringList{u"1: 10.0.0.1"_s, u"1: 10.0.0.2"_s, u"1: 10.0.0.3"_s};
        QTest::newRow("semicolons and tabs")
            << u"10.0.0.1;10.0.0.0/8\t2001:db8::1"_s << QStringList{u"1: 10.0.0.1"_s, u"1: 10.0.0.0/8"_s, u"1: 2001:db8::1"_s};
        QTest::newRow("blanks between") << u"10.0.0.1 10.0.0.0/8   ::1"_s
                                        << QStringList{u"1: 10.0.0.1"_s, u"1: 10.0.0.0/8"_s, u"1: ::1"_s};
        QTest::newRow("odd blanks") << u"10.0.0.1\u00a010.0.0.2"_s << QStringList{u"1: 10.0.0.1"_s, u"1: 10.0.0.2"_s};
        QTest::newRow("blanks within a range") << u"10.0.0.1 - 10.0.0.9"_s << QStringList{u"1: 10.0.0.1 - 10.0.0.9"_s};
        QTest::newRow("blanks within a network") << u"10.0.0.0 /8"_s << QStringList{u"1: 10.0.0.0 /8"_s};
        QTest::newRow("ranges between blanks")
            << u"10.0.0.1-10.0.0.9 10.0.1.1-10.0.1.9"_s << QStringList{u"1: 10.0.0.1-10.0.0.9"_s, u"1: 10.0.1.1-10.0.1.9"_s};
        QTest::newRow("not all of the words") << u"10.0.0.1 10.0.0.256"_s << QStringList{u"1: 10.0.0.1 10.0.0.256!"_s};
        QTest::newRow("a sentence") << u"the office"_s << QStringList{u"1: the office!"_s};
        QTest::newRow("a remark") << u"10.0.0.1 # the office, floor 2\n# 10.0.0.2\n10.0.0.3"_s
                                  << QStringList{u"1: 10.0.0.1"_s, u"3: 10.0.0.3"_s};
        QTest::newRow("good and bad") << u"10.0.0.1\noffice\n0.0.0.0/0\n10.0.0.1-"_s
                                      << QStringList{u"1: 10.0.0.1"_s, u"2: office!"_s, u"3: 0.0.0.0/0!"_s, u"4: 10.0.0.1-!"_s};
        QTest::newRow("repeated") << u"10.0.0.1\n10.0.0.1"_s << QStringList{u"1: 10.0.0.1"_s, u"2: 10.0.0.1"_s};
    }
    void parts()
    {
        QFETCH(QString, text);
        const auto list = TrustedList::read(text);
        QTEST(said(list), "pieces");
        QVERIFY(!list.isCut);
        for (const auto &piece : list.pieces)
            QVERIFY(piece.entry.range == TrustedEntry::read(piece.text).range);
    }

    void tellsWhatIsWrong()
    {
        const auto list = TrustedList::read(u"10.0.0.*\n10.0.0.1:443"_s);
        QCOMPARE(list.pieces.size(), 2);
        QCOMPARE(list.pieces[0].entry.fault, Fault::Wildcard);
        QCOMPARE(list.pieces[1].entry.fault, Fault::Port);
    }

    void takesSoManyAndNoMore_data()
    {
        QTest::addColumn<QString>("separator");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("isCut");
        for (const auto &separator : {u"\n"_s, u","_s, u" "_s}) {
            const auto name = separator == u"\n"_s ? "lines" : separator == u" "_s ? "blanks" : "commas";
            QTest::addRow("%s, all", name) << separator << int(TrustedList::most) << false;
            QTest::addRow("%s, one too many", name) << separator << int(TrustedList::most) + 1 << true;
            QTest::addRow("%s, twice as many", name) << separator << int(TrustedList::most) * 2 << true;
        }
    }
    void takesSoManyAndNoMore()
    {
        QFETCH(QString, separator);
        QFETCH(int, count);
        QStringList texts;
        for (int i = 0; i < count; ++i)
            texts.append(u"10.%1.%2.1"_s.arg(i / 256).arg(i % 256));
        // What comes after the last is no more.
        const auto list = TrustedList::read(texts.join(separator) + u"\n  # end\n"_s);
        QCOMPARE(list.pieces.size(), TrustedList::most);
        QTEST(list.isCut, "isCut");
        QCOMPARE(list.pieces.last().text, texts[TrustedList::most - 1]);
    }
};

QTEST_APPLESS_MAIN(TrustedListTest)
#include "TrustedListTest.moc"
