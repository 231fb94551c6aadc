// SPDX-License-Identifier: GPL-3.0-or-later
// Every place of the program, gone through as a screen reader and the Tab key do it.
#include "tests/ui/pages/PageDriver.h"
#include "tests/ui/shell/ShellBench.h"
#include "tests/unit/viewmodels/SurveyBench.h"
#include "ui/pages/SignInWayList.h"
#include "ui/shell/Sidebar.h"
#include "ui/widgets/BottomBar.h"
#include "ui/widgets/CardRow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSet>

#include <functional>

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

QString describe(const QWidget &widget)
{
    QStringList path;
    for (const auto *at = &widget; at && path.size() < 3; at = at->parentWidget())
        path.prepend(QLatin1StringView(at->metaObject()->className())
                     + (at->objectName().isEmpty() ? QString() : u'#' + at->objectName()));
    return path.join(u" > "_s);
}

QString nameOf(QWidget *widget)
{
    auto *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QList<QWidget *> partsOf(const QWidget &root)
{
    auto parts = root.findChildren<QWidget *>();
    parts.removeIf([&root](const QWidget *part) { return !part->isVisible() || part->window() != &root; });
    return parts;
}

QSet<const QWidget *> buddiesIn(const QWidget &root)
{
    QSet<const QWidget *> buddies;
    for (const auto *label : root.findChildren<QLabel *>())
        buddies.insert(label->buddy());
    return buddies;
}

bool isTypedIn(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return !line->isReadOnly();
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
}

/// What a field without a label of its own shows while it is empty.
QString placeholderOf(const QWidget *widget)
{
    return widget->property("placeholderText").toString();
}

/// The widgets that Tab goes to, in its order.
QList<QWidget *> tabOrderOf(QWidget &root)
{
    QList<QWidget *> order;
    for (auto *widget = root.nextInFocusChain(); widget != &root; widget = widget->nextInFocusChain()) {
        const bool stops = widget->focusPolicy() & Qt::TabFocus;
        if (stops && widget->window() == &root && widget->isVisible() && widget->isEnabled() && !widget->focusProxy())
            order.append(widget);
    }
    return order;
}

/// The part of the window that scrolls or stands by itself; the order within it is what a person sees.
const QWidget *regionOf(const QWidget &widget)
{
    for (const auto *at = widget.parentWidget(); at; at = at->parentWidget()) {
        if (at->isWindow() || qobject_cast<const BottomBar *>(at) || qobject_cast<const Sidebar *>(at)
            || qobject_cast<const QScrollArea *>(at))
            return at;
    }
    return nullptr;
}

QRect placeIn(const QWidget &root, const QWidget &widget)
{
    return {widget.mapTo(&root, QPoint()), widget.size()};
}

/// Up again, unless it is to the next column; or back within a line.
bool goesBack(const QRect &from, const QRect &to)
{
    const bool isAbove = to.bottom() < from.top();
    const bool isBesideInLine = to.bottom() >= from.top() && to.top() <= from.bottom();
    return (isAbove && to.left() <= from.right()) || (isBesideInLine && to.right() < from.left());
}

}  // namespace

Q_DECLARE_METATYPE(Reach)

class AccessWalkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingHasAName_data() { addPlaces(); }
    void everythingHasAName()
    {
        const auto bench = reached();
        QVERIFY(bench);
        QStringList nameless;
        int count = 0;
        const auto &root = *currentWindow(bench->window);
        for (auto *part : partsOf(root)) {
            const auto *button = qobject_cast<QAbstractButton *>(part);
            auto *interface = QAccessible::queryAccessibleInterface(part);
            const bool takesFocus = part->focusPolicy() != Qt::NoFocus && !part->focusProxy();
            if (!takesFocus && !(button && button->text().isEmpty()))
                continue;
            ++count;
            if (!interface || interface->text(QAccessible::Name).isEmpty())
                nameless.append(describe(*part));
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        QVERIFY(count > 0);
    }

    void fieldsAreLabelled_data() { addPlaces(); }
    void fieldsAreLabelled()
    {
        const auto bench = reached();
        QVERIFY(bench);
        const auto &root = *currentWindow(bench->window);
        const auto buddies = buddiesIn(root);
        QStringList unlabelled;
        for (auto *part : partsOf(root)) {
            if (isTypedIn(part) && !buddies.contains(part) && placeholderOf(part).isEmpty())
                unlabelled.append(describe(*part) + u" named "_s + nameOf(part));
        }
        QVERIFY2(unlabelled.isEmpty(), qPrintable(unlabelled.join(u'\n')));
    }

    void tabGoesAsTheEyeDoes_data() { addPlaces(); }
    void tabGoesAsTheEyeDoes()
    {
        const auto bench = reached();
        QVERIFY(bench);
        auto &root = *currentWindow(bench->window);
        const auto order = tabOrderOf(root);
        QStringList jumps;
        for (qsizetype i = 1; i < order.size(); ++i) {
            const auto &from = *order.at(i - 1);
            const auto &to = *order.at(i);
            if (regionOf(from) == regionOf(to) && goesBack(placeIn(root, from), placeIn(root, to)))
                jumps.append(describe(from) + u" -> "_s + describe(to));
        }
        QVERIFY2(jumps.isEmpty(), qPrintable(jumps.join(u'\n')));
        QVERIFY(order.size() > 1);
    }

    void theTreeHoldsTogether_data() { addPlaces(); }
    void theTreeHoldsTogether()
    {
        const auto bench = reached();
        QVERIFY(bench);
        QStringList loose;
        checkTree(QAccessible::queryAccessibleInterface(currentWindow(bench->window)), loose);
        QVERIFY2(loose.isEmpty(), qPrintable(loose.join(u'\n')));
    }

    void aGapIsFound()
    {
        QWidget window;
        QLineEdit field(&window);
        QVERIFY(nameOf(&field).isEmpty() && isTypedIn(&field) && placeholderOf(&field).isEmpty());
        QVERIFY(goesBack({0, 40, 100, 20}, {0, 0, 100, 20}));
        QVERIFY(goesBack({200, 0, 100, 20}, {0, 0, 100, 20}));
        QVERIFY(!goesBack({0, 40, 100, 20}, {200, 0, 100, 20}));
        QVERIFY(!goesBack({0, 0, 100, 20}, {0, 40, 100, 20}));
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

    static void checkTree(QAccessibleInterface *node, QStringList &loose)
    {
        for (int index = 0; index < node->childCount(); ++index) {
            auto *child = node->child(index);
            if (!child || !child->isValid()) {
                loose.append(u"no child %1 of %2"_s.arg(index).arg(node->text(QAccessible::Name)));
                continue;
            }
            if (node->indexOfChild(child) != index)
                loose.append(u"child %1 of %2 is not known to it: %3"_s.arg(index).arg(node->text(QAccessible::Name),
                                                                                       child->text(QAccessible::Name)));
            checkTree(child, loose);
        }
    }
};

QTEST_MAIN(AccessWalkTest)

#include "AccessWalkTest.moc"
