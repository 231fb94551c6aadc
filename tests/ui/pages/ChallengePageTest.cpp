// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ChallengePage.h"
#include "app/viewmodels/ChallengeViewModel.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/unit/viewmodels/ViewModelBench.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/ErrorText.h"
#include "ui/theme/Label.h"
#include "ui/widgets/BackupCodeField.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/CountdownRing.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using session::Session;
using viewmodels::ChallengeViewModel;
using Kind = Error::Kind;
using std::chrono::seconds;

namespace {

constexpr auto validateCall = "POST settings/tfaapp/validate"_L1;

struct Bench : ViewModelBench
{
    Bench()
    {
        page.resize(480, 700);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("no window");
    }

    void challenge()
    {
        if (session.stage() == Session::Stage::NoPortal)
            connect();
        sendPassword(appChallenge(), {confirmCookie("TfaAuth"_L1)});
        page.prepare();
    }
    void challengeBySms(QLatin1StringView type = "PhoneAuth"_L1)
    {
        connect();
        sendPassword({{u"sms"_s, true}, {u"phoneNoise"_s, u"+49***42"_s}, {u"confirmUrl"_s, confirmUrl(type)}});
        page.prepare();
    }
    void toBackupForm()
    {
        challenge();
        click(page, u"otherButton"_s);
    }
    void typeCode(const QString &code = u"012345"_s) { QTest::keyClicks(field(), code); }
    void refuse(Error error = {.kind = Kind::BadCode, .httpStatus = 400}) { transport.answerWith(std::move(error)); }
    /// Lets a second pass.
    void tick(seconds time = seconds(1))
    {
        clock.advance(time);
        QMetaObject::invokeMethod(page.findChild<QTimer *>(), "timeout");
    }

    QString title() const { return part<Label>(page, u"titleLabel"_s)->text(); }
    CodeField *field() const { return part<CodeField>(page, u"codeField"_s); }
    BackupCodeField *backupField() const { return part<BackupCodeField>(page, u"backupCodeField"_s); }
    ErrorNotice *notice() const { return part<ErrorNotice>(page, u"errorNotice"_s); }
    QPushButton *submit() const { return button(page, u"submitButton"_s); }
    QString sentCode() const { return transport.oldestOpen().body["code"_L1].toString(); }

    ChallengeViewModel viewModel{session, writes, clock};
    ChallengePage page{viewModel};
};

}  // namespace

class ChallengePageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsInWithTheSixthDigit()
    {
        Bench bench;
        bench.challenge();
        QCOMPARE(bench.title(), u"Enter the code from your authenticator app"_s);
        QCOMPARE(part<Label>(bench.page, u"accountLabel"_s)->text(), u"Signing in as ada@harbour.example"_s);
        QVERIFY(bench.field()->hasFocus());
        bench.typeCode(u"01234"_s);
        QVERIFY(!bench.submit()->isEnabled());
        QCOMPARE(bench.sent(validateCall), 0);

        bench.typeCode(u"5"_s);
        QCOMPARE(bench.sentCode(), u"012345"_s);
        QVERIFY(!bench.submit()->isEnabled());
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QCOMPARE(bench.sent(validateCall), 1);

        bench.transport.answer(false, {SessionBench::sessionCookie()});
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.stage(), Session::Stage::SignedIn);
        QVERIFY(bench.notice()->isHidden());
    }

    void explainsARefusedCode_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("reason");
        QTest::newRow("clocks agree") << 0 << QString();
        QTest::newRow("near enough") << 29 << QString();
        QTest::newRow("behind") << 72 << u"Your computer’s clock is 1 min 12 s behind the portal."_s;
        QTest::newRow("ahead") << -120 << u"Your computer’s clock is 2 min ahead of the portal."_s;
    }

    void explainsARefusedCode()
    {
        QFETCH(int, offset);
        QFETCH(QString, reason);
        Bench bench;
        bench.challenge();
        bench.transport.offset = seconds(offset);
        bench.typeCode();
        bench.refuse();
        QVERIFY(bench.notice()->isVisible());
        QCOMPARE(bench.notice()->title(), u"That code was not accepted."_s);
        QCOMPARE(bench.notice()->text().contains(u"clock"_s), !reason.isEmpty());
        QVERIFY(bench.notice()->text().startsWith(reason));
        QVERIFY(bench.notice()->text().contains(u"the next code"_s));
        QVERIFY(bench.field()->hasError());
        QVERIFY(bench.field()->hasFocus());
    }

    void checksTheClockAgain()
    {
        Bench bench;
        bench.challenge();
        QVERIFY(!button(bench.page, u"checkClockButton"_s)->isVisible());
        bench.transport.offset = seconds(72);
        bench.typeCode();
        bench.refuse();
        const auto sent = bench.transport.log().size();
        click(bench.page, u"checkClockButton"_s);
        QVERIFY(bench.field()->hasFocus());
        bench.transport.answer(QJsonObject{{u"docSpace"_s, u"3.7.2"_s}});
        bench.transport.offset = seconds(1);
        bench.transport.answer(QJsonObject{{u"docSpace"_s, u"3.7.2"_s}});
        QVERIFY2(!bench.notice()->text().contains(u"clock"_s), qPrintable(bench.notice()->text()));
        QCOMPARE(bench.transport.log().mid(sent).filter(u"POST"_s), QStringList());
        bench.typeCode(u"9"_s);
        QVERIFY(!button(bench.page, u"checkClockButton"_s)->isVisible());
    }

    void saysHowManyTriesAreLeft()
    {
        Bench bench;
        bench.challenge();
        bench.typeCode();
        bench.refuse();
        QVERIFY(!bench.notice()->text().contains(u"usually takes"_s));
        bench.typeCode(u"123456"_s);
        bench.refuse();
        QVERIFY2(bench.notice()->text().contains(u"usually takes 3 more"_s), qPrintable(bench.notice()->text()));
    }

    void typesOverARefusedCode()
    {
        Bench bench;
        bench.challenge();
        bench.typeCode();
        bench.refuse();
        bench.typeCode(u"9"_s);
        QCOMPARE(bench.field()->code(), u"9"_s);
        QVERIFY(!bench.field()->hasError());
        QVERIFY(bench.notice()->isHidden());
        bench.typeCode(u"87654"_s);
        QCOMPARE(bench.sent(validateCall), 2);
        QCOMPARE(bench.sentCode(), u"987654"_s);
    }

    void sendsARefusedCodeAgainOnlyWhenAsked()
    {
        Bench bench;
        bench.challenge();
        bench.typeCode();
        bench.refuse();
        bench.tick();
        QCOMPARE(bench.sent(validateCall), 1);
        QTest::mouseClick(bench.submit(), Qt::LeftButton);
        QTest::mouseDClick(bench.submit(), Qt::LeftButton);
        QCOMPARE(bench.sent(validateCall), 2);
    }

    void countsDownALockOut()
    {
        Bench bench;
        bench.challenge();
        bench.typeCode();
        bench.refuse({.kind = Kind::LockedOut, .httpStatus = 403, .retryAfter = seconds(43)});
        bench.tick();
        QCOMPARE(bench.notice()->title(), u"Too many codes in a short time."_s);
        QVERIFY2(bench.notice()->text().contains(u"42"_s), qPrintable(bench.notice()->text()));
        QVERIFY(!bench.submit()->isEnabled());
        bench.tick();
        QVERIFY(bench.notice()->text().contains(u"41"_s));

        bench.typeCode(u"987654"_s);
        QCOMPARE(bench.sent(validateCall), 1);
        bench.tick(seconds(41));
        QVERIFY(!bench.notice()->text().contains(u"41"_s));
        QVERIFY(bench.submit()->isEnabled());
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QCOMPARE(bench.sent(validateCall), 2);
    }

    void showsThePortalsTime()
    {
        Bench bench;
        bench.transport.offset = seconds(3);
        bench.challenge();
        const auto before = part<CountdownRing>(bench.page, u"countdownRing"_s)->secondsLeft();
        QCOMPARE(before, bench.viewModel.secondsToNextCode());
        bench.tick();
        QCOMPARE(part<CountdownRing>(bench.page, u"countdownRing"_s)->secondsLeft(), before - 1);
    }

    void takesABackupCode()
    {
        Bench bench;
        bench.challenge();
        bench.typeCode(u"012"_s);
        QCOMPARE(button(bench.page, u"otherButton"_s)->text(), u"Use a backup code instead"_s);
        click(bench.page, u"otherButton"_s);
        QCOMPARE(bench.title(), u"Enter a backup code"_s);
        QVERIFY(bench.backupField()->isVisible());
        QVERIFY(bench.backupField()->hasFocus());
        QCOMPARE(bench.backupField()->accessibleName(), u"Backup code"_s);
        QVERIFY(!part<CountdownRing>(bench.page, u"countdownRing"_s)->isVisible());
        QTest::keyClick(bench.backupField(), Qt::Key_Return);
        QCOMPARE(bench.sent(validateCall), 0);

        QTest::keyClicks(bench.backupField(), u"aB-9_z"_s);
        QTest::keyClick(bench.backupField(), Qt::Key_Return);
        QTest::keyClick(bench.backupField(), Qt::Key_Return);
        QCOMPARE(bench.sent(validateCall), 1);
        QCOMPARE(bench.sentCode(), u"aB-9_z"_s);
        bench.refuse();
        QCOMPARE(bench.notice()->title(), u"That backup code was not accepted."_s);
        QVERIFY(bench.backupField()->hasError());
        QVERIFY(bench.backupField()->hasFocus());
        QCOMPARE(bench.backupField()->selectedText(), u"aB-9_z"_s);
        QTest::keyClick(bench.backupField(), Qt::Key_Q);
        QVERIFY(bench.notice()->isHidden());
        QVERIFY(!bench.backupField()->hasError());
    }

    void goesBackToTheApp()
    {
        Bench bench;
        bench.toBackupForm();
        QTest::keyClicks(bench.backupField(), u"aB"_s);
        QCOMPARE(button(bench.page, u"otherButton"_s)->text(), u"Use the app instead"_s);
        click(bench.page, u"otherButton"_s);
        QCOMPARE(bench.title(), u"Enter the code from your authenticator app"_s);
        QVERIFY(bench.field()->hasFocus());
        QVERIFY(bench.backupField()->text().isEmpty());
    }

    void takesTheCodeOfATextMessage()
    {
        Bench bench;
        bench.challengeBySms();
        QCOMPARE(bench.title(), u"Enter the code from the text message"_s);
        QVERIFY(part<Label>(bench.page, u"accountLabel"_s)->text().contains(u"+49***42"_s));
        auto *demo = part<NoticeBar>(bench.page, u"demoNoticeBar"_s);
        QVERIFY(!demo->isVisible());
        bench.page.showDemoTextMessage(u"+4915123456742"_s, u"123456"_s);
        QVERIFY(demo->isVisible());
        QVERIFY(demo->text().contains(u"+4915123456742"_s) && demo->text().contains(u"123456"_s));

        bench.typeCode();
        QCOMPARE(bench.sent("POST authentication/012345"_L1), 1);
        bench.refuse();
        QCOMPARE(bench.notice()->title(), u"That code was not accepted."_s);
        QVERIFY(bench.notice()->text().contains(u"message"_s));
    }

    void sendsTheMessageAgain()
    {
        Bench bench;
        bench.challengeBySms();
        QVERIFY(!button(bench.page, u"otherButton"_s)->isEnabled());
        QCOMPARE(button(bench.page, u"otherButton"_s)->text(), u"Send the message again in 30 second(s)"_s);
        bench.clock.advance(std::chrono::seconds(30));
        QTRY_COMPARE(button(bench.page, u"otherButton"_s)->text(), u"Send the message again"_s);
        click(bench.page, u"otherButton"_s);
        QVERIFY(!button(bench.page, u"otherButton"_s)->isEnabled());
        bench.transport.answer(QJsonObject{{u"sms"_s, true}, {u"phoneNoise"_s, u"+49***42"_s}});
        QCOMPARE(bench.notice()->tone(), Tone::Info);
        QVERIFY(bench.notice()->text().contains(u"sent again"_s));
        bench.typeCode(u"0"_s);
        QVERIFY(bench.notice()->isHidden());
    }

    void saysThatThePortalMaySendNone_data()
    {
        QTest::addColumn<bool>("isPhoneKnown");
        QTest::newRow("another message") << true;
        QTest::newRow("the first one") << false;
    }

    void saysThatThePortalMaySendNone()
    {
        QFETCH(const bool, isPhoneKnown);
        Bench bench;
        bench.challengeBySms(isPhoneKnown ? "PhoneAuth"_L1 : "PhoneActivation"_L1);
        if (isPhoneKnown) {
            bench.clock.advance(std::chrono::seconds(30));
            bench.viewModel.resendSms();
        } else {
            QTest::keyClicks(part<QLineEdit>(bench.page, u"phoneLineEdit"_s), u"+49151234567"_s);
            QTest::mouseClick(bench.submit(), Qt::LeftButton);
        }
        bench.refuse({.kind = Kind::NotAvailable, .httpStatus = 403, .exception = u"System.InvalidOperationException"_s});
        QCOMPARE(bench.notice()->title(), u"The portal can’t send text messages now."_s);
        QVERIFY(!bench.submit()->isEnabled());
        QCOMPARE(button(bench.page, u"switchAccountButton"_s)->text(), u"Sign in again"_s);
    }

    void asksForAPhoneFirst()
    {
        Bench bench;
        bench.challengeBySms("PhoneActivation"_L1);
        QCOMPARE(bench.title(), u"Which phone gets the codes?"_s);
        auto *phone = part<QLineEdit>(bench.page, u"phoneLineEdit"_s);
        QVERIFY(phone->hasFocus());
        QVERIFY(!bench.submit()->isEnabled());
        QTest::keyClicks(phone, u"+49151234567"_s);
        QTest::keyClick(phone, Qt::Key_Return);
        QCOMPARE(bench.sent("POST authentication/setphone"_L1), 1);
        bench.refuse({.kind = Kind::BadRequest, .httpStatus = 400});
        QCOMPARE(bench.notice()->title(), u"The portal did not take this number."_s);

        QTest::mouseClick(bench.submit(), Qt::LeftButton);
        bench.transport.answer(QJsonObject{{u"sms"_s, true}, {u"phoneNoise"_s, u"+49***67"_s}});
        QCOMPARE(bench.title(), u"Enter the code from the text message"_s);
        QVERIFY(bench.field()->hasFocus());
    }

    void leadsBackWhenItTookTooLong_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("the pass has run out") << Kind::Unauthorized;
        QTest::newRow("another policy") << Kind::NotAvailable;
    }

    void leadsBackWhenItTookTooLong()
    {
        QFETCH(Error::Kind, kind);
        Bench bench;
        bench.challenge();
        auto *back = button(bench.page, u"switchAccountButton"_s);
        QVERIFY(!back->isVisible());
        bench.typeCode();
        bench.refuse({.kind = kind});
        QCOMPARE(bench.notice()->title(), u"The portal takes no code for this sign-in any more."_s);
        QVERIFY(!bench.submit()->isEnabled());
        QVERIFY(back->isVisible());
        QCOMPARE(back->text(), u"Sign in again"_s);
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(bench.session.stage(), Session::Stage::SignedOut);
    }

    void saysWhatElseStandsInTheWay_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        for (const auto kind : {Kind::NotTrusted, Kind::PaymentRequired})
            QTest::newRow(qPrintable(errorDetails({.kind = kind}))) << kind;
    }

    void saysWhatElseStandsInTheWay()
    {
        QFETCH(Error::Kind, kind);
        Bench bench;
        bench.challenge();
        bench.typeCode();
        bench.refuse({.kind = kind});
        const auto words = errorText({.kind = kind}, u"harbour.example"_s);
        QCOMPARE(bench.notice()->title(), words.title);
        QCOMPARE(bench.notice()->text(), words.body);
        QVERIFY(bench.notice()->isVisible());
        // A code is never sent again by the program or by one careless click on "Try again".
        QVERIFY(!button(bench.page, u"retryButton"_s)->isVisible());
    }

    void saysThatACodeMayBeTaken_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        for (const auto kind : {Kind::Offline, Kind::TimedOut, Kind::ServerFault, Kind::Malformed})
            QTest::newRow(qPrintable(errorDetails({.kind = kind}))) << kind;
    }

    void saysThatACodeMayBeTaken()
    {
        QFETCH(Error::Kind, kind);
        Bench bench;
        bench.challenge();
        bench.typeCode();
        bench.refuse({.kind = kind});
        // What went wrong, and that the same code need not work any more.
        QCOMPARE(bench.notice()->title(), errorText({.kind = kind}, u"harbour.example"_s).title);
        QVERIFY(bench.notice()->text().startsWith(u"It is not known whether the portal took that code."_s));
        QVERIFY(bench.notice()->text().contains(u"next one in your app"_s));
        QVERIFY(!button(bench.page, u"retryButton"_s)->isVisible());
    }

    void saysThatABackupCodeMayBeUsedUp()
    {
        for (const bool isBackup : {false, true}) {
            Bench bench;
            isBackup ? bench.toBackupForm() : bench.challenge();
            isBackup ? QTest::keyClicks(bench.backupField(), u"aB-9_z"_s) : bench.typeCode();
            if (isBackup)
                QTest::keyClick(bench.backupField(), Qt::Key_Return);
            bench.refuse(SessionBench::error(Kind::TimedOut));
            QVERIFY(bench.viewModel.state().isCodeLost);
            QVERIFY(bench.notice()->text().startsWith(u"It is not known whether the portal took that code"_s));
            QCOMPARE(bench.notice()->text().contains(u"it may be used up"_s), isBackup);
            QCOMPARE(bench.sent(validateCall), 1);
            bench.viewModel.edit();
            QVERIFY(!bench.viewModel.state().isCodeLost);
        }
    }

    void keepsOpenDetailsOpen()
    {
        Bench bench;
        bench.challenge();
        bench.typeCode();
        bench.refuse({.kind = Kind::ServerFault, .httpStatus = 500});
        click(bench.page, u"detailsButton"_s);
        bench.tick();
        QVERIFY(part<Label>(bench.page, u"detailsLabel"_s)->isVisible());
    }

    void switchesAccount()
    {
        Bench bench;
        bench.page.setSwitchAccountVisible(true);
        bench.challenge();
        click(bench.page, u"switchAccountButton"_s);
        QCOMPARE(bench.session.stage(), Session::Stage::SignedOut);
    }

    void forgetsWhatWasTyped()
    {
        Bench bench;
        bench.toBackupForm();
        QTest::keyClicks(bench.backupField(), u"aB"_s);
        bench.page.hide();
        QVERIFY(bench.backupField()->text().isEmpty());
        QVERIFY(!bench.backupField()->isUndoAvailable());
        bench.page.show();
        QCOMPARE(bench.title(), u"Enter the code from your authenticator app"_s);
        bench.typeCode(u"012"_s);
        bench.page.hide();
        QVERIFY(bench.field()->code().isEmpty());
    }
};

QTEST_MAIN(ChallengePageTest)
#include "ChallengePageTest.moc"
