// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ConnectionSettings.h"
#include "app/secrets/FallbackStore.h"

#include "app/session/Fingerprint.h"
#include "tests/support/FakeSecretStore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace twofold;
using namespace Qt::StringLiterals;
using api::Proxy;
using session::ConnectionSettings;

namespace {

/// JSON with apostrophes for quotation marks.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

}  // namespace

class ConnectionSettingsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<tests::FakeSecretStore> m_keychain;
    std::unique_ptr<secrets::FallbackStore> m_store;
    const QUrl m_portal = QUrl(u"https://harbour.example"_s);
    const QByteArray m_pin = QByteArray(31, 'x') + '\n';
    const Proxy m_proxy{.mode = Proxy::Mode::Manual,
                        .host = u"proxy.example"_s,
                        .port = 3128,
                        .userName = u"ada"_s,
                        .password = Secret::fromText(u"quay42")};

    QString path() const { return m_dir->filePath(u"connections.json"_s); }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QJsonObject written() const { return QJsonDocument::fromJson(text()).object(); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store.reset();
        m_keychain = std::make_unique<tests::FakeSecretStore>();
        m_store = std::make_unique<secrets::FallbackStore>(*m_keychain);
    }

    void beginsWithTheSystemsRules()
    {
        const ConnectionSettings settings(path(), *m_store);
        QCOMPARE(settings.proxy(), Proxy());
        QCOMPARE(settings.trustOf(m_portal), api::PortalTrust());
        QVERIFY(!QFile::exists(path()));
    }

    void keepsAPin()
    {
        ConnectionSettings settings(path(), *m_store);
        const QSignalSpy changed(&settings, &ConnectionSettings::changed);
        QVERIFY(settings.pin(QUrl(u"https://harbour.example/rooms?x"_s), m_pin));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(settings.trustOf(m_portal).pinnedSha256, m_pin);
        const ConnectionSettings again(path(), *m_store);
        QCOMPARE(again.trustOf(QUrl(u"https://harbour.example:443"_s)).pinnedSha256, m_pin);
        QCOMPARE(again.trustOf(QUrl(u"https://harbour.example:8443"_s)).pinnedSha256, QByteArray());
        QCOMPARE(again.trustOf(QUrl(u"https://quay.example"_s)).pinnedSha256, QByteArray());
        QCOMPARE(written()["portals"_L1]["https://harbour.example"_L1]["pinnedSha256"_L1].toString(),
                 session::fingerprintText(m_pin));
    }

    void forgetsWhatItTrusted()
    {
        ConnectionSettings settings(path(), *m_store);
        QVERIFY(settings.pin(m_portal, m_pin));
        QVERIFY(settings.forgetTrust(m_portal));
        QCOMPARE(settings.trustOf(m_portal), api::PortalTrust());
        QCOMPARE(written()["portals"_L1].toObject(), QJsonObject());
    }

    void refusesAFileWithoutACertificate()
    {
        ConnectionSettings settings(path(), *m_store);
        const auto absent = settings.setAuthoritiesFile(m_portal, m_dir->filePath(u"absent.pem"_s));
        QVERIFY(!absent);
        QCOMPARE(absent.error().kind, Error::Kind::FileFault);
        QFile file(m_dir->filePath(u"empty.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("-----BEGIN CERTIFICATE-----\nnone\n-----END CERTIFICATE-----\n");
        file.close();
        const auto empty = settings.setAuthoritiesFile(m_portal, file.fileName());
        QVERIFY(!empty);
        QVERIFY(empty.error().detail.endsWith(u"no certificate in it"_s));
        QVERIFY(!QFile::exists(path()));
    }

    void keepsTheProxyAndItsPasswordApart()
    {
        ConnectionSettings settings(path(), *m_store);
        QVERIFY(settings.setProxy(m_proxy).result());
        QCOMPARE(settings.proxy(), m_proxy);
        QVERIFY(!text().contains("quay42"));
        QCOMPARE(m_keychain->entries.value(u"proxy ada@proxy.example:3128"_s), m_proxy.password);

        ConnectionSettings again(path(), *m_store);
        QVERIFY(again.proxy().password.isEmpty());
        QVERIFY(again.loadPassword().result());
        QCOMPARE(again.proxy(), m_proxy);

        QVERIFY(again.setProxy({.mode = Proxy::Mode::None}).result());
        QVERIFY(m_keychain->entries.isEmpty());
        QCOMPARE(written()["proxy"_L1]["mode"_L1].toString(), u"none"_s);
    }

    void usesAPasswordThatTheKeychainDoesNotTake()
    {
        m_keychain->refusal = Error{.kind = Error::Kind::KeychainLocked};
        ConnectionSettings settings(path(), *m_store);
        QVERIFY(settings.setProxy(m_proxy).result());
        QCOMPARE(settings.proxy(), m_proxy);
        QCOMPARE(m_store->keeping(), secrets::FallbackStore::Keeping::SessionOnly);
    }

    void takesThePasswordOfAKeychainThatIsUnlockedLater()
    {
        ConnectionSettings(path(), *m_store).setProxy(m_proxy);
        m_keychain->refusal = Error{.kind = Error::Kind::KeychainLocked};
        ConnectionSettings settings(path(), *m_store);
        const QSignalSpy passwordRead(&settings, &ConnectionSettings::passwordRead);
        QVERIFY(!settings.hasUnreadPassword());
        QCOMPARE(settings.loadPassword().result().error().kind, Error::Kind::KeychainLocked);
        QVERIFY(settings.proxy().password.isEmpty());
        QVERIFY(settings.hasUnreadPassword());
        QCOMPARE(passwordRead.size(), 0);

        m_keychain->opensWhenAsked = true;
        QVERIFY(m_store->retry().result());
        QTRY_COMPARE(settings.proxy().password, m_proxy.password);
        QVERIFY(!settings.hasUnreadPassword());
        QCOMPARE(passwordRead.size(), 1);
    }

    void aPasswordThatIsGivenIsNotWaitedFor()
    {
        ConnectionSettings(path(), *m_store).setProxy(m_proxy);
        m_keychain->refusal = Error{.kind = Error::Kind::KeychainLocked};
        ConnectionSettings settings(path(), *m_store);
        QVERIFY(!settings.loadPassword().result());
        auto given = m_proxy;
        given.password = {};
        QVERIFY(settings.setProxy(given).result());
        QVERIFY(settings.hasUnreadPassword());
        given.password = Secret::fromText(u"typed");
        QVERIFY(settings.setProxy(given).result());
        QVERIFY(!settings.hasUnreadPassword());
        QVERIFY(settings.setProxy({.mode = Proxy::Mode::None}).result());
        QVERIFY(!settings.hasUnreadPassword());
    }

    void savingUnderALockedKeychainKeepsThePassword()
    {
        ConnectionSettings(path(), *m_store).setProxy(m_proxy);
        m_keychain->refusal = Error{.kind = Error::Kind::KeychainLocked};
        ConnectionSettings settings(path(), *m_store);
        QVERIFY(!settings.loadPassword().result());
        auto unread = m_proxy;
        unread.password = {};
        QVERIFY(settings.setProxy(unread).result());
        QCOMPARE(m_keychain->entries.value(u"proxy ada@proxy.example:3128"_s), m_proxy.password);

        m_keychain->opensWhenAsked = true;
        QVERIFY(m_store->retry().result());
        QCOMPARE(m_keychain->entries.value(u"proxy ada@proxy.example:3128"_s), m_proxy.password);
        QTRY_COMPARE(settings.proxy(), m_proxy);
    }

    void anEmptyPasswordLeavesTheKeptOneOfThatProxyOnly()
    {
        ConnectionSettings settings(path(), *m_store);
        QVERIFY(settings.setProxy(m_proxy).result());
        auto again = m_proxy;
        again.password = {};
        QVERIFY(settings.setProxy(again).result());
        QCOMPARE(settings.proxy(), m_proxy);
        again.userName = u"ben"_s;
        QVERIFY(settings.setProxy(again).result());
        QVERIFY(settings.proxy().password.isEmpty());
        QVERIFY(m_keychain->entries.isEmpty());
    }

    void twoProgramsKeepEachOthersChoices()
    {
        const QUrl quay(u"https://quay.example"_s);
        ConnectionSettings one(path(), *m_store);
        ConnectionSettings two(path(), *m_store);
        QVERIFY(one.pin(m_portal, m_pin));
        QVERIFY(two.pin(quay, m_pin));
        QVERIFY(one.setProxy(m_proxy).result());
        QVERIFY(two.forgetTrust(quay));
        QCOMPARE(two.trustOf(m_portal).pinnedSha256, m_pin);
        // The other's proxy holds here too, with its password.
        QTRY_COMPARE(two.proxy(), m_proxy);

        const ConnectionSettings after(path(), *m_store);
        QCOMPARE(after.trustOf(m_portal).pinnedSha256, m_pin);
        QCOMPARE(after.trustOf(quay), api::PortalTrust());
        QCOMPARE(after.proxy().host, m_proxy.host);
    }

    void whatCouldNotBeWrittenIsNotReadOver()
    {
        ConnectionSettings settings(path(), *m_store);
        const auto folder = m_dir->path();
        QVERIFY(m_dir->remove());
        QFile inItsPlace(folder);
        QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
        QCOMPARE(settings.pin(m_portal, m_pin).error().kind, Error::Kind::FileFault);
        inItsPlace.close();
        QVERIFY(inItsPlace.remove());
        QVERIFY(QDir().mkpath(folder));
        write(json("{'later':1}"));
        const QUrl quay(u"https://quay.example"_s);
        QVERIFY(settings.pin(quay, m_pin));
        QCOMPARE(settings.trustOf(m_portal).pinnedSha256, m_pin);
        QCOMPARE(written()["portals"_L1].toObject().size(), 2);
        QDir(folder).removeRecursively();
    }

    void keepsWhatItDoesNotKnow()
    {
        write(json("{'later':1,'proxy':{'mode':'none','later':2},"
                   "'portals':{'https://HARBOUR.example:443/':{'later':3},'https://quay.example':{'later':4}}}"));
        ConnectionSettings settings(path(), *m_store);
        QVERIFY(settings.pin(m_portal, m_pin));
        QVERIFY(settings.setProxy({.mode = Proxy::Mode::System}).result());
        const auto object = written();
        QCOMPARE(object["later"_L1].toInt(), 1);
        QCOMPARE(object["proxy"_L1]["later"_L1].toInt(), 2);
        QCOMPARE(object["portals"_L1]["https://harbour.example"_L1]["later"_L1].toInt(), 3);
        QCOMPARE(object["portals"_L1]["https://quay.example"_L1]["later"_L1].toInt(), 4);
        QCOMPARE(object["portals"_L1].toObject().size(), 2);
    }

    void valuesItDoesNotKnowCountAsAbsent_data()
    {
        QTest::addColumn<QByteArray>("proxy");
        QTest::newRow("mode") << json("{'mode':'automatic'}");
        QTest::newRow("no host") << json("{'mode':'manual','port':3128}");
        QTest::newRow("port") << json("{'mode':'manual','host':'proxy.example','port':70000}");
        QTest::newRow("no object") << QByteArray("true");
    }
    void valuesItDoesNotKnowCountAsAbsent()
    {
        QFETCH(QByteArray, proxy);
        write(json("{'portals':{'https://harbour.example':{'authoritiesFile':7}},'proxy':") + proxy + '}');
        const ConnectionSettings settings(path(), *m_store);
        QCOMPARE(settings.proxy().mode, Proxy::Mode::System);
        QCOMPARE(settings.trustOf(m_portal), api::PortalTrust());
        QVERIFY(!settings.damagedFile());
    }

    void aPinThatCannotBeReadMatchesNothing_data()
    {
        QTest::addColumn<QByteArray>("pin");
        QTest::newRow("half of it") << json("'AB:CD'");
        QTest::newRow("nothing") << json("''");
        QTest::newRow("no fingerprint") << json("'see the wall'");
        QTest::newRow("no text") << QByteArray("7");
        QTest::newRow("null") << QByteArray("null");
    }
    void aPinThatCannotBeReadMatchesNothing()
    {
        QFETCH(QByteArray, pin);
        write(json("{'portals':{'https://harbour.example':{'pinnedSha256':") + pin + "}}}");
        ConnectionSettings settings(path(), *m_store);
        const auto read = settings.trustOf(m_portal).pinnedSha256;
        QVERIFY(!read.isEmpty());
        QVERIFY(read.size() != m_pin.size());
        // It stands in the file as it was until the person forgets it.
        QVERIFY(settings.pin(QUrl(u"https://quay.example"_s), m_pin));
        QVERIFY(written()["portals"_L1]["https://harbour.example"_L1].toObject().contains("pinnedSha256"_L1));
        QVERIFY(settings.forgetTrust(m_portal));
        QCOMPARE(settings.trustOf(m_portal), api::PortalTrust());
    }

    void saysWhyOwnAuthoritiesVouchForNothing()
    {
        const auto absent = m_dir->filePath(u"absent.pem"_s);
        write(json("{'portals':{'https://harbour.example':{'authoritiesFile':'" + absent.toUtf8() + "'}}}"));
        ConnectionSettings settings(path(), *m_store);
        QCOMPARE(settings.trustOf(m_portal), api::PortalTrust());
        const auto fault = settings.authoritiesFault(m_portal);
        QVERIFY(fault);
        QCOMPARE(fault->kind, Error::Kind::FileFault);
        QVERIFY(fault->detail.startsWith(absent));
        QVERIFY(!settings.authoritiesFault(QUrl(u"https://quay.example"_s)));
        QVERIFY(settings.forgetTrust(m_portal));
        QVERIFY(!settings.authoritiesFault(m_portal));
    }

    void setsADamagedFileAside()
    {
        write("{\"proxy\":");
        ConnectionSettings settings(path(), *m_store);
        QCOMPARE(settings.damagedFile(), path() + u".damaged"_s);
        QVERIFY(settings.pin(m_portal, m_pin));
        QFile aside(*settings.damagedFile());
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), QByteArray("{\"proxy\":"));
    }
};

QTEST_GUILESS_MAIN(ConnectionSettingsTest)
#include "ConnectionSettingsTest.moc"
