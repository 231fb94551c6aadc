// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/StandIn.h"

#include "app/viewmodels/ReadRetry.h"
#include "tests/ui/AnnouncementLog.h"
#include "tests/ui/pages/FakePlatform.h"
#include "tests/ui/pages/PageDriver.h"
#include "ui/pages/Page.h"
#include "ui/pages/PageContent.h"
#include "ui/theme/Label.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/StatePane.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using std::chrono::seconds;
using viewmodels::PersonRole;
using viewmodels::ReadRetry;
using Kind = Error::Kind;
using Panel = SystemSettings::Panel;

namespace {

/// A page that can't read what it shows.
class FaultyPage : public Page
{
public:
    explicit FaultyPage(const Platform &platform) : Page(platform)
    {
        setHeading(u"Two-factor policy"_s, {});
        body()->addWidget(makeLabel(u"What was read"_s, TextStyle::Body));
    }

    void activate() override {}

    StandIn::Reading reading()
    {
        return {.host = u"harbour.example"_s, .again = [this] { read(); }, .isOfPolicy = true};
    }
    void read()
    {
        ++reads;
        content()->showWaiting(u"Reading…"_s);
    }

    int reads = 0;
};

struct Bench
{
    Bench()
    {
        page.resize(848, 720);
        page.show();
        QApplication::sendPostedEvents();
    }

    StatePane *pane() const { return part<StatePane>(page, u"statePane"_s); }
    QLabel *countDown() const { return part<QLabel>(page, u"countDownLabel"_s); }
    ReadRetry *retry() const { return page.findChild<ReadRetry *>(); }
    QString body() const { return pane()->accessibleDescription(); }
    QStringList buttons() const
    {
        QStringList texts;
        for (const auto &name : {u"primaryButton"_s, u"secondaryButton"_s}) {
            if (button(page, name)->isVisible())
                texts.append(button(page, name)->text());
        }
        return texts;
    }
    void fail(Error error) { page.standIn()->showFault(error, page.reading()); }
    /// As fail(), with pauses of that many seconds, which take no time.
    void failAndGoOn(int pause)
    {
        retry()->setPace({.pauses = {seconds(pause)}, .second = std::chrono::milliseconds(0)});
        fail({.kind = Kind::Offline});
    }

    FakePlatform system;
    FaultyPage page{system.platform};
};

}  // namespace

class StandInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void cleanup() { m_theme.reset(); }

    void everyCauseHasItsWords_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("buttons");
        QTest::newRow("no network")
            << Error{.kind = Kind::Offline} << u"The portal can’t be reached"_s
            << u"You can go on reading what is already here. Nothing you typed is lost. Twofold tries again "
               "by itself."_s
            << QStringList{u"Try now"_s, u"Open network settings"_s};
        QTest::newRow("session ended") << Error{.kind = Kind::Unauthorized, .httpStatus = 401} << u"Sign in again to go on"_s
                                       << u"Your session has ended."_s << QStringList{u"Sign in again"_s};
        QTest::newRow("not on this portal")
            << Error{.kind = Kind::NotAvailable, .httpStatus = 403} << u"Two-factor sign-in is not offered here"_s
            << u"This portal’s plan or version doesn’t include it. Signing in works as before, with your password only."_s
            << QStringList{u"Check again"_s, u"Read what is needed"_s};
        QTest::newRow("too few rights") << Error{.kind = Kind::Forbidden, .httpStatus = 403}
                                        << u"This sign-in can’t open this page"_s
                                        << u"Its rights do not cover the two-factor settings; a sign-in through the browser "
                                           u"never does. Sign in with email and "
                                           "password for this page, or with an API key that has full access."_s
                                        << QStringList{u"Sign in another way"_s};
        QTest::newRow("closed to this address")
            << Error{.kind = Kind::Forbidden, .httpStatus = 403, .serverMessage = u"Access denied"_s}
            << u"This portal is closed to your address"_s
            << u"Its admins let in certain networks only. Connect from one of them, or ask an admin of the portal."_s
            << QStringList{u"Try again"_s};
        QTest::newRow("busy") << Error{.kind = Kind::TooManyRequests, .httpStatus = 429} << u"The portal asks to slow down"_s
                              << u"Twofold tries again by itself."_s << QStringList{u"Try now"_s};
        QTest::newRow("nonsense") << Error{.kind = Kind::Malformed} << u"The portal’s answer can’t be read"_s
                                  << u"Try again. If it stays, copy the details for an admin of the portal."_s
                                  << QStringList{u"Try again"_s};
    }

    void everyCauseHasItsWords()
    {
        QFETCH(const Error, error);
        Bench bench;
        bench.fail(error);
        QVERIFY(bench.pane()->isVisible());
        QTEST(bench.pane()->title(), "title");
        QTEST(bench.body(), "body");
        QTEST(bench.buttons(), "buttons");
        QVERIFY(button(bench.page, u"detailsButton"_s)->isVisible());
    }

    void everyButtonLeadsSomewhere()
    {
        Bench bench;
        QSignalSpy signIn(&bench.page, &Page::signInRequested);
        QSignalSpy anotherWay(&bench.page, &Page::anotherWayRequested);
        QSignalSpy requirements(&bench.page, &Page::requirementsRequested);
        QSignalSpy mySignIn(&bench.page, &Page::mySignInRequested);
        QSignalSpy accounts(&bench.page, &Page::accountsRequested);
        bench.fail({.kind = Kind::Offline});
        click(bench.page, u"secondaryButton"_s);
        QCOMPARE(bench.system.systemSettings.opened, QList{Panel::Network});
        bench.fail({.kind = Kind::Unauthorized});
        click(bench.page, u"primaryButton"_s);
        QCOMPARE(signIn.count(), 1);
        bench.fail({.kind = Kind::NotAvailable});
        click(bench.page, u"secondaryButton"_s);
        QCOMPARE(requirements.count(), 1);
        bench.fail({.kind = Kind::Forbidden});
        click(bench.page, u"primaryButton"_s);
        QCOMPARE(anotherWay.count(), 1);
        bench.page.standIn()->showNoPermission(u"Only admins can see the policy"_s);
        QCOMPARE(bench.buttons(), (QStringList{u"Go to My sign-in"_s, u"Switch account…"_s}));
        click(bench.page, u"primaryButton"_s);
        QCOMPARE(mySignIn.count(), 1);
        click(bench.page, u"secondaryButton"_s);
        QCOMPARE(accounts.count(), 1);
        QCOMPARE(bench.page.reads, 0);
        bench.fail({.kind = Kind::NotAvailable});
        click(bench.page, u"primaryButton"_s);
        QCOMPARE(bench.page.reads, 1);
    }

    void whereNoSettingsAreKnownNoneAreOffered()
    {
        Bench bench;
        bench.system.systemSettings.isThere = false;
        bench.fail({.kind = Kind::Offline});
        QCOMPARE(bench.buttons(), QStringList{u"Try now"_s});
    }

    void speaksOfTheAccount_data()
    {
        QTest::addColumn<PersonRole>("role");
        QTest::addColumn<QString>("who");
        QTest::newRow("user") << PersonRole::User << u"You are signed in as jonas.weber@harbour.example, a user."_s;
        QTest::newRow("guest") << PersonRole::Guest << u"You are signed in as jonas.weber@harbour.example, a guest."_s;
        QTest::newRow("room admin") << PersonRole::RoomAdmin
                                    << u"You are signed in as jonas.weber@harbour.example, a room admin."_s;
    }

    void speaksOfTheAccount()
    {
        QFETCH(const PersonRole, role);
        QFETCH(const QString, who);
        Bench bench;
        bench.page.standIn()->showNoPermission(u"Only admins can see the policy"_s);
        QCOMPARE(bench.body(), u"Your own sign-in settings are open to you."_s);
        // It may become known later.
        bench.page.standIn()->setAccount({.userName = u"jonas.weber@harbour.example"_s, .role = role});
        QCOMPARE(bench.body(), who + u" Your own sign-in settings are open to you."_s);
    }

    void unsavedChangesAreCounted()
    {
        Bench bench;
        bench.page.standIn()->setAccount({.unsavedChanges = 3});
        bench.fail({.kind = Kind::Unauthorized});
        QCOMPARE(bench.body(), u"Your session has ended. Your 3 unsaved policy change(s) are kept and waiting for you."_s);
        QVERIFY(bench.page.standIn()->asksForSignIn());
        bench.page.content()->showContent();
        QVERIFY(!bench.page.standIn()->asksForSignIn());
    }

    void countsDown()
    {
        Bench bench;
        bench.fail({.kind = Kind::ServerFault, .httpStatus = 503, .retryAfter = seconds(12)});
        QCOMPARE(bench.countDown()->text(), u"Twofold tries again in 12 second(s)."_s);
        QVERIFY(bench.countDown()->isVisible());
    }

    void readsAgainByItselfUntilItCan()
    {
        Bench bench;
        bench.failAndGoOn(2);
        QTRY_COMPARE(bench.page.reads, 1);
        QCOMPARE(bench.countDown()->text(), u"Twofold is trying now…"_s);
        bench.failAndGoOn(2);
        QTRY_COMPARE(bench.page.reads, 2);
        bench.page.content()->showContent();
        QCOMPARE(bench.retry()->state().stage, ReadRetry::Stage::Idle);
        QVERIFY(!bench.pane()->isVisible());
    }

    void triesAtOnceWhenAskedTo()
    {
        Bench bench;
        bench.fail({.kind = Kind::Offline});
        click(bench.page, u"primaryButton"_s);
        QCOMPARE(bench.page.reads, 1);
        click(bench.page, u"primaryButton"_s);
        QCOMPARE(bench.page.reads, 1);  // it is under way
        QCOMPARE(bench.retry()->state().stage, ReadRetry::Stage::Reading);
        bench.fail({.kind = Kind::Offline});
        QCOMPARE(bench.countDown()->text(), u"Twofold tries again in 15 second(s)."_s);
    }

    void nothingMovesAndLittleIsSaid()
    {
        Bench bench;
        AnnouncementLog log;
        bench.failAndGoOn(12);
        QApplication::sendPostedEvents();
        const auto *now = button(bench.page, u"primaryButton"_s);
        const QRect place(now->mapTo(&bench.page, QPoint()), now->size());
        const QSize size = bench.pane()->size();
        qsizetype steps = 0;
        const auto look = [&] {
            QApplication::sendPostedEvents();
            ++steps;
            QVERIFY(bench.pane()->isVisible());
            QCOMPARE(bench.pane()->size(), size);
            QCOMPARE(QRect(now->mapTo(&bench.page, QPoint()), now->size()), place);
        };
        connect(bench.retry(), &ReadRetry::stateChanged, &bench.page, look);
        QTRY_COMPARE(bench.page.reads, 1);
        look();  // while it is read
        bench.fail({.kind = Kind::Offline});
        look();
        QVERIFY(steps > 12);
        QCOMPARE(log.said(),
                 QStringList{u"The portal can’t be reached. You can go on reading what is already here. Nothing you typed "
                             "is lost. Twofold tries again by itself."_s});
        auto *spoken = QAccessible::queryAccessibleInterface(bench.countDown());
        QCOMPARE(spoken->text(QAccessible::Name), u"Twofold tries again by itself."_s);
    }

    void nothingIsReadWhereNobodySeesIt()
    {
        Bench bench;
        bench.page.hide();
        bench.failAndGoOn(1);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(bench.page.reads, 0);
        bench.page.show();
        QTRY_COMPARE(bench.page.reads, 1);
    }

    void whatChangesSomethingIsNotRepeated()
    {
        Bench bench;
        auto reading = bench.page.reading();
        reading.changesNothing = false;
        reading.other = {u"Set up later"_s, [] {}};
        bench.page.standIn()->showFault({.kind = Kind::Offline}, reading);
        QCOMPARE(bench.retry()->state().stage, ReadRetry::Stage::Idle);
        QVERIFY(!bench.countDown()->isVisible());
        QCOMPARE(bench.buttons(), (QStringList{u"Try again"_s, u"Set up later"_s}));
    }

    void nothingIsTriedForSomebodyElse()
    {
        Bench bench;
        bench.page.standIn()->setAccount({.userName = u"jonas.weber@harbour.example"_s});
        bench.fail({.kind = Kind::Offline});
        click(bench.page, u"primaryButton"_s);
        bench.page.standIn()->setAccount({.userName = u"ada@harbour.example"_s});
        QCOMPARE(bench.retry()->state().stage, ReadRetry::Stage::Idle);
        bench.page.read();
        QVERIFY(!bench.pane()->isVisible());
    }

    void anotherFaultEndsTheCountDown()
    {
        Bench bench;
        bench.fail({.kind = Kind::Offline});
        bench.fail({.kind = Kind::Forbidden});
        QVERIFY(!bench.countDown()->isVisible());
        QCOMPARE(bench.retry()->state().stage, ReadRetry::Stage::Idle);
        bench.fail({.kind = Kind::Offline});
        bench.page.standIn()->show({.title = u"There are no backup codes yet"_s});
        QCOMPARE(bench.retry()->state().stage, ReadRetry::Stage::Idle);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(StandInTest)
#include "StandInTest.moc"
