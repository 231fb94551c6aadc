// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/CoverageReport.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using documents::CoverageReport;
using documents::CoverageReportData;

namespace {

CoverageReportData dataOf(int groups)
{
    CoverageReportData data{
        .title = u"Coverage"_s,
        .subtitle = u"harbour.example"_s,
        .columns = {u"Set up"_s, u"Not set up"_s},
        .sections = {{u"By role"_s, {{u"Owner"_s, {u"1 of 1"_s, u"0 of 1"_s}}}}, {u"By group"_s, {}}},
        .footer = u"Printed with Twofold"_s,
    };
    for (int i = 0; i < groups; ++i)
        data.sections[1].rows.append({u"Group %1"_s.arg(i), {u"1 of 2"_s, u"1 of 2"_s}});
    return data;
}

QPageLayout layout()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(20, 15, 20, 15), QPageLayout::Millimeter};
}

}  // namespace

class CoverageReportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOnOverSeveralPages()
    {
        const auto pdftotext = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (pdftotext.isEmpty())
            QSKIP("pdftotext is not installed");
        QTemporaryDir dir;
        const auto path = dir.filePath(u"coverage.pdf"_s);
        QVERIFY(CoverageReport(dataOf(150), QLocale::c()).writePdf(path, layout()));
        QProcess process;
        process.start(pdftotext, {u"-layout"_s, path, u"-"_s});
        QVERIFY(process.waitForFinished());
        const auto text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY(text.contains("harbour.example"_L1));
        for (int i = 0; i < 150; ++i)
            QCOMPARE(text.count(QRegularExpression(u"\\bGroup %1 "_s.arg(i))), 1);
        const auto pages = text.count(u'\f');
        QVERIFY(pages > 1);
        QVERIFY(text.contains(QRegularExpression(u"\\b%1 ?/ ?%1\\b"_s.arg(pages))));
    }

    void takesNamesAsTheyAre()
    {
        auto data = dataOf(0);
        data.sections[0].rows.append({u"<b>A & B</b>"_s, {u"1"_s, u"2"_s}});
        QVERIFY(CoverageReport(data, QLocale::c()).plainText().text().contains("<b>A & B</b>"_L1));
    }

    void saysWhyItCouldNotBeWritten()
    {
        const auto written = CoverageReport(dataOf(1), QLocale::c()).writePdf(u"/no/such/folder/coverage.pdf"_s, layout());
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::FileFault);
    }

    void proposesANameForEveryHost()
    {
        QCOMPARE(CoverageReport::proposedFileName(u"[::1]:80"_s, QDate(2026, 11, 26)), u"coverage--1-80-2026-11-26.pdf"_s);
    }
};

QTEST_MAIN(CoverageReportTest)
#include "CoverageReportTest.moc"
