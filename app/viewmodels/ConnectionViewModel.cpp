// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ConnectionViewModel.h"

#include "app/session/ConnectionSettings.h"
#include "app/session/Fingerprint.h"
#include "app/session/Session.h"

namespace twofold::viewmodels {

ConnectionViewModel::ConnectionViewModel(session::Session &session, session::ConnectionSettings &settings, RefusedOf refusedOf,
                                         QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_settings(settings)
    , m_refusedOf(std::move(refusedOf))
{
    connect(&m_settings, &session::ConnectionSettings::changed, this, &ConnectionViewModel::refresh);
    connect(&m_settings, &session::ConnectionSettings::passwordRead, this, &ConnectionViewModel::rulesChanged);
    connect(&m_session, &session::Session::changed, this, &ConnectionViewModel::followSession);
    refresh();
}

void ConnectionViewModel::followSession()
{
    if (m_session.stage() != session::Session::Stage::NoPortal && m_session.facts().address != m_state.portal)
        lookAt(m_session.facts().address);
}

void ConnectionViewModel::lookAt(const QUrl &portal)
{
    auto next = m_state;
    next.portal = portal;
    next.error = {};
    next.isUnsaved = false;
    replace(m_state, std::move(next));
    refresh();
}

void ConnectionViewModel::refresh()
{
    auto next = m_state;
    const auto trust = m_settings.trustOf(m_state.portal);
    next.proxy = m_settings.proxy();
    next.hasUnreadPassword = m_settings.hasUnreadPassword();
    next.pinnedSha256 = trust.pinnedSha256;
    next.hasOwnAuthorities = !trust.authorities.isEmpty() || m_settings.authoritiesFault(m_state.portal);
    next.refused = m_refusedOf(m_state.portal);
    next.damagedFile = m_settings.damagedFile();
    replace(m_state, std::move(next));
}

void ConnectionViewModel::saveProxy(api::Proxy proxy)
{
    const auto &kept = m_state.proxy;
    const bool isSame = proxy.host == kept.host && proxy.port == kept.port && proxy.userName == kept.userName;
    if (isSame && proxy.password.isEmpty())
        proxy.password = kept.password;
    // The rules hold at once; the keychain may take its time.
    follow(m_settings.setProxy(proxy), [this](const Result<bool> &result) { finish(result, true); });
    Q_EMIT rulesChanged();
}

void ConnectionViewModel::useAuthoritiesFile(const QString &path)
{
    change([&] { return m_settings.setAuthoritiesFile(m_state.portal, path); });
}

std::optional<Error> ConnectionViewModel::authoritiesFault(const QUrl &portal) const
{
    return m_settings.authoritiesFault(portal);
}

QString ConnectionViewModel::fingerprintText(const QByteArray &sha256)
{
    return session::fingerprintText(sha256);
}

bool ConnectionViewModel::isWholeFingerprint(const QString &typed)
{
    return !session::readFingerprint(typed).isEmpty();
}

bool ConnectionViewModel::isFingerprint(const QString &typed) const
{
    return m_state.refused && !m_state.refused->sha256.isEmpty() && session::readFingerprint(typed) == m_state.refused->sha256;
}

void ConnectionViewModel::pin(const QString &typed)
{
    if (isFingerprint(typed) && m_state.pinnedSha256.isEmpty())
        change([this] { return m_settings.pin(m_state.portal, m_state.refused->sha256); });
}

void ConnectionViewModel::forgetTrust()
{
    change([this] { return m_settings.forgetTrust(m_state.portal); });
}

void ConnectionViewModel::change(const std::function<Result<bool>()> &command)
{
    const auto earlier = m_settings.trustOf(m_state.portal);
    const auto result = command();
    const bool isChanged = m_settings.trustOf(m_state.portal) != earlier;
    finish(result, isChanged);
    // The rules hold even where they could not be written.
    if (result || isChanged)
        Q_EMIT rulesChanged();
}

void ConnectionViewModel::finish(const Result<bool> &result, bool isChanged)
{
    auto next = m_state;
    next.error = result ? std::nullopt : std::optional(result.error());
    next.isUnsaved = !result && isChanged;
    replace(m_state, std::move(next));
}

}  // namespace twofold::viewmodels
