// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SetupPage.h"
#include "app/otp/Totp.h"
#include "tests/ui/pages/FakePlatform.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/unit/viewmodels/SetupBench.h"
#include "ui/pages/CodesStep.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/CodeTicketList.h"
#include "ui/widgets/KeyLine.h"
#include "ui/widgets/QrDialog.h"
#include "ui/widgets/QrView.h"
#include "ui/widgets/StatePane.h"
#include "ui/widgets/StepIndicator.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using viewmodels::SetupViewModel;
using Kind = Error::Kind;
using Step = SetupViewModel::Step;

namespace {

const auto key = u"JBSWY3DPEHPK3PXP"_s;
constexpr auto passCall = "GET settings/tfaapp/confirm"_L1;
constexpr auto codesCall = "GET settings/tfaappcodes"_L1;
constexpr auto validateCall = "POST settings/tfaapp/validate"_L1;

struct Bench : SetupBench
{
    Bench()
    {
        page.resize(848, 720);
        page.show();
    }

    void typeCode(const QString &code = u"012345"_s) { QTest::keyClicks(field(), code); }
    void toShownCodes()
    {
        toCodes();
        answerCodes();
    }
    QString title() const { return part<QLabel>(page, u"titleLabel"_s)->text(); }
    CodeField *field() const { return part<CodeField>(page, u"codeField"_s); }
    CodeTicketList *tickets() const { return part<CodeTicketList>(page, u"codeTicketList"_s); }
    QPushButton *next() const { return button(page, u"nextButton"_s); }
    ErrorNotice *notice(const QString &name) const { return part<ErrorNotice>(page, name); }

    FakePlatform system;
    SetupPage page{viewModel, system.platform};
};

/// The set-up's own or that of its last step, whichever is on the screen.
StatePane *shownPane(const QWidget &page)
{
    for (auto *pane : page.findChildren<StatePane *>()) {
        if (pane->isVisible())
            return pane;
    }
    qFatal("no pane is shown");
}

}  // namespace

class SetupPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void walksByKeyboardAlone()
    {
        Bench bench;
        QSignalSpy finished(&bench.viewModel, &SetupViewModel::finished);
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        bench.toScan();
        QCOMPARE(bench.title(), u"Scan this code with your authenticator app"_s);
        QVERIFY(bench.next()->hasFocus());
        QVERIFY(!button(bench.page, u"backButton"_s)->isEnabled());

        QTest::keyClick(bench.next(), Qt::Key_Return);
        QCOMPARE(bench.title(), u"Type the code your app shows"_s);
        QCOMPARE(part<StepIndicator>(bench.page, {})->currentStep(), 1);
        QVERIFY(bench.field()->hasFocus());
        QVERIFY(!bench.next()->isEnabled());

        bench.typeCode();
        QCOMPARE(bench.sent(validateCall), 1);
        QVERIFY(bench.field()->isBusy());
        bench.transport.answer(true, {SessionBench::sessionCookie()});
        bench.answerCodes();
        QCOMPARE(bench.title(), u"Keep your backup codes"_s);
        QCOMPARE(bench.tickets()->count(), 3);
        QVERIFY(button(bench.page, u"printButton"_s)->hasFocus());
        QVERIFY(!bench.next()->isEnabled());
        QVERIFY(!button(bench.page, u"backButton"_s)->isVisible());

        QTest::keyClick(part<QCheckBox>(bench.page, u"keptCheckBox"_s), Qt::Key_Space);
        QVERIFY(bench.next()->hasFocus());
        QTest::keyClick(bench.next(), Qt::Key_Return);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(bench.state().step, Step::Idle);
    }

    void showsWhatToScan()
    {
        Bench bench;
        bench.toScan();
        const auto *qr = part<QrView>(bench.page, u"qrView"_s);
        QCOMPARE(qr->moduleCount(), bench.state().qr.size);
        QCOMPARE(qr->modules(), bench.state().qr.dark);
        QCOMPARE(qr->accessibleName(), u"QR code for ada@harbour.example at harbour.docs.example. The key is below as text."_s);
        QCOMPARE(part<KeyLine>(bench.page, u"keyLine"_s)->text().remove(u' '), key);
        QCOMPARE(part<QLabel>(bench.page, u"issuerLabel"_s)->text(), u"harbour.docs.example"_s);
        QCOMPARE(part<QLabel>(bench.page, u"accountLabel"_s)->text(), u"ada@harbour.example"_s);
    }

    void copiesThePlainKey()
    {
        Bench bench;
        bench.toScan();
        click(bench.page, u"copyKeyButton"_s);
        QCOMPARE(bench.system.clipboard.copied, QList<Secret>{Secret::fromText(key)});
        QCOMPARE(button(bench.page, u"copyKeyButton"_s)->text(), u"Copied"_s);
        QTRY_COMPARE(button(bench.page, u"copyKeyButton"_s)->text(), u"Copy key"_s);
    }

    void opensAndCopiesTheConfirmLink()
    {
        Bench bench;
        bench.toScan();
        const QUrl link(u"https://harbour.example/confirm/TfaActivation?type=TfaActivation&uid="_s + SessionBench::adaId
                        + u"&key=123.abc"_s);
        click(bench.page, u"openConfirmLinkButton"_s);
        QCOMPARE(bench.system.browser.opened, QList<QUrl>{link});
        const auto *noBrowser = part<NoticeBar>(bench.page, u"noBrowserNotice"_s);
        QVERIFY(!noBrowser->isVisible());
        bench.system.browser.answer = false;
        click(bench.page, u"openConfirmLinkButton"_s);
        QVERIFY(noBrowser->isVisible());
        click(bench.page, u"copyConfirmLinkButton"_s);
        QCOMPARE(bench.system.clipboard.copied, QList<Secret>{Secret::fromText(link.toString())});
    }

    void withoutAPassThereIsNoLink()
    {
        Bench bench;
        bench.beginAtSignIn(false);
        QVERIFY(!part<QWidget>(bench.page, u"browserActions"_s)->isVisible());
    }

    void saysWhatBecameOfACodeWhoseAnswerWasLost()
    {
        Bench bench;
        bench.toConfirm();
        bench.typeCode();
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QVERIFY(bench.notice(u"lostNotice"_s)->isVisible());
        QCOMPARE(bench.notice(u"lostNotice"_s)->title(), u"It is not known yet whether your app is set up."_s);
        QVERIFY(!bench.notice(u"errorNotice"_s)->isVisible());
        click(bench.page, u"lostButton"_s);
        bench.transport.answerWith(SessionBench::error(Kind::NotAvailable, 403));
        QCOMPARE(bench.notice(u"lostNotice"_s)->title(), u"The portal has not taken that code."_s);
        QVERIFY(!button(bench.page, u"lostButton"_s)->isVisible());
        QCOMPARE(bench.sent(validateCall), 1);
    }

    void atSignInALostCodeLeadsBackToIt()
    {
        Bench bench;
        bench.beginAtSignIn();
        bench.answerSetup();
        bench.viewModel.toConfirm();
        bench.typeCode();
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        bench.transport.answerWith(SessionBench::error(Kind::NotAvailable, 403));
        QCOMPARE(bench.notice(u"lostNotice"_s)->title(), u"Your app is set up."_s);
        QVERIFY(!bench.next()->isEnabled());
        click(bench.page, u"lostButton"_s);
        QCOMPARE(bench.session.stage(), session::Session::Stage::SignedOut);
    }

    void enlargesThePicture()
    {
        Bench bench;
        bench.toScan();
        QVERIFY(!openDialog<QrDialog>(bench.page));
        click(bench.page, u"enlargeButton"_s);
        auto *dialog = openDialog<QrDialog>(bench.page);
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!openDialog<QrDialog>(bench.page));
    }

    void helpsToTypeTheKey()
    {
        Bench bench;
        bench.toScan();
        const auto *help = part<QWidget>(bench.page, u"typingCard"_s);
        QVERIFY(!help->isVisible());
        click(bench.page, u"typeButton"_s);
        QVERIFY(help->isVisible());
        QStringList told;
        for (const auto *label : help->findChildren<QLabel *>())
            told.append(label->text());
        for (const auto &value : {u"ada@harbour.example"_s, u"Time-based (TOTP)"_s, u"SHA1"_s, u"6"_s, u"30 seconds"_s})
            QVERIFY2(told.contains(value), qPrintable(value));
        QCOMPARE(part<KeyLine>(bench.page, u"typingKeyLine"_s)->text(), u"JBSW Y3DP EHPK 3PXP"_s);
        click(bench.page, u"typeButton"_s);
        QVERIFY(!help->isVisible());
    }

    void givesTheKeyToAnAppOnThisComputer()
    {
        Bench bench;
        bench.toScan();
        click(bench.page, u"typeButton"_s);
        const auto link =
            u"otpauth://totp/harbour.docs.example:ada@harbour.example?secret=JBSWY3DPEHPK3PXP&issuer=harbour.docs.example"_s;
        const auto *notOpened = part<NoticeBar>(bench.page, u"notOpenedNotice"_s);
        click(bench.page, u"openLinkButton"_s);
        QCOMPARE(bench.system.browser.opened.size(), 1);
        QCOMPARE(bench.system.browser.opened.first().toEncoded(), link.toUtf8());
        QVERIFY(!notOpened->isVisible());
        bench.system.browser.answer = false;
        click(bench.page, u"openLinkButton"_s);
        QVERIFY(notOpened->isVisible());
        click(bench.page, u"copyLinkButton"_s);
        QCOMPARE(bench.system.clipboard.copied, QList<Secret>{Secret::fromText(link)});
        bool isWarned = false;
        for (const auto *label : part<QWidget>(bench.page, u"typingCard"_s)->findChildren<QLabel *>())
            isWarned = isWarned || label->text().contains(u"The link is the key"_s);
        QVERIFY(isWarned);
    }

    void keepsNoSecretOutOfSight()
    {
        Bench bench;
        bench.toScan();
        QCOMPARE(part<KeyLine>(bench.page, u"typingKeyLine"_s)->text().remove(u' '), key);
        bench.page.hide();
        QVERIFY(part<KeyLine>(bench.page, u"typingKeyLine"_s)->text().isEmpty());
        bench.page.show();
        const auto *qr = part<QrView>(bench.page, u"qrView"_s);
        const auto *keyLine = part<KeyLine>(bench.page, u"keyLine"_s);
        bench.page.hide();
        QVERIFY(qr->isEmpty());
        QVERIFY(keyLine->text().isEmpty());
        bench.page.show();
        QVERIFY(!qr->isEmpty());
        bench.viewModel.toConfirm();
        QVERIFY(qr->isEmpty());
        QVERIFY(keyLine->text().isEmpty());

        bench.viewModel.submitCode(u"012345"_s);
        bench.transport.answer(true, {SessionBench::sessionCookie()});
        bench.answerCodes();
        QCOMPARE(bench.tickets()->count(), 3);
        bench.page.hide();
        QCOMPARE(bench.tickets()->count(), 0);
        bench.page.show();
        QCOMPARE(bench.tickets()->count(), 3);
    }

    void explainsARefusedCode_data()
    {
        QTest::addColumn<int>("behind");      // this computer, s
        QTest::addColumn<int>("phoneAhead");  // of the portal, s
        QTest::addColumn<QString>("said");
        QTest::newRow("right") << 0 << 0 << u"It is right for this account and this moment"_s;
        QTest::newRow("right, whatever this computer's clock") << 72 << 0 << u"It is right for this account and this moment"_s;
        QTest::newRow("an old one") << 0 << -420 << u"It was good 7 min ago."_s;
        QTest::newRow("a phone that is ahead") << -90 << 600 << u"It will be good in 10 min, so your phone’s clock is ahead"_s;
        QTest::newRow("a phone in another zone") << 0 << 7200 << u"Your phone’s clock is 2 h 0 min ahead of the portal, as if"_s;
        QTest::newRow("a phone in another zone, behind")
            << 0 << -3600 << u"Your phone’s clock is 1 h 0 min behind the portal, as if"_s;
        QTest::newRow("a phone on another day") << 0 << -86400 << u"Your phone’s clock is 1 day(s) behind"_s;
        QTest::newRow("a phone days ahead") << 0 << 3 * 86400 << u"Your phone’s clock is 3 day(s) ahead"_s;
        QTest::newRow("a portal that is behind") << -600 << 600 << u"but the portal’s clock is 10 min behind both"_s;
        QTest::newRow("a portal that is ahead") << 3600 << -3600 << u"but the portal’s clock is 1 h 0 min ahead of both"_s;
    }

    void explainsARefusedCode()
    {
        QFETCH(int, behind);
        QFETCH(int, phoneAhead);
        QFETCH(QString, said);
        Bench bench;
        bench.toConfirm();
        bench.transport.offset = std::chrono::seconds(behind);
        bench.typeCode(otp::totp(bench.state().key, bench.clock.now().addSecs(behind + phoneAhead))->text());
        bench.transport.answerWith(SessionBench::error(Kind::BadCode, 400));
        const auto *notice = bench.notice(u"refusedNotice"_s);
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->title(), u"That code was not accepted."_s);
        QVERIFY2(notice->text().contains(said), qPrintable(notice->text()));
        QVERIFY(bench.field()->hasError());

        const auto before = bench.transport.openCount();
        click(bench.page, u"checkClockButton"_s);
        QCOMPARE(bench.page.focusWidget(), bench.field());
        QCOMPARE(bench.transport.openCount(), before + 1);
        QCOMPARE(bench.sent(validateCall), 1);

        QTest::keyClick(bench.field(), Qt::Key_Backspace);
        QVERIFY(!notice->isVisible());
        QVERIFY(!bench.field()->hasError());
    }

    void theClockCanBeSetWhereItIsOff_data()
    {
        QTest::addColumn<int>("behind");
        QTest::addColumn<bool>("hasSettings");
        QTest::addColumn<bool>("isOffered");
        QTest::newRow("off") << 72 << true << true;
        QTest::newRow("off, and no settings are known") << 72 << false << false;
        QTest::newRow("right") << 0 << true << false;
    }

    void theClockCanBeSetWhereItIsOff()
    {
        QFETCH(const int, behind);
        QFETCH(const bool, hasSettings);
        QFETCH(const bool, isOffered);
        Bench bench;
        bench.system.systemSettings.isThere = hasSettings;
        bench.toConfirm();
        bench.transport.offset = std::chrono::seconds(behind);
        bench.typeCode(u"012345"_s);
        bench.transport.answerWith(SessionBench::error(Kind::BadCode, 400));
        QVERIFY(button(bench.page, u"checkClockButton"_s)->isVisible());
        QCOMPARE(button(bench.page, u"clockSettingsButton"_s)->isVisible(), isOffered);
        if (!isOffered)
            return;
        click(bench.page, u"clockSettingsButton"_s);
        QCOMPARE(bench.system.systemSettings.opened, QList{SystemSettings::Panel::Clock});
    }

    void tellsACodeOfAnotherAccount()
    {
        Bench bench;
        bench.toConfirm();
        bench.typeCode(otp::totp(Secret::fromText(u"KRSXG5CTMVRXEZLU"), bench.clock.now())->text());
        bench.transport.answerWith(SessionBench::error(Kind::BadCode, 400));
        const auto *notice = bench.notice(u"refusedNotice"_s);
        QVERIFY2(notice->text().startsWith(u"It is not a code of this account. In your app, look for ada@harbour.example"_s),
                 qPrintable(notice->text()));
    }

    void countsALockOutDown()
    {
        Bench bench;
        bench.toConfirm();
        bench.typeCode();
        bench.transport.answerWith({.kind = Kind::LockedOut, .httpStatus = 403, .retryAfter = std::chrono::seconds(60)});
        const auto *notice = bench.notice(u"errorNotice"_s);
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"60"_s), qPrintable(notice->text()));
        QVERIFY(!bench.next()->isEnabled());
        bench.clock.advance(std::chrono::seconds(18));
        QTRY_VERIFY2(notice->text().contains(u"42"_s), qPrintable(notice->text()));
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QCOMPARE(bench.sent(validateCall), 1);

        bench.clock.advance(std::chrono::seconds(42));
        QTRY_VERIFY(!notice->isVisible());
        QVERIFY(bench.next()->isEnabled());
        QTest::mouseClick(bench.next(), Qt::LeftButton);
        QCOMPARE(bench.sent(validateCall), 2);
    }

    void startsAnExpiredSetUpAnew()
    {
        Bench bench;
        bench.toConfirm();
        bench.typeCode();
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        QVERIFY(bench.notice(u"expiredNotice"_s)->isVisible());
        QCOMPARE(bench.notice(u"expiredNotice"_s)->title(), u"This set-up has expired."_s);
        click(bench.page, u"startAnewButton"_s);
        QCOMPARE(bench.sent(passCall), 1);
    }

    void anExpiredSignInStartsAtSignInAgain_data()
    {
        QTest::addColumn<bool>("isKeyFetched");
        QTest::newRow("before there was a key") << false;
        QTest::newRow("with the code") << true;
    }

    void anExpiredSignInStartsAtSignInAgain()
    {
        QFETCH(bool, isKeyFetched);
        Bench bench;
        bench.connect();
        auto challenge = SessionBench::setUpChallenge();
        challenge.remove(u"tfaKey"_s);
        bench.sendPassword(challenge, {SessionBench::confirmCookie("TfaActivation"_L1)});
        bench.viewModel.startAtSignIn();
        if (isKeyFetched) {
            bench.answerSetup();
            bench.viewModel.toConfirm();
            bench.typeCode();
        }
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        auto *anew = isKeyFetched ? button(bench.page, u"startAnewButton"_s) : button(*shownPane(bench.page), u"primaryButton"_s);
        QVERIFY(anew->isVisible());
        QCOMPARE(anew->text(), u"Sign in again"_s);
        QTest::mouseClick(anew, Qt::LeftButton);
        QCOMPARE(bench.session.stage(), session::Session::Stage::SignedOut);
        QVERIFY(!bench.viewModel.isActive());
    }

    void stacksWhereThereIsLittleRoom()
    {
        Bench bench;
        bench.toScan();
        const auto *qr = part<QrView>(bench.page, u"qrView"_s);
        const auto *keyLine = part<KeyLine>(bench.page, u"keyLine"_s);
        const auto isBelow = [&] {
            return keyLine->mapTo(&bench.page, QPoint()).y() > qr->mapTo(&bench.page, QPoint(0, qr->height())).y();
        };
        QTRY_VERIFY(!isBelow());
        bench.page.resize(640, 560);
        QTRY_VERIFY(isBelow());
        // No more room is taken for the picture than it fills.
        QCOMPARE(qr->parentWidget()->heightForWidth(500) - qr->height(), qr->parentWidget()->heightForWidth(560) - qr->height());
        bench.page.resize(848, 720);
        QTRY_VERIFY(!isBelow());
    }

    void everyStepBeginsAtItsTitle()
    {
        Bench bench;
        bench.page.resize(640, 560);
        bench.toScan();
        const auto *title = part<QLabel>(bench.page, u"titleLabel"_s);
        click(bench.page, u"typeButton"_s);
        QTRY_VERIFY(title->visibleRegion().isEmpty());
        bench.viewModel.toConfirm();
        QTRY_COMPARE(title->visibleRegion().boundingRect(), title->rect());
    }

    void countsToTheNextCode()
    {
        Bench bench;
        bench.toConfirm();
        const auto *label = part<QLabel>(bench.page, u"nextCodeLabel"_s);
        const auto words = [&] { return u"in %1 second(s)"_s.arg(bench.viewModel.secondsToNextCode()); };
        QCOMPARE(label->text(), words());
        const auto before = label->text();
        bench.clock.advance(std::chrono::seconds(7));
        QTRY_COMPARE(label->text(), words());
        QVERIFY(label->text() != before);
    }

    void goesBackToScan()
    {
        Bench bench;
        bench.toConfirm();
        click(bench.page, u"backButton"_s);
        QCOMPARE(bench.state().step, Step::Scan);
        click(bench.page, u"nextButton"_s);
        click(bench.page, u"scanAgainButton"_s);
        QCOMPARE(bench.state().step, Step::Scan);
        QVERIFY(!part<QrView>(bench.page, u"qrView"_s)->isEmpty());
    }

    void doneOpens_data()
    {
        QTest::addColumn<QString>("by");
        QTest::newRow("printing") << u"printButton"_s;
        QTest::newRow("saving") << u"saveButton"_s;
        QTest::newRow("copying") << u"copyCodesButton"_s;
        QTest::newRow("saying so") << u"keptCheckBox"_s;
    }

    void doneOpens()
    {
        QFETCH(QString, by);
        QTemporaryDir dir;
        Bench bench;
        bench.system.fileDialogs.path = dir.filePath(u"codes.pdf"_s);
        bench.toShownCodes();
        QVERIFY(!bench.next()->isEnabled());
        auto *box = part<QCheckBox>(bench.page, u"keptCheckBox"_s);
        if (by == box->objectName())
            QTest::keyClick(box, Qt::Key_Space);
        else
            click(bench.page, by);
        QVERIFY(bench.next()->isEnabled());
        QVERIFY(box->isChecked());
        QCOMPARE(bench.system.sheetPrinter.prints, by == "printButton"_L1 ? 1 : 0);
        QCOMPARE(bench.system.clipboard.copied.size(), by == "copyCodesButton"_L1 ? 1 : 0);
        QCOMPARE(QFileInfo::exists(bench.system.fileDialogs.path), by == "saveButton"_L1);
    }

    void doneStaysClosedWhenNothingCameOfIt()
    {
        Bench bench;
        bench.toShownCodes();
        bench.system.sheetPrinter.answer = {};
        click(bench.page, u"printButton"_s);
        QVERIFY(!bench.next()->isEnabled());
        click(bench.page, u"saveButton"_s);  // and no path was chosen
        QVERIFY(!bench.next()->isEnabled());
        bench.system.fileDialogs.path = u"/no such folder/codes.pdf"_s;
        click(bench.page, u"saveButton"_s);
        QVERIFY(!bench.next()->isEnabled());
        const auto *notice = part<NoticeBar>(bench.page, u"keptNotice"_s);
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->title(), u"The file could not be written."_s);
    }

    void codesThatCannotBeReadAreReadAgain()
    {
        Bench bench;
        bench.toCodes();
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        auto *pane = part<StatePane>(*part<CodesStep>(bench.page, {}), u"statePane"_s);
        QVERIFY(pane->isVisible());
        QVERIFY(button(bench.page, u"laterButton"_s)->isVisible());
        QVERIFY(!bench.next()->isVisible());
        click(*pane, u"primaryButton"_s);
        QCOMPARE(bench.sent(codesCall), 2);
        bench.answerCodes();
        QVERIFY(!pane->isVisible());
        QCOMPARE(bench.tickets()->count(), 3);
    }

    void saysWhyThereIsNothingToSetUp_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("title");
        QTest::newRow("already linked") << u"TfaAuth"_s << u"Your authenticator app is already set up"_s;
        QTest::newRow("a trusted network") << QString() << u"The portal asks for no code from here"_s;
        QTest::newRow("another method") << u"PhoneAuth"_s << u"An app can’t be set up now"_s;
    }

    void saysWhyThereIsNothingToSetUp()
    {
        QFETCH(QString, type);
        Bench bench;
        bench.signIn();
        bench.viewModel.startForAccount();
        bench.transport.answer(type.isEmpty() ? QString() : SessionBench::confirmUrl(QLatin1StringView(type.toLatin1())));
        QTEST(shownPane(bench.page)->title(), "title");
    }

    void tryAgainAndLater()
    {
        Bench bench;
        bench.signIn();
        bench.viewModel.startForAccount();
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        click(*shownPane(bench.page), u"primaryButton"_s);
        QCOMPARE(bench.sent(passCall), 2);
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        click(*shownPane(bench.page), u"secondaryButton"_s);
        QVERIFY(!bench.viewModel.isActive());
    }

    void waitingIsSaidAfterAMoment()
    {
        Bench bench;
        bench.signIn();
        bench.viewModel.startForAccount();
        const auto *label = part<QLabel>(bench.page, u"waitingLabel"_s);
        QVERIFY(!label->isVisible());
        QTRY_VERIFY(label->isVisible());
        bench.transport.answer(SessionBench::confirmUrl("TfaActivation"_L1), {SessionBench::confirmCookie("TfaActivation"_L1)});
        bench.answerSetup();
        QVERIFY(!label->isVisible());
    }

    void setUpLater()
    {
        Bench bench;
        bench.toConfirm();
        click(bench.page, u"laterButton"_s);
        QVERIFY(!bench.viewModel.isActive());
    }
};

QTEST_MAIN(SetupPageTest)
#include "SetupPageTest.moc"
