// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CertificateDialog.h"

#include "app/session/ConnectionSettings.h"
#include "app/session/Fingerprint.h"
#include "tests/support/FakeSecretStore.h"
#include "tests/ui/pages/FakePlatform.h"
#include "tests/unit/viewmodels/ViewModelBench.h"
#include "ui/widgets/NoticeBar.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace twofold;
using namespace Qt::StringLiterals;
using viewmodels::ConnectionViewModel;
using Fault = api::RefusedCertificate::Fault;

namespace {

// Made with openssl for this test; its key is gone.
constexpr char authority[] = "-----BEGIN CERTIFICATE-----\n"
                             "MIIBjzCCATWgAwIBAgIUSmTTK05dfOVL1GIP0AQYu3O5ZNYwCgYIKoZIzj0EAwIw\n"
                             "HDEaMBgGA1UEAwwRSGFyYm91ciBhdXRob3JpdHkwIBcNMjYxMTI0MjAxOTI1WhgP\n"
                             "MjEyNjEwMzEyMDE5MjVaMBwxGjAYBgNVBAMMEUhhcmJvdXIgYXV0aG9yaXR5MFkw\n"
                             "EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEle49Ny1ghotKtPVT6QHIycoaGWXCjJxi\n"
                             "UW5x1S/TozvZYFj/84ffZ+1Jrwgs30Nywvv95RPFcUa749B576PM2qNTMFEwHQYD\n"
                             "VR0OBBYEFGReuo5vBB/3FvuWLgIasUCbtyd6MB8GA1UdIwQYMBaAFGReuo5vBB/3\n"
                             "FvuWLgIasUCbtyd6MA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIh\n"
                             "ALGmVx29rB22q5r1SFXlfC9hK9CGePsOW+EF64Zsh50PAiAo3EL6kvNLKZ9IvtPD\n"
                             "q4TqtF1Xp0eMhrxrcRszgeY/kA==\n"
                             "-----END CERTIFICATE-----\n";

struct Bench : tests::ViewModelBench
{
    explicit Bench(bool isChange = false)
    {
        refused.isChange = isChange;
        if (isChange)
            settings.pin(portal, QByteArray(32, 'p'));
        model.lookAt(portal);
        dialog = std::make_unique<ui::CertificateDialog>(model, files);
        dialog->open();
    }

    QPushButton *button(const QString &name) const { return dialog->findChild<QPushButton *>(name); }
    QLineEdit *field() const { return dialog->findChild<QLineEdit *>(u"fingerprintField"_s); }
    QString text(const QString &name) const
    {
        const auto *label = dialog->findChild<QLabel *>(name);
        return label ? label->text() : QString();
    }

    const QUrl portal = QUrl(u"https://harbour.example"_s);
    api::RefusedCertificate refused{
        .subject = u"harbour.example"_s,
        .issuer = u"Harbour authority"_s,
        .validTo = QDateTime(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC),
        .sha256 = QByteArray(31, '\x0f') + '\xab',
        .faults = {Fault::Expired, Fault::SelfSigned},
    };
    session::ConnectionSettings settings{dir.filePath(u"connections.json"_s), secretStore};
    ConnectionViewModel model{session, settings, [this](const QUrl &) { return refused; }};
    tests::FakeFileDialogs files;
    std::unique_ptr<ui::CertificateDialog> dialog;
};

}  // namespace

class CertificateDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIs()
    {
        const Bench at;
        QCOMPARE(at.text(u"subjectLabel"_s), u"harbour.example"_s);
        QCOMPARE(at.text(u"issuerLabel"_s), u"Harbour authority"_s);
        QVERIFY(at.text(u"validLabel"_s).contains(u"2026"_s));
        QCOMPARE(at.text(u"faultsLabel"_s), u"It has expired. It vouches for itself."_s);
        QCOMPARE(session::readFingerprint(at.text(u"fingerprintLabel"_s)), at.refused.sha256);
        // A screen reader says a thing and its name at once.
        const auto *subject = at.dialog->findChild<QLabel *>(u"subjectLabel"_s);
        QCOMPARE(subject->accessibleName(), u"Made out to: harbour.example"_s);
    }

    void takesAnAuthoritiesFile()
    {
        Bench at;
        at.files.path = at.dir.filePath(u"ca.pem"_s);
        QFile file(at.files.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(authority);
        file.close();
        const QSignalSpy changed(&at.model, &ConnectionViewModel::rulesChanged);
        at.button(u"authoritiesButton"_s)->click();
        QVERIFY(!at.dialog->isVisible());
        QCOMPARE(at.settings.trustOf(at.portal).authorities.size(), 1);
        QVERIFY(at.model.state().hasOwnAuthorities);
        QCOMPARE(changed.size(), 1);
    }

    void trustsOnlyByTheRightFingerprint()
    {
        const Bench at;
        const QSignalSpy changed(&at.model, &ConnectionViewModel::rulesChanged);
        auto *trust = at.button(u"actButton"_s);
        QVERIFY(!trust->isEnabled());
        at.field()->setText(session::fingerprintText(QByteArray(32, 'x')));
        QVERIFY(!trust->isEnabled());
        at.field()->setText(QString::fromLatin1(at.refused.sha256.toHex(' ')));
        QVERIFY(trust->isEnabled());
        trust->click();
        QCOMPARE(at.settings.trustOf(at.portal).pinnedSha256, at.refused.sha256);
        QCOMPARE(changed.size(), 1);
    }

    void enterAndEscapeTrustNothing_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("Escape") << Qt::Key_Escape;
    }
    void enterAndEscapeTrustNothing()
    {
        QFETCH(Qt::Key, key);
        const Bench at;
        at.field()->setText(session::fingerprintText(at.refused.sha256));
        QTest::keyClick(at.field(), key);
        QVERIFY(!at.dialog->isVisible());
        QCOMPARE(at.dialog->result(), int(QDialog::Rejected));
        QCOMPARE(at.settings.trustOf(at.portal), api::PortalTrust());
    }

    void offersNothingWhereAnotherOneIsTrusted()
    {
        const Bench at(true);
        QVERIFY(at.button(u"actButton"_s)->isHidden());
        QVERIFY(!at.field());
        QVERIFY(!at.button(u"authoritiesButton"_s));
        at.dialog->accept();
        QCOMPARE(at.settings.trustOf(at.portal).pinnedSha256, QByteArray(32, 'p'));
    }

    void saysThatAFileHasNoCertificate()
    {
        Bench at;
        at.files.path = at.dir.filePath(u"absent.pem"_s);
        at.button(u"authoritiesButton"_s)->click();
        QVERIFY(at.dialog->isVisible());
        QVERIFY(at.dialog->findChild<ui::NoticeBar *>()->isVisible());
        QVERIFY(at.dialog->findChild<ui::NoticeBar *>()->text().contains(u"absent.pem"_s));
        QCOMPARE(at.settings.trustOf(at.portal), api::PortalTrust());
    }
};

QTEST_MAIN(CertificateDialogTest)
#include "CertificateDialogTest.moc"
