// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/TableText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold::documents;

class TableTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("copied");
        QTest::newRow("plain") << u"Ada Moreau"_s << u"Ada Moreau"_s;
        QTest::newRow("tab") << u"Ada\tMoreau"_s << u"Ada Moreau"_s;
        QTest::newRow("line breaks") << u"Ada\r\nMoreau\n"_s << u"Ada Moreau"_s;
        QTest::newRow("separator of lines") << u"Ada\u2028Moreau"_s << u"Ada Moreau"_s;
        QTest::newRow("formula") << u"=HYPERLINK(\"x\")"_s << u"'=HYPERLINK(\"x\")"_s;
        QTest::newRow("formula behind a tab") << u"\t=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+49 30"_s << u"'+49 30"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("full-width formula") << u"\uFF1D1"_s << u"'\uFF1D1"_s;
        QTest::newRow("later on") << u"a=1"_s << u"a=1"_s;
    }
    void fields()
    {
        QFETCH(QString, field);
        QFETCH(QString, copied);
        QCOMPARE(clipboardRow({u"before"_s, field, QString(), u"after"_s}), u"before\t"_s + copied + u"\t\tafter"_s);
    }
};

QTEST_GUILESS_MAIN(TableTextTest)
#include "TableTextTest.moc"
