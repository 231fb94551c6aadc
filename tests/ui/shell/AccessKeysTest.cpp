// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/PageDriver.h"
#include "tests/ui/shell/ShellBench.h"
#include "ui/pages/HelpDialog.h"
#include "ui/pages/PreferencesDialog.h"
#include "ui/widgets/KeyTips.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;

namespace {

struct Bench : ShellBench
{
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(&window, key, modifiers);
        answerReads();
    }

    KeyTips tips;
    Languages spoken{QStringLiteral(TWOFOLD_TRANSLATIONS)};
};

/// No two alike, and every button that takes the keyboard has one.
void verifyNoClash(const QWidget &window, const QString &where)
{
    const auto tips = KeyTips::tipsOf(window);
    QVERIFY2(tips.size() > 1, qPrintable(where));
    QString seen;
    for (const auto &tip : tips) {
        QVERIFY2(!seen.contains(tip.key), qPrintable(where + u": "_s + tip.key));
        seen += tip.key;
    }
    for (const auto *button : window.findChildren<QPushButton *>()) {
        const bool isReached =
            std::any_of(tips.cbegin(), tips.cend(), [button](const auto &tip) { return tip.target == button; });
        if (button->isVisible() && button->isEnabled() && button->window() == &window && button->focusPolicy() != Qt::NoFocus)
            QVERIFY2(isReached, qPrintable(where + u": "_s + button->objectName()));
    }
}

QChar keyOf(const QWidget &window, const QString &name)
{
    for (const auto &tip : KeyTips::tipsOf(window)) {
        if (tip.target->objectName() == name)
            return tip.key;
    }
    return {};
}

}  // namespace

class AccessKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        QLocale::setDefault(QLocale::system());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void noClashOnAnyPageInAnyLanguage_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto &code : Languages(QStringLiteral(TWOFOLD_TRANSLATIONS)).codes())
            QTest::newRow(qPrintable(code)) << code;
    }

    void noClashOnAnyPageInAnyLanguage()
    {
        QFETCH(QString, code);
        Bench bench;
        bench.spoken.use(code);
        QVERIFY(bench.show());
        QCoreApplication::processEvents();
        verifyNoClash(bench.window, u"connect"_s);
        bench.connect();
        verifyNoClash(bench.window, u"ways to sign in"_s);
        bench.session.leavePortal();
        bench.enter();
        for (const auto key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
            bench.press(key);
            verifyNoClash(bench.window, u"page "_s + QChar(char16_t(key)));
        }
        bench.press(Qt::Key_1);
        click(bench.window, u"showCodesButton"_s);
        bench.answerReads();
        verifyNoClash(bench.window, u"backup codes"_s);
        bench.editPolicy();
        verifyNoClash(bench.window, u"edited policy"_s);
        bench.press(Qt::Key_Comma);
        auto *dialog = openDialog<PreferencesDialog>(bench.window);
        verifyNoClash(*dialog, u"preferences"_s);
        dialog->close();
        bench.press(Qt::Key_F1, Qt::NoModifier);
        verifyNoClash(*openDialog<HelpDialog>(bench.window), u"help"_s);
    }

    void altAndTheLetterPressTheButton_data() { noClashOnAnyPageInAnyLanguage_data(); }

    void altAndTheLetterPressTheButton()
    {
        QFETCH(QString, code);
        Bench bench;
        bench.spoken.use(code);
        QVERIFY(bench.show());
        bench.enter();
        QCoreApplication::processEvents();
        bench.answerReads();
        const auto key = keyOf(bench.window, u"showCodesButton"_s);
        QVERIFY(!key.isNull());
        const QSignalSpy pressed(button(bench.window, u"showCodesButton"_s), &QPushButton::clicked);
        QKeyEvent event(QEvent::KeyPress, key.unicode(), Qt::AltModifier, key.toLower());
        QApplication::sendEvent(&bench.window, &event);
        QCOMPARE(pressed.size(), 1);
    }
};

QTEST_MAIN(AccessKeysTest)
#include "AccessKeysTest.moc"
