// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ProxyDialog.h"

#include "app/session/ConnectionSettings.h"
#include "tests/unit/viewmodels/ViewModelBench.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace twofold;
using namespace Qt::StringLiterals;
using api::Proxy;
using viewmodels::ConnectionViewModel;

namespace {

struct Bench : tests::ViewModelBench
{
    void open()
    {
        dialog = std::make_unique<ui::ProxyDialog>(model);
        dialog->open();
    }
    QLineEdit *field(const QString &name) const { return dialog->findChild<QLineEdit *>(name); }
    void choose(const QString &name) const { dialog->findChild<QRadioButton *>(name)->click(); }
    void use() const { dialog->findChild<QPushButton *>(u"useButton"_s)->click(); }

    session::ConnectionSettings settings{dir.filePath(u"connections.json"_s), secretStore};
    ConnectionViewModel model{session, settings, [](const QUrl &) { return std::nullopt; }};
    std::unique_ptr<ui::ProxyDialog> dialog;
};

}  // namespace

class ProxyDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAProxyWithItsPassword()
    {
        Bench at;
        at.open();
        QVERIFY(at.dialog->findChild<QRadioButton *>(u"systemMode"_s)->isChecked());
        QVERIFY(!at.field(u"hostField"_s)->isVisible());
        at.choose(u"manualMode"_s);
        QVERIFY(at.field(u"hostField"_s)->isVisible());
        at.field(u"hostField"_s)->setText(u" proxy.example "_s);
        at.field(u"portField"_s)->setText(u"3128"_s);
        at.field(u"userField"_s)->setText(u"ada"_s);
        at.field(u"passwordField"_s)->setText(u"quay42"_s);
        const QSignalSpy changed(&at.model, &ConnectionViewModel::rulesChanged);
        at.use();
        const Proxy expected{.mode = Proxy::Mode::Manual,
                             .host = u"proxy.example"_s,
                             .port = 3128,
                             .userName = u"ada"_s,
                             .password = Secret::fromText(u"quay42")};
        QCOMPARE(at.settings.proxy(), expected);
        QCOMPARE(changed.size(), 1);

        at.open();
        QCOMPARE(at.field(u"passwordField"_s)->text(), QString());
        at.use();
        QCOMPARE(at.settings.proxy(), expected);
    }

    void staysOpenWithoutAddressOrPort()
    {
        Bench at;
        at.open();
        at.choose(u"manualMode"_s);
        at.field(u"hostField"_s)->setText(u"proxy.example"_s);
        for (const auto &port : {u""_s, u"0"_s, u"65536"_s, u"http"_s}) {
            at.field(u"portField"_s)->setText(port);
            at.use();
            QVERIFY2(at.dialog->isVisible(), qPrintable(port));
        }
        QCOMPARE(at.settings.proxy(), Proxy());
    }

    void canBeNone()
    {
        Bench at;
        at.open();
        at.choose(u"noneMode"_s);
        at.use();
        QCOMPARE(at.settings.proxy().mode, Proxy::Mode::None);
        QVERIFY(!at.dialog->isVisible());
    }

    void escapeChangesNothing()
    {
        Bench at;
        at.open();
        at.choose(u"noneMode"_s);
        QTest::keyClick(at.dialog.get(), Qt::Key_Escape);
        QVERIFY(!at.dialog->isVisible());
        QCOMPARE(at.settings.proxy().mode, Proxy::Mode::System);
    }
};

QTEST_MAIN(ProxyDialogTest)
#include "ProxyDialogTest.moc"
