// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ConnectPage.h"
#include "app/session/ConnectionSettings.h"
#include "app/viewmodels/ConnectViewModel.h"
#include "app/viewmodels/ConnectionViewModel.h"
#include "tests/ui/pages/PageDriver.h"
#include "tests/unit/viewmodels/ViewModelBench.h"
#include "ui/pages/AddressField.h"
#include "ui/pages/ConfirmDialog.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/ErrorText.h"
#include "ui/theme/Label.h"
#include "ui/widgets/CardRow.h"

#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;
using session::Session;
using viewmodels::ConnectViewModel;
using Kind = Error::Kind;

namespace {

struct Bench : ViewModelBench
{
    Bench()
    {
        page.resize(480, 700);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("no window");
    }

    void type(const QString &text)
    {
        field()->setFocus();
        QTest::keyClicks(field(), text);
    }
    AddressField *field() const { return part<AddressField>(page, u"addressField"_s); }
    ErrorNotice *notice() const { return part<ErrorNotice>(page, u"errorNotice"_s); }
    QPushButton *continueButton() const { return button(page, u"continueButton"_s); }
    qsizetype asked() const { return sent("GET settings"_L1); }

    ConnectViewModel viewModel{session, profiles};
    void refuse(const Error &error)
    {
        type(u"harbour.example"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        transport.answerWith(error);
    }

    viewmodels::ConnectionViewModel connection{session, connectionSettings, [](const QUrl &) { return std::nullopt; }};
    ConnectPage page{viewModel, connection};
};

session::PortalProfile northwind()
{
    return {
        .id = u"1"_s,
        .address = QUrl(u"https://northwind.example:8443"_s),
        .portalName = u"Northwind"_s,
        .userName = u"ada@northwind.example"_s,
        .lastOpened = QDateTime::currentDateTimeUtc().addYears(-3),
    };
}

}  // namespace

class ConnectPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void connectsByEnter()
    {
        Bench bench;
        bench.type(u"harbour.example/rooms"_s);
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QCOMPARE(bench.transport.portal(), QUrl(u"https://harbour.example"_s));
        QCOMPARE(bench.continueButton()->text(), u"Connecting…"_s);
        QVERIFY(!bench.continueButton()->isEnabled());
        QVERIFY(!button(bench.page, u"demoButton"_s)->isEnabled());
        QCOMPARE(bench.field()->text(), u"harbour.example/rooms"_s);

        bench.answerFacts();
        QCOMPARE(bench.session.stage(), Session::Stage::SignedOut);
        QCOMPARE(bench.continueButton()->text(), u"Continue"_s);
        QVERIFY(bench.continueButton()->isEnabled());
        QVERIFY(bench.notice()->isHidden());
    }

    void doubleClickAsksOnce()
    {
        Bench bench;
        bench.type(u"harbour.example"_s);
        QTest::mouseClick(bench.continueButton(), Qt::LeftButton);
        QTest::mouseDClick(bench.continueButton(), Qt::LeftButton);
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QCOMPARE(bench.asked(), 1);
    }

    void saysWhatIsWrongWithAnAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("title");
        QTest::newRow("nothing") << QString() << u"Enter the address of your portal."_s;
        QTest::newRow("no address") << u"harbour example"_s << u"That can’t be read as the address of a portal."_s;
        QTest::newRow("in the clear") << u"http://harbour.example"_s
                                      << u"Over http, others could read your password on its way."_s;
    }

    void saysWhatIsWrongWithAnAddress()
    {
        QFETCH(QString, typed);
        Bench bench;
        bench.type(typed);
        click(bench.page, u"continueButton"_s);
        QVERIFY(bench.notice()->isVisible());
        QTEST(bench.notice()->title(), "title");
        QVERIFY(!bench.notice()->text().isEmpty());
        QCOMPARE(bench.field()->text(), typed);
        QVERIFY(bench.field()->property("error").toBool());
        QVERIFY(bench.field()->hasFocus());
        QCOMPARE(bench.asked(), 0);

        QTest::keyClick(bench.field(), Qt::Key_X);
        QVERIFY(bench.notice()->isHidden());
        QVERIFY(!bench.field()->property("error").toBool());
    }

    void saysWhatStandsInTheWay_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<bool>("mayTryAgain");
        QTest::newRow("offline") << Kind::Offline << true;
        QTest::newRow("slow") << Kind::TimedOut << true;
        QTest::newRow("certificate") << Kind::NotTrusted << false;
        QTest::newRow("redirect") << Kind::RedirectedElsewhere << false;
        QTest::newRow("something else") << Kind::NotADocSpace << false;
        QTest::newRow("broken") << Kind::ServerFault << true;
        QTest::newRow("unpaid") << Kind::PaymentRequired << false;
        QTest::newRow("too often") << Kind::TooManyRequests << false;
    }

    void saysWhatStandsInTheWay()
    {
        QFETCH(Error::Kind, kind);
        QFETCH(bool, mayTryAgain);
        const Error error{.kind = kind, .httpStatus = 599, .detail = u"the reason"_s};
        Bench bench;
        bench.type(u"harbour.example"_s);
        QTest::keyClick(bench.field(), Qt::Key_Return);
        bench.transport.answerWith(error);

        const auto words = errorText(error, u"harbour.example"_s);
        QCOMPARE(bench.notice()->title(), words.title);
        QCOMPARE(bench.notice()->text(), words.body);
        QCOMPARE(bench.field()->text(), u"harbour.example"_s);
        QCOMPARE(button(bench.page, u"retryButton"_s)->isVisible(), mayTryAgain);
        auto *details = part<Label>(bench.page, u"detailsLabel"_s);
        QVERIFY(!details->isVisible());
        click(bench.page, u"detailsButton"_s);
        QVERIFY(details->isVisible());
        QVERIFY(details->text().contains(u"599"_s));
        QVERIFY(details->text().contains(u"the reason"_s));

        QTest::keyClick(bench.field(), Qt::Key_X);
        QVERIFY(bench.notice()->isHidden());
    }

    void saysThatThePortalIsClosed_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("title");
        QTest::newRow("to this address") << u"Your address is not allowed"_s << u"This portal is closed to your address."_s;
        QTest::newRow("to everybody") << QString() << u"The portal lets nobody in now."_s;
    }

    void saysThatThePortalIsClosed()
    {
        QFETCH(QString, said);
        Bench bench;
        bench.refuse({.kind = Kind::Forbidden, .httpStatus = 403, .serverMessage = said});
        QTEST(bench.notice()->title(), "title");
    }

    void keepsNoLinksKeyInTheField()
    {
        Bench bench;
        const auto link =
            u"https://harbour.example/confirm/TfaAuth?type=TfaAuth&uid=5a1c3c52-0000-4000-8000-000000000001&key=123.abc"_s;
        bench.type(link);
        QTest::keyClick(bench.field(), Qt::Key_Return);
        bench.transport.answerWith({.kind = Kind::Offline});
        QCOMPARE(bench.field()->text(), link);  // the portal was not there: what was typed stays
        QTest::keyClick(bench.field(), Qt::Key_Return);
        bench.answerFacts();
        QCOMPARE(bench.field()->text(), u"https://harbour.example"_s);
        QVERIFY(!bench.field()->isUndoAvailable());
    }

    void triesAgain()
    {
        Bench bench;
        bench.type(u"harbour.example"_s);
        QTest::keyClick(bench.field(), Qt::Key_Return);
        bench.transport.answerWith({.kind = Kind::Offline});
        click(bench.page, u"retryButton"_s);
        QVERIFY(bench.notice()->isHidden());
        QCOMPARE(bench.asked(), 2);
        bench.answerFacts();
        QCOMPARE(bench.session.stage(), Session::Stage::SignedOut);
    }

    void opensARecentPortal()
    {
        Bench bench;
        QVERIFY(!part<QWidget>(bench.page, u"recentCard"_s)->isVisible());
        bench.profiles.put(northwind());
        bench.viewModel.refresh();
        auto *row = part<CardRow>(bench.page, u"recent1Row"_s);
        QTRY_VERIFY(row->isVisible());
        QCOMPARE(row->title(), u"northwind.example:8443"_s);
        QVERIFY(row->description().startsWith(u"ada@northwind.example · last opened on "_s));

        QTest::keyClick(row, Qt::Key_Return);
        QTest::mouseClick(row, Qt::LeftButton);
        QCOMPARE(bench.asked(), 1);
        QCOMPARE(bench.transport.portal(), northwind().address);
        bench.transport.answerWith({.kind = Kind::TimedOut});
        click(bench.page, u"retryButton"_s);
        QCOMPARE(bench.transport.portal(), northwind().address);
        bench.answerFacts();
        QCOMPARE(bench.session.userName(), u"ada@northwind.example"_s);
    }

    void saysWhenAPortalWasOpened_data()
    {
        QTest::addColumn<QDateTime>("when");
        QTest::addColumn<QString>("words");
        const QDate today(2026, 3, 1);
        QTest::newRow("never") << QDateTime() << QString();
        QTest::newRow("today") << today.startOfDay() << u"last opened today"_s;
        QTest::newRow("yesterday") << today.startOfDay().addSecs(-1) << u"last opened yesterday"_s;
        QTest::newRow("before") << QDate(2026, 2, 27).startOfDay()
                                << u"last opened on "_s + QLocale().toString(QDate(2026, 2, 27));
    }

    void saysWhenAPortalWasOpened()
    {
        QFETCH(QDateTime, when);
        QTEST(ConnectPage::lastOpenedText(when, QDate(2026, 3, 1)), "words");
    }

    void offersTheDemoPortal()
    {
        Bench bench;
        QSignalSpy requested(&bench.page, &ConnectPage::demoRequested);
        auto *demo = button(bench.page, u"demoButton"_s);
        QCOMPARE(demo->text(), u"Try the demo portal"_s);
        QTest::mouseClick(demo, Qt::LeftButton);
        QCOMPARE(requested.count(), 1);

        bench.page.setDemoState(ConnectPage::DemoState::Starting);
        QVERIFY(!demo->isEnabled());
        QTest::mouseClick(demo, Qt::LeftButton);
        QCOMPARE(requested.count(), 1);

        bench.page.setDemoState(ConnectPage::DemoState::Failed, u"no such program"_s);
        QVERIFY(demo->isEnabled());
        QCOMPARE(bench.notice()->title(), u"The demo portal did not start."_s);
        QVERIFY(bench.notice()->text().contains(u"no such program"_s));
        bench.type(u"h"_s);
        QVERIFY(bench.notice()->isHidden());
    }

    void tellsOfAListThatCouldNotBeRead()
    {
        SessionBench bench;
        const auto path = bench.dir.filePath(u"damaged.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no list");
        file.close();
        session::ProfileStore damaged(path);
        ConnectViewModel viewModel(bench.session, damaged);
        viewmodels::ConnectionViewModel connection(bench.session, bench.connectionSettings,
                                                   [](const QUrl &) { return std::nullopt; });
        ConnectPage page(viewModel, connection);
        page.show();
        auto *notice = part<NoticeBar>(page, u"damagedNoticeBar"_s);
        QVERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(*damaged.damagedFile()));
    }

    void tellsOfConnectionSettingsThatCouldNotBeRead()
    {
        SessionBench bench;
        const auto path = bench.dir.filePath(u"damaged.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"proxy\": ");
        file.close();
        session::ConnectionSettings damaged(path, bench.secretStore);
        ConnectViewModel viewModel(bench.session, bench.profiles);
        viewmodels::ConnectionViewModel connection(bench.session, damaged, [](const QUrl &) { return std::nullopt; });
        ConnectPage page(viewModel, connection);
        page.show();
        auto *notice = part<NoticeBar>(page, u"settingsNoticeBar"_s);
        QVERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(*damaged.damagedFile()));
        QVERIFY(!part<NoticeBar>(page, u"damagedNoticeBar"_s)->isVisible());
    }

    void tellsOfAChangeThatCouldNotBeSaved()
    {
        Bench bench;
        auto *notice = part<NoticeBar>(bench.page, u"settingsNoticeBar"_s);
        QVERIFY(!notice->isVisible());
        QVERIFY(bench.loseFolder());
        bench.connection.saveProxy({.mode = api::Proxy::Mode::None});
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(bench.connection.state().error->detail));
    }

    void offersWhatTheErrorCallsFor_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<bool>("certificate");
        QTest::addColumn<bool>("forget");
        QTest::newRow("offline") << Error{.kind = Kind::Offline} << false << false;
        QTest::newRow("not trusted") << Error{.kind = Kind::NotTrusted} << true << false;
        QTest::newRow("another certificate") << Error{.kind = Kind::CertificateChanged} << true << true;
        QTest::newRow("proxy") << Error{.kind = Kind::ProxyRefused, .detail = u"proxy 127.0.0.1:8"_s} << false << false;
        QTest::newRow("another answer") << Error{.kind = Kind::NotADocSpace} << false << false;
    }

    void offersWhatTheErrorCallsFor()
    {
        QFETCH(Error, error);
        Bench bench;
        auto *certificate = button(bench.page, u"certificateButton"_s);
        auto *forget = button(bench.page, u"forgetTrustButton"_s);
        auto *proxy = button(bench.page, u"proxyButton"_s);
        QVERIFY(certificate->isHidden() && forget->isHidden() && proxy->isVisible());
        bench.refuse(error);
        QTEST(certificate->isVisible(), "certificate");
        QTEST(forget->isVisible(), "forget");
        QVERIFY(proxy->isVisible());
        QSignalSpy certificateRequested(&bench.page, &ConnectPage::certificateRequested);
        QSignalSpy proxyRequested(&bench.page, &ConnectPage::proxyRequested);
        proxy->click();
        certificate->click();
        QCOMPARE(proxyRequested.size(), 1);
        QCOMPARE(certificateRequested.first().first().toUrl(), QUrl(u"https://harbour.example"_s));
        QTest::keyClick(bench.field(), Qt::Key_X);
        QVERIFY(certificate->isHidden() && forget->isHidden());
    }

    void saysThatTheTrustedFileCouldNotBeRead_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("isAbout");
        QTest::newRow("the certificate is not trusted") << Kind::NotTrusted << true;
        QTest::newRow("out of reach") << Kind::Offline << false;
    }

    void saysThatTheTrustedFileCouldNotBeRead()
    {
        QFETCH(Kind, kind);
        QFETCH(bool, isAbout);
        Bench bench;
        const auto path = bench.dir.filePath(u"own.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"portals\":{\"https://harbour.example\":{\"authoritiesFile\":\"/nowhere/ca.pem\"}}}");
        file.close();
        session::ConnectionSettings settings(path, bench.secretStore);
        viewmodels::ConnectionViewModel connection(bench.session, settings, [](const QUrl &) { return std::nullopt; });
        ConnectPage page(bench.viewModel, connection);
        page.show();
        auto *notice = part<NoticeBar>(page, u"settingsNoticeBar"_s);
        QVERIFY(!notice->isVisible());
        bench.refuse({.kind = kind});
        QCOMPARE(notice->isVisible(), isAbout);
        QCOMPARE(notice->text().contains(u"/nowhere/ca.pem"_s), isAbout);
        bench.viewModel.edit();
        QVERIFY(!notice->isVisible());
    }

    void forgetsATrustedCertificateOnlyWhenToldTo_data()
    {
        QTest::addColumn<QString>("pressed");
        QTest::addColumn<bool>("isForgotten");
        QTest::newRow("keep") << u"keepButton"_s << false;
        QTest::newRow("Enter") << QString() << false;
        QTest::newRow("forget") << u"actButton"_s << true;
    }

    void forgetsATrustedCertificateOnlyWhenToldTo()
    {
        QFETCH(QString, pressed);
        QFETCH(bool, isForgotten);
        const QUrl portal(u"https://harbour.example"_s);
        Bench bench;
        QVERIFY(bench.connectionSettings.pin(portal, QByteArray(32, 'p')));
        bench.refuse({.kind = Kind::CertificateChanged});
        const QSignalSpy changed(&bench.connection, &viewmodels::ConnectionViewModel::rulesChanged);
        click(bench.page, u"forgetTrustButton"_s);
        auto *dialog = openDialog<ConfirmDialog>(bench.page);
        QVERIFY(dialog);
        QVERIFY(dialog->windowTitle().contains(u"harbour.example"_s));
        if (pressed.isEmpty())
            QTest::keyClick(dialog, Qt::Key_Return);
        else
            click(*dialog, pressed);
        QCOMPARE(bench.connectionSettings.trustOf(portal).pinnedSha256.isEmpty(), isForgotten);
        QCOMPARE(changed.size(), isForgotten ? 1 : 0);
        QVERIFY(!dialog->isVisible());
    }

    void showsTheSchemeThatIsMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("scheme");
        QTest::newRow("nothing") << QString() << u"https://"_s;
        QTest::newRow("a host") << u"harbour.example"_s << u"https://"_s;
        QTest::newRow("a host that begins like a scheme") << u"https.example"_s << u"https://"_s;
        QTest::newRow("this computer") << u"localhost:8092"_s << u"http://"_s;
        QTest::newRow("written out") << u"https://harbour.example"_s << QString();
        QTest::newRow("half written") << u"https:/"_s << QString();
    }

    void showsTheSchemeThatIsMeant()
    {
        QFETCH(QString, typed);
        Bench bench;
        bench.type(typed);
        QTEST(bench.field()->scheme(), "scheme");
    }

    void isNamedForAScreenReader()
    {
        Bench bench;
        QCOMPARE(QAccessible::queryAccessibleInterface(bench.field())->text(QAccessible::Name), u"Portal address"_s);
        // A click on the label goes to the field.
        bench.continueButton()->setFocus();
        for (auto *label : bench.page.findChildren<Label *>()) {
            if (label->text() == u"Portal address"_s)
                QTest::mouseClick(label, Qt::LeftButton);
        }
        QVERIFY(bench.field()->hasFocus());
    }
};

QTEST_MAIN(ConnectPageTest)
#include "ConnectPageTest.moc"
