// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/AuthorizationAttempt.h"

#include "app/core/Clock.h"
#include "app/identity/IdToken.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QOAuth2AuthorizationCodeFlow>
#include <QOAuthHttpServerReplyHandler>

namespace twofold::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateBytes = 32;
constexpr int verifierBytes = 32;  ///< 43 characters, the least that RFC 7636 allows
// The scopes that a portal's identity service grants an application, as far as they help here; none covers settings
// (AuthorizationServerConfiguration.java, ASC.Api.Core AuthorizationExtension.cs).
constexpr auto scopes = "accounts:read accounts.self:read"_L1;
// The browser fetches the page that says it is done, and its connection is the listener's.
constexpr int pageSeconds = 5;

}  // namespace

AuthorizationAttempt::AuthorizationAttempt(const IdentityParts &parts, Plan plan, std::stop_token stop, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_plan(std::move(plan))
    , m_stop(std::move(stop))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        finish(tl::unexpected(Error{.kind = Error::Kind::TimedOut, .detail = u"nobody came back from the browser"_s}));
    });
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
    m_listener->setCallbackText(m_parts.replyText ? m_parts.replyText() : QString());
    if (!m_listener->isListening())
        return refuse(u"no port to listen on"_s);
    connect(m_listener, &QAbstractOAuthReplyHandler::callbackReceived, this, &AuthorizationAttempt::takeCallback);
    m_redirect = m_listener->callback();
    m_state = randomText(stateBytes);
    m_nonce = randomText(stateBytes);
    m_verifier = randomText(verifierBytes).toLatin1();
    m_patience.start(m_plan.patience);
    if (!m_parts.openBrowser(authorizationAddress()))
        refuse(u"no browser could be opened"_s);
}

QUrl AuthorizationAttempt::authorizationAddress()
{
    // For the address only. What the browser brings back is checked and exchanged here: of a request of its own Qt's flow tells no
    // error, keeps no deadline, and can't be stopped.
    const auto &configuration = m_plan.configuration;
    QOAuth2AuthorizationCodeFlow flow(m_plan.client.id, configuration.authorizationEndpoint, configuration.tokenEndpoint,
                                      &m_parts.network);
    flow.setReplyHandler(m_listener);
    flow.setState(m_state);
    flow.setScope(m_plan.asksForIdToken ? scopes + " openid"_L1 : QString(scopes));
    flow.setModifyParametersFunction([this](QAbstractOAuth::Stage, QMultiMap<QString, QVariant> *parameters) {
        const auto challenge = QCryptographicHash::hash(m_verifier, QCryptographicHash::Sha256);
        const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
        parameters->replace(u"code_challenge"_s, QString::fromLatin1(challenge.toBase64(options)));
        parameters->replace(u"code_challenge_method"_s, u"S256"_s);
        if (m_plan.asksForIdToken)
            parameters->replace(u"nonce"_s, m_nonce);
    });
    QUrl address;
    connect(&flow, &QAbstractOAuth::authorizeWithBrowser, &flow, [&address](const QUrl &url) { address = url; });
    flow.grant();
    return address;
}

void AuthorizationAttempt::takeCallback(const QVariantMap &values)
{
    const auto text = [&values](const QString &name) {
        return QUrl::fromPercentEncoding(values.value(name).toString().toUtf8());
    };
    // Somebody else's request to this port is no answer.
    if (m_source.isFinished() || !values.contains(u"state"_s))
        return;
    // One answer; another one may have come in on a connection that is open already.
    m_listener->disconnect(this);
    m_listener->close();
    if (text(u"state"_s) != m_state)
        return refuse(u"state"_s);
    // Where the service says who it is (RFC 9207), it is the one that was asked.
    if (values.contains(u"iss"_s) && text(u"iss"_s) != m_plan.configuration.issuer)
        return refuse(u"mixed-up issuer"_s);
    if (values.contains(u"error"_s))
        return refuse(text(u"error"_s));
    const auto code = text(u"code"_s);
    if (code.isEmpty())
        return refuse(u"no code"_s);
    m_patience.stop();
    exchange(code);
}

void AuthorizationAttempt::exchange(const QString &code)
{
    auto form = clientForm(m_plan.client);
    form.append({"grant_type", Secret::fromText(u"authorization_code")});
    form.append({"code", Secret::fromText(code)});
    form.append({"redirect_uri", Secret::fromText(m_redirect)});
    form.append({"code_verifier", Secret::fromText(QString::fromLatin1(m_verifier))});
    postForm(m_parts.network, m_plan.configuration.tokenEndpoint, form, m_stop, m_parts.deadline)
        .then(this, [this](const Result<JsonAnswer> &answer) { takeTokens(answer); });
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
    const auto keySet = fetchJson(m_parts.network, m_plan.configuration.keySet, m_stop, m_parts.deadline);
    keySet.then(this, [this, tokens](const Result<JsonAnswer> &keys) {
        if (!keys)
            return finish(tl::unexpected(keys.error()));
        const auto subject = identity::checkIdToken(
            tokens.idToken, keys->body,
            {.issuer = m_plan.configuration.issuer, .clientId = m_plan.client.id, .nonce = m_nonce, .now = m_parts.clock.now()});
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
