// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ConnectionSettings.h"

#include "app/secrets/FallbackStore.h"
#include "app/session/Fingerprint.h"

#include <QFile>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace twofold::session {

using namespace Qt::StringLiterals;

using api::PortalTrust;
using api::Proxy;

namespace {

struct ModeName
{
    Proxy::Mode mode;
    QLatin1StringView name;
};
constexpr ModeName modeNames[] = {
    {Proxy::Mode::System, "system"_L1},
    {Proxy::Mode::None, "none"_L1},
    {Proxy::Mode::Manual, "manual"_L1},
};

/// "https://harbour.example", or with the port where it is not the usual one.
QString keyOf(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    if (!(url.scheme() == "https"_L1 && url.port() == 443))
        origin.setPort(url.port());
    return origin.toString(QUrl::FullyEncoded);
}

Result<QList<QSslCertificate>> readAuthorities(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Error{.kind = Error::Kind::FileFault, .detail = path + u": "_s + file.errorString()});
    const auto bytes = file.readAll();
    auto found = QSslCertificate::fromData(bytes, bytes.contains("-----BEGIN") ? QSsl::Pem : QSsl::Der);
    found.removeIf([](const auto &certificate) { return certificate.isNull(); });
    if (found.isEmpty())
        return tl::unexpected(Error{.kind = Error::Kind::FileFault, .detail = path + u": no certificate in it"_s});
    return found;
}

/// One that was compared once and can't be read any more must not turn into none: then no certificate is the one.
QByteArray readPin(const QJsonValue &value)
{
    const auto pin = readFingerprint(value.toString());
    return pin.isEmpty() && !value.isUndefined() ? QByteArray("unreadable") : pin;
}

Proxy readProxy(const QJsonObject &entry)
{
    const auto name = entry["mode"_L1].toString();
    const auto *found =
        std::find_if(std::begin(modeNames), std::end(modeNames), [&](const auto &known) { return known.name == name; });
    const auto port = entry["port"_L1].toInt();
    Proxy proxy{.mode = found == std::end(modeNames) ? Proxy::Mode::System : found->mode,
                .host = entry["host"_L1].toString(),
                .port = quint16(port > 0 && port <= 65535 ? port : 0),
                .userName = entry["userName"_L1].toString()};
    if (proxy.mode == Proxy::Mode::Manual && (proxy.host.isEmpty() || proxy.port == 0))
        proxy.mode = Proxy::Mode::System;
    return proxy;
}

QJsonObject writeProxy(QJsonObject entry, const Proxy &proxy)
{
    const auto *found =
        std::find_if(std::begin(modeNames), std::end(modeNames), [&](const auto &known) { return known.mode == proxy.mode; });
    entry.insert("mode"_L1, QString(found->name));
    entry.insert("host"_L1, proxy.host);
    entry.insert("port"_L1, proxy.port);
    entry.insert("userName"_L1, proxy.userName);
    return entry;
}

bool hasName(const Proxy &proxy)
{
    return proxy.mode == Proxy::Mode::Manual && !proxy.userName.isEmpty();
}

QString secretKey(const Proxy &proxy)
{
    return u"proxy %1@%2:%3"_s.arg(proxy.userName, proxy.host).arg(proxy.port);
}

}  // namespace

ConnectionSettings::ConnectionSettings(QString path, secrets::FallbackStore &store, QObject *parent)
    : QObject(parent)
    , m_file(std::move(path))
    , m_store(store)
{
    m_document = m_file.read().value_or(QJsonObject());
    m_proxy = readProxy(m_document["proxy"_L1].toObject());
    readTrusts();
    connect(&m_store, &secrets::FallbackStore::keepingChanged, this, &ConnectionSettings::readMissingPassword);
}

void ConnectionSettings::readMissingPassword()
{
    if (!m_store.lastFault() && hasName(m_proxy) && m_proxy.password.isEmpty())
        loadPassword();
}

void ConnectionSettings::readAgain()
{
    if (m_isAhead)
        return;
    const auto read = m_file.read();
    if (!read)
        return;
    m_document = *read;
    readTrusts();
    const auto proxy = readProxy(m_document["proxy"_L1].toObject());
    auto ours = m_proxy;
    ours.password = {};
    if (proxy == ours)
        return;
    m_proxy = proxy;
    m_isPasswordUnread = false;
    loadPassword();
}

Result<bool> ConnectionSettings::write()
{
    const auto written = m_file.write(m_document);
    m_isAhead = !written;
    return written;
}

void ConnectionSettings::readTrusts()
{
    m_trust.clear();
    m_authoritiesFaults.clear();
    const auto portals = m_document["portals"_L1].toObject();
    for (auto portal = portals.begin(); portal != portals.end(); ++portal)
        readTrust(keyOf(QUrl(portal.key())), portal->toObject());
}

void ConnectionSettings::readTrust(const QString &key, const QJsonObject &entry)
{
    PortalTrust trust{.pinnedSha256 = readPin(entry["pinnedSha256"_L1])};
    m_authoritiesFaults.remove(key);
    if (const auto file = entry["authoritiesFile"_L1].toString(); !file.isEmpty()) {
        if (const auto authorities = readAuthorities(file))
            trust.authorities = *authorities;
        else
            m_authoritiesFaults.insert(key, authorities.error());
    }
    m_trust.insert(key, trust);
}

PortalTrust ConnectionSettings::trustOf(const QUrl &origin) const
{
    return m_trust.value(keyOf(origin));
}

std::optional<Error> ConnectionSettings::authoritiesFault(const QUrl &origin) const
{
    const auto found = m_authoritiesFaults.constFind(keyOf(origin));
    return found == m_authoritiesFaults.cend() ? std::optional<Error>() : std::optional(*found);
}

Async<bool> ConnectionSettings::loadPassword()
{
    if (!hasName(m_proxy))
        return ready<bool>(true);
    return m_store.read(secretKey(m_proxy))
        .then(this, [this, asked = secretKey(m_proxy)](const Result<std::optional<Secret>> &found) -> Result<bool> {
            if (secretKey(m_proxy) == asked)
                takePassword(found);
            if (!found)
                return tl::unexpected(found.error());
            return true;
        });
}

void ConnectionSettings::takePassword(const Result<std::optional<Secret>> &found)
{
    if (!m_proxy.password.isEmpty())
        return;  // the person was faster
    const bool wasUnread = std::exchange(m_isPasswordUnread, !found.has_value());
    if (found)
        m_proxy.password = found->value_or(Secret());
    Q_EMIT changed();
    if (wasUnread && !m_proxy.password.isEmpty())
        Q_EMIT passwordRead();
}

Result<bool> ConnectionSettings::pin(const QUrl &origin, const QByteArray &sha256)
{
    readAgain();
    auto entry = entryOf(origin);
    entry.insert("pinnedSha256"_L1, fingerprintText(sha256));
    return writeEntry(origin, entry);
}

Result<bool> ConnectionSettings::setAuthoritiesFile(const QUrl &origin, const QString &file)
{
    if (const auto authorities = readAuthorities(file); !authorities)
        return tl::unexpected(authorities.error());
    readAgain();
    auto entry = entryOf(origin);
    entry.insert("authoritiesFile"_L1, file);
    return writeEntry(origin, entry);
}

Result<bool> ConnectionSettings::forgetTrust(const QUrl &origin)
{
    readAgain();
    auto entry = entryOf(origin);
    if (entry.isEmpty())
        return true;
    entry.remove("pinnedSha256"_L1);
    entry.remove("authoritiesFile"_L1);
    return writeEntry(origin, entry);
}

Async<bool> ConnectionSettings::setProxy(const Proxy &proxy)
{
    readAgain();
    const auto earlier = std::exchange(m_proxy, proxy);
    const bool isSameSecret = hasName(earlier) && hasName(proxy) && secretKey(proxy) == secretKey(earlier);
    if (isSameSecret && proxy.password.isEmpty())
        m_proxy.password = earlier.password;
    m_isPasswordUnread = m_isPasswordUnread && isSameSecret && m_proxy.password.isEmpty();
    m_document.insert("proxy"_L1, writeProxy(m_document["proxy"_L1].toObject(), proxy));
    const auto written = write();
    Q_EMIT changed();
    if (hasName(earlier) && !isSameSecret)
        m_store.remove(secretKey(earlier));
    // Without a password there is none to keep: the one that a locked keychain did not give out is not written over.
    const bool isGiven = hasName(proxy) && !proxy.password.isEmpty();
    const auto kept = isGiven ? m_store.write(secretKey(proxy), proxy.password) : ready<bool>(true);
    return kept.then(this, [written](const Result<bool> &result) -> Result<bool> { return written ? result : written; });
}

QJsonObject ConnectionSettings::entryOf(const QUrl &origin) const
{
    const auto portals = m_document["portals"_L1].toObject();
    for (auto portal = portals.begin(); portal != portals.end(); ++portal) {
        if (keyOf(QUrl(portal.key())) == keyOf(origin))
            return portal->toObject();
    }
    return {};
}

Result<bool> ConnectionSettings::writeEntry(const QUrl &origin, const QJsonObject &entry)
{
    auto portals = m_document["portals"_L1].toObject();
    const auto names = portals.keys();
    for (const auto &name : names) {
        if (keyOf(QUrl(name)) == keyOf(origin))
            portals.remove(name);
    }
    if (!entry.isEmpty())
        portals.insert(keyOf(origin), entry);
    m_document.insert("portals"_L1, portals);
    readTrust(keyOf(origin), entry);
    const auto written = write();
    Q_EMIT changed();
    return written;
}

}  // namespace twofold::session
