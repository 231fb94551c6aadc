// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ConnectionSettings.h"
#include "app/session/Fingerprint.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/ui/shell/ShellBench.h"
#include "ui/pages/CertificateDialog.h"
#include "ui/pages/ConfirmDialog.h"
#include "ui/pages/ConnectPage.h"
#include "ui/pages/ProxyDialog.h"
#include "ui/widgets/NoticeBar.h"

#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using Kind = Error::Kind;

namespace {

struct Bench : ShellBench
{
    /// The portal's address is typed and does not answer.
    void meet(Kind kind)
    {
        auto *field = part<QLineEdit>(window, u"addressField"_s);
        QTest::keyClicks(field, u"harbour.example"_s);
        QTest::keyClick(field, Qt::Key_Return);
        transport.answerWith({.kind = kind});
    }
    const ConnectPage &page() const { return *window.findChild<ConnectPage *>(); }
    qsizetype asked() const { return sent("GET settings"_L1); }
    QAction *connectionAction(const QString &text) const
    {
        for (auto *action : part<QMenu>(window, u"connectionMenu"_s)->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    QAction *forgetAction() const { return connectionAction(u"Forget the trusted certificate"_s); }

    const QUrl portal = QUrl(u"https://harbour.example"_s);
    const QByteArray sha256 = QByteArray(32, 's');
};

}  // namespace

/// What stands in the way to a portal, put right in the window.
class ConnectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void triesAgainOnceTheCertificateIsTrusted()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.meet(Kind::NotTrusted);
        bench.refused = api::RefusedCertificate{.sha256 = bench.sha256};
        click(bench.page(), u"certificateButton"_s);
        auto *dialog = openDialog<CertificateDialog>(bench.window);
        QVERIFY(dialog);
        part<QLineEdit>(*dialog, u"fingerprintField"_s)->setText(session::fingerprintText(bench.sha256));
        QCOMPARE(bench.asked(), 1);
        click(*dialog, u"actButton"_s);
        QCOMPARE(bench.asked(), 2);
        QCOMPARE(bench.connectionSettings.trustOf(bench.portal).pinnedSha256, bench.sha256);
    }

    void showsNoCertificateWhereNoneWasRefused()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.meet(Kind::NotTrusted);
        click(bench.page(), u"certificateButton"_s);
        QVERIFY(!openDialog<CertificateDialog>(bench.window));
    }

    void triesAgainWithAnotherProxy()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.meet(Kind::Offline);
        click(bench.page(), u"proxyButton"_s);
        auto *dialog = openDialog<ProxyDialog>(bench.window);
        QVERIFY(dialog);
        part<QRadioButton>(*dialog, u"noneMode"_s)->click();
        click(*dialog, u"useButton"_s);
        QCOMPARE(bench.connectionSettings.proxy().mode, api::Proxy::Mode::None);
        QCOMPARE(bench.asked(), 2);
    }

    void aLockedKeychainWithTheProxysPasswordIsSaidAndUnlocked()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.keychain.entries.insert(u"proxy ada@proxy.example:3128"_s, Secret::fromText(u"quay42"));
        bench.connectionSettings.setProxy(
            {.mode = api::Proxy::Mode::Manual, .host = u"proxy.example"_s, .port = 3128, .userName = u"ada"_s});
        bench.keychain.refusal = SessionBench::error(Kind::KeychainLocked);
        bench.connectionSettings.loadPassword();
        auto *notice = bench.noticeOf(u"retryKeychainButton"_s);
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"Your proxy’s password"_s), qPrintable(notice->text()));
        bench.meet(Kind::ProxyRefused);
        click(*notice, u"retryKeychainButton"_s);  // dismissed
        QVERIFY(notice->isVisible());
        QCOMPARE(bench.asked(), 1);

        bench.keychain.opensWhenAsked = true;
        click(*notice, u"retryKeychainButton"_s);
        QVERIFY(!notice->isVisible());
        QCOMPARE(bench.connectionSettings.proxy().password, Secret::fromText(u"quay42"));
        QCOMPARE(bench.asked(), 2);
    }

    void aPortalOnThisComputerNeedsNoProxysPassword()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.connectionSettings.setProxy(
            {.mode = api::Proxy::Mode::Manual, .host = u"proxy.example"_s, .port = 3128, .userName = u"ada"_s});
        bench.keychain.refusal = SessionBench::error(Kind::KeychainLocked);
        bench.connectionSettings.loadPassword();
        bench.session.connectTo(QUrl(u"http://127.0.0.1:8092"_s));
        bench.answerFacts();
        QVERIFY(!bench.noticeOf(u"retryKeychainButton"_s)->isVisible());
    }

    void asksNothingWhereNothingHadFailed()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.connectionModel.saveProxy({.mode = api::Proxy::Mode::None});
        QCOMPARE(bench.asked(), 0);
    }

    void triesAgainWithoutTheForgottenCertificate()
    {
        Bench bench;
        QVERIFY(bench.show());
        QVERIFY(bench.connectionSettings.pin(bench.portal, QByteArray(32, 'p')));
        bench.meet(Kind::CertificateChanged);
        click(bench.page(), u"forgetTrustButton"_s);
        auto *dialog = openDialog<ConfirmDialog>(bench.window);
        QVERIFY(dialog);
        QCOMPARE(bench.asked(), 1);
        click(*dialog, u"actButton"_s);
        QCOMPARE(bench.connectionSettings.trustOf(bench.portal), api::PortalTrust());
        QCOMPARE(bench.asked(), 2);
        bench.transport.answerWith({.kind = Kind::NotTrusted});
        QVERIFY(button(bench.page(), u"certificateButton"_s)->isVisible());
        QVERIFY(button(bench.page(), u"forgetTrustButton"_s)->isHidden());
    }

    void theProxyCanBeChangedFromTheSidebar()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.connectionAction(u"Proxy…"_s)->trigger();
        auto *dialog = openDialog<ProxyDialog>(bench.window);
        QVERIFY(dialog);
        part<QRadioButton>(*dialog, u"noneMode"_s)->click();
        click(*dialog, u"useButton"_s);
        QCOMPARE(bench.connectionSettings.proxy().mode, api::Proxy::Mode::None);
        QCOMPARE(bench.seen<ConnectPage>(), 0);
    }

    void theSidebarShowsACertificateThatWasRefusedMeanwhile()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        QVERIFY(!bench.connectionAction(u"Show certificate…"_s));
        bench.refused = api::RefusedCertificate{.sha256 = bench.sha256};
        part<QAbstractButton>(bench.window, u"connectionChip"_s)->click();
        auto *show = bench.connectionAction(u"Show certificate…"_s);
        QVERIFY(show);
        show->trigger();
        QVERIFY(openDialog<CertificateDialog>(bench.window));
    }

    void theProxyCanBeChangedFromTheSheetOverThePages()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.session.noteEnded();
        QVERIFY(bench.sheet()->isVisible());
        Q_EMIT bench.sheet()->proxyRequested();
        auto *dialog = openDialog<ProxyDialog>(*bench.sheet());
        QVERIFY(dialog);
        click(*dialog, u"keepButton"_s);
        QVERIFY(bench.sheet()->isVisible());
    }

    void theSidebarForgets()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        QVERIFY(!bench.forgetAction());
        QVERIFY(bench.connectionSettings.pin(bench.session.facts().address, bench.sha256));
        QTRY_VERIFY(bench.forgetAction());
        bench.forgetAction()->trigger();
        QCOMPARE(bench.connectionSettings.trustOf(bench.session.facts().address), api::PortalTrust());
        QTRY_VERIFY(!bench.forgetAction());
    }
};

QTEST_MAIN(ConnectionTest)
#include "ConnectionTest.moc"
