// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/PageDriver.h"
#include "tests/ui/shell/ShellBench.h"
#include "ui/pages/ConfirmDialog.h"
#include "ui/pages/ConnectPage.h"
#include "ui/pages/SetupPage.h"
#include "ui/pages/SignInPage.h"
#include "ui/shell/LinkNotice.h"

#include <QLineEdit>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using Stage = session::Session::Stage;

namespace {

const auto setUpLink = u"https://quay.example/confirm/TfaActivation?type=TfaActivation&uid=1"_s;

struct Bench : ShellBench
{
    LinkNotice *notice() const { return part<LinkNotice>(window, u"linkNotice"_s); }

    /// Opens the link and answers the questions that come up, each by its button of that name; notes their titles.
    void open(const QString &link, const QStringList &answers = {})
    {
        asked.clear();
        if (!answers.isEmpty())
            answerNext(answers);
        window.openLink(link);
    }

    void answerNext(const QStringList &answers)
    {
        QTimer::singleShot(0, &window, [this, answers] {
            auto *dialog = openDialog<ConfirmDialog>(window);
            if (!dialog)
                return;
            asked.append(dialog->windowTitle());
            if (answers.size() > 1)
                answerNext(answers.mid(1));
            click(*dialog, answers.first());
        });
    }

    QStringList asked;
};

}  // namespace

/// Portals and confirm links that come from elsewhere.
class LinksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAtOnceWhereNothingIsOpen()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.open(u"https://quay.example/rooms"_s);
        bench.answerFacts();
        QCOMPARE(bench.seen<SignInPage>(), 1);
        QCOMPARE(bench.session.facts().address, QUrl(u"https://quay.example"_s));
        QVERIFY(!bench.notice()->isVisible());
    }

    void aKnownPortalOpensWithItsAccount()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.session.leavePortal();
        bench.open(u"harbour.example"_s);
        bench.answerFacts();
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
    }

    void whatCannotBeReadIsSaidOnThePageThatAsks()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.open(u"file:///etc/passwd"_s);
        QVERIFY(bench.connectModel.state().fault);
        bench.enter();
        bench.open(u"file:///etc/passwd"_s);
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
    }

    void thePortalThatIsOpenStaysAsItIs()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.open(u"https://harbour.example/profile"_s);
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void proposesAnotherPortal_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::newRow("stay") << u"keepButton"_s;
        QTest::newRow("go") << u"actButton"_s;
    }

    void proposesAnotherPortal()
    {
        QFETCH(QString, answer);
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.open(u"quay.example"_s, {answer});
        QCOMPARE(bench.asked, QStringList{u"Open quay.example?"_s});
        const bool goes = answer == "actButton"_L1;
        QCOMPARE(bench.session.stage(), goes ? Stage::NoPortal : Stage::SignedIn);
        QCOMPARE(bench.transport.openCount(), goes ? 1 : 0);
        if (goes) {
            QCOMPARE(bench.transport.portal(), QUrl(u"https://quay.example"_s));
            QCOMPARE(bench.transport.credentials(), api::Credentials());
        }
    }

    void neverDropsUnsavedWork()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.editPolicy();
        bench.open(u"quay.example"_s, {u"actButton"_s, u"keepButton"_s});
        QCOMPARE(bench.asked, (QStringList{u"Open quay.example?"_s, u"Leave without saving the policy?"_s}));
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QVERIFY(bench.policy.state().hasChanges());
    }

    void aLinkWithItsKeyOpensTheSetUp()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.open(setUpLink + u"&key=17.a"_s);
        bench.answerFacts();
        bench.transport.answer(QJsonObject{{u"result"_s, 0}});
        QCOMPARE(bench.seen<SetupPage>(), 1);
        QCOMPARE(bench.transport.oldestOpen().path, u"settings/tfaapp/setup"_s);
        QCOMPARE(bench.transport.oldestOpen().confirm.bytes(), "type=TfaActivation&uid=1&key=17.a"_ba);
    }

    void oneThatIsPastedDoesToo()
    {
        Bench bench;
        QVERIFY(bench.show());
        part<QLineEdit>(bench.window, u"addressField"_s)->setText(setUpLink + u"&key=17.a"_s);
        click(bench.window, u"continueButton"_s);
        bench.answerFacts();
        bench.transport.answer(QJsonObject{{u"result"_s, 0}});
        QCOMPARE(bench.seen<SetupPage>(), 1);
    }

    void oneWithoutItsKeyAsksForTheSignInFirst()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.open(setUpLink);
        bench.answerFacts();
        QCOMPARE(bench.seen<SignInPage>(), 1);
        QVERIFY(bench.notice()->isVisible());
        QCOMPARE(bench.notice()->title(), u"Sign in, then the set-up opens."_s);

        bench.session.signInWith(session::SignInWay::AccessToken, {}, Secret::fromText(u"token"));
        bench.self = SessionBench::ada();
        bench.transport.answer(bench.self);
        QVERIFY(bench.setup.isActive());
        QCOMPARE(bench.seen<SetupPage>(), 1);
    }

    void anExpiredOneIsSaid()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.open(setUpLink + u"&key=17.a"_s);
        bench.answerFacts();
        bench.transport.answer(QJsonObject{{u"result"_s, 2}});
        QCOMPARE(bench.seen<SignInPage>(), 1);
        QVERIFY(bench.notice()->isVisible());
        QVERIFY(bench.notice()->tone() == Tone::Warn);
    }
};

QTEST_MAIN(LinksTest)
#include "LinksTest.moc"
