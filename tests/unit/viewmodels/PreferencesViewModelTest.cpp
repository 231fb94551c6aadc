// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/PreferencesViewModel.h"

#include "tests/unit/session/SessionBench.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace twofold;
using namespace Qt::StringLiterals;
using session::Preferences;
using viewmodels::PreferencesViewModel;
using Appearance = Preferences::Appearance;

namespace {

struct Bench : tests::SessionBench
{
    QString path() const { return dir.filePath(u"preferences.json"_s); }
    Preferences preferences{path(), {u"de"_s, u"en"_s}};
    PreferencesViewModel model{preferences, session};
};

}  // namespace

class PreferencesViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesEachChoice()
    {
        Bench at;
        const QSignalSpy changed(&at.model, &PreferencesViewModel::stateChanged);
        at.model.setAppearance(Appearance::Dark);
        at.model.setLanguage(u"de"_s);
        at.model.setStartPage(Preferences::StartPage::Activity);
        at.model.setClipboardTime(std::chrono::seconds(30));
        at.model.setHidesInBackground(true);
        QCOMPARE(changed.size(), 5);
        const Preferences::Values expected{.appearance = Appearance::Dark,
                                           .language = u"de"_s,
                                           .startPage = Preferences::StartPage::Activity,
                                           .clipboardTime = std::chrono::seconds(30),
                                           .hidesInBackground = true};
        QCOMPARE(at.model.state().chosen, expected);
        QCOMPARE(Preferences(at.path(), {u"de"_s}).values(), expected);
    }

    void theCommandLineWinsInThisRun()
    {
        Bench at;
        PreferencesViewModel model(at.preferences, at.session, Appearance::Light);
        model.setAppearance(Appearance::Dark);
        QCOMPARE(model.state().appearance(), Appearance::Light);
        QCOMPARE(model.state().chosen.appearance, Appearance::Dark);
        QCOMPARE(at.model.state().appearance(), Appearance::Dark);
    }

    void theSignInLeavesTheKeychainAndComesBack()
    {
        Bench at;
        at.connect();
        at.signIn();
        QVERIFY(!at.keychain.entries.isEmpty());
        at.model.setSessionOnly(true);
        QVERIFY(at.model.state().isSessionOnly);
        QVERIFY(at.keychain.entries.isEmpty());
        QVERIFY(!at.session.isInKeychain());
        at.model.setSessionOnly(false);
        QVERIFY(!at.model.state().isSessionOnly);
        QVERIFY(!at.keychain.entries.isEmpty());
        QVERIFY(at.session.isInKeychain());
    }

    void tellsOfTheAnswerToTheKeychainsNotice()
    {
        Bench at;
        at.session.keepForThisSessionOnly();
        QVERIFY(at.model.state().isSessionOnly);
        QVERIFY(!at.model.state().chosen.isSessionOnly);
        at.model.setSessionOnly(false);
        QVERIFY(!at.model.state().isSessionOnly);
    }

    void tellsOfAFileThatCantBeWritten()
    {
        Bench at;
        QVERIFY(at.loseFolder());
        at.model.setHidesInBackground(true);
        QVERIFY(at.model.state().error);
        QCOMPARE(at.model.state().error->kind, Error::Kind::FileFault);
        QVERIFY(at.model.state().chosen.hidesInBackground);
    }
};

QTEST_GUILESS_MAIN(PreferencesViewModelTest)
#include "PreferencesViewModelTest.moc"
