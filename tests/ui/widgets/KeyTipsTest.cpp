// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyTips.h"

#include "ui/widgets/CardRow.h"
#include "ui/widgets/KeyTipLayer.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace twofold::ui;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    Bench()
    {
        field.setAccessibleName(u"Search"_s);
        row.setClickable(true);
        auto *layout = new QVBoxLayout(&window);
        for (QWidget *widget : std::initializer_list<QWidget *>{&save, &show, &box, &field, &row, &gone, &off, &label})
            layout->addWidget(widget);
        gone.hide();
        off.setEnabled(false);
        label.setTextInteractionFlags(Qt::TextSelectableByKeyboard);
    }
    bool open()
    {
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window);
    }
    void press(char key) { QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key, Qt::AltModifier); }
    QChar keyOf(const QWidget &widget) const
    {
        for (const auto &tip : KeyTips::tipsOf(window)) {
            if (tip.target == &widget)
                return tip.key;
        }
        return {};
    }

    KeyTips tips;
    QWidget window;
    QPushButton save{u"Save"_s};
    QPushButton show{u"Show codes"_s};
    QCheckBox box{u"Copy all"_s};
    QLineEdit field;
    CardRow row{Icon::Key, u"Open"_s};
    QPushButton gone{u"Gone"_s};
    QPushButton off{u"Off"_s};
    QLabel label{u"Text"_s};
};

}  // namespace

class KeyTipsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesALetterOfTheWords_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("keys");
        QTest::newRow("first letters of words") << QStringList{u"Save"_s, u"Show codes"_s, u"Sign out"_s} << u"SCO"_s;
        QTest::newRow("then any letter") << QStringList{u"No"_s, u"no"_s, u"On"_s} << u"NOA"_s;
        QTest::newRow("accents are hard to type") << QStringList{u"Éditer"_s, u"Über"_s} << u"DB"_s;
        QTest::newRow("Russian") << QStringList{u"Сохранить"_s, u"Сохранить код"_s} << u"СК"_s;
        QTest::newRow("Arabic") << QStringList{u"حفظ"_s, u"حذف"_s} << u"حذ"_s;
        QTest::newRow("Chinese") << QStringList{u"保存"_s, u"保存为 PDF"_s} << u"AP"_s;
        QTest::newRow("Japanese") << QStringList{u"コピー"_s, u"キー"_s} << u"AB"_s;
    }

    void takesALetterOfTheWords()
    {
        QFETCH(QStringList, texts);
        QFETCH(QString, keys);
        QString found;
        for (const QChar key : KeyTips::keysFor(texts))
            found += key;
        QCOMPARE(found, keys);
    }

    void neverTwiceTheSame()
    {
        const QStringList texts(60, u"Same words"_s);
        QSet<QChar> seen;
        for (const QChar key : KeyTips::keysFor(texts)) {
            QVERIFY(key.isNull() || !seen.contains(key));
            seen.insert(key);
        }
        QVERIFY(seen.size() > 30);
    }

    void reachesWhatCanBePressedOrTypedInto()
    {
        Bench bench;
        QVERIFY(bench.open());
        QCOMPARE(KeyTips::tipsOf(bench.window).size(), 5);
        QCOMPARE(bench.keyOf(bench.save), u'S');
        QCOMPARE(bench.keyOf(bench.show), u'C');
        QCOMPARE(bench.keyOf(bench.box), u'A');
        QCOMPARE(bench.keyOf(bench.field), u'E');
        QCOMPARE(bench.keyOf(bench.row), u'O');
    }

    void pressesByAlt()
    {
        Bench bench;
        QVERIFY(bench.open());
        const QSignalSpy pressed(&bench.show, &QPushButton::clicked);
        bench.press('c');
        QCOMPARE(pressed.size(), 1);
        bench.press('a');
        QVERIFY(bench.box.isChecked());
        const QSignalSpy opened(&bench.row, &CardRow::clicked);
        bench.press('o');
        QCOMPARE(opened.size(), 1);
        bench.press('e');
        QVERIFY(bench.field.hasFocus());
        // In a field as well, and without typing there.
        bench.press('c');
        QCOMPARE(pressed.size(), 2);
        QCOMPARE(bench.field.text(), QString());
        QTest::keyClicks(&bench.field, u"cab"_s);
        QCOMPARE(bench.field.text(), u"cab"_s);
        QCOMPARE(pressed.size(), 2);
    }

    void showsTheLettersWhileAltIsHeld()
    {
        Bench bench;
        QVERIFY(bench.open());
        QTest::keyPress(&bench.window, Qt::Key_Alt);
        QVERIFY(bench.tips.areShown());
        const auto *layer = bench.window.findChild<KeyTipLayer *>();
        QCOMPARE(layer->tags().size(), 5);
        QCOMPARE(layer->tags().first().text, u"S"_s);
        QVERIFY(bench.save.geometry().adjusted(0, 0, 8, 8).contains(layer->tags().first().place));
        QTest::keyRelease(&bench.window, Qt::Key_Alt, Qt::AltModifier);
        QVERIFY(!bench.tips.areShown());
        QTest::keyPress(&bench.window, Qt::Key_Alt);
        QTest::mouseClick(&bench.window, Qt::LeftButton);
        QVERIFY(!bench.tips.areShown());
    }

    void aMenuThatKeysOpenedTakesTheLetterAlone()
    {
        Bench bench;
        QVERIFY(bench.open());
        QMenu menu(&bench.window);
        const auto *print = menu.addAction(u"Print"_s);
        menu.addSeparator();
        auto *off = menu.addAction(u"Paste"_s);
        off->setEnabled(false);
        const auto *text = menu.addAction(u"Plain text"_s);
        const QSignalSpy printed(print, &QAction::triggered);
        const QSignalSpy written(text, &QAction::triggered);
        QTest::mouseClick(&bench.window, Qt::LeftButton);
        menu.popup({});
        QTest::keyClick(&menu, Qt::Key_P);
        QCOMPARE(printed.size(), 0);
        menu.hide();
        QTest::keyClick(&bench.save, Qt::Key_F10);
        menu.popup({});
        QVERIFY(bench.tips.areShown());
        QTest::keyClick(&menu, Qt::Key_T);
        QCOMPARE(written.size(), 1);
        QVERIFY(!menu.isVisible());
    }
};

QTEST_MAIN(KeyTipsTest)
#include "KeyTipsTest.moc"
