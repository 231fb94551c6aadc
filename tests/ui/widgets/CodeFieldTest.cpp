// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CodeField.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace twofold::ui;
using namespace Qt::StringLiterals;

class CodeFieldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_field = new CodeField(m_window.get());
        m_window->resize(500, 100);
        m_field->resize(m_field->sizeHint());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
    }

    void keysEdit_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QList<QKeyCombination>>("keys");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("cursor");

        using Keys = QList<QKeyCombination>;
        QTest::newRow("digits") << u""_s << Keys{Qt::Key_4, Qt::Key_0} << u"40"_s << 2;
        QTest::newRow("keypad") << u"4"_s << Keys{Qt::KeypadModifier | Qt::Key_8} << u"48"_s << 2;
        QTest::newRow("backspace") << u"482"_s << Keys{Qt::Key_Backspace} << u"48"_s << 2;
        QTest::newRow("backspace in an empty field") << u""_s << Keys{Qt::Key_Backspace} << u""_s << 0;
        QTest::newRow("left and right") << u"482"_s << Keys{Qt::Key_Left, Qt::Key_Left, Qt::Key_Right} << u"482"_s << 2;
        QTest::newRow("left stops at the start") << u"4"_s << Keys{Qt::Key_Left, Qt::Key_Left} << u"4"_s << 0;
        QTest::newRow("right stops at the end") << u"4"_s << Keys{Qt::Key_Right} << u"4"_s << 1;
        QTest::newRow("home, typed in between") << u"482"_s << Keys{Qt::Key_Home, Qt::Key_9} << u"9482"_s << 1;
        QTest::newRow("end") << u"482"_s << Keys{Qt::Key_Home, Qt::Key_End, Qt::Key_9} << u"4829"_s << 4;
        QTest::newRow("delete") << u"482"_s << Keys{Qt::Key_Home, Qt::Key_Delete} << u"82"_s << 0;
        QTest::newRow("delete at the end") << u"482"_s << Keys{Qt::Key_Delete} << u"482"_s << 3;
        QTest::newRow("select all, type") << u"482"_s << Keys{Qt::CTRL | Qt::Key_A, Qt::Key_7} << u"7"_s << 1;
        QTest::newRow("select all, delete") << u"482"_s << Keys{Qt::CTRL | Qt::Key_A, Qt::Key_Delete} << u""_s << 0;
        QTest::newRow("select two, backspace")
            << u"482"_s << Keys{Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Left, Qt::Key_Backspace} << u"4"_s << 1;
        QTest::newRow("left leaves a selection at its start")
            << u"482"_s << Keys{Qt::SHIFT | Qt::Key_Home, Qt::Key_Left} << u"482"_s << 0;
        QTest::newRow("letters are not taken") << u"48"_s << Keys{Qt::Key_K, Qt::Key_2} << u"482"_s << 3;
        QTest::newRow("a blank is passed over") << u"482"_s << Keys{Qt::Key_Space, Qt::Key_9} << u"4829"_s << 4;
        QTest::newRow("a seventh digit is not taken") << u"482913"_s << Keys{Qt::Key_7} << u"482913"_s << 6;
        QTest::newRow("over a digit of a full code") << u"482913"_s << Keys{Qt::Key_Home, Qt::Key_7} << u"782913"_s << 1;
        QTest::newRow("leading zeros stay") << u""_s << Keys{Qt::Key_0, Qt::Key_0, Qt::Key_7} << u"007"_s << 3;
    }

    void keysEdit()
    {
        QFETCH(const QString, before);
        QFETCH(const QList<QKeyCombination>, keys);
        QFETCH(const int, cursor);
        m_field->insertText(before);
        for (const QKeyCombination key : keys)
            QTest::keyClick(m_field, key.key(), key.keyboardModifiers());
        QTEST(m_field->code(), "after");
        QCOMPARE(m_field->text().cursor(), cursor);
    }

    void pasteTakesWhatIsACode_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("code");
        QTest::newRow("plain") << u"048291"_s << u"048291"_s;
        QTest::newRow("blank in the middle") << u"482 913"_s << u"482913"_s;
        QTest::newRow("blanks and line ends around") << u" \t482913\r\n"_s << u"482913"_s;
        QTest::newRow("no-break and thin blanks") << u"482\u00a09\u20091\u202f3"_s << u"482913"_s;
        QTest::newRow("hyphen") << u"482-913"_s << u"482913"_s;
        QTest::newRow("en dash, minus") << u"48\u201329\u221213"_s << u"482913"_s;
        QTest::newRow("marks of direction") << u"\u200e482913\u200f"_s << u"482913"_s;
        QTest::newRow("byte order mark") << u"\ufeff482913"_s << u"482913"_s;
        QTest::newRow("Arabic-Indic") << u"٤٨٢٩١٣"_s << u"482913"_s;
        QTest::newRow("Persian") << u"۴۸۲۹۱۳"_s << u"482913"_s;
        QTest::newRow("Devanagari") << u"४८२९१३"_s << u"482913"_s;
        QTest::newRow("full width") << u"４８２９１３"_s << u"482913"_s;
        QTest::newRow("digits of two UTF-16 units") << u"𝟒𝟖𝟐𝟗𝟏𝟑"_s << u"482913"_s;
        QTest::newRow("a part of it") << u"482"_s << u"482"_s;
        QTest::newRow("nothing") << u" - "_s << u""_s;
    }

    void pasteTakesWhatIsACode()
    {
        QFETCH(const QString, pasted);
        const QSignalSpy refused(m_field, &CodeField::inputRefused);
        QApplication::clipboard()->setText(pasted);
        QTest::keyClick(m_field, Qt::Key_V, Qt::ControlModifier);
        QTEST(m_field->code(), "code");
        QCOMPARE(refused.size(), 0);
    }

    void pasteRefusesWhatIsNoCode_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("letters") << u"48291a"_s;
        QTest::newRow("seven digits") << u"4829137"_s;
        QTest::newRow("superscript") << u"48291³"_s;
        QTest::newRow("a sentence") << u"Your code is 482913"_s;
    }

    void pasteRefusesWhatIsNoCode()
    {
        QFETCH(const QString, pasted);
        m_field->insertText(u"12"_s);
        const QSignalSpy edited(m_field, &CodeField::edited);
        const QSignalSpy refused(m_field, &CodeField::inputRefused);
        QApplication::clipboard()->setText(pasted);
        QTest::keyClick(m_field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_field->code(), u"12"_s);
        QCOMPARE(edited.size(), 0);
        QCOMPARE(refused.size(), 1);
    }

    void sixDigitsReplaceWhatWasThere()
    {
        m_field->insertText(u"12"_s);
        m_field->insertText(u"482913"_s);
        QCOMPARE(m_field->code(), u"482913"_s);
    }

    void sixthDigitEntersOncePerCode()
    {
        const QSignalSpy entered(m_field, &CodeField::codeEntered);
        QTest::keyClicks(m_field, u"48291"_s);
        QCOMPARE(entered.size(), 0);
        QTest::keyClicks(m_field, u"3"_s);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.last().at(0).toString(), u"482913"_s);

        QTest::keyClick(m_field, Qt::Key_Backspace);
        QTest::keyClicks(m_field, u"3"_s);
        QCOMPARE(entered.size(), 1);

        QTest::keyClick(m_field, Qt::Key_Backspace);
        QTest::keyClicks(m_field, u"4"_s);
        QCOMPARE(entered.size(), 2);
        QCOMPARE(entered.last().at(0).toString(), u"482914"_s);
    }

    void enterSaysItAgain()
    {
        const QSignalSpy entered(m_field, &CodeField::codeEntered);
        m_field->insertText(u"48291"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(entered.size(), 0);
        m_field->insertText(u"3"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QTest::keyClick(m_field, Qt::Key_Enter);
        QCOMPARE(entered.size(), 3);
    }

    void correctingInTheMiddleDoesNotEnterEachDigit()
    {
        m_field->insertText(u"482913"_s);
        const QSignalSpy entered(m_field, &CodeField::codeEntered);
        QTest::keyClick(m_field, Qt::Key_Home);
        QTest::keyClicks(m_field, u"11111"_s);
        QCOMPARE(entered.size(), 0);
        QTest::keyClicks(m_field, u"1"_s);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.last().at(0).toString(), u"111111"_s);
    }

    void clearStartsAnew()
    {
        const QSignalSpy entered(m_field, &CodeField::codeEntered);
        m_field->insertText(u"482913"_s);
        m_field->setError(true);
        m_field->clear();
        QVERIFY(m_field->code().isEmpty());
        QVERIFY(!m_field->hasError());
        m_field->insertText(u"482913"_s);
        QCOMPARE(entered.size(), 2);
    }

    void everyEditClearsTheError_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<bool>("clears");
        QTest::newRow("backspace") << Qt::Key_Backspace << true;
        QTest::newRow("digit") << Qt::Key_7 << true;
        QTest::newRow("letter") << Qt::Key_K << false;
        QTest::newRow("left") << Qt::Key_Left << false;
    }

    void everyEditClearsTheError()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const bool, clears);
        m_field->insertText(u"4829"_s);
        m_field->setError(true);
        const QSignalSpy edited(m_field, &CodeField::edited);
        QTest::keyClick(m_field, key);
        QCOMPARE(m_field->hasError(), !clears);
        QCOMPARE(edited.size(), clears ? 1 : 0);
    }

    /// So that the next code is typed over it; what is seen is that it was refused.
    void aRefusedCodeIsSelectedUnseen()
    {
        const auto fill = [this](int index) {
            return m_field->grab().toImage().pixelColor(m_field->boxRect(index).topLeft() + QPoint(8, 8));
        };
        m_field->insertText(u"482913"_s);
        QTest::keyClick(m_field, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(fill(2), Theme::tokens().accentSoft);
        m_field->setError(true);
        QCOMPARE(fill(2), Theme::tokens().surface);
        QTest::keyClick(m_field, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(fill(2), Theme::tokens().accentSoft);
        QTest::keyClick(m_field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_field, Qt::Key_7);
        QCOMPARE(m_field->code(), u"7"_s);
    }

    void busyIgnoresInput()
    {
        m_field->insertText(u"482913"_s);
        m_field->setBusy(true);
        const QSignalSpy edited(m_field, &CodeField::edited);
        const QSignalSpy entered(m_field, &CodeField::codeEntered);
        QApplication::clipboard()->setText(u"111111"_s);
        for (const Qt::Key key : {Qt::Key_7, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Return})
            QTest::keyClick(m_field, key);
        QTest::keyClick(m_field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_field->code(), u"482913"_s);
        QCOMPARE(edited.size() + entered.size(), 0);
        QVERIFY(m_field->hasFocus());
        m_field->setBusy(false);
        QTest::keyClick(m_field, Qt::Key_Backspace);
        QCOMPARE(m_field->code(), u"48291"_s);
    }

    void takesTheDigitsOfAnInputMethod()
    {
        QVERIFY(m_field->testAttribute(Qt::WA_InputMethodEnabled));
        QVERIFY(m_field->inputMethodHints() & Qt::ImhDigitsOnly);
        QInputMethodEvent event;
        event.setCommitString(u"٤٨"_s);
        QApplication::sendEvent(m_field, &event);
        QCOMPARE(m_field->code(), u"48"_s);
    }

    void leavesTheShortcutsOfTheWindow()
    {
        QShortcut page(QKeySequence(Qt::CTRL | Qt::Key_1), m_window.get());
        QShortcut digit(QKeySequence(Qt::Key_1), m_window.get());
        const QSignalSpy pageAsked(&page, &QShortcut::activated);
        const QSignalSpy digitAsked(&digit, &QShortcut::activated);
        QTest::keyClick(m_field, Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(m_field, Qt::Key_1);
        QCOMPARE(pageAsked.size(), 1);
        QCOMPARE(digitAsked.size(), 0);
        QCOMPARE(m_field->code(), u"1"_s);
    }

    void aClickSetsTheCursor()
    {
        m_field->insertText(u"4829"_s);
        QTest::mouseClick(m_field, Qt::LeftButton, {}, m_field->boxRect(1).center());
        QCOMPARE(m_field->text().cursor(), 1);
        QTest::mouseClick(m_field, Qt::LeftButton, {}, m_field->boxRect(5).center());
        QCOMPARE(m_field->text().cursor(), 4);
    }

    void boxesAreAsDrawn()
    {
        QCOMPARE(m_field->sizeHint().height(), m_field->boxRect(0).height());
        QCOMPARE(m_field->boxRect(1).left() - m_field->boxRect(0).right() - 1, 8);
        QCOMPARE(m_field->boxRect(3).left() - m_field->boxRect(2).right() - 1, 24);
        QCOMPARE(m_field->boxRect(5).right() + 1, m_field->sizeHint().width());
    }

    void boxesShrinkEvenly()
    {
        m_field->resize(320, 60);
        QCOMPARE(m_field->boxRect(0).width(), 44);
        QCOMPARE(m_field->boxRect(5).right() + 1, 320);
        m_field->resize(200, 60);
        QCOMPARE(m_field->boxRect(5).width(), 40);
    }

    void readsLeftToRightInEveryLanguage()
    {
        m_field->setLayoutDirection(Qt::RightToLeft);
        m_field->resize(480, 60);
        QVERIFY(m_field->boxRect(0).left() < m_field->boxRect(5).left());
        QCOMPARE(m_field->boxRect(5).right() + 1, 480);
        m_field->insertText(u"48"_s);
        QTest::keyClick(m_field, Qt::Key_Left);
        QCOMPARE(m_field->text().cursor(), 1);
    }

    void isATextFieldForScreenReaders()
    {
        m_field->insertText(u"4829"_s);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_field);
        QCOMPARE(accessible->role(), QAccessible::EditableText);
        QCOMPARE(accessible->text(QAccessible::Name), u"6-digit code"_s);
        QCOMPARE(accessible->text(QAccessible::Value), u"4 of 6 digits"_s);
        QCOMPARE(accessible->text(QAccessible::Description), u"4 of 6 digits"_s);
        QVERIFY(accessible->state().editable && accessible->state().focusable && accessible->state().focused);

        QAccessibleTextInterface *text = accessible->textInterface();
        QVERIFY(text);
        QCOMPARE(text->text(0, text->characterCount()), u"4829"_s);
        QCOMPARE(text->cursorPosition(), 4);
        accessible->editableTextInterface()->replaceText(0, 4, u"111 222"_s);
        QCOMPARE(m_field->code(), u"111222"_s);
        accessible->editableTextInterface()->deleteText(0, 3);
        QCOMPARE(m_field->code(), u"222"_s);
    }

    void anErrorIsDescribed()
    {
        m_field->insertText(u"4829"_s);
        m_field->setError(true);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_field);
        QCOMPARE(accessible->text(QAccessible::Description), u"4 of 6 digits, not accepted"_s);
        QCOMPARE(accessible->text(QAccessible::Value), u"4 of 6 digits"_s);
        QTest::keyClick(m_field, Qt::Key_Backspace);
        QCOMPARE(accessible->text(QAccessible::Description), u"3 of 6 digits"_s);
    }

    void isNotReadableInThePictureWhenEmptied()
    {
        const QImage empty = m_field->grab().toImage();
        m_field->insertText(u"482913"_s);
        QVERIFY(m_field->grab().toImage() != empty);
        m_field->clear();
        QCOMPARE(m_field->grab().toImage(), empty);
    }

private:
    std::unique_ptr<QWidget> m_window;
    CodeField *m_field = nullptr;
};

QTEST_MAIN(CodeFieldTest)
#include "CodeFieldTest.moc"
