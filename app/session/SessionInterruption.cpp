// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that ends in the middle, and goes on.
#include "app/core/Logging.h"
#include "app/session/Session.h"

#include <utility>

namespace twofold::session {

void Session::noteEnded()
{
    if (m_stage != Stage::SignedIn)
        return;
    qCInfo(sessionLog) << "the portal ended the session";
    m_stop.request_stop();
    m_stop = {};
    const auto ended = m_connection.credentials();
    m_endedScheme = ended.isSession() ? ended.scheme : api::Credentials::Scheme::None;
    m_connection.setCredentials({});
    interrupt();
    setStage(Stage::SignedOut);
}

/// The sign-in that was set aside is replaced for good, so the portal need not take it any longer. One that the keychain still holds,
/// since it was somebody else who signed in now, stays as good as it is.
void Session::dropSetAside(const QString &earlierKey)
{
    const auto dropped = std::exchange(m_setAside, {});
    const bool isStillKept = dropped && !keepsNothing() && m_secretKey != earlierKey;
    if (dropped && !isStillKept && dropped->credentials.value != m_connection.credentials().value)
        revoke(dropped->credentials);
}

void Session::interrupt()
{
    if (!std::exchange(m_interrupted, true))
        m_interruptedName = m_userName;
}

/// A try that came to nothing, as whomever: the account that waits is still the one from before.
void Session::endTry()
{
    m_connection.setCredentials({});
    if (m_interrupted)
        m_userName = m_interruptedName;
}

void Session::changeWay()
{
    if (m_stage != Stage::SignedIn)
        return;
    startAnew();
    m_setAside = {.credentials = m_connection.credentials(), .way = m_way, .userName = m_userName};
    m_connection.setCredentials({});
    interrupt();
    setStage(Stage::SignedOut);
}

void Session::keepWay()
{
    if (!m_setAside)
        return;
    startAnew();
    forgetLogin();
    const auto kept = *std::exchange(m_setAside, {});
    m_connection.setCredentials(kept.credentials);
    m_way = kept.way;
    m_userName = kept.userName;
    m_interrupted = false;
    setStage(Stage::SignedIn);
}

void Session::continueWith(const api::ConfirmLink &confirm)
{
    startAnew();
    forgetLogin();
    m_connection.setCredentials({});
    interrupt();
    using Type = api::ConfirmLink::Type;
    if (confirm.type == Type::TfaAuth && !confirm.key.isEmpty()) {
        m_secondStep = {.kind = SecondStep::Kind::App, .confirm = confirm};
        setStage(Stage::SecondStep);
    } else if (confirm.type == Type::TfaActivation && !confirm.key.isEmpty()) {
        m_setUpPass = {.confirm = confirm};
        setStage(Stage::SetUp);
    } else {
        setStage(Stage::SignedOut);
    }
}

void Session::adopt(const Secret &sessionToken)
{
    auto credentials = m_connection.credentials();
    if (m_stage == Stage::SignedIn && credentials.isSession()) {
        credentials.value = sessionToken;
        m_connection.setCredentials(credentials);
        keepSecret();
    } else if (const auto scheme = m_endedScheme; scheme != api::Credentials::Scheme::None) {
        m_connection.setCredentials({.scheme = scheme, .value = sessionToken});
        finishSignIn(m_self);
    }
}

}  // namespace twofold::session
