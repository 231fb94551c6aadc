// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/AuthenticationApi.h"

#include "app/api/ApiCall.h"
#include "app/api/HttpTransport.h"
#include "app/api/JsonReader.h"

#include <QJsonObject>
#include <QPasswordDigestor>

#include <algorithm>
#include <array>

namespace twofold::api {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lockOut = std::chrono::seconds(60);  // the portal's default; it never says how long

Error loginRefused(const Error &error)
{
    auto meaning = error;
    // Captcha or too many passwords. What else is refused so, such as an account that is switched off, names its exception.
    const bool blocked = error.httpStatus == 403 && error.kind == Error::Kind::NotAvailable && error.exception.isEmpty();
    if (error.kind == Error::Kind::Unauthorized)
        meaning.kind = Error::Kind::BadCode;
    if (blocked || error.kind == Error::Kind::TooManyRequests) {
        meaning.kind = Error::Kind::LockedOut;
        if (meaning.retryAfter == std::chrono::seconds(0))
            meaning.retryAfter = lockOut;
    }
    return meaning;
}

QJsonObject wireBody(const PasswordLogin &login)
{
    QJsonObject body{{u"userName"_s, login.userName}};
    if (login.passwordHash.isEmpty())
        body.insert(u"password"_s, login.password.text());
    else
        body.insert(u"passwordHash"_s, login.passwordHash.text());
    return body;
}

HttpRequest anonymousPost(const QString &path, const QJsonObject &body)
{
    return {.method = HttpRequest::Method::Post, .path = path, .body = body, .caller = HttpRequest::Caller::Anonymous};
}

// The portal reads the code from the body and ignores this part of the path, where four words name other calls and dots would be
// folded away. A code that can't stand there is not put there.
QString pathSegment(const Secret &code)
{
    constexpr std::array taken{"confirm"_L1, "logout"_L1, "setphone"_L1, "sendsms"_L1};
    const auto text = code.text();
    const bool plain = !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
    const bool clashes = std::any_of(taken.cbegin(), taken.cend(),
                                     [&](QLatin1StringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
    return plain && !clashes ? text : u"code"_s;
}

Result<AuthenticationToken> readToken(const HttpAnswer &answer)
{
    const JsonReader response(answer.response);
    AuthenticationToken token{
        .tfa = response["tfa"_L1].flagOr(false),
        .sms = response["sms"_L1].flagOr(false),
        .tfaKey = response["tfaKey"_L1].secretOrEmpty(),
        .phoneNoise = response["phoneNoise"_L1].textOr({}),
    };
    if (const auto inBody = response["token"_L1].secretOrEmpty(); !inBody.isEmpty())
        token.token = inBody;
    else
        token.token = answer.sessionToken();
    const auto confirm = ConfirmLink::read(response["confirmUrl"_L1], answer);
    if (!token.token && !token.tfa && !token.sms)
        response.reject(u"has neither a token nor a second step"_s);
    if (const auto read = response.result(token); !read)
        return read;
    if (!confirm)
        return tl::unexpected(confirm.error());
    token.confirm = *confirm;
    return token;
}

Result<ConfirmResult> readConfirmResult(const HttpAnswer &answer)
{
    const JsonReader response(answer.response);
    // Early releases answer with the bare number.
    const bool bare = answer.response.isDouble();
    const auto result = bare ? response.integer() : response["result"_L1].integer();
    if (result < int(ConfirmResult::Ok) || result > int(ConfirmResult::QuotaFailed))
        response.reject(u"is no result that this program knows"_s);
    return response.result(ConfirmResult(result));
}

Result<bool> readLoggedOut(const HttpAnswer &)
{
    return true;  // nothing, or where a single sign-on wants the browser to go
}

}  // namespace

Secret passwordHash(const Secret &password, const PasswordHashParameters &parameters)
{
    auto bytes = password.text().trimmed().toUtf8();
    auto derived = QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, bytes, parameters.salt.toUtf8(),
                                                      parameters.iterations, quint64(parameters.size / 8));
    wipe(bytes);
    auto hex = Secret::fromBytes(derived.toHex());
    wipe(derived);
    return hex;
}

Async<AuthenticationToken> AuthenticationApi::authenticateMe(const PasswordLogin &login, std::stop_token stop)
{
    const auto request = anonymousPost(u"authentication"_s, wireBody(login));
    return readAnswer(m_transport.send(request, std::move(stop)), readToken, loginRefused);
}

Async<AuthenticationToken> AuthenticationApi::authenticateMeWithCode(const PasswordLogin &login, const Secret &code,
                                                                     std::stop_token stop)
{
    auto body = wireBody(login);
    body.insert(u"code"_s, code.text());
    const auto request = anonymousPost(u"authentication/"_s + pathSegment(code), body);
    return readAnswer(m_transport.send(request, std::move(stop)), readToken, loginRefused);
}

Async<AuthenticationToken> AuthenticationApi::sendSmsCode(const PasswordLogin &login, std::stop_token stop)
{
    const auto request = anonymousPost(u"authentication/sendsms"_s, wireBody(login));
    return readAnswer(m_transport.send(request, std::move(stop)), readToken, loginRefused);
}

Async<AuthenticationToken> AuthenticationApi::saveMobilePhone(const ConfirmLink &confirm, const QString &mobilePhone,
                                                              std::stop_token stop)
{
    auto request = anonymousPost(u"authentication/setphone"_s, {{u"mobilePhone"_s, mobilePhone}});
    request.confirm = confirm.header();
    return readAnswer(m_transport.send(request, std::move(stop)), readToken);
}

Async<ConfirmResult> AuthenticationApi::checkConfirm(const ConfirmLink &confirm, std::stop_token stop)
{
    QJsonObject body{{u"type"_s, confirm.typeName()}, {u"key"_s, confirm.key.text()}};
    const QUrlQuery query(confirm.query);
    for (const auto &[inLink, inBody] :
         {std::pair(u"uid"_s, u"uid"_s), std::pair(u"email"_s, u"email"_s), std::pair(u"encemail"_s, u"encEmail"_s)}) {
        if (query.hasQueryItem(inLink))
            body.insert(inBody, query.queryItemValue(inLink, QUrl::FullyDecoded));
    }
    const auto request = anonymousPost(u"authentication/confirm"_s, body);
    return readAnswer(m_transport.send(request, std::move(stop)), readConfirmResult);
}

Async<bool> AuthenticationApi::logout(const Secret &sessionToken, std::stop_token stop)
{
    auto request = anonymousPost(u"authentication/logout"_s, {});
    request.sessionCookie = sessionToken;
    return readAnswer(m_transport.send(request, std::move(stop)), readLoggedOut);
}

}  // namespace twofold::api
