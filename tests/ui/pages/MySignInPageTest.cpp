// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/MySignInPage.h"
#include "tests/ui/pages/FakePlatform.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/unit/viewmodels/MySignInBench.h"
#include "ui/pages/ConfirmDialog.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/WriteNotice.h"
#include "ui/widgets/CardRow.h"
#include "ui/widgets/StatePane.h"

#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using viewmodels::MySignInViewModel;
using Kind = Error::Kind;

namespace {

constexpr auto unlinkCall = "PUT settings/tfaappnewapp"_L1;
constexpr auto selfCall = "GET people/@self"_L1;

struct Bench : MySignInBench
{
    Bench()
    {
        page.resize(848, 720);
        page.show();
    }

    QString summary() const { return part<QLabel>(page, u"summaryTitleLabel"_s)->text(); }
    QString summaryText() const { return part<QLabel>(page, u"summaryTextLabel"_s)->text(); }
    const QLabel *missing() const { return part<QLabel>(page, u"missingLabel"_s); }
    bool isShown(const QString &name) const { return part<QWidget>(page, name)->isVisible(); }
    /// The row that stands there under that beginning of its name.
    CardRow *row(const QString &name) const
    {
        for (auto *row : page.findChildren<CardRow *>()) {
            if (row->isVisible() && row->accessibleName().startsWith(name))
                return row;
        }
        return nullptr;
    }

    const WriteNotice *notice() const { return part<WriteNotice>(page, u"writeNotice"_s); }
    /// New codes were asked for in an earlier run, which ended before the answer came; they are read in this one.
    void readAfterLostNewCodes(const QStringList &codesNow)
    {
        const auto codesBefore = codesOf({u"a"_s, u"b"_s, u"c"_s});
        writes.noteKept(codesBefore);
        writes.noteCodes(codesBefore);
        writes.updateTfaAppCodes({});
        transport.answerWith(error(Kind::Offline));
        loadMethods(appIsOn());
        transport.answer(codes(codesNow));
        answerAskedHere({});
    }
    static QList<api::BackupCode> codesOf(const QStringList &texts)
    {
        QList<api::BackupCode> codes;
        for (const auto &text : texts)
            codes.append({.code = Secret::fromText(text)});
        return codes;
    }

    FakePlatform system;
    MySignInPage page{viewModel, system.platform};
};

}  // namespace

class MySignInPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onAndSetUp()
    {
        Bench bench;
        bench.page.activate();
        bench.answerMethods(bench.appIsOn());
        bench.answerLinked();
        QCOMPARE(bench.summary(), u"Two-factor sign-in is on"_s);
        QVERIFY(bench.isShown(u"moveButton"_s));
        QVERIFY(bench.isShown(u"showCodesButton"_s));
        QCOMPARE(bench.row(u"Backup codes"_s)->description(), u"2 of 3 left"_s);
        QVERIFY(bench.row(u"Signed in with an access token"_s));
        QCOMPARE(bench.row(u"Signed in with an access token"_s)->description(), u"Kept in the keychain until you sign out"_s);
    }

    void onAndNotSetUp()
    {
        Bench bench;
        QSignalSpy setUp(&bench.page, &MySignInPage::setUpRequested);
        bench.loadMethods(bench.appIsOn());
        bench.transport.answerWith(SessionBench::error(Kind::NotAvailable, 403));
        bench.answerAskedHere(SessionBench::confirmUrl("TfaActivation"_L1));
        QCOMPARE(bench.summary(), u"Two-factor sign-in is on, but your app is not set up"_s);
        QVERIFY(!bench.isShown(u"moveButton"_s));
        QCOMPARE(button(bench.page, u"nextStepButton"_s)->text(), u"Set up"_s);
        click(bench.page, u"nextStepButton"_s);
        QCOMPARE(setUp.count(), 1);
    }

    void textMessages()
    {
        Bench bench;
        bench.loadMethods({bench.method("sms"_L1, true), bench.method("app"_L1, false)});
        bench.answerAskedHere(SessionBench::confirmUrl("PhoneAuth"_L1));
        QCOMPARE(bench.summary(), u"Two-factor sign-in is on"_s);
        QVERIFY(!bench.isShown(u"moveButton"_s));
        QVERIFY(!bench.isShown(u"showCodesButton"_s));
        QVERIFY(!bench.isShown(u"nextStepButton"_s));
    }

    void textMessagesThatDoNotCome_data()
    {
        QTest::addColumn<bool>("canSend");
        QTest::addColumn<bool>("wasAsked");
        QTest::addColumn<bool>("isAskedHere");
        QTest::addColumn<QString>("words");
        QTest::newRow("no provider") << false << true << true << u"No provider"_s;
        QTest::newRow("perhaps not in the plan")
            << true << false << true << u"Your last sign-in asked for no code. If it should have"_s;
        QTest::newRow("not asked from here") << true << false << false << QString();
        QTest::newRow("as it should be") << true << true << true << QString();
    }

    void textMessagesThatDoNotCome()
    {
        QFETCH(const bool, canSend);
        QFETCH(const bool, wasAsked);
        QFETCH(const bool, isAskedHere);
        QFETCH(const QString, words);
        Bench bench;
        const QJsonObject in{{u"token"_s, u"new-token"_s}};
        bench.session.leavePortal();
        bench.connect();
        bench.sendPassword(wasAsked ? QJsonObject{{u"sms"_s, true}, {u"confirmUrl"_s, SessionBench::confirmUrl("PhoneAuth"_L1)}}
                                    : in);
        if (wasAsked) {
            bench.session.answerSecondStep(Secret::fromText(u"012345"));
            bench.transport.answer(in);
        }
        bench.transport.answer(SessionBench::ada());
        auto sms = bench.method("sms"_L1, true);
        sms.insert(u"available"_s, canSend);
        bench.loadMethods({sms, bench.method("app"_L1, false)});
        bench.answerAskedHere(isAskedHere ? SessionBench::confirmUrl("PhoneAuth"_L1) : QString());
        QCOMPARE(bench.summary(),
                 words.isEmpty() ? u"Two-factor sign-in is on"_s : u"Two-factor sign-in is on, but no text messages come"_s);
        QVERIFY(bench.summaryText().contains(words));
        QCOMPARE(bench.row(u"You are not on the"_s) == nullptr, !words.isEmpty());
    }

    void saysSinceWhen()
    {
        Bench bench;
        const auto today = bench.page.locale().toString(bench.clock.now().toLocalTime().date(), QLocale::ShortFormat);
        bench.loadLinked();
        QVERIFY2(bench.summaryText().endsWith(u"\nYour app was set up before "_s + today + u'.'),
                 qPrintable(bench.summaryText()));
        bench.writes.validate(SessionBench::link(api::ConfirmLink::Type::TfaActivation), Secret::fromText(u"012345"));
        bench.transport.answer(true, {SessionBench::sessionCookie()});
        bench.loadLinked();
        QVERIFY2(bench.summaryText().endsWith(u"\nYou set your app up on "_s + today + u'.'), qPrintable(bench.summaryText()));
    }

    void namesWhatIsMissingAndTheNextStep_data()
    {
        QTest::addColumn<int>("used");
        QTest::addColumn<QString>("missing");
        QTest::addColumn<QString>("step");
        QTest::newRow("nothing") << 1 << u"Nothing is missing."_s << QString();
        QTest::newRow("few codes") << 2 << u"Only 2 backup code(s) left."_s << u"Get new codes…"_s;
        QTest::newRow("no codes") << 4 << u"No backup code is left: without your phone you could not sign in."_s
                                  << u"Get new codes…"_s;
    }

    void namesWhatIsMissingAndTheNextStep()
    {
        QFETCH(const int, used);
        QFETCH(const QString, missing);
        QFETCH(const QString, step);
        Bench bench;
        QSignalSpy newCodes(&bench.page, &MySignInPage::newCodesRequested);
        bench.loadMethods(bench.appIsOn());
        bench.transport.answer(bench.codes({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, used));
        bench.answerAskedHere({});
        QVERIFY2(bench.missing()->text().endsWith(missing), qPrintable(bench.missing()->text()));
        QCOMPARE(bench.missing()->text().contains(u"Your app was set up before"_s), step.isEmpty());
        QVERIFY(bench.missing()->isVisible());
        QCOMPARE(bench.isShown(u"nextStepButton"_s), !step.isEmpty());
        if (step.isEmpty())
            return;
        QCOMPARE(button(bench.page, u"nextStepButton"_s)->text(), step);
        click(bench.page, u"nextStepButton"_s);
        QCOMPARE(newCodes.count(), 1);
    }

    /// They stay the next step until they are kept: there is no way to have them forgotten.
    void newCodesThatAreNotKeptAreTheNextStep()
    {
        Bench bench;
        QSignalSpy codes(&bench.page, &MySignInPage::showCodesRequested);
        bench.writes.updateTfaAppCodes({});
        bench.transport.answer(bench.codes({u"a"_s, u"b"_s, u"c"_s}));
        bench.loadLinked();
        QCOMPARE(bench.missing()->text(), u"Your new backup codes are not kept yet."_s);
        QVERIFY(!bench.notice()->isVisible());
        QCOMPARE(button(bench.page, u"nextStepButton"_s)->text(), u"Keep them now"_s);
        click(bench.page, u"nextStepButton"_s);
        QCOMPARE(codes.count(), 1);
        bench.writes.noteKept(Bench::codesOf({u"a"_s, u"b"_s, u"c"_s}));
        bench.loadLinked();
        QCOMPARE(bench.missing()->text(), u"Only 2 backup code(s) left."_s);
    }

    void off()
    {
        Bench bench;
        bench.loadMethods(bench.allOff());
        QCOMPARE(bench.summary(), u"Two-factor sign-in is off"_s);
        QVERIFY(!bench.isShown(u"moveButton"_s));
        QVERIFY(!bench.isShown(u"nextStepButton"_s));
        QVERIFY(!bench.row(u"You are not on the"_s));
        QVERIFY(bench.isShown(u"signOutButton"_s));
    }

    void saysEarlyThatFewCodesAreLeft_data()
    {
        QTest::addColumn<int>("used");
        QTest::addColumn<QString>("warning");
        QTest::newRow("three left") << 0 << QString();
        QTest::newRow("two left") << 1 << u"Few left"_s;
        QTest::newRow("none left") << 3 << u"None left"_s;
    }

    void saysEarlyThatFewCodesAreLeft()
    {
        QFETCH(int, used);
        QFETCH(QString, warning);
        Bench bench;
        bench.loadMethods(bench.appIsOn());
        bench.transport.answer(bench.codes({u"a"_s, u"b"_s, u"c"_s}, used));
        bench.answerAskedHere({});
        QCOMPARE(bench.row(u"Backup codes"_s)->accessibleName().endsWith(u" left. "_s + warning), !warning.isEmpty());
    }

    void fromWhereYouAreNow_data()
    {
        QTest::addColumn<bool>("asked");
        QTest::addColumn<bool>("hasNetworks");
        QTest::addColumn<bool>("listed");
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("list");
        QTest::newRow("no trusted networks")
            << true << false << false << u"The portal has no trusted networks"_s << u"You are not on"_s;
        QTest::newRow("elsewhere") << true << true << false << u"You are not in a trusted network"_s << u"You are not on"_s;
        QTest::newRow("at the office") << false << true << false << u"You are in a trusted network"_s << u"You are not on"_s;
        QTest::newRow("always asked") << true << true << true << u"The network makes no difference"_s << u"You are on"_s;
    }

    void fromWhereYouAreNow()
    {
        QFETCH(bool, asked);
        QFETCH(bool, hasNetworks);
        QFETCH(bool, listed);
        QFETCH(QString, network);
        QFETCH(QString, list);
        Bench bench;
        bench.loadMethods(bench.appIsOn({
            {u"trustedIps"_s, hasNetworks ? QJsonArray{u"10.0.0.0/8"_s} : QJsonArray()},
            {u"mandatoryUsers"_s, listed ? QJsonArray{QString(SessionBench::adaId)} : QJsonArray()},
        }));
        bench.answerLinked(asked);
        QVERIFY(bench.row(network));
        QVERIFY(bench.row(network)->accessibleName().endsWith(asked ? u"Asked"_s : u"Not asked"_s));
        QVERIFY(bench.row(list));
        QVERIFY(bench.row(list)->accessibleName().endsWith(listed ? u"Listed"_s : u"Not listed"_s));
    }

    void whatIsUnknownIsNotSaid()
    {
        Bench bench;
        bench.loadMethods(bench.appIsOn());
        bench.transport.answer(bench.codes({u"a"_s}));
        bench.transport.answerWith(SessionBench::error(Kind::ServerFault, 500));
        QVERIFY(!bench.row(u"The portal has no trusted networks"_s));
        QVERIFY(bench.row(u"You are not on"_s));
    }

    void asksBeforeThePhoneIsUnlinked()
    {
        Bench bench;
        bench.loadLinked();
        QSignalSpy pass(&bench.viewModel, &MySignInViewModel::setupPassReceived);
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        click(bench.page, u"moveButton"_s);
        auto *dialog = openDialog<ConfirmDialog>(bench.page);
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(bench.sent(unlinkCall), 0);

        click(bench.page, u"moveButton"_s);
        click(*openDialog<ConfirmDialog>(bench.page), u"actButton"_s);
        QCOMPARE(bench.sent(unlinkCall), 1);
        QVERIFY(!button(bench.page, u"moveButton"_s)->isEnabled());
        bench.transport.answer(SessionBench::confirmUrl("TfaActivation"_L1),
                               {SessionBench::sessionCookie(), SessionBench::confirmCookie("TfaActivation"_L1)});
        QCOMPARE(pass.count(), 1);
    }

    void aRefusedUnlinkIsShown()
    {
        Bench bench;
        bench.loadLinked();
        click(bench.page, u"moveButton"_s);
        click(*openDialog<ConfirmDialog>(bench.page), u"actButton"_s);
        bench.transport.answerWith(SessionBench::error(Kind::TooManyRequests, 429));
        QVERIFY(bench.isShown(u"errorNotice"_s));
        QVERIFY(bench.isShown(u"moveButton"_s));
    }

    void saysThatTheSheetIsStillGood()
    {
        Bench bench;
        bench.readAfterLostNewCodes({u"a"_s, u"b"_s, u"c"_s});
        QVERIFY(bench.notice()->isVisible());
        QCOMPARE(bench.notice()->title(), u"Your backup codes were not replaced."_s);
        const auto kept = bench.page.locale().toString(bench.clock.now().toLocalTime(), QLocale::ShortFormat);
        QVERIFY2(bench.notice()->text().contains(kept + u" is still good."_s), qPrintable(bench.notice()->text()));
        click(bench.page, u"hideWriteButton"_s);
        QVERIFY(!bench.notice()->isVisible());
    }

    void saysOfNewerCodesWhatBecameOfThemWhileOthersAreNotKept()
    {
        Bench bench;
        const auto codesNow = bench.codesOf({u"x"_s, u"y"_s, u"z"_s});
        bench.writes.noteCodes(codesNow);
        bench.writes.updateTfaAppCodes({});
        bench.transport.answer(bench.codes({u"x"_s, u"y"_s, u"z"_s}));
        bench.writes.noteCodes(codesNow);
        bench.writes.updateTfaAppCodes({});
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        bench.loadMethods(bench.appIsOn());
        bench.transport.answer(bench.codes({u"x"_s, u"y"_s, u"z"_s}));
        bench.answerAskedHere({});
        QCOMPARE(bench.notice()->title(), u"Your backup codes were not replaced."_s);
        QVERIFY(bench.isShown(u"nextStepButton"_s));
        click(bench.page, u"hideWriteButton"_s);
        QVERIFY(!bench.notice()->isVisible());
        QVERIFY(bench.isShown(u"nextStepButton"_s));
    }

    void saysThatTheCodesAreNewAndLeadsToThem()
    {
        Bench bench;
        bench.readAfterLostNewCodes({u"x"_s, u"y"_s, u"z"_s});
        QCOMPARE(bench.notice()->title(), u"You have new backup codes."_s);
        QVERIFY(!bench.isShown(u"readWriteButton"_s));
        QVERIFY(!bench.isShown(u"hideWriteButton"_s));
        QVERIFY(!bench.isShown(u"writeCodesButton"_s));
        QSignalSpy codes(&bench.page, &MySignInPage::showCodesRequested);
        click(bench.page, u"nextStepButton"_s);
        QCOMPARE(codes.count(), 1);
    }

    void whatIsNotKnownYetCanBeReadAgain()
    {
        Bench bench;
        bench.loadLinked();
        bench.viewModel.moveToNewPhone();
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QCOMPARE(bench.notice()->title(), u"It is not known yet whether your phone was unlinked."_s);
        QVERIFY(!bench.isShown(u"errorNotice"_s));
        QVERIFY(!bench.isShown(u"hideWriteButton"_s));
        click(bench.page, u"readWriteButton"_s);
        QVERIFY(bench.notice()->isVisible());
        bench.answerMethods(bench.appIsOn());
        bench.transport.answerWith(SessionBench::error(Kind::NotAvailable, 403));
        bench.answerAskedHere({});
        QCOMPARE(bench.notice()->title(), u"Your former phone is unlinked."_s);
        QVERIFY(bench.isShown(u"nextStepButton"_s));
        QCOMPARE(bench.sent(unlinkCall), 1);
    }

    void showsCodes()
    {
        Bench bench;
        bench.loadLinked();
        QSignalSpy codes(&bench.page, &MySignInPage::showCodesRequested);
        click(bench.page, u"showCodesButton"_s);
        QCOMPARE(codes.count(), 1);
    }

    void signsOut()
    {
        Bench bench;
        bench.loadLinked();
        QSignalSpy signOut(&bench.page, &MySignInPage::signOutRequested);
        click(bench.page, u"signOutButton"_s);
        QCOMPARE(signOut.count(), 1);
    }

    void whatCannotBeReadCanBeReadAgain()
    {
        Bench bench;
        bench.page.activate();
        const auto before = bench.sent(selfCall);
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QVERIFY(bench.isShown(u"statePane"_s));
        QVERIFY(!bench.isShown(u"signOutButton"_s));
        click(bench.page, u"primaryButton"_s);
        QCOMPARE(bench.sent(selfCall), before + 1);
        bench.answerMethods(bench.allOff());
        QVERIFY(!bench.isShown(u"statePane"_s));
        QVERIFY(bench.isShown(u"signOutButton"_s));
    }

    void detailsCanBeCopied()
    {
        Bench bench;
        bench.page.activate();
        bench.transport.answerWith(SessionBench::error(Kind::ServerFault, 502));
        click(bench.page, u"detailsButton"_s);
        click(bench.page, u"copyDetailsButton"_s);
        QCOMPARE(bench.system.clipboard.copied.size(), 1);
        QVERIFY(bench.system.clipboard.copied.last().text().contains(u"502"_s));
    }
};

QTEST_MAIN(MySignInPageTest)
#include "MySignInPageTest.moc"
