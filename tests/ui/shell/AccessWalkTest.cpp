// SPDX-License-Identifier: GPL-3.0-or-later
// Every place of the program, gone through as a screen reader and the Tab key do it.
#include "tests/ui/pages/PageDriver.h"
#include "tests/ui/shell/AccessChecks.h"
#include "tests/ui/shell/ShellBench.h"
#include "tests/unit/viewmodels/SurveyBench.h"
#include "ui/shell/Sidebar.h"
#include "ui/widgets/CardRow.h"

#include <QLineEdit>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;

namespace {

struct Bench : ShellBench
{
    /// The part of that name that is on the screen.
    template<class Widget>
    Widget *shown(const QString &name) const
    {
        for (auto *found : window.findChildren<Widget *>(name)) {
            if (found->isVisible())
                return found;
        }
        qFatal("%s is not on the screen", qPrintable(name));
    }
    void press(const QString &name) { QTest::mouseClick(shown<QPushButton>(name), Qt::LeftButton); }
    void chooseWay(const QString &name)
    {
        connect();
        press(u"moreWaysButton"_s);
        shown<CardRow>(name)->accessiblePress();
    }
    void toSecondStep(const QJsonObject &challenge)
    {
        connect();
        sendPassword(challenge, {SessionBench::confirmCookie("TfaAuth"_L1)});
    }
    void toScan()
    {
        enter();
        session.continueWith(SessionBench::link(api::ConfirmLink::Type::TfaActivation));
        transport.answer(QJsonObject{{u"account"_s, u"ada%40harbour.example"_s}, {u"manualEntryKey"_s, u"JBSWY3DPEHPK3PXP"_s}});
    }
    void toPage(Qt::Key key)
    {
        enter();
        QTest::keyClick(&window, key, Qt::ControlModifier);
        while (transport.openCount() > 0) {
            if (transport.oldestOpen().path == "people/filter"_L1)
                transport.answer(SurveyBench::somePeople(1, 3, {{u"tfaAppEnabled"_s, true}}), {}, 3);
            else if (transport.oldestOpen().path == "security/audit/login/filter"_L1)
                transport.answer(QJsonArray{signInLine()}, {}, 1);
            else
                answerOne();
        }
    }
    QJsonObject signInLine() const
    {
        return {{u"id"_s, 1},
                {u"date"_s, clock.now().addDays(-1).toUTC().toString(Qt::ISODate)},
                {u"user"_s, u"Person 1"_s},
                {u"userId"_s, SurveyBench::idOf(1)},
                {u"actionId"_s, 1029},
                {u"ip"_s, u"203.0.113.7"_s}};
    }
    void answerOne()
    {
        const auto path = transport.oldestOpen().path;
        if (path == "settings/tfaapp"_L1)
            transport.answer(appIsOn());
        else
            transport.answer(QJsonArray(), {}, 0);
    }
    void toPolicy()
    {
        toPage(Qt::Key_2);
        policy.addNetwork(u"10.0.0.0/8"_s);
        policy.addNetwork(u"198.51.100.7"_s);
        policy.addAlwaysAsked(
            {.kind = viewmodels::DirectoryEntry::Kind::Person, .id = SurveyBench::idOf(2), .name = u"Person 2"_s});
    }
};

using Reach = std::function<void(Bench &)>;

/// The window in which the person is: the innermost that is open.
QWidget *currentWindow(const QWidget &main)
{
    auto *modal = QApplication::activeModalWidget();
    return modal ? modal : const_cast<QWidget *>(&main);
}

}  // namespace

Q_DECLARE_METATYPE(Reach)

class AccessWalkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isOpenToEverybody_data() { addPlaces(); }
    void isOpenToEverybody()
    {
        const auto bench = reached();
        QVERIFY(bench);
        auto &root = *currentWindow(bench->window);
        const auto faults = withoutName(root) + withoutLabel(root) + jumpsOfTab(root) + looseParts(root);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY(tabOrderOf(root).size() > 1);
    }

    void gapsAreFound()
    {
        QWidget window;
        QLineEdit field(&window);
        QPushButton above(u"above"_s, &window);
        field.setGeometry(0, 40, 100, 20);
        above.setGeometry(0, 0, 100, 20);
        window.show();
        QCOMPARE(withoutName(window), QStringList{u"no name: QWidget > QLineEdit"_s});
        QCOMPARE(withoutLabel(window), QStringList{u"no label: QWidget > QLineEdit"_s});
        QCOMPARE(jumpsOfTab(window), QStringList{u"Tab goes back: QWidget > QLineEdit -> QWidget > QPushButton"_s});
        above.move(0, 80);
        QVERIFY(jumpsOfTab(window).isEmpty());
        above.setText({});
        QCOMPARE(withoutName(window).size(), 2);
    }

private:
    static void addPlaces()
    {
        QTest::addColumn<Reach>("reach");
        const auto add = [](const char *place, const Reach &reach) { QTest::newRow(place) << reach; };
        add("connect", [](Bench &) {});
        add("ways to sign in", [](Bench &bench) { bench.connect(); });
        for (const auto *way : {"password", "apiKey", "browser", "accessToken", "ascAuthKey", "basic"})
            add(way, [way](Bench &bench) { bench.chooseWay(QLatin1StringView(way) + u"Row"_s); });
        add("a password that can't be tried", [](Bench &bench) {
            bench.chooseWay(u"passwordRow"_s);
            bench.shown<QLineEdit>(u"emailLineEdit"_s)->setText(u"ada@harbour.example"_s);
            bench.shown<QLineEdit>(u"secretPasswordField"_s)->setText(u"a password"_s);
            bench.press(u"signInButton"_s);
            bench.transport.answerWith(SessionBench::error(Error::Kind::ServerFault, 500));
        });
        addSecondSteps(add);
        addSetUp(add);
        addPages(add);
        addDialogs(add);
    }

    static void addSecondSteps(const std::function<void(const char *, const Reach &)> &add)
    {
        add("second step", [](Bench &bench) { bench.toSecondStep(SessionBench::appChallenge()); });
        add("backup code", [](Bench &bench) {
            bench.toSecondStep(SessionBench::appChallenge());
            bench.press(u"otherButton"_s);
        });
        add("sign-in again", [](Bench &bench) {
            bench.enter();
            bench.session.noteEnded();
        });
    }

    static void addSetUp(const std::function<void(const char *, const Reach &)> &add)
    {
        add("scan", [](Bench &bench) { bench.toScan(); });
        add("type the key", [](Bench &bench) {
            bench.toScan();
            bench.press(u"typeButton"_s);
        });
        add("confirm", [](Bench &bench) {
            bench.toScan();
            bench.setup.toConfirm();
        });
        add("keep the codes", [](Bench &bench) {
            bench.toScan();
            bench.setup.toConfirm();
            bench.setup.submitCode(u"012345"_s);
            bench.transport.answer(true, {SessionBench::sessionCookie()});
            bench.answerReads();
        });
    }

    static void addPages(const std::function<void(const char *, const Reach &)> &add)
    {
        add("my sign-in", [](Bench &bench) { bench.enter(); });
        add("backup codes", [](Bench &bench) {
            bench.enter();
            bench.press(u"showCodesButton"_s);
            bench.answerReads();
        });
        add("policy", [](Bench &bench) { bench.toPolicy(); });
        add("people", [](Bench &bench) { bench.toPage(Qt::Key_3); });
        add("activity", [](Bench &bench) { bench.toPage(Qt::Key_4); });
        add("policy that can't be read", [](Bench &bench) {
            bench.enter();
            QTest::keyClick(&bench.window, Qt::Key_2, Qt::ControlModifier);
            bench.transport.failTo(u"settings/tfaapp"_s, SessionBench::error(Error::Kind::Offline));
        });
    }

    static void addDialogs(const std::function<void(const char *, const Reach &)> &add)
    {
        add("review", [](Bench &bench) {
            bench.toPolicy();
            bench.press(u"reviewButton"_s);
        });
        for (const auto *name : {"whoIsAskedButton", "addressLabButton", "importButton"}) {
            add(name, [name](Bench &bench) {
                bench.toPolicy();
                bench.press(QLatin1StringView(name));
            });
        }
        add("coverage", [](Bench &bench) {
            bench.toPage(Qt::Key_3);
            bench.press(u"coverageButton"_s);
        });
        add("accounts", [](Bench &bench) {
            bench.enter();
            Q_EMIT bench.shown<Sidebar>(u"sidebar"_s)->accountsRequested();
        });
        add("proxy", [](Bench &bench) {
            bench.enter();
            Q_EMIT bench.shown<Sidebar>(u"sidebar"_s)->proxyRequested();
        });
    }

    /// The place of the row that is being tested; nothing if it can't be come to.
    static std::unique_ptr<Bench> reached()
    {
        auto bench = std::make_unique<Bench>();
        if (!bench->show())
            return {};
        QFETCH(Reach, reach);
        reach(*bench);
        QCoreApplication::processEvents();  // layouts, and what is queued
        return bench;
    }
};

QTEST_MAIN(AccessWalkTest)

#include "AccessWalkTest.moc"
