// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AppliedPreferences.h"

#include "tests/ui/pages/PageDriver.h"
#include "tests/ui/shell/ShellBench.h"
#include "ui/pages/ActivityPage.h"
#include "ui/pages/MySignInPage.h"
#include "ui/pages/PeoplePage.h"
#include "ui/pages/PolicyPage.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SecretCover.h"

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using session::Preferences;
using Appearance = Preferences::Appearance;
using StartPage = Preferences::StartPage;

namespace {

struct Bench : ShellBench
{
    Theme theme{*qobject_cast<QApplication *>(qApp)};
    Languages spoken;
    AppliedPreferences applied{{preferencesModel, theme, spoken, system.clipboard}};
};

QWidget *seenPage(const Bench &bench)
{
    if (auto *page = openDialog<PolicyPage>(bench.window))
        return page;
    if (auto *page = openDialog<PeoplePage>(bench.window))
        return page;
    if (auto *page = openDialog<ActivityPage>(bench.window))
        return page;
    return openDialog<MySignInPage>(bench.window);
}

}  // namespace

class AppliedPreferencesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void appearanceHoldsAtOnce()
    {
        Bench bench;
        QCOMPARE(bench.theme.mode(), Theme::Mode::System);
        bench.preferencesModel.setAppearance(Appearance::Dark);
        QVERIFY(bench.theme.isDark());
        QCOMPARE(qApp->palette().color(QPalette::Window), Tokens::dark().window);
        bench.preferencesModel.setAppearance(Appearance::Light);
        QCOMPARE(bench.theme.mode(), Theme::Mode::Light);
        bench.preferencesModel.setAppearance(Appearance::System);
        QCOMPARE(bench.theme.mode(), Theme::Mode::System);
    }

    void theCommandLineWins()
    {
        Bench bench;
        viewmodels::PreferencesViewModel given(bench.preferences, bench.session, Appearance::Dark);
        const AppliedPreferences applied({given, bench.theme, bench.spoken, bench.system.clipboard});
        QCOMPARE(bench.theme.mode(), Theme::Mode::Dark);
    }

    void clipboardTime()
    {
        Bench bench;
        QCOMPARE(bench.system.clipboard.stay(), std::chrono::seconds(60));
        bench.preferencesModel.setClipboardTime(std::chrono::seconds(15));
        QCOMPARE(bench.system.clipboard.stay(), std::chrono::seconds(15));
    }

    void coversInTheBackground()
    {
        Bench bench;
        QWidget secret;
        const SecretCover cover(&secret);
        secret.show();
        bench.preferencesModel.setHidesInBackground(true);
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
        QVERIFY(cover.isVisible());
        bench.preferencesModel.setHidesInBackground(false);
        QVERIFY(!cover.isVisible());
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    }

    void theFirstPage_data()
    {
        QTest::addColumn<StartPage>("page");
        QTest::addColumn<bool>("isMember");
        QTest::addColumn<QString>("name");
        QTest::newRow("my sign-in") << StartPage::MySignIn << false << u"mySignInPage"_s;
        QTest::newRow("policy") << StartPage::Policy << false << u"policyPage"_s;
        QTest::newRow("people") << StartPage::People << false << u"peoplePage"_s;
        QTest::newRow("activity") << StartPage::Activity << false << u"activityPage"_s;
        QTest::newRow("a member has only one") << StartPage::Policy << true << u"mySignInPage"_s;
    }

    void theFirstPage()
    {
        QFETCH(StartPage, page);
        QFETCH(bool, isMember);
        QFETCH(QString, name);
        Bench bench;
        bench.preferencesModel.setStartPage(page);
        QVERIFY(bench.show());
        bench.enter(isMember ? SessionBench::ben() : SessionBench::ada());
        QCOMPARE(seenPage(bench)->objectName(), name);
        // Chosen later, it is for the next account.
        bench.preferencesModel.setStartPage(StartPage::Activity);
        bench.setup.startForAccount();
        bench.setup.later();
        QCOMPARE(seenPage(bench)->objectName(), name);
    }

    void everyAccountBeginsThere()
    {
        Bench bench;
        bench.preferencesModel.setStartPage(StartPage::Policy);
        QVERIFY(bench.show());
        bench.enter();
        QTest::keyClick(&bench.window, Qt::Key_1, Qt::ControlModifier);
        bench.answerReads();
        QCOMPARE(seenPage(bench)->objectName(), u"mySignInPage"_s);
        bench.session.leavePortal();
        bench.enter();
        QCOMPARE(seenPage(bench)->objectName(), u"policyPage"_s);
    }
};

QTEST_MAIN(AppliedPreferencesTest)
#include "AppliedPreferencesTest.moc"
