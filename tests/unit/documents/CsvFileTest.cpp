// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/CsvFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace twofold::documents {

using namespace Qt::StringLiterals;

class CsvFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_folder.emplace().isValid()); }

    void fields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << u"Ada Moreau"_s << "Ada Moreau"_ba;
        QTest::newRow("empty") << QString() << ""_ba;
        QTest::newRow("comma") << u"Moreau, Ada"_s << "\"Moreau, Ada\""_ba;
        QTest::newRow("semicolon, the separator of other spreadsheets") << u"a;b"_s << "\"a;b\""_ba;
        QTest::newRow("quotes") << u"Ada \"Ace\" Moreau"_s << "\"Ada \"\"Ace\"\" Moreau\""_ba;
        QTest::newRow("line break") << u"a\nb"_s << "\"a\nb\""_ba;
        QTest::newRow("not Latin") << u"伊藤 Łucja"_s << "伊藤 Łucja"_ba;
        QTest::newRow("formula") << u"=1+1"_s << "'=1+1"_ba;
        QTest::newRow("plus") << u"+49 30 1234"_s << "'+49 30 1234"_ba;
        QTest::newRow("minus") << u"-1"_s << "'-1"_ba;
        QTest::newRow("at") << u"@SUM(A1)"_s << "'@SUM(A1)"_ba;
        QTest::newRow("tab") << u"\t=1"_s << "'\t=1"_ba;
        QTest::newRow("carriage return") << u"\r=1"_s << "\"'\r=1\""_ba;
        QTest::newRow("full-width formula") << u"\uFF1D1"_s << "'\uFF1D1"_ba;
        QTest::newRow("formula with quotes") << u"=HYPERLINK(\"x\",\"y\")"_s << "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""_ba;
        QTest::newRow("later on") << u"a=1"_s << "a=1"_ba;
    }

    void fields()
    {
        QFETCH(QString, field);
        CsvFile file(path(), CsvFile::Mark::None);
        file.writeRow({field, u"end"_s});
        QVERIFY(file.commit());
        QTEST(contentOf(path()).chopped(qsizetype(strlen(",end\r\n"))), "written");
        QVERIFY(contentOf(path()).endsWith(",end\r\n"));
    }

    void rowsAndMark()
    {
        CsvFile file(path());
        file.writeRow({u"name"_s, u"state"_s});
        file.writeRow({u"Ada"_s, u"set up"_s});
        QVERIFY(file.commit());
        QCOMPARE(contentOf(path()), "\xEF\xBB\xBFname,state\r\nAda,set up\r\n"_ba);
    }

    void nothingIsThereWithoutCommit()
    {
        {
            CsvFile before(path(), CsvFile::Mark::None);
            before.writeRow({u"old"_s});
            QVERIFY(before.commit());
            CsvFile file(path());
            file.writeRow({u"new"_s});
        }
        QCOMPARE(contentOf(path()), "old\r\n"_ba);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void aFaultIsTold()
    {
        CsvFile file(m_folder->filePath(u"nowhere/people.csv"_s));
        file.writeRow({u"Ada"_s});
        const auto written = file.commit();
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::FileFault);
        QVERIFY(!written.error().detail.isEmpty());
    }

private:
    QString path() const { return m_folder->filePath(u"people.csv"_s); }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "cannot be read"_ba;
    }

    std::optional<QTemporaryDir> m_folder;
};

}  // namespace twofold::documents

QTEST_GUILESS_MAIN(twofold::documents::CsvFileTest)
#include "CsvFileTest.moc"
