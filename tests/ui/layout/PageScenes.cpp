// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/layout/WalkBench.h"
#include "tests/ui/layout/WalkScenes.h"
#include "tests/ui/pages/PageDriver.h"
#include "ui/pages/ActivityPage.h"
#include "ui/pages/PeoplePage.h"
#include "ui/pages/PolicyPage.h"
#include "ui/pages/SetupPage.h"
#include "ui/pages/SurveyStrip.h"

#include <QLineEdit>

namespace twofold::tests {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

QWidget *scan(WalkBench &bench)
{
    bench.startSetup();
    return &bench.window;
}

QWidget *scanTyping(WalkBench &bench)
{
    bench.startSetup();
    click(*bench.window.findChild<ui::SetupPage *>(), u"typeButton"_s);
    return &bench.window;
}

QWidget *confirm(WalkBench &bench)
{
    bench.startSetup();
    bench.setup.toConfirm();
    return &bench.window;
}

QWidget *confirmRefused(WalkBench &bench)
{
    confirm(bench);
    bench.refuseCode();
    return &bench.window;
}

QWidget *firstCodes(WalkBench &bench)
{
    confirm(bench);
    bench.setup.submitCode(u"012345"_s);
    bench.transport.answer(true, {SessionBench::sessionCookie()});
    bench.answerAll();
    return &bench.window;
}

QWidget *mySignIn(WalkBench &bench)
{
    bench.enterPortal();
    return &bench.window;
}

QWidget *mySignInEnded(WalkBench &bench)
{
    bench.keychain.refusal = SessionBench::error(Kind::KeychainLocked);
    bench.enterPortal();
    bench.session.noteEnded();
    return &bench.window;
}

QWidget *backupCodes(WalkBench &bench)
{
    bench.enterPortal();
    click(bench.window, u"showCodesButton"_s);
    bench.answerAll();
    return &bench.window;
}

QWidget *policy(WalkBench &bench)
{
    bench.enterPortal();
    bench.goTo(Qt::Key_2);
    return &bench.window;
}

QWidget *policyEdited(WalkBench &bench)
{
    policy(bench);
    bench.policy.setMethod(api::TfaType::None);
    bench.policy.removeNetwork(1);
    bench.answerAll();
    return &bench.window;
}

/// What is above the form in a narrow window, open.
QWidget *policyPreview(WalkBench &bench)
{
    policy(bench);
    bench.policy.removeNetwork(0);
    bench.answerAll();
    QTest::keyClick(part<ui::SurveyStrip>(bench.window, u"surveyStrip"_s), Qt::Key_Return);
    return &bench.window;
}

QWidget *policyRefused(WalkBench &bench)
{
    bench.enterPortal();
    QTest::keyClick(&bench.window, Qt::Key_2, Qt::ControlModifier);
    bench.transport.failTo(u"settings/tfaapp"_s, {.kind = Kind::Forbidden, .httpStatus = 403, .detail = u"Access denied"_s});
    click(*bench.window.findChild<ui::PolicyPage *>(), u"detailsButton"_s);
    return &bench.window;
}

QWidget *policyAway(WalkBench &bench)
{
    bench.enterPortal();
    QTest::keyClick(&bench.window, Qt::Key_2, Qt::ControlModifier);
    bench.transport.failTo(u"settings/tfaapp"_s, {.kind = Kind::Offline, .detail = u"Connection refused"_s});
    return &bench.window;
}

QWidget *policyBroken(WalkBench &bench)
{
    bench.enterPortal();
    QTest::keyClick(&bench.window, Qt::Key_2, Qt::ControlModifier);
    bench.transport.failTo(u"settings/tfaapp"_s, {.kind = Kind::ServerFault, .httpStatus = 502});
    return &bench.window;
}

QWidget *people(WalkBench &bench)
{
    bench.enterPortal();
    bench.goTo(Qt::Key_3);
    return &bench.window;
}

QWidget *peopleSelected(WalkBench &bench)
{
    people(bench);
    bench.peopleList.table().selectShown();
    return &bench.window;
}

QWidget *peopleNoneFound(WalkBench &bench)
{
    people(bench);
    part<QLineEdit>(*bench.window.findChild<ui::PeoplePage *>(), u"searchField"_s)->setText(u"nobody is called that"_s);
    QCoreApplication::processEvents();
    return &bench.window;
}

QWidget *peopleResetting(WalkBench &bench)
{
    people(bench);
    bench.resetQueue.start(
        {{.id = QString(SessionBench::benId), .name = u"Maximiliane von und zu Hohenlohe-Langenburg"_s, .isAppSetUp = true},
         {.id = QString(SessionBench::adaId), .name = u"Bo Li"_s, .isAppSetUp = true}});
    return &bench.window;
}

QWidget *activity(WalkBench &bench)
{
    bench.enterPortal();
    bench.goTo(Qt::Key_4);
    return &bench.window;
}

QWidget *activityRefused(WalkBench &bench)
{
    bench.enterPortal();
    QTest::keyClick(&bench.window, Qt::Key_4, Qt::ControlModifier);
    while (bench.transport.openCount() > 0)
        bench.transport.answerWith({.kind = Kind::PaymentRequired, .httpStatus = 402});
    return &bench.window;
}

}  // namespace

QList<WalkScene> pageScenes()
{
    return {
        {"set-up, scan", scan, true},
        {"set-up, type the key", scanTyping},
        {"set-up, confirm", confirm},
        {"set-up, refused", confirmRefused, true},
        {"set-up, codes", firstCodes, true},
        {"my sign-in", mySignIn, true},
        {"my sign-in, session ended", mySignInEnded},
        {"backup codes", backupCodes, true},
        {"policy", policy, true},
        {"policy, edited", policyEdited, true},
        {"policy, preview open", policyPreview, true},
        {"policy, refused", policyRefused},
        {"policy, portal away", policyAway},
        {"policy, server fault", policyBroken},
        {"people", people, true},
        {"people, selected", peopleSelected},
        {"people, nobody found", peopleNoneFound},
        {"people, apps being reset", peopleResetting, true},
        {"activity", activity, true},
        {"activity, not in the tariff", activityRefused},
    };
}

}  // namespace twofold::tests
