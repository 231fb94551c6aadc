// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/Envelope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <QStringList>

#include <optional>

namespace twofold::api {

using namespace Qt::StringLiterals;

namespace {

// A bare text of an error is shown only if it looks like one sentence, not like a page.
constexpr qsizetype longestBareText = 300;

struct Body
{
    std::optional<QJsonObject> object;
    QString otherwise;  ///< what it is if it is no object
};

Body readBody(const QByteArray &bytes)
{
    const auto trimmed = bytes.trimmed();
    if (trimmed.isEmpty())
        return {.otherwise = u"empty body"_s};
    if (trimmed.startsWith('<'))
        return {.otherwise = u"HTML instead of JSON"_s};
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(trimmed, &fault);
    if (fault.error != QJsonParseError::NoError)
        return {.otherwise = u"not JSON: %1 at byte %2"_s.arg(fault.errorString()).arg(fault.offset)};
    if (!document.isObject())
        return {.otherwise = u"a JSON list, not an object"_s};
    return {.object = document.object()};
}

bool looksLikeEnvelope(const QJsonObject &object)
{
    return object.contains("response"_L1) || object.contains("error"_L1) || object.contains("statusCode"_L1)
        || object.contains("status"_L1);
}

Error::Kind kindOf(int status, bool inEnvelope)
{
    switch (status) {
    case 401: return Error::Kind::Unauthorized;
    case 402: return Error::Kind::PaymentRequired;
    case 403: return inEnvelope ? Error::Kind::NotAvailable : Error::Kind::Forbidden;
    case 405:
    case 415: return Error::Kind::NotAvailable;
    case 429: return Error::Kind::TooManyRequests;
    default: return status >= 500 ? Error::Kind::ServerFault : Error::Kind::BadRequest;
    }
}

// ASP.NET's problem details: {title, errors: {field: [text, …]}}.
void takeProblem(Error &error, const QJsonObject &problem)
{
    QStringList fields;
    QStringList texts;
    const auto errors = problem["errors"_L1].toObject();
    for (auto it = errors.begin(); it != errors.end(); ++it) {
        fields.append(it.key());
        for (const auto &text : it.value().toArray())
            texts.append(text.toString());
    }
    const auto title = problem["title"_L1].toString();
    if (!title.isEmpty())
        texts.prepend(title);
    error.serverMessage = texts.join(u' ');
    error.detail = fields.isEmpty() ? u"the request's shape was refused"_s : u"refused: "_s + fields.join(", "_L1);
}

// The portal's own address restriction answers 403 with nothing but a text.
QString bareText(const QByteArray &bytes)
{
    auto text = bytes.trimmed();
    if (text.size() > 1 && text.startsWith('"') && text.endsWith('"'))
        text = text.mid(1, text.size() - 2);
    if (text.isEmpty() || text.size() > longestBareText || text.startsWith('<') || text.startsWith('{') || text.startsWith('['))
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    return decoder.hasError() ? QString() : decoded;
}

Error readError(int status, const QByteArray &bytes)
{
    const auto body = readBody(bytes);
    Error error{.httpStatus = status};
    bool inEnvelope = false;
    if (!body.object) {
        error.detail = body.otherwise;
        if (status == 403)
            error.serverMessage = bareText(bytes);
    } else if ((*body.object)["error"_L1].isObject()) {
        inEnvelope = true;
        error.serverMessage = (*body.object)["error"_L1]["message"_L1].toString();
        error.exception = (*body.object)["error"_L1]["type"_L1].toString();
    } else if ((*body.object)["response"_L1].isObject()) {
        takeProblem(error, (*body.object)["response"_L1].toObject());
    } else if (body.object->contains("title"_L1)) {
        takeProblem(error, *body.object);
    } else {
        error.detail = u"JSON without an error"_s;
    }
    error.kind = kindOf(status, inEnvelope);
    return error;
}

Error malformed(int status, const QString &detail)
{
    return Error{.kind = Error::Kind::Malformed, .httpStatus = status, .detail = detail};
}

}  // namespace

Result<HttpAnswer> readEnvelope(int httpStatus, const QByteArray &bytes)
{
    if (httpStatus >= 400)
        return tl::unexpected(readError(httpStatus, bytes));

    const auto body = readBody(bytes);
    if (!body.object)
        return tl::unexpected(malformed(httpStatus, body.otherwise));
    const auto &object = *body.object;
    if (!looksLikeEnvelope(object))
        return tl::unexpected(malformed(httpStatus, u"no envelope around the answer"_s));
    const auto error = object["error"_L1];
    if (!error.isUndefined() && !error.isNull())
        return tl::unexpected(malformed(httpStatus, u"an error in an answer that says success"_s));
    if (object["status"_L1].toInt(0) != 0 || object["statusCode"_L1].toInt(httpStatus) >= 400)
        return tl::unexpected(malformed(httpStatus, u"a failure's status in an answer that says success"_s));

    HttpAnswer answer{.response = object["response"_L1]};
    const auto total = object["total"_L1];
    if (total.isDouble())
        answer.total = total.toInteger(-1);
    else if (!total.isUndefined() && !total.isNull())
        return tl::unexpected(malformed(httpStatus, u"total is not a number"_s));
    return answer;
}

bool isPortalsOwn(const Error &error)
{
    return error.httpStatus >= 400 && error.detail.isEmpty();
}

}  // namespace twofold::api
