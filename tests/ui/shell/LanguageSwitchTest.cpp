// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/PageDriver.h"
#include "tests/ui/shell/ShellBench.h"
#include "ui/pages/BackupCodesPage.h"
#include "ui/pages/ChallengePage.h"
#include "ui/pages/ConnectPage.h"
#include "ui/pages/MySignInPage.h"
#include "ui/pages/PolicyPage.h"
#include "ui/pages/PreferencesDialog.h"
#include "ui/pages/SignInPage.h"
#include "ui/shell/AppliedPreferences.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/NoticeBar.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;

namespace {

struct Bench : ShellBench
{
    QStringList seenTexts() const
    {
        QStringList texts;
        for (const auto *label : window.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
    void speak(const QString &code)
    {
        preferencesModel.setLanguage(code);
        QCoreApplication::processEvents();
        answerReads();
    }
    CodeField *seenField() const
    {
        for (auto *field : window.findChildren<CodeField *>()) {
            if (field->isVisible())
                return field;
        }
        qFatal("no boxes for a code");
    }
    template<class Page>
    Page *page() const
    {
        return openDialog<Page>(window);
    }

    Theme theme{*qobject_cast<QApplication *>(qApp)};
    Languages spoken{QStringLiteral(TWOFOLD_TRANSLATIONS)};
    AppliedPreferences applied{{preferencesModel, theme, spoken, system.clipboard}};
};

}  // namespace

class LanguageSwitchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::system()); }

    void theWholeWindowSpeaksGermanAndEnglishAgain()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.speak(u"en"_s);
        const auto english = bench.seenTexts();
        QVERIFY(english.contains(u"My sign-in"_s));
        const auto geometry = bench.window.geometry();
        bench.speak(u"de"_s);
        const auto german = bench.seenTexts();
        QVERIFY(german.contains(u"Meine Anmeldung"_s));
        QVERIFY(!german.contains(u"My sign-in"_s));
        QCOMPARE(german.size(), english.size());
        QCOMPARE(bench.window.locale().language(), QLocale::German);
        QCOMPARE(bench.seen<MySignInPage>(), 1);
        QCOMPARE(bench.window.geometry(), geometry);
        bench.speak(u"en"_s);
        QCOMPARE(bench.seenTexts(), english);
    }

    void thePageStays()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        click(bench.window, u"showCodesButton"_s);
        bench.answerReads();
        QCOMPARE(bench.seen<BackupCodesPage>(), 1);
        click(bench.window, u"hideCodesButton"_s);
        bench.speak(u"de"_s);
        QCOMPARE(bench.seen<BackupCodesPage>(), 1);
        QVERIFY(bench.page<BackupCodesPage>()->areCodesHidden());
    }

    void whatIsEditedStays()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.editPolicy();
        QVERIFY(bench.policy.state().hasChanges());
        bench.speak(u"de"_s);
        QCOMPARE(bench.seen<PolicyPage>(), 1);
        QVERIFY(bench.policy.state().hasChanges());
        QVERIFY(part<QWidget>(bench.window, u"unsavedBar"_s)->isVisible());
    }

    void whatIsTypedOnTheWayInStays()
    {
        Bench bench;
        QVERIFY(bench.show());
        part<QLineEdit>(bench.window, u"addressField"_s)->setText(u"harbour.exam"_s);
        bench.speak(u"de"_s);
        QCOMPARE(bench.seen<ConnectPage>(), 1);
        QCOMPARE(part<QLineEdit>(bench.window, u"addressField"_s)->text(), u"harbour.exam"_s);

        bench.connect();
        auto *page = bench.page<SignInPage>();
        page->resume({.way = session::SignInWay::Password, .userName = u"ada@harb"_s, .secret = Secret::fromText(u"qu")});
        bench.speak(u"en"_s);
        const auto draft = bench.page<SignInPage>()->draft();
        QVERIFY(draft);
        QCOMPARE(draft->userName, u"ada@harb"_s);
        QCOMPARE(draft->secret.text(), u"qu"_s);
    }

    void aCodeThatIsTypedStays()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.connect();
        bench.sendPassword(SessionBench::appChallenge(), {SessionBench::confirmCookie("TfaAuth"_L1)});
        bench.seenField()->insertText(u"0123"_s);
        bench.speak(u"de"_s);
        QCOMPARE(bench.seen<ChallengePage>(), 1);
        QCOMPARE(bench.seenField()->code(), u"0123"_s);
        QVERIFY(bench.seenField()->hasFocus());

        // A refused one is there to be corrected, and is not sent by itself.
        bench.seenField()->insertText(u"45"_s);
        bench.transport.answerWith(SessionBench::error(Error::Kind::BadCode, 400));
        const auto sent = bench.transport.log();
        bench.speak(u"en"_s);
        QCOMPARE(bench.seenField()->code(), u"012345"_s);
        QVERIFY(bench.seenField()->hasError());
        QVERIFY(bench.challenge.state().error);
        QCOMPARE(bench.transport.log(), sent);
        click(*bench.page<ChallengePage>(), u"otherButton"_s);
        part<QLineEdit>(*bench.page<ChallengePage>(), u"backupCodeField"_s)->setText(u"aB3-"_s);
        bench.speak(u"de"_s);
        QCOMPARE(part<QLineEdit>(*bench.page<ChallengePage>(), u"backupCodeField"_s)->text(), u"aB3-"_s);
        QVERIFY(part<QWidget>(*bench.page<ChallengePage>(), u"backupCodeField"_s)->isVisible());
    }

    void aCodeThatIsTypedOverThePagesStays()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.endSessionOnPolicy();
        bench.sendPassword(SessionBench::appChallenge(), {SessionBench::confirmCookie("TfaAuth"_L1)});
        QVERIFY(bench.sheet()->isVisible());
        bench.seenField()->insertText(u"0123"_s);
        bench.speak(u"de"_s);
        QVERIFY(bench.sheet()->isVisible());
        QCOMPARE(bench.seenField()->code(), u"0123"_s);
    }

    void theDemosTextMessageStays()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.connect();
        bench.sendPassword({{u"sms"_s, true}, {u"confirmUrl"_s, SessionBench::confirmUrl("PhoneAuth"_L1)}});
        Q_EMIT bench.demoPortal.textMessage(u"+4915550100"_s, u"314159"_s);
        bench.speak(u"de"_s);
        const auto *notice = part<NoticeBar>(*bench.page<ChallengePage>(), u"demoNoticeBar"_s);
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"314159"_s), qPrintable(notice->text()));
        QVERIFY(!notice->text().startsWith(u"Demo: the"_s));
    }

    void aDemoPortalThatStartsGoesOnStarting()
    {
        Bench bench;
        QVERIFY(bench.show());
        click(bench.window, u"demoButton"_s);
        QVERIFY(!button(bench.window, u"demoButton"_s)->isEnabled());
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&bench.window, &change);
        QVERIFY(!button(bench.window, u"demoButton"_s)->isEnabled());
        QCOMPARE(button(bench.window, u"demoButton"_s)->text(), u"Starting the demo portal…"_s);
    }

    void theDialogInWhichItIsChosenGoesOn()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        QTest::keyClick(&bench.window, Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = openDialog<PreferencesDialog>(bench.window);
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *box = part<ChoiceBox>(*dialog, u"languageBox"_s);
        box->setFocus();
        dialog->resize(700, 600);
        const auto geometry = dialog->geometry();
        QTest::keyClick(box, Qt::Key_Down);
        QCoreApplication::processEvents();
        bench.answerReads();
        dialog = openDialog<PreferencesDialog>(bench.window);
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"Einstellungen"_s);
        QCOMPARE(dialog->geometry(), geometry);
        QCOMPARE(dialog->focusWidget()->objectName(), u"languageBox"_s);
        QCOMPARE(part<ChoiceBox>(*dialog, u"languageBox"_s)->chosenValue(), QVariant(u"de"_s));
    }

    void whatWasAdmittedStays()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        Q_EMIT bench.system.clipboard.clearFailed();
        bench.speak(u"de"_s);
        const auto notices = bench.window.findChildren<NoticeBar *>(u"clipboardNoticeBar"_s);
        QCOMPARE(notices.size(), 2);
        for (const auto *notice : notices)
            QVERIFY(!notice->isHidden());
        Q_EMIT bench.system.clipboard.seenTo();
        for (const auto *notice : notices)
            QVERIFY(notice->isHidden());
    }

    void theSheetOfAnEndedSessionStays()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.endSessionOnPolicy();
        QVERIFY(bench.sheet()->isVisible());
        bench.speak(u"de"_s);
        QVERIFY(bench.sheet()->isVisible());
        QCOMPARE(bench.sheet()->windowTitle(), u"Erneut anmelden"_s);
    }

    /// Connections between view-models are made once: a pass that was handed over twice would start two set-ups.
    void nothingIsDoneTwiceAfterwards()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.speak(u"de"_s);
        bench.speak(u"en"_s);
        QCOMPARE(bench.window.findChildren<MySignInPage *>().size(), 1);
        QCOMPARE(bench.window.findChildren<QDialog *>(u"accountsDialog"_s).size(), 1);
        const auto sent = bench.transport.log().size();
        QTest::keyClick(&bench.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(bench.transport.log().mid(sent).count(u"GET settings/tfaapp"_s), 1);
    }
};

QTEST_MAIN(LanguageSwitchTest)
#include "LanguageSwitchTest.moc"
