// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PreferencesDialog.h"

#include "app/session/ConnectionSettings.h"
#include "app/viewmodels/ConnectionViewModel.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/unit/viewmodels/ViewModelBench.h"
#include "ui/platform/Languages.h"
#include "ui/widgets/CardRow.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/NoticeBar.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>

using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using namespace Qt::StringLiterals;
using session::Preferences;
using viewmodels::PreferencesViewModel;
using Appearance = Preferences::Appearance;

namespace {

struct Bench : ViewModelBench
{
    explicit Bench(const QByteArray &file = {}, std::optional<Appearance> given = {})
    {
        if (!file.isEmpty()) {
            QFile written(path());
            if (!written.open(QIODevice::WriteOnly))
                qFatal("no file");
            written.write(file);
        }
        preferences = std::make_unique<Preferences>(path(), QStringList{u"de"_s, u"en"_s});
        model = std::make_unique<PreferencesViewModel>(*preferences, session, given);
        dialog = std::make_unique<PreferencesDialog>(PreferencesDialog::Models{*model, connection, languages});
        dialog->open();
    }
    QString path() const { return dir.filePath(u"preferences.json"_s); }
    ChoiceBox *box(const QString &name) const { return part<ChoiceBox>(*dialog, name); }
    /// As a person does it: from the first choice on with the Down key.
    void choose(const QString &name, int index) const
    {
        QTest::keyClick(box(name), Qt::Key_Home);
        for (int step = 0; step < index; ++step)
            QTest::keyClick(box(name), Qt::Key_Down);
    }
    QString description(const QString &name) const { return part<CardRow>(*dialog, name + u"Row"_s)->description(); }
    const NoticeBar *notice() const { return part<NoticeBar>(*dialog, u"preferencesNotice"_s); }
    const Preferences::Values &chosen() const { return model->state().chosen; }

    Languages languages;
    viewmodels::ConnectionViewModel connection{session, connectionSettings, [](const QUrl &) { return std::nullopt; }};
    std::unique_ptr<Preferences> preferences;
    std::unique_ptr<PreferencesViewModel> model;
    std::unique_ptr<PreferencesDialog> dialog;
};

}  // namespace

class PreferencesDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatHolds()
    {
        const Bench at("{\"appearance\": \"dark\", \"language\": \"de\", \"startPage\": \"people\", \"clipboardSeconds\": 45,"
                       " \"hideInBackground\": true}");
        QCOMPARE(at.box(u"appearanceBox"_s)->currentText(), u"Dark"_s);
        QCOMPARE(at.box(u"languageBox"_s)->currentText(), u"Deutsch"_s);
        QCOMPARE(at.box(u"startPageBox"_s)->currentText(), u"People"_s);
        QCOMPARE(at.box(u"keepingBox"_s)->currentText(), u"In the keychain"_s);
        // One that only the file knows.
        QVERIFY(at.box(u"clipboardBox"_s)->currentText().contains(u"45"_s));
        QVERIFY(part<QCheckBox>(*at.dialog, u"hidingBox"_s)->isChecked());
        QVERIFY(!at.notice()->isVisible());
        QVERIFY(part<QLabel>(*at.dialog, u"fileLabel"_s)->text().contains(at.path()));
        QVERIFY(at.dialog->isModal());
    }

    void choicesStandOneBelowTheOther()
    {
        const Bench at;
        const int width = at.box(u"keepingBox"_s)->width();
        for (const auto &name : {u"appearanceBox"_s, u"languageBox"_s, u"startPageBox"_s, u"clipboardBox"_s})
            QCOMPARE(at.box(name)->width(), width);
    }

    void everyChoiceHoldsAtOnce()
    {
        const Bench at;
        at.choose(u"appearanceBox"_s, 2);
        QCOMPARE(at.chosen().appearance, Appearance::Dark);
        at.choose(u"languageBox"_s, 1);
        QCOMPARE(at.chosen().language, u"de"_s);
        at.choose(u"startPageBox"_s, 3);
        QCOMPARE(at.chosen().startPage, Preferences::StartPage::Activity);
        at.choose(u"keepingBox"_s, 1);
        QVERIFY(at.chosen().isSessionOnly);
        QVERIFY(at.secretStore.isSessionOnly());
        at.choose(u"clipboardBox"_s, 1);
        QCOMPARE(at.chosen().clipboardTime, std::chrono::seconds(30));
        QTest::keyClick(part<QCheckBox>(*at.dialog, u"hidingBox"_s), Qt::Key_Space);
        QVERIFY(at.chosen().hidesInBackground);
        QCOMPARE(Preferences(at.path(), {u"de"_s}).values(), at.chosen());
        at.choose(u"languageBox"_s, 0);
        QCOMPARE(at.chosen().language, QString());
    }

    void explainsInPlace()
    {
        const Bench at;
        const auto before = at.description(u"keepingBox"_s);
        at.choose(u"keepingBox"_s, 1);
        QVERIFY(at.description(u"keepingBox"_s) != before);
        for (const auto &name :
             {u"appearanceBox"_s, u"languageBox"_s, u"startPageBox"_s, u"clipboardBox"_s, u"hidingBox"_s, u"proxyButton"_s})
            QVERIFY2(!at.description(name).isEmpty(), qPrintable(name));
    }

    void saysWhenTheCommandLineWins()
    {
        const Bench at({}, Appearance::Light);
        QVERIFY(at.description(u"appearanceBox"_s).contains(u"--theme"_s));
        at.choose(u"appearanceBox"_s, 2);
        QCOMPARE(at.box(u"appearanceBox"_s)->currentText(), u"Dark"_s);
        QCOMPARE(at.model->state().appearance(), Appearance::Light);
    }

    void saysWhatItDoesNotKnow()
    {
        const Bench at("{\"appearance\": \"sepia\", \"clipboardSeconds\": -1}");
        QVERIFY(at.notice()->isVisible());
        QVERIFY(at.notice()->text().contains(u"Appearance"_s));
        QVERIFY(at.notice()->text().contains(u"Empty the clipboard"_s));
        at.choose(u"appearanceBox"_s, 1);
        QVERIFY(!at.notice()->text().contains(u"Appearance"_s));
        at.choose(u"clipboardBox"_s, 1);
        QVERIFY(!at.notice()->isVisible());
    }

    void saysThatTheFileWasDamaged()
    {
        const Bench at("{");
        QVERIFY(at.notice()->isVisible());
        QVERIFY(at.notice()->text().contains(u".damaged"_s));
    }

    void saysThatItCouldNotBeWritten()
    {
        Bench at;
        QVERIFY(at.loseFolder());
        at.choose(u"appearanceBox"_s, 2);
        QVERIFY(at.notice()->isVisible());
        QCOMPARE(at.notice()->tone(), Tone::Bad);
        QCOMPARE(at.chosen().appearance, Appearance::Dark);
    }

    void tellsTheProxyAndLeadsToIt()
    {
        const Bench at;
        const QSignalSpy requested(at.dialog.get(), &PreferencesDialog::proxyRequested);
        click(*at.dialog, u"proxyButton"_s);
        QCOMPARE(requested.size(), 1);
        const auto before = at.description(u"proxyButton"_s);
        auto &connection = const_cast<viewmodels::ConnectionViewModel &>(at.connection);
        connection.saveProxy({.mode = api::Proxy::Mode::Manual, .host = u"proxy.example"_s, .port = 3128});
        QVERIFY(at.description(u"proxyButton"_s) != before);
        QVERIFY(at.description(u"proxyButton"_s).contains(u"proxy.example"_s));
        QVERIFY(at.description(u"proxyButton"_s).contains(u"3128"_s));
    }

    void closesByEnterAndEscape()
    {
        const Bench at;
        QTest::keyClick(button(*at.dialog, u"closeButton"_s), Qt::Key_Return);
        QVERIFY(!at.dialog->isVisible());
        at.dialog->open();
        QTest::keyClick(at.dialog.get(), Qt::Key_Escape);
        QVERIFY(!at.dialog->isVisible());
    }
};

QTEST_MAIN(PreferencesDialogTest)
#include "PreferencesDialogTest.moc"
