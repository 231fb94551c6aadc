// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/QrView.h"
#include "tests/ui/widgets/QrPicture.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/QrDialog.h"

#include <QAccessible>
#include <QApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace twofold::tests;
using namespace twofold::ui;
using namespace Qt::StringLiterals;

namespace {

/// Neither a real code nor regular: each row and column differs, and the four corners are dark, so that the edges can be found.
QBitArray pattern(int size)
{
    QBitArray dark(qsizetype(size) * size);
    for (int row = 0; row < size; ++row) {
        for (int column = 0; column < size; ++column)
            dark.setBit(row * size + column, (row * row + 3 * column * row + column) % 5 < 2);
    }
    const int last = size - 1;
    for (const int corner : {0, last, last * size, last * size + last})
        dark.setBit(corner);
    return dark;
}

}  // namespace

class QrViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modulesAreWholeAndPure_data()
    {
        QTest::addColumn<Theme::Mode>("mode");
        QTest::addColumn<qreal>("ratio");
        QTest::addColumn<QPoint>("position");
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            for (const qreal ratio : {1.0, 1.25, 1.5, 1.75, 2.0, 3.0}) {
                const char *theme = mode == Theme::Mode::Light ? "light" : "dark";
                QTest::addRow("%s, %.2f", theme, ratio) << mode << ratio << QPoint(20, 20);
                QTest::addRow("%s, %.2f, between pixels", theme, ratio) << mode << ratio << QPoint(33, 17);
            }
        }
    }

    void modulesAreWholeAndPure()
    {
        QFETCH(const Theme::Mode, mode);
        QFETCH(const qreal, ratio);
        QFETCH(const QPoint, position);
        const Theme theme(*qApp, mode);
        const int size = 41;
        const QBitArray dark = pattern(size);
        QWidget page;
        QrView view(&page);
        view.setModules(size, dark);
        view.setGeometry(QRect(position, view.sizeHint()));
        page.resize(420, 420);

        QImage image((QSizeF(page.size()) * ratio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        page.render(&image);
        QCOMPARE(faultOf(image, size, dark), QString());
    }

    void staysReadableAtEverySize_data()
    {
        QTest::addColumn<int>("side");
        for (const int side : {204, 250, 351, 352, 353, 500, 984})
            QTest::addRow("%d px", side) << side;
    }

    void staysReadableAtEverySize()
    {
        QFETCH(const int, side);
        const QBitArray dark = pattern(41);
        QrView view;
        view.setModules(41, dark);
        view.resize(side, side);
        QCOMPARE(faultOf(view.grab().toImage().convertToFormat(QImage::Format_RGB32), 41, dark), QString());
    }

    void sizeSuitsAPhone_data()
    {
        QTest::addColumn<int>("modules");
        for (const int modules : {21, 33, 37, 41, 49, 57, 65})
            QTest::addRow("%d", modules) << modules;
    }

    void sizeSuitsAPhone()
    {
        QFETCH(const int, modules);
        QrView view;
        view.setModules(modules, pattern(modules));
        const QSize hint = view.sizeHint();
        QCOMPARE(hint.width(), hint.height());
        // As near to the middle of 340 to 370 px as whole pixels per module allow.
        QVERIFY2(qAbs(hint.width() - 355) <= (modules + 8) / 2 + 1, QByteArray::number(hint.width()).constData());
        view.resize(view.minimumSizeHint());
        QCOMPARE(view.modulesRect().width() / modules, 4.0);
    }

    void growsWhereModulesWouldGetTooSmall()
    {
        QrView view;
        view.setModules(105, pattern(105));
        view.resize(view.sizeHint());
        QCOMPARE(view.modulesRect().width() / 105, 4.0);
    }

    void keysEnlarge_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("asked");
        QTest::newRow("space") << Qt::Key_Space << 1;
        QTest::newRow("return") << Qt::Key_Return << 1;
        QTest::newRow("enter") << Qt::Key_Enter << 1;
        QTest::newRow("letter") << Qt::Key_E << 0;
    }

    void keysEnlarge()
    {
        QFETCH(const Qt::Key, key);
        QrView view;
        const QSignalSpy asked(&view, &QrView::enlargeRequested);
        QTest::keyClick(&view, key);
        QTEST(int(asked.size()), "asked");
    }

    void isAPictureForScreenReaders()
    {
        QrView view;
        view.setAccessibleName(u"QR code"_s);
        const QSignalSpy asked(&view, &QrView::enlargeRequested);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(accessible->role(), QAccessible::Graphic);
        QCOMPARE(accessible->text(QAccessible::Name), u"QR code"_s);
        QVERIFY(accessible->state().focusable);
        accessible->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(asked.size(), 1);
    }

    void clearTakesThePictureAway()
    {
        QrView view;
        view.setModules(41, pattern(41));
        view.resize(view.sizeHint());
        view.clear();
        QVERIFY(view.isEmpty());
        QVERIFY(view.modules().isEmpty());
        QVERIFY(blackPartOf(view.grab().toImage()).isEmpty());
    }

    void dialogFillsTheScreen()
    {
        QrDialog dialog(41, pattern(41), u"QR code"_s);
        const QSize screen = dialog.screen()->geometry().size();
        QCOMPARE(dialog.width(), qMin(screen.width(), screen.height()) - 96);
        QCOMPARE(dialog.height(), dialog.width());
        QCOMPARE(faultOf(dialog.grab().toImage().convertToFormat(QImage::Format_RGB32), 41, pattern(41)), QString());
        const auto *view = dialog.findChild<QrView *>();
        QCOMPARE(view->accessibleName(), u"QR code"_s);
        QVERIFY(view->modulesRect().width() > dialog.width() * 0.6);
    }

    void dialogCloses_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("escape") << int(Qt::Key_Escape);
        QTest::newRow("space") << int(Qt::Key_Space);
        QTest::newRow("click") << 0;
    }

    void dialogCloses()
    {
        QFETCH(const int, key);
        QrDialog dialog(41, pattern(41), u"QR code"_s);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *view = dialog.findChild<QrView *>();
        if (key)
            QTest::keyClick(view, Qt::Key(key));
        else
            QTest::mouseClick(view, Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(QrViewTest)
#include "QrViewTest.moc"
