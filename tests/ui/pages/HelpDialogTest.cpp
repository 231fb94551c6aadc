// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/HelpDialog.h"

#include "app/viewmodels/HelpViewModel.h"
#include "tests/ui/pages/FakePlatform.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/unit/viewmodels/ViewModelBench.h"
#include "ui/pages/AboutPane.h"
#include "ui/widgets/CardRow.h"
#include "ui/widgets/NavigationList.h"
#include "ui/widgets/Shortcuts.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using namespace Qt::StringLiterals;
using Topic = HelpDialog::Topic;

namespace {

struct Bench : ViewModelBench
{
    Bench() { dialog.open(); }

    QStringList seen() const
    {
        QStringList texts;
        for (const auto *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
    QString text(const QString &name) const { return part<QLabel>(dialog, name)->text(); }

    FakePlatform system;
    viewmodels::HelpViewModel model{session, {u"1.2.3"_s, u"4.5.6"_s, u"7.8.9"_s}};
    HelpDialog dialog{model, system.clipboard};
};

}  // namespace

class HelpDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesThroughTheTopicsByKeys()
    {
        Bench at;
        QCOMPARE(at.dialog.topic(), Topic::Twofold);
        QVERIFY(at.seen().contains(u"Why a second step?"_s));
        auto *list = part<NavigationList>(at.dialog, u"topicList"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(at.dialog.topic(), Topic::Phone);
        QVERIFY(!at.seen().contains(u"Why a second step?"_s));
        QVERIFY(at.seen().contains(u"You have a backup code"_s));
        at.dialog.showTopic(Topic::Admins);
        QVERIFY(at.seen().contains(u"Saving signs everyone out"_s));
    }

    void listsEveryShortcut()
    {
        Bench at;
        at.dialog.showTopic(Topic::Keyboard);
        const auto seen = at.seen();
        for (const auto &entry : Shortcuts::all()) {
            QVERIFY2(seen.contains(entry.text), qPrintable(entry.text));
            QVERIFY2(seen.contains(Shortcuts::keyText(entry.id)), qPrintable(Shortcuts::keyText(entry.id)));
        }
        for (const auto &habit : Shortcuts::habits())
            QVERIFY2(seen.contains(habit.text), qPrintable(habit.text));
    }

    void whatIsLongIsReadOnByKeys()
    {
        Bench at;
        auto *list = part<NavigationList>(at.dialog, u"topicList"_s);
        at.dialog.showTopic(Topic::Keyboard);
        QCoreApplication::processEvents();
        QTest::keyClick(list, Qt::Key_Tab);
        auto *area = qobject_cast<QScrollArea *>(at.dialog.focusWidget());
        QVERIFY(area);
        QCOMPARE(QAccessible::queryAccessibleInterface(area)->text(QAccessible::Name), u"Help"_s);
        QTest::keyClick(area, Qt::Key_PageDown);
        QVERIFY(area->verticalScrollBar()->value() > 0);

        // What can be seen whole, and what has something to press, is no stop.
        for (const auto topic : {Topic::Twofold, Topic::About}) {
            at.dialog.showTopic(topic);
            QCoreApplication::processEvents();
            list->setFocus();
            QTest::keyClick(list, Qt::Key_Tab);
            QVERIFY(qobject_cast<QPushButton *>(at.dialog.focusWidget()));
        }
    }

    void readsAShortcutWithItsKeys()
    {
        Bench at;
        at.dialog.showTopic(Topic::Keyboard);
        const auto rows = at.dialog.findChildren<CardRow *>();
        const auto found =
            std::find_if(rows.cbegin(), rows.cend(), [](const auto *row) { return row->title() == u"Preferences"_s; });
        QVERIFY(found != rows.cend());
        QCOMPARE((*found)->accessibleName(), u"Preferences"_s);
        QCOMPARE((*found)->accessibleDescription(), u"Ctrl+,"_s);
    }

    void tellsTheVersions()
    {
        Bench at;
        at.dialog.showTopic(Topic::About);
        QCOMPARE(at.text(u"programVersionLabel"_s), u"1.2.3"_s);
        QCOMPARE(at.text(u"qtVersionLabel"_s), QString::fromLatin1(qVersion()));
        QCOMPARE(at.text(u"keychainVersionLabel"_s), u"4.5.6"_s);
        QCOMPARE(at.text(u"qrVersionLabel"_s), u"7.8.9"_s);
        QVERIFY(!at.text(u"portalReleaseLabel"_s).contains(u"3.7.2"_s));
        at.connect();
        QVERIFY(at.text(u"portalReleaseLabel"_s).contains(u"3.7.2"_s));
        at.session.leavePortal();
        QVERIFY(!at.text(u"portalReleaseLabel"_s).contains(u"3.7.2"_s));
    }

    void copiesDetailsWithoutASecret()
    {
        Bench at;
        at.connect();
        at.sendPassword(SessionBench::setUpChallenge(), {SessionBench::confirmCookie("TfaActivation"_L1)});
        at.session.leavePortal();
        at.connect();
        at.signIn();
        at.dialog.showTopic(Topic::About);
        click(at.dialog, u"copyReportButton"_s);
        QCOMPARE(at.system.clipboard.texts.size(), 1);
        const auto report = at.system.clipboard.texts.first();
        const QStringList facts{u"Twofold 1.2.3"_s, u"Qt "_s + QString::fromLatin1(qVersion()), u"QtKeychain 4.5.6"_s,
                                u"libqrencode 7.8.9"_s, u"DocSpace 3.7.2"_s};
        for (const auto &wanted : facts)
            QVERIFY2(report.contains(wanted), qPrintable(report));

        QStringList secrets{u"harbour"_s, u"@"_s, at.session.self().displayName, at.session.self().id, at.dir.path()};
        for (const auto &secret : std::as_const(at.keychain.entries))
            secrets.append(secret.text());
        for (const auto &part : qEnvironmentVariable("HOME").split(u'/', Qt::SkipEmptyParts))
            secrets.append(u'/' + part);
        QVERIFY(secrets.size() > 5);
        for (const auto &secret : secrets)
            QVERIFY2(secret.isEmpty() || !report.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
        QVERIFY(at.system.clipboard.copied.isEmpty());
    }

    void closesByEnterAndEscape()
    {
        Bench at;
        QTest::keyClick(button(at.dialog, u"closeButton"_s), Qt::Key_Return);
        QVERIFY(!at.dialog.isVisible());
        at.dialog.open();
        QTest::keyClick(&at.dialog, Qt::Key_Escape);
        QVERIFY(!at.dialog.isVisible());
    }
};

QTEST_MAIN(HelpDialogTest)
#include "HelpDialogTest.moc"
