// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/ConnectionRules.h"
#include "app/api/RefusedCertificate.h"
#include "app/core/Result.h"
#include "app/viewmodels/ViewModel.h"

#include <QString>
#include <QUrl>

#include <functional>
#include <optional>

namespace twofold::session {
class ConnectionSettings;
class Session;
}  // namespace twofold::session

namespace twofold::viewmodels {

/// The way to the network, and what makes one portal's certificate good: the portal that is open, or the one that is
/// looked at before one is.
class ConnectionViewModel : public ViewModel
{
    Q_OBJECT
public:
    /// The certificate that this portal was last refused for.
    using RefusedOf = std::function<std::optional<api::RefusedCertificate>(const QUrl &portal)>;

    struct State
    {
        QUrl portal;
        api::Proxy proxy;
        bool hasUnreadPassword = false;  ///< the keychain did not give out the proxy's
        QByteArray pinnedSha256;         ///< as in api::PortalTrust
        bool hasOwnAuthorities = false;  ///< also where their file can't be read
        std::optional<api::RefusedCertificate> refused;
        std::optional<Error> error;          ///< of the last command
        bool isUnsaved = false;              ///< for that error, what was changed holds until the program ends
        std::optional<QString> damagedFile;  ///< where settings that could not be read were put

        bool hasOwnTrust() const { return !pinnedSha256.isEmpty() || hasOwnAuthorities; }

        bool operator==(const State &) const = default;
    };

    ConnectionViewModel(session::Session &session, session::ConnectionSettings &settings, RefusedOf refusedOf,
                        QObject *parent = nullptr);

    const State &state() const { return m_state; }

    void lookAt(const QUrl &portal);

    /// An empty password for the same proxy and name leaves the kept one as it is.
    void saveProxy(api::Proxy proxy);
    /// The certificates in that file vouch for the portal too.
    void useAuthoritiesFile(const QString &path);
    /// Why the certificates of the file that was chosen for that portal vouch for nothing now.
    std::optional<Error> authoritiesFault(const QUrl &portal) const;
    /// As people read it to each other, "AB:CD:…".
    static QString fingerprintText(const QByteArray &sha256);
    /// Whether it reads as a fingerprint, of whatever certificate.
    static bool isWholeFingerprint(const QString &typed);
    /// Whether what a person typed or pasted is the fingerprint of the refused certificate.
    bool isFingerprint(const QString &typed) const;
    /// Trusts the refused certificate from now on, if that is its fingerprint and no other one is pinned.
    void pin(const QString &typed);
    /// Back to the system's authorities alone.
    void forgetTrust();

Q_SIGNALS:
    /// What could not be reached before may be now.
    void rulesChanged();

private:
    void followSession();
    void refresh();
    void change(const std::function<Result<bool>()> &command);
    void finish(const Result<bool> &result, bool isChanged);

    session::Session &m_session;
    session::ConnectionSettings &m_settings;
    RefusedOf m_refusedOf;
    State m_state;
};

}  // namespace twofold::viewmodels
