// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/Envelope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

namespace {

Reply withJson(int status, const QJsonObject &object)
{
    Reply reply;
    reply.status = status;
    reply.contentType = "application/json; charset=utf-8"_ba;
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

QJsonArray links(const Request &request)
{
    const QString href = request.origin() + request.path;
    return {QJsonObject{{u"href"_s, href}, {u"action"_s, QString::fromLatin1(request.method)}}};
}

QString exceptionName(Fault::Cause cause)
{
    switch (cause) {
    case Fault::Cause::NotFound: return u"ASC.Common.Exceptions.ItemNotFoundException"_s;
    case Fault::Cause::Argument: return u"System.ArgumentException"_s;
    case Fault::Cause::NotAllowed: return u"System.Security.SecurityException"_s;
    case Fault::Cause::NotAvailable: return u"System.InvalidOperationException"_s;
    case Fault::Cause::NotInPlan: return u"ASC.Core.Billing.BillingException"_s;
    case Fault::Cause::Unauthenticated:
    case Fault::Cause::TooManyTries:
    case Fault::Cause::WrongCaptcha: return {};
    case Fault::Cause::Internal: break;
    }
    return u"System.Exception"_s;
}

}  // namespace

Reply Envelope::success(const Request &request, const QJsonValue &response, std::optional<int> total)
{
    const bool isEmpty = response.isNull() || response.isUndefined();
    int count = isEmpty ? 0 : 1;
    if (response.isArray())
        count = static_cast<int>(response.toArray().size());
    QJsonObject object{{u"count"_s, count}, {u"links"_s, links(request)}, {u"status"_s, 0}, {u"statusCode"_s, 200}};
    if (!isEmpty)
        object.insert(u"response"_s, response);
    if (total)
        object.insert(u"total"_s, *total);
    return withJson(200, object);
}

Reply Envelope::failure(const Fault &fault)
{
    constexpr int hresultOfException = -2146233088;
    const QString type = exceptionName(fault.cause);
    QJsonObject error{{u"message"_s, fault.message}, {u"type"_s, QJsonValue()}, {u"stack"_s, QJsonValue()}, {u"hresult"_s, 0}};
    if (!type.isEmpty()) {
        error.insert(u"type"_s, type);
        error.insert(u"stack"_s, u"   at the demo portal"_s);
        error.insert(u"hresult"_s, hresultOfException);
    }
    Reply reply = withJson(fault.status, {{u"error"_s, error}, {u"status"_s, 1}, {u"statusCode"_s, fault.status}});
    reply.isFromExceptionHandler = true;
    return reply;
}

Reply Envelope::unbindable(const Request &request, const QString &field, const QString &problem, int status)
{
    const QJsonObject details{
        {u"type"_s, u"https://tools.ietf.org/html/rfc9110#section-15.5"_s},
        {u"title"_s, u"One or more validation errors occurred."_s},
        {u"status"_s, status},
        {u"errors"_s, QJsonObject{{field, QJsonArray{problem}}}},
    };
    return withJson(
        status,
        {{u"response"_s, details}, {u"count"_s, 1}, {u"links"_s, links(request)}, {u"status"_s, 1}, {u"statusCode"_s, status}});
}

}  // namespace twofold::demoportal
