// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/Authenticator.h"

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

namespace {

const QString everything = QStringLiteral("*:write");

bool mayAct(const Person *person)
{
    return person && person->status == Person::Status::Active;
}

}  // namespace

Authenticator::Outcome Authenticator::identify(const Request &request)
{
    const QByteArray header = request.header("authorization"_ba);
    if (header.startsWith("Basic "))
        return identifyBasic(header);
    if (header.startsWith("Bearer ") && m_state.release.hasAccessTokens() && AccessTokens::isReadable(header.mid(7)))
        return identifyAccessToken(header.mid(7));
    if (m_state.release.readsApiKeyBearerHeader() && !request.header("apikeybearer"_ba).isEmpty())
        return identifyApiKey(request.header("apikeybearer"_ba));
    if (header.startsWith("Bearer sk-") && m_state.release.readsApiKeyAsBearer())
        return identifyApiKey(header.mid(7));
    return identifyToken(request, header);
}

std::optional<Caller> Authenticator::confirm(const Request &request, const Caller &caller)
{
    const auto query = ConfirmQuery::fromHeader(request);
    if (!query)
        return caller.isKnown() ? std::optional(caller) : std::nullopt;
    const ConfirmKeys::Finding finding = m_state.confirmKeys.check(*query, caller.isKnown(), m_state.now());
    if (finding.verdict != ConfirmKeys::Verdict::Ok)
        return std::nullopt;
    Caller confirmed = caller;
    // Somebody who is signed in acts as that person, whoever the link was made for.
    if (!caller.isKnown()) {
        confirmed.scheme = Caller::Scheme::Confirm;
        confirmed.person = finding.person;
    }
    confirmed.scopes = {everything};
    confirmed.role = query->type;
    return confirmed;
}

Authenticator::Outcome Authenticator::identifyBasic(const QByteArray &header)
{
    Outcome outcome;
    outcome.isBasic = true;
    const auto decoded = QByteArray::fromBase64Encoding(header.mid(6).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const QString pair = QString::fromUtf8(*decoded);
    const qsizetype colon = pair.indexOf(':'_L1);
    if (!decoded || colon < 0) {
        outcome.fault = Fault{500, Fault::Cause::Internal, u"The Basic header could not be read"_s};
        return outcome;
    }
    Person *person = m_state.directory.findByLogin(pair.left(colon));
    if (mayAct(person) && m_state.passwords.matches(*person, pair.mid(colon + 1))) {
        outcome.caller.scheme = Caller::Scheme::Basic;
        outcome.caller.person = person;
        outcome.caller.scopes = {everything};
    }
    return outcome;
}

Authenticator::Outcome Authenticator::identifyAccessToken(const QByteArray &token)
{
    Outcome outcome;
    const auto grant = m_state.accessTokens.check(token, m_state.now());
    if (!grant)
        return outcome;
    Person *person = m_state.directory.find(QUuid::fromString(grant->subject));
    if (!person)
        person = m_state.directory.findByLogin(grant->subject);
    if (!mayAct(person))
        return outcome;
    outcome.caller.scheme = Caller::Scheme::AccessToken;
    outcome.caller.person = person;
    outcome.caller.scopes = grant->scopes;
    return outcome;
}

Authenticator::Outcome Authenticator::identifyApiKey(const QByteArray &secret)
{
    Outcome outcome;
    const ApiKey *key = m_state.apiKeys.use(QString::fromUtf8(secret), m_state.now());
    Person *owner = key ? m_state.directory.find(key->owner) : nullptr;
    if (!mayAct(owner))
        return outcome;
    outcome.caller.scheme = Caller::Scheme::ApiKey;
    outcome.caller.person = owner;
    outcome.caller.apiKey = key->id;
    outcome.caller.scopes = key->permissions;
    if (key->permissions.isEmpty() || key->permissions.contains(u"*"_s))
        outcome.caller.scopes = {everything};
    return outcome;
}

Authenticator::Outcome Authenticator::identifyToken(const Request &request, const QByteArray &header)
{
    Outcome outcome;
    const QByteArray cookie = request.cookie("asc_auth_key"_ba);
    QByteArray token = cookie;
    if (token.isEmpty())
        token = header.startsWith("Bearer ") ? header.mid(7) : header;
    if (token.isEmpty())
        return outcome;
    const Session *session = m_state.sessions.find(token, m_state.now());
    Person *person = session ? m_state.directory.find(session->person) : nullptr;
    if (!mayAct(person)) {
        outcome.clearsCookie = !cookie.isEmpty();
        return outcome;
    }
    outcome.caller.scheme = Caller::Scheme::Session;
    outcome.caller.person = person;
    outcome.caller.loginEvent = session->loginEvent;
    outcome.caller.scopes = {everything};
    return outcome;
}

}  // namespace twofold::demoportal
