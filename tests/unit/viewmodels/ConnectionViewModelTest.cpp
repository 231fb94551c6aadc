// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ConnectionViewModel.h"

#include "app/session/ConnectionSettings.h"
#include "app/session/Fingerprint.h"
#include "tests/unit/viewmodels/ViewModelBench.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace twofold;
using namespace Qt::StringLiterals;
using api::Proxy;
using viewmodels::ConnectionViewModel;

namespace {

struct Bench : tests::ViewModelBench
{
    const QUrl portal = QUrl(u"https://harbour.example"_s);
    const QByteArray sha256 = QByteArray(31, '\x0f') + '\xab';
    const QString fingerprint = session::fingerprintText(sha256);
    ConnectionViewModel model{session, connectionSettings, [this](const QUrl &asked) {
                                  return asked == portal ? std::optional(api::RefusedCertificate{.sha256 = sha256})
                                                         : std::nullopt;
                              }};
    QSignalSpy rules{&model, &ConnectionViewModel::rulesChanged};
};

}  // namespace

class ConnectionViewModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsThePortalThatIsLookedAt()
    {
        Bench at;
        QVERIFY(!at.model.state().refused);
        QVERIFY(at.connectionSettings.pin(QUrl(u"https://other.example"_s), at.sha256));
        QVERIFY(!at.model.state().hasOwnTrust());
        at.model.lookAt(QUrl(u"https://other.example"_s));
        QCOMPARE(at.model.state().pinnedSha256, at.sha256);
        QVERIFY(at.model.state().hasOwnTrust());
        QVERIFY(!at.model.state().refused);
        at.model.lookAt(at.portal);
        QVERIFY(!at.model.state().hasOwnTrust());
        QCOMPARE(at.model.state().refused->sha256, at.sha256);
    }

    void followsThePortalThatIsOpen()
    {
        Bench at;
        at.model.lookAt(QUrl(u"https://other.example"_s));
        at.signIn(tests::SessionBench::ada());
        QCOMPARE(at.model.state().portal, at.session.facts().address);
    }

    void pinsByTheFingerprintAlone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isIt");
        const Bench at;
        QTest::newRow("as shown") << at.fingerprint << true;
        QTest::newRow("in small letters, without colons") << QString::fromLatin1(at.sha256.toHex()) << true;
        QTest::newRow("of another") << session::fingerprintText(QByteArray(32, 'x')) << false;
        QTest::newRow("half of it") << at.fingerprint.left(47) << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void pinsByTheFingerprintAlone()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isIt);
        Bench at;
        at.model.lookAt(at.portal);
        QCOMPARE(at.model.isFingerprint(typed), isIt);
        at.model.pin(typed);
        QCOMPARE(at.connectionSettings.trustOf(at.portal).pinnedSha256, isIt ? at.sha256 : QByteArray());
        QCOMPARE(at.rules.size(), isIt ? 1 : 0);
    }

    void doesNotPinOverAnother()
    {
        Bench at;
        QVERIFY(at.connectionSettings.pin(at.portal, QByteArray(32, 'p')));
        at.model.lookAt(at.portal);
        at.model.pin(at.fingerprint);
        QCOMPARE(at.connectionSettings.trustOf(at.portal).pinnedSha256, QByteArray(32, 'p'));
        QCOMPARE(at.rules.size(), 0);
        at.model.forgetTrust();
        QCOMPARE(at.rules.size(), 1);
        at.model.pin(at.fingerprint);
        QCOMPARE(at.model.state().pinnedSha256, at.sha256);
    }

    void forgetsOneTrustOnly()
    {
        Bench at;
        const QUrl other(u"https://other.example"_s);
        QVERIFY(at.connectionSettings.pin(at.portal, at.sha256));
        QVERIFY(at.connectionSettings.pin(other, at.sha256));
        at.model.lookAt(at.portal);
        at.model.forgetTrust();
        QVERIFY(!at.model.state().hasOwnTrust());
        QCOMPARE(at.connectionSettings.trustOf(other).pinnedSha256, at.sha256);
    }

    void saysThatAFileIsNoAuthority()
    {
        Bench at;
        at.model.lookAt(at.portal);
        at.model.useAuthoritiesFile(at.dir.filePath(u"absent.pem"_s));
        QCOMPARE(at.model.state().error->kind, Error::Kind::FileFault);
        QVERIFY(!at.model.state().isUnsaved);
        QCOMPARE(at.rules.size(), 0);
        at.model.lookAt(at.portal);
        QVERIFY(!at.model.state().error);
    }

    void holdsWhatCouldNotBeSaved()
    {
        Bench at;
        at.model.lookAt(at.portal);
        QVERIFY(at.loseFolder());
        at.model.pin(at.fingerprint);
        QCOMPARE(at.model.state().error->kind, Error::Kind::FileFault);
        QVERIFY(at.model.state().isUnsaved);
        QCOMPARE(at.model.state().pinnedSha256, at.sha256);
        QCOMPARE(at.rules.size(), 1);
    }

    void keepsThePasswordOfTheSameProxy()
    {
        Bench at;
        const Proxy kept{.mode = Proxy::Mode::Manual,
                         .host = u"proxy.example"_s,
                         .port = 3128,
                         .userName = u"ada"_s,
                         .password = Secret::fromText(u"quay42")};
        at.model.saveProxy(kept);
        auto again = kept;
        again.password = {};
        at.model.saveProxy(again);
        QCOMPARE(at.connectionSettings.proxy(), kept);
        again.userName = u"ben"_s;
        at.model.saveProxy(again);
        QVERIFY(at.connectionSettings.proxy().password.isEmpty());
        QCOMPARE(at.rules.size(), 3);
    }

    void goesOnWithThePasswordThatTheKeychainHeldBack()
    {
        Bench at;
        at.keychain.entries.insert(u"proxy ada@proxy.example:3128"_s, Secret::fromText(u"quay42"));
        at.connectionSettings.setProxy(
            {.mode = Proxy::Mode::Manual, .host = u"proxy.example"_s, .port = 3128, .userName = u"ada"_s});
        at.keychain.refusal = tests::SessionBench::error(Error::Kind::KeychainLocked);
        at.connectionSettings.loadPassword();
        QVERIFY(at.model.state().hasUnreadPassword);
        QCOMPARE(at.rules.size(), 0);
        at.keychain.opensWhenAsked = true;
        at.secretStore.retry();
        QVERIFY(!at.model.state().hasUnreadPassword);
        QCOMPARE(at.rules.size(), 1);
    }

    void saysWhereADamagedFileWent()
    {
        tests::ViewModelBench bench;
        QFile file(bench.dir.filePath(u"damaged.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no settings");
        file.close();
        session::ConnectionSettings damaged(file.fileName(), bench.secretStore);
        const ConnectionViewModel model(bench.session, damaged, [](const QUrl &) { return std::nullopt; });
        QVERIFY(model.state().damagedFile);
        QVERIFY(QFile::exists(*model.state().damagedFile));
    }
};

QTEST_GUILESS_MAIN(ConnectionViewModelTest)
#include "ConnectionViewModelTest.moc"
