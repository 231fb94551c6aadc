// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/ConnectionRules.h"
#include "app/core/Async.h"
#include "app/core/Secret.h"
#include "app/session/JsonFile.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <optional>

namespace twofold::secrets {
class FallbackStore;
}

namespace twofold::session {

/// The proxy and the portals' certificates that the person chose, in a JSON file that they can read:
///
///     {"proxy": {"mode": "system" or "none" or "manual", "host": …, "port": …, "userName": …},
///      "portals": {"https://harbour.example": {"authoritiesFile": "/path/ca.pem", "pinnedSha256": "AB:CD:…"}}}
///
/// No secret is in it: the proxy's password lies in the SecretStore. Unknown keys are kept, unknown values count as not there but for a
/// pin, and a damaged file is set aside. A pin that can't be read is one that no certificate matches.
class ConnectionSettings final : public QObject, public api::ConnectionRules
{
    Q_OBJECT
public:
    /// Reads the file at path. The store outlives this.
    ConnectionSettings(QString path, secrets::FallbackStore &store, QObject *parent = nullptr);

    api::PortalTrust trustOf(const QUrl &origin) const override;
    api::Proxy proxy() const override { return m_proxy; }
    /// FileFault: the file of the person's own authorities for that portal could not be read, and they vouch for nothing.
    std::optional<Error> authoritiesFault(const QUrl &origin) const;

    /// Fetches the proxy's password, where it has one: to be waited for before the first call. Errors as the SecretStore's; a
    /// keychain that works again later is asked again.
    Async<bool> loadPassword();
    /// The keychain was asked for the proxy's password and did not answer: the proxy will refuse until it does, or one is given.
    bool hasUnreadPassword() const { return m_isPasswordUnread; }

    /// These read the file once more, change it and write it, so that what another running program wrote meanwhile is kept. They end
    /// as FileFault when it can't be written; the change holds until the program ends all the same.

    /// That certificate and no other, 32 bytes of SHA-256.
    Result<bool> pin(const QUrl &origin, const QByteArray &sha256);
    /// The certificates of a PEM or DER file, added to the system's. FileFault also when none is in it; nothing is changed then.
    Result<bool> setAuthoritiesFile(const QUrl &origin, const QString &file);
    /// Neither pin nor own authorities.
    Result<bool> forgetTrust(const QUrl &origin);
    /// The store keeps the password, in memory where the keychain does not take it. An empty one for the same proxy and name leaves the
    /// kept one as it is, whether or not the keychain has given it out.
    Async<bool> setProxy(const api::Proxy &proxy);

    /// Where a damaged file was moved to.
    std::optional<QString> damagedFile() const { return m_file.damagedFile(); }

Q_SIGNALS:
    void changed();
    /// The keychain has given out the password that it held back before: what the proxy refused may go through now.
    void passwordRead();

private:
    void readTrusts();
    void readTrust(const QString &key, const QJsonObject &entry);
    void readAgain();
    Result<bool> write();
    void readMissingPassword();
    void takePassword(const Result<std::optional<Secret>> &found);
    QJsonObject entryOf(const QUrl &origin) const;
    Result<bool> writeEntry(const QUrl &origin, const QJsonObject &entry);

    JsonFile m_file;
    secrets::FallbackStore &m_store;
    QJsonObject m_document;  ///< as read, so that unknown keys survive
    QHash<QString, api::PortalTrust> m_trust;
    QHash<QString, Error> m_authoritiesFaults;
    api::Proxy m_proxy;
    bool m_isPasswordUnread = false;
    bool m_isAhead = false;  ///< of the file, which could not be written
};

}  // namespace twofold::session
