// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/BackupCodeSheet.h"

#include <QFileInfo>
#include <QImage>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace twofold::documents {

using namespace Qt::StringLiterals;

namespace {

const QStringList fiveCodes{u"k7Qm2x"_s, u"R4t-Zp"_s, u"w9LhBd"_s, u"3vNc_8"_s, u"-_0OlI"_s};
constexpr int dotsPerInch = 100;

BackupCodeSheetLabels labels()
{
    return {
        .title = u"Backup codes"_s,
        .subtitle = u"Two-factor sign-in for ONLYOFFICE DocSpace"_s,
        .portal = u"Portal"_s,
        .account = u"Account"_s,
        .printed = u"Printed"_s,
        .saved = u"Saved"_s,
        .usedOn = u"Used on"_s,
        .used = u"Used"_s,
        .foldHere = u"Fold here, codes inside"_s,
        .howToReadTitle = u"How to read a code"_s,
        .howToReadBefore = u"Capitals and small letters differ."_s,
        .shaded = u"Shaded"_s,
        .howToReadAfter = u"characters are digits. A code may contain a hyphen ( - ) or an underscore ( _ )."_s,
        .howToUseTitle = u"How to use a code"_s,
        .howToUse = {u"Sign in as usual. When the 6-digit code is asked for, type one of these instead."_s,
                     u"Tick it off. Every code works once."_s,
                     u"When two are left, get new ones in Twofold, under My sign-in › Backup codes."_s},
        .keepBold = u"Keep this sheet like a house key,"_s,
        .keep = u"away from your phone. If it is lost, get new codes. The ones above then stop working."_s,
        .footer = u"Printed with Twofold. Nobody from your portal or ONLYOFFICE will ask you for these codes."_s,
        .cutOut = u"Cut the card out along the line."_s,
    };
}

BackupCodeSheetData data(const QStringList &codes)
{
    BackupCodeSheetData data{
        .portal = u"https://harbour.example"_s,
        .host = u"harbour.example"_s,
        .name = u"Jonas Weber"_s,
        .email = u"jonas.weber@harbour.example"_s,
        .printed = QDateTime(QDate(2026, 11, 24), QTime(10, 42)),
    };
    for (const auto &code : codes)
        data.rows.append({.number = int(data.rows.size()) + 1, .code = Secret::fromText(code), .isUsed = data.rows.size() == 1});
    return data;
}

QLocale british()
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QStringList wordsOf(const QString &pdf)
{
    const auto text = QString::fromUtf8(outputOf(u"pdftotext"_s, {pdf, u"-"_s}));
    return text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
}

int pagesOf(const QString &pdf)
{
    const auto info = QString::fromUtf8(outputOf(u"pdfinfo"_s, {pdf}));
    return QRegularExpression(u"^Pages:\\s+(\\d+)$"_s, QRegularExpression::MultilineOption).match(info).captured(1).toInt();
}

/// The page as grey pixels, 100 to the inch.
QImage pictureOf(const QString &pdf)
{
    const auto png = outputOf(u"pdftoppm"_s, {u"-r"_s, QString::number(dotsPerInch), u"-png"_s, pdf});
    return QImage::fromData(png, "PNG").convertToFormat(QImage::Format_Grayscale8);
}

int pixels(double millimetres)
{
    return qRound(millimetres / 25.4 * dotsPerInch);
}

/// The darkest grey on that row of pixels, between the two columns.
int darkest(const QImage &image, int y, int from, int to)
{
    int grey = 255;
    for (int x = from; x < to; ++x)
        grey = std::min(grey, qGray(image.pixel(x, y)));
    return grey;
}

}  // namespace

class BackupCodeSheetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeIsOneWord_data()
    {
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<QLocale>("locale");
        QStringList twelve;
        for (int i = 0; i < 12; ++i)
            twelve.append(u"aB%1-_Z"_s.arg(i, 2, 10, QChar(u'0')));
        QTest::newRow("five on A4") << fiveCodes << british();
        QTest::newRow("five on Letter") << fiveCodes << QLocale(QLocale::English, QLocale::UnitedStates);
        QTest::newRow("mirrored") << fiveCodes << QLocale(QLocale::Arabic, QLocale::Egypt);
        QTest::newRow("twelve") << twelve << QLocale(QLocale::English, QLocale::UnitedStates);
        QTest::newRow("long ones") << QStringList{u"abcdefghijklmnopqrstuvwxyz012345"_s, u"x"_s} << british();
    }

    void everyCodeIsOneWord()
    {
        QFETCH(QStringList, codes);
        QFETCH(QLocale, locale);
        const auto pdf = write(BackupCodeSheet(data(codes), labels(), locale));

        const auto words = wordsOf(pdf);
        for (const auto &code : codes)
            QCOMPARE(words.count(code), 1);
        QCOMPARE(pagesOf(pdf), 1);
    }

    void saysWhoseCodesTheyAre()
    {
        const auto pdf = write(BackupCodeSheet(data(fiveCodes), labels(), british()));

        const auto text = wordsOf(pdf).join(u' ');
        for (const auto &expected :
             {u"https://harbour.example"_s, u"Jonas Weber · jonas.weber@harbour.example"_s, u"24 November 2026, 10:42"_s,
              u"Fold here, codes inside"_s, u"1/1"_s, u"Keep this sheet like a house key, away from your phone."_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u" is not in: "_s + text));
        QCOMPARE(text.count(u"Used on"_s), 4);
        const auto info = QString::fromUtf8(outputOf(u"pdfinfo"_s, {pdf}));
        QVERIFY(info.contains(u"Backup codes harbour.example"_s));
        const auto fonts = QString::fromUtf8(outputOf(u"pdffonts"_s, {pdf})).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const auto &font : fonts)
            QVERIFY2(font.contains(QRegularExpression(u"yes (yes|no)\\s+yes\\s+\\d+\\s+\\d+$"_s)), qPrintable(font));
    }

    void foldsAtHalfHeight_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("A4") << british();
        QTest::newRow("Letter") << QLocale(QLocale::English, QLocale::UnitedStates);
    }

    void foldsAtHalfHeight()
    {
        QFETCH(QLocale, locale);
        const auto image = pictureOf(write(BackupCodeSheet(data(fiveCodes), labels(), locale)));

        // The only marks in the margins are the dashes of the fold, and they reach both edges of the paper.
        const auto margin = pixels(18);
        QList<int> marked;
        for (int y = 0; y < image.height(); ++y) {
            const auto left = darkest(image, y, 0, margin);
            const auto right = darkest(image, y, image.width() - margin, image.width());
            QCOMPARE(left < 200, right < 200);
            if (left < 200)
                marked.append(y);
        }
        QVERIFY(!marked.isEmpty());
        QVERIFY(std::abs(marked.first() - image.height() / 2) <= 1);
        QVERIFY(std::abs(marked.last() - image.height() / 2) <= 1);
        QVERIFY(darkest(image, marked.first(), 0, pixels(2)) < 230);
        QVERIFY(darkest(image, marked.first(), image.width() - pixels(2), image.width()) < 230);
    }

    void shadesDigitsOfUnusedCodesAndStrikesUsedOnes()
    {
        const auto image = pictureOf(write(BackupCodeSheet(data(fiveCodes), labels(), british())));
        const auto row = [](int index) { return 59.4 + (index + 0.5) * 14.3; };
        const auto corner = [&](int index, int cell) {
            return qGray(image.pixel(pixels(41.3 + cell * 7.67 + 1.2), pixels(row(index) - 4.6)));
        };
        QCOMPARE(corner(0, 0), 255);
        QCOMPARE(corner(0, 1), 0xdd);
        QCOMPARE(corner(0, 4), 0xdd);
        QCOMPARE(corner(1, 1), 255);

        int struck = 0;
        for (int x = pixels(41.6); x < pixels(41.3 + 6 * 7.67 - 0.3); ++x)
            struck += darkest(image, pixels(row(1)) - 1, x, x + 1) < 160 || darkest(image, pixels(row(1)), x, x + 1) < 160;
        QCOMPARE(struck, pixels(41.3 + 6 * 7.67 - 0.3) - pixels(41.6));

        // The box beside a used code holds a tick, the other one nothing.
        QCOMPARE(darkest(image, pixels(row(0)), pixels(21.5), pixels(25)), 255);
        QVERIFY(darkest(image, pixels(row(1) + 0.5), pixels(21.5), pixels(25)) < 100);
    }

    void staysOnOnePageWhateverTheTranslation()
    {
        auto longLabels = labels();
        for (auto &step : longLabels.howToUse)
            step = step.repeated(4);
        longLabels.howToReadAfter = longLabels.howToReadAfter.repeated(5);
        longLabels.footer = longLabels.footer.repeated(2);
        auto longData = data(fiveCodes);
        longData.name = u"Maximiliane Friederike von und zu Beispielhausen-Musterstadt"_s;
        longData.email = u"maximiliane.friederike.von.und.zu.beispielhausen-musterstadt@portal.harbour.example"_s;

        const auto pdf = write(BackupCodeSheet(longData, longLabels, QLocale(QLocale::English, QLocale::UnitedStates)));

        QCOMPARE(pagesOf(pdf), 1);
        const auto text = wordsOf(pdf).join(u' ');
        QVERIFY(text.contains(u"The ones above then stop working."_s));
        const auto image = pictureOf(pdf);
        const auto bottomMargin = image.height() - pixels(14);
        for (int y = bottomMargin; y < image.height(); ++y)
            QCOMPARE(darkest(image, y, 0, image.width()), 255);
    }

    void paperFollowsTheCountry_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QPageSize::PageSizeId>("paper");
        QTest::newRow("Germany") << QLocale(QLocale::German, QLocale::Germany) << QPageSize::A4;
        QTest::newRow("United Kingdom") << british() << QPageSize::A4;
        QTest::newRow("United States") << QLocale(QLocale::English, QLocale::UnitedStates) << QPageSize::Letter;
        QTest::newRow("Mexico") << QLocale(QLocale::Spanish, QLocale::Mexico) << QPageSize::Letter;
        QTest::newRow("Brazil") << QLocale(QLocale::Portuguese, QLocale::Brazil) << QPageSize::A4;
        QTest::newRow("no country") << QLocale::c() << QPageSize::A4;
    }

    void paperFollowsTheCountry()
    {
        QFETCH(QLocale, locale);
        QFETCH(QPageSize::PageSizeId, paper);
        const auto layout = BackupCodeSheet::pageLayout(locale);
        QCOMPARE(layout.pageSize().id(), paper);
        QCOMPARE(layout.orientation(), QPageLayout::Portrait);
        QCOMPARE(layout.margins(QPageLayout::Millimeter), QMarginsF(20, 15, 20, 15));
    }

    void namesTheFileAfterThePortal()
    {
        QCOMPARE(BackupCodeSheet::proposedFileName(u"harbour.example"_s, QDate(2026, 11, 24), u"pdf"_s),
                 u"backup-codes-harbour.example-2026-11-24.pdf"_s);
        QCOMPARE(BackupCodeSheet::proposedFileName(u"127.0.0.1:8092"_s, QDate(2026, 1, 2), u"card.pdf"_s),
                 u"backup-codes-127.0.0.1-8092-2026-01-02.card.pdf"_s);
        QVERIFY(!BackupCodeSheet::proposedFileName(u"../x/y"_s, QDate(2026, 1, 2), u"txt"_s).contains(u'/'));
    }

    void plainTextHoldsOneCodeALine()
    {
        const BackupCodeSheet sheet(data({u"k7Qm2x"_s, u"R4t-Zp"_s, u"3vNc_8"_s}), labels(), british());
        QCOMPARE(sheet.plainText().text(), u"1. k7Qm2x\n2. R4t-Zp (Used)\n3. 3vNc_8\n"_s);
    }

    void leavesUsedCodesOutWithTheirNumbers()
    {
        const auto all = data(fiveCodes);
        QVERIFY(all.hasUsed());
        const auto unused = all.withoutUsed();
        QVERIFY(!unused.hasUsed());
        const BackupCodeSheet sheet(unused, labels(), british());
        QCOMPARE(sheet.plainText().text(), u"1. k7Qm2x\n3. w9LhBd\n4. 3vNc_8\n5. -_0OlI\n"_s);
        const auto words = wordsOf(write(sheet));
        QVERIFY(!words.contains(fiveCodes.at(1)));
        QCOMPARE(words.count(fiveCodes.at(2)), 1);
    }

    void writesATextFileForItsOwnerOnly()
    {
        const BackupCodeSheet sheet(data(fiveCodes), labels(), british());
        const auto path = m_folder.filePath(u"codes.txt"_s);
        QVERIFY(sheet.writeText(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(file.readAll());
        for (const auto &line :
             {u"Portal: https://harbour.example\n"_s, u"Account: Jonas Weber \u00b7 jonas.weber@harbour.example\n"_s,
              u"Saved: 24 November 2026, 10:42\n"_s, u"\n2. R4t-Zp (Used)\n3. w9LhBd\n"_s})
            QVERIFY2(text.contains(line), qPrintable(line + u" is not in: "_s + text));
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(path) & ~owner, QFile::Permissions());
        QCOMPARE(sheet.writeText(m_folder.filePath(u"missing/codes.txt"_s)).error().kind, Error::Kind::FileFault);
    }

    void isACardForTheWalletToo_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("five on A4") << 5 << british();
        QTest::newRow("five on Letter") << 5 << QLocale(QLocale::English, QLocale::UnitedStates);
        QTest::newRow("five, mirrored") << 5 << QLocale(QLocale::Arabic, QLocale::Egypt);
        QTest::newRow("one") << 1 << british();
        QTest::newRow("ten") << 10 << british();
        QTest::newRow("none") << 0 << british();
    }

    void isACardForTheWalletToo()
    {
        QFETCH(const int, count);
        QFETCH(const QLocale, locale);
        QStringList codes;
        for (int i = 0; i < count; ++i)
            codes.append(u"aB%1-_"_s.arg(i, 2, 10, QChar(u'0')));
        const auto pdf = write(BackupCodeSheet(data(codes), labels(), locale, BackupCodeSheet::Form::Card));

        QCOMPARE(pagesOf(pdf), 1);
        const auto words = wordsOf(pdf);
        for (const auto &code : codes)
            QCOMPARE(words.count(code), 1);
        QVERIFY(words.join(u' ').contains(u"Cut the card out along the line"_s));
        // Nothing but the words below it lies outside of the card.
        const auto image = pictureOf(pdf);
        const bool isMirrored = locale.textDirection() == Qt::RightToLeft;
        const auto from = isMirrored ? 0 : pixels(20 + 85.6 + 1);
        const auto to = isMirrored ? image.width() - pixels(20 + 85.6 + 1) : image.width();
        for (int y = 0; y < pixels(15 + 54 + 3); ++y)
            QCOMPARE(darkest(image, y, from, to), 255);
        for (int y = pixels(15 + 54 + 20); y < image.height(); ++y)
            QCOMPARE(darkest(image, y, 0, image.width()), 255);
        // Its outline is where a bank card ends.
        int dashes = 0;
        for (int y = pixels(20); y < pixels(64); ++y)
            dashes += darkest(image, y, pixels(20 + 85.6) - 1, pixels(20 + 85.6) + 2) < 200;
        QVERIFY(isMirrored || dashes > pixels(10));
    }

    void saysThatADeviceCannotBePaintedOn()
    {
        QPdfWriter writer(m_folder.filePath(u"missing/sheet.pdf"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
        QVERIFY(!BackupCodeSheet(data(fiveCodes), labels(), british()).paint(writer));
    }

private:
    QString write(const BackupCodeSheet &sheet)
    {
        const auto path = m_folder.filePath(u"sheet.pdf"_s);
        const auto written = sheet.writePdf(path);
        if (!written)
            qFatal("The sheet was not written: %s", qPrintable(written.error().detail));
        return path;
    }

    QTemporaryDir m_folder;
};

}  // namespace twofold::documents

QTEST_MAIN(twofold::documents::BackupCodeSheetTest)
#include "BackupCodeSheetTest.moc"
