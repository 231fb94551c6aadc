// SPDX-License-Identifier: GPL-3.0-or-later
// Is the set-up code readable on every screen? The program starts itself once for each scale factor, takes pictures of the real page, and
// has them read by a program that is not ours, as a phone would.
#include "tests/ui/pages/FakePlatform.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/ui/widgets/QrPicture.h"
#include "tests/unit/viewmodels/SetupBench.h"
#include "ui/pages/SetupPage.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/QrDialog.h"
#include "ui/widgets/QrView.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtMath>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;

namespace {

constexpr auto folderVariable = "TWOFOLD_PICTURES_OF_THE_CODE";
const auto expectedText =
    u"otpauth://totp/harbour.docs.example:ada@harbour.example?secret=JBSWY3DPEHPK3PXP&issuer=harbour.docs.example"_s;

enum class Look { Light, Dark, HighContrast };

QString nameOf(Look look)
{
    return look == Look::Light ? u"light"_s : look == Look::Dark ? u"dark"_s : u"high-contrast"_s;
}

/// What a desktop with high contrast gives: its own colours, and no style sheet of ours.
void useHighContrast()
{
    qApp->setStyleSheet({});
    QPalette palette(Qt::yellow, Qt::black, Qt::white, Qt::black, Qt::gray, Qt::yellow, Qt::yellow, Qt::black, Qt::black);
    QApplication::setPalette(palette);
}

/// The part of the picture that the widget fills; pixels that it fills in part, at the edges of a fractional scale, are left out.
QImage partOf(const QImage &picture, const QWidget &widget, const QWidget &window)
{
    const QRectF place(widget.mapTo(&window, QPoint(0, 0)), widget.size());
    const auto ratio = picture.devicePixelRatio();
    auto part = picture.copy(QRect(QPoint(qCeil(place.left() * ratio), qCeil(place.top() * ratio)),
                                   QPoint(qFloor(place.right() * ratio) - 1, qFloor(place.bottom() * ratio) - 1)));
    part.setDevicePixelRatio(1);
    return part;
}

class Photographer
{
public:
    explicit Photographer(const QString &folder) : m_folder(folder) {}

    void take(Look look)
    {
        const Theme theme(*qApp, look == Look::Dark ? Theme::Mode::Dark : Theme::Mode::Light);
        if (look == Look::HighContrast)
            useHighContrast();
        SetupBench bench;
        FakePlatform system;
        SetupPage page(bench.viewModel, system.platform);
        page.resize(848, 720);
        page.show();
        bench.toScan();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("the page is not shown");
        save(page, *part<QrView>(page, u"qrView"_s), nameOf(look) + u"-window"_s);
        click(page, u"enlargeButton"_s);
        auto *dialog = openDialog<QrDialog>(page);
        save(*dialog, *dialog->findChild<QrView *>(), nameOf(look) + u"-enlarged"_s);
        if (look == Look::Light)
            print(*part<QrView>(page, u"qrView"_s));
    }

private:
    void save(QWidget &window, const QrView &view, const QString &name)
    {
        const auto picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const auto fault = faultOf(partOf(picture, view, window), view.moduleCount(), view.modules());
        if (!fault.isEmpty())
            qFatal("%s: %s", qPrintable(name), qPrintable(fault));
        if (!picture.save(m_folder.filePath(name + u".png"_s)))
            qFatal("%s could not be saved", qPrintable(name));
    }

    /// Six centimetres wide on A4.
    void print(QrView &view)
    {
        constexpr int dotsPerInch = 600;
        QPdfWriter paper(m_folder.filePath(u"paper.pdf"_s));
        paper.setResolution(dotsPerInch);
        QPainter painter(&paper);
        const auto scale = 60 / 25.4 * dotsPerInch / view.width();
        painter.scale(scale, scale);
        view.render(&painter);
    }

    QDir m_folder;
};

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qWarning("%s: %s", qPrintable(program + u' ' + arguments.join(u' ')), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QString readBy(const QString &picture)
{
    return QString::fromUtf8(outputOf(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, picture}))
        .trimmed();
}

}  // namespace

class QrReadableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void atEveryScale_data()
    {
        QTest::addColumn<QString>("factor");
        for (int quarters = 4; quarters <= 12; ++quarters) {
            const auto factor = QString::number(quarters / 4.0);
            QTest::newRow(qPrintable(factor)) << factor;
        }
    }

    void atEveryScale()
    {
        QFETCH(const QString, factor);
        const QTemporaryDir folder;
        QVERIFY(takePictures(folder.path(), factor));
        const auto pictures = QDir(folder.path()).entryList({u"*.png"_s});
        QCOMPARE(pictures.size(), 6);
        for (const auto &picture : pictures)
            QVERIFY2(readBy(folder.filePath(picture)) == expectedText, qPrintable(picture));
    }

    void afterACameraAndAMessenger()
    {
        const QTemporaryDir folder;
        QVERIFY(takePictures(folder.path(), u"1"_s));
        const auto photo = folder.filePath(u"photo.jpg"_s);
        outputOf(u"convert"_s,
                 {folder.filePath(u"light-enlarged.png"_s), u"-resize"_s, u"50%"_s, u"-rotate"_s, u"10"_s, u"-quality"_s, u"40"_s,
                  photo});
        QCOMPARE(readBy(photo), expectedText);
    }

    void onPaper()
    {
        const QTemporaryDir folder;
        QVERIFY(takePictures(folder.path(), u"1"_s));
        outputOf(u"pdftoppm"_s,
                 {u"-r"_s, u"150"_s, u"-png"_s, u"-singlefile"_s, folder.filePath(u"paper.pdf"_s), folder.filePath(u"paper"_s)});
        QCOMPARE(readBy(folder.filePath(u"paper.png"_s)), expectedText);
    }

private:
    static bool takePictures(const QString &folder, const QString &factor)
    {
        QProcess photographer;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, factor);
        environment.insert(QString::fromLatin1(folderVariable), folder);
        photographer.setProcessEnvironment(environment);
        photographer.setProcessChannelMode(QProcess::ForwardedChannels);
        photographer.start(QCoreApplication::applicationFilePath(), QStringList());
        return photographer.waitForFinished(60'000) && photographer.exitStatus() == QProcess::NormalExit
            && photographer.exitCode() == 0;
    }
};

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet(folderVariable)) {
        const QCoreApplication application(argc, argv);
        QrReadableTest test;
        return QTest::qExec(&test, argc, argv);
    }
    const QApplication application(argc, argv);
    Photographer photographer(qEnvironmentVariable(folderVariable));
    for (const auto look : {Look::Light, Look::Dark, Look::HighContrast})
        photographer.take(look);
    return 0;
}

#include "QrReadableTest.moc"
