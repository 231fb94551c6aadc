// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/AuthorizationAttempt.h"

#include "app/core/Clock.h"
#include "app/identity/CodeRelay.h"
#include "app/identity/IdToken.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QOAuth2AuthorizationCodeFlow>
#include <QOAuthHttpServerReplyHandler>

namespace twofold::identity {

using namespace Qt::StringLiterals;

namespace {

using Parameters = QMultiMap<QString, QVariant>;
using Stage = QAbstractOAuth::Stage;

constexpr int stateBytes = 32;
constexpr int verifierBytes = 32;  ///< 43 characters, the least that RFC 7636 allows
// The scopes that a portal's identity service grants an application, as far as they help here; none covers settings
// (AuthorizationServerConfiguration.java, ASC.Api.Core AuthorizationExtension.cs).
constexpr auto scopes = "accounts:read accounts.self:read"_L1;
// The browser fetches the page that says it is done, and its connection is the listener's.
constexpr int pageSeconds = 5;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

}  // namespace

AuthorizationAttempt::AuthorizationAttempt(const IdentityParts &parts, Plan plan, std::stop_token stop, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_plan(std::move(plan))
    , m_stop(std::move(stop))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(tl::unexpected(Error{.kind = Error::Kind::TimedOut})); });
    m_onStop.emplace(m_stop, [this] {
        QMetaObject::invokeMethod(
            this, [this] { finish(tl::unexpected(Error{.kind = Error::Kind::Cancelled})); }, Qt::QueuedConnection);
    });
}

AuthorizationAttempt::~AuthorizationAttempt()
{
    m_onStop.reset();
    closeListener();
}

void AuthorizationAttempt::start()
{
    // An address object on purpose: the enum alone would be taken for a port, and another constructor listens everywhere.
    m_listener = new QOAuthHttpServerReplyHandler(QHostAddress(QHostAddress::LocalHost), 0, parent());
    m_listener->setCallbackText(m_parts.replyText);
    if (!m_listener->isListening())
        return refuse(u"no port to listen on"_s);
    connect(m_listener, &QAbstractOAuthReplyHandler::callbackReceived, this, &AuthorizationAttempt::takeCallback);
    m_state = randomText(stateBytes);
    m_nonce = randomText(stateBytes);
    m_verifier = randomText(verifierBytes).toLatin1();
    prepareFlow();
    m_patience.start(m_plan.patience);
    m_flow->grant();
}

void AuthorizationAttempt::prepareFlow()
{
    const auto &configuration = m_plan.configuration;
    m_flow = new QOAuth2AuthorizationCodeFlow(m_plan.client.id, configuration.authorizationEndpoint, configuration.tokenEndpoint,
                                              &m_parts.network, this);
    m_relay = new CodeRelay(
        m_listener->callback(), [this](const Result<JsonAnswer> &answer) { takeTokens(answer); }, m_flow);
    m_flow->setReplyHandler(m_relay);
    m_flow->setState(m_state);
    m_flow->setScope(m_plan.asksForIdToken ? scopes + " openid"_L1 : QString(scopes));
    if (!m_plan.client.secret.isEmpty())
        m_flow->setClientIdentifierSharedKey(m_plan.client.secret.text());
    m_flow->setModifyParametersFunction([this](Stage stage, Parameters *parameters) {
        if (stage == Stage::RequestingAuthorization) {
            const auto challenge = QCryptographicHash::hash(m_verifier, QCryptographicHash::Sha256);
            const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
            parameters->insert(u"code_challenge"_s, QString::fromLatin1(challenge.toBase64(options)));
            parameters->insert(u"code_challenge_method"_s, u"S256"_s);
            if (m_plan.asksForIdToken)
                parameters->insert(u"nonce"_s, m_nonce);
        } else if (stage == Stage::RequestingAccessToken) {
            // Qt would encode a code with / or + twice.
            parameters->replace(u"code"_s, encoded(m_code));
            parameters->insert(u"code_verifier"_s, QString::fromLatin1(m_verifier));
            if (m_plan.client.secret.isEmpty())
                parameters->remove(u"client_secret"_s);
        }
    });
    connect(m_flow, &QAbstractOAuth::authorizeWithBrowser, this, [this](const QUrl &url) {
        if (!m_parts.openBrowser(url))
            refuse(u"no browser could be opened"_s);
    });
}

void AuthorizationAttempt::takeCallback(const QVariantMap &values)
{
    const auto text = [&values](const QString &name) {
        return QUrl::fromPercentEncoding(values.value(name).toString().toUtf8());
    };
    // Somebody else's request to this port is no answer.
    if (m_source.isFinished() || !values.contains(u"state"_s))
        return;
    m_listener->close();
    if (text(u"state"_s) != m_state)
        return refuse(u"state"_s);
    // Where the service says who it is (RFC 9207), it is the one that was asked.
    if (values.contains(u"iss"_s) && text(u"iss"_s) != m_plan.configuration.issuer)
        return refuse(u"mixed-up issuer"_s);
    if (values.contains(u"error"_s))
        return refuse(text(u"error"_s));
    m_code = text(u"code"_s);
    if (m_code.isEmpty())
        return refuse(u"no code"_s);
    m_patience.stop();
    auto checked = values;
    checked.insert(u"state"_s, m_state);
    m_relay->handOn(checked);
}

void AuthorizationAttempt::takeTokens(const Result<JsonAnswer> &answer)
{
    if (!answer)
        return finish(tl::unexpected(answer.error()));
    const auto tokens = readTokenAnswer(*answer, m_plan.client, m_parts.clock.now());
    if (!tokens)
        finish(tl::unexpected(tokens.error()));
    else if (m_plan.asksForIdToken)
        checkIdToken(*tokens);
    else
        finish(tokens->credentials);
}

void AuthorizationAttempt::checkIdToken(const TokenAnswer &tokens)
{
    if (tokens.idToken.isEmpty())
        return refuse(u"ID token: missing"_s);
    fetchJson(m_parts.network, m_plan.configuration.keySet, m_stop).then(this, [this, tokens](const Result<JsonAnswer> &keys) {
        if (!keys)
            return finish(tl::unexpected(keys.error()));
        const auto subject = identity::checkIdToken(tokens.idToken, keys->body,
                                                    {.issuer = m_plan.configuration.issuer,
                                                     .clientId = m_plan.client.id,
                                                     .nonce = m_nonce,
                                                     .now = m_parts.clock.now()});
        if (!subject)
            return finish(tl::unexpected(subject.error()));
        finish(tokens.credentials);
    });
}

void AuthorizationAttempt::refuse(const QString &detail)
{
    finish(tl::unexpected(Error{.kind = Error::Kind::IdentityRefused, .detail = detail}));
}

void AuthorizationAttempt::finish(Result<api::Credentials> result)
{
    if (m_source.isFinished())
        return;
    m_onStop.reset();
    m_patience.stop();
    closeListener();
    deleteLater();
    const auto source = m_source;
    source.finish(std::move(result));
}

void AuthorizationAttempt::closeListener()
{
    if (!m_listener)
        return;
    m_listener->close();
    m_listener->disconnect(this);
    QTimer::singleShot(pageSeconds * 1000, m_listener, &QObject::deleteLater);
    m_listener = nullptr;
}

QString AuthorizationAttempt::randomText(int bytes) const
{
    return QString::fromLatin1(
        m_parts.randomBytes(bytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

}  // namespace twofold::identity
