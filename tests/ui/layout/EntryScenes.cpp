// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/layout/WalkBench.h"
#include "tests/ui/layout/WalkScenes.h"
#include "tests/ui/pages/PageDriver.h"
#include "ui/pages/SignInPage.h"
#include "ui/shell/EntryView.h"
#include "ui/widgets/CardRow.h"

#include <QLineEdit>

namespace twofold::tests {

using namespace Qt::StringLiterals;

namespace {

void choose(const WalkBench &bench, const QString &row)
{
    QTest::mouseClick(part<ui::CardRow>(*bench.window.findChild<ui::EntryView *>(), row), Qt::LeftButton);
}

QWidget *connectFirst(WalkBench &bench)
{
    return &bench.window;
}

QWidget *connectAgain(WalkBench &bench)
{
    bench.enterPortal();
    bench.session.leavePortal();
    bench.signIn(SessionBench::ben());
    bench.answerAll();
    bench.session.leavePortal();
    return &bench.window;
}

QWidget *connectRefused(WalkBench &bench, Error::Kind kind)
{
    auto *field = part<QLineEdit>(bench.window, u"addressField"_s);
    QTest::keyClicks(field, u"https://a-portal-with-a-long-name.departments.harbour.example:8443"_s);
    QTest::keyClick(field, Qt::Key_Return);
    bench.transport.answerWith({.kind = kind});
    return &bench.window;
}

QWidget *connectOffline(WalkBench &bench)
{
    return connectRefused(bench, Error::Kind::Offline);
}

QWidget *connectUntrusted(WalkBench &bench)
{
    return connectRefused(bench, Error::Kind::NotTrusted);
}

QWidget *signInWays(WalkBench &bench)
{
    bench.connect(
        {{u"recaptchaPublicKey"_s, u"key"_s}},
        {{u"identityServerEnabled"_s, true}, {u"ssoUrl"_s, u"https://sso.example/in"_s}, {u"ssoLabel"_s, u"Harbour SSO"_s}});
    click(*bench.window.findChild<ui::EntryView *>(), u"moreWaysButton"_s);
    return &bench.window;
}

QWidget *signInForm(WalkBench &bench, const QString &row)
{
    signInWays(bench);
    choose(bench, row);
    return &bench.window;
}

QWidget *signInByPassword(WalkBench &bench)
{
    return signInForm(bench, u"passwordRow"_s);
}

QWidget *signInByBrowser(WalkBench &bench)
{
    return signInForm(bench, u"browserRow"_s);
}

QWidget *signInByKey(WalkBench &bench)
{
    return signInForm(bench, u"apiKeyRow"_s);
}

QWidget *signInByBasic(WalkBench &bench)
{
    return signInForm(bench, u"basicRow"_s);
}

QWidget *challenge(WalkBench &bench)
{
    bench.meetChallenge();
    return &bench.window;
}

QWidget *challengeRefused(WalkBench &bench)
{
    bench.meetChallenge();
    bench.refuseCode();
    return &bench.window;
}

QWidget *challengeByBackupCode(WalkBench &bench)
{
    bench.meetChallenge();
    click(*bench.window.findChild<ui::EntryView *>(), u"otherButton"_s);
    return &bench.window;
}

QWidget *challengeBySms(WalkBench &bench)
{
    bench.meetSmsChallenge();
    return &bench.window;
}

}  // namespace

QList<WalkScene> entryScenes()
{
    return {
        {"connect", connectFirst},
        {"connect, portals known", connectAgain},
        {"connect, offline", connectOffline},
        {"connect, certificate refused", connectUntrusted, true},
        {"sign-in, ways", signInWays, true},
        {"sign-in, password", signInByPassword},
        {"sign-in, browser", signInByBrowser},
        {"sign-in, API key", signInByKey},
        {"sign-in, Basic", signInByBasic},
        {"challenge", challenge},
        {"challenge, refused", challengeRefused, true},
        {"challenge, backup code", challengeByBackupCode},
        {"challenge, text message", challengeBySms},
    };
}

}  // namespace twofold::tests
