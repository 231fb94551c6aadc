// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/JsonBody.h"

#include <QJsonDocument>

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

JsonBody::JsonBody(const Request &request) : m_request(request)
{
    if (request.body.trimmed().isEmpty()) {
        refuse(u""_s, u"A non-empty request body is required."_s);
        return;
    }
    if (!request.header("content-type"_ba).toLower().startsWith("application/json")) {
        refuse(u""_s, u"Unsupported media type."_s, 415);
        return;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        refuse(u"$"_s, u"The JSON value could not be converted."_s);
    else
        m_object = document.object();
}

bool JsonBody::has(const QString &name) const
{
    return !value(name).isUndefined();
}

QJsonValue JsonBody::value(const QString &name) const
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString JsonBody::text(const QString &name)
{
    const QJsonValue member = value(name);
    if (member.isString())
        return member.toString();
    if (!member.isNull() && !member.isUndefined())
        refuse(name, u"The JSON value could not be converted to System.String."_s);
    return {};
}

bool JsonBody::flag(const QString &name)
{
    const QJsonValue member = value(name);
    if (!member.isBool() && !member.isUndefined())
        refuse(name, u"The JSON value could not be converted to System.Boolean."_s);
    return member.toBool();
}

std::optional<int> JsonBody::number(const QString &name)
{
    const QJsonValue member = value(name);
    if (member.isNull() || member.isUndefined())
        return std::nullopt;
    constexpr int impossible = std::numeric_limits<int>::min();
    const int number = member.toInt(impossible);
    if (number == impossible)
        refuse(name, u"The JSON value could not be converted to System.Int32."_s);
    return number;
}

QUuid JsonBody::guid(const QString &name, bool nullIsAllowed)
{
    const QJsonValue member = value(name);
    if (member.isUndefined() || (member.isNull() && nullIsAllowed))
        return {};
    const QUuid id = guidFromText(member.toString());
    if (id.isNull() && member.toString() != guidText({}))
        refuse(name, u"The JSON value could not be converted to System.Guid."_s);
    return id;
}

QList<QUuid> JsonBody::guids(const QString &name)
{
    const QJsonValue member = value(name);
    if (!member.isArray() && !member.isNull() && !member.isUndefined())
        refuse(name, u"The JSON value could not be converted to a list."_s);
    QList<QUuid> ids;
    const QJsonArray items = member.toArray();
    for (const QJsonValue &item : items) {
        const QUuid id = guidFromText(item.toString());
        if (id.isNull() && item.toString() != guidText({}))
            refuse(name, u"The JSON value could not be converted to System.Guid."_s);
        ids.append(id);
    }
    return ids;
}

QJsonArray JsonBody::texts(const QString &name)
{
    const QJsonValue member = value(name);
    if (!member.isArray() && !member.isNull() && !member.isUndefined())
        refuse(name, u"The JSON value could not be converted to a list."_s);
    const QJsonArray items = member.toArray();
    for (const QJsonValue &item : items) {
        if (!item.isString() && !item.isNull())
            refuse(name, u"The JSON value could not be converted to System.String."_s);
    }
    return items;
}

void JsonBody::require(const QString &name)
{
    if (!has(name))
        refuse(name, u"JSON deserialization was missing required properties."_s);
}

void JsonBody::refuse(const QString &field, const QString &problem, int status)
{
    if (!m_refusal)
        m_refusal = Envelope::unbindable(m_request, field, problem, status);
}

QString guidText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QUuid guidFromText(const QString &text)
{
    constexpr qsizetype lengthWithDashes = 36;
    return text.size() == lengthWithDashes ? QUuid::fromString(text) : QUuid();
}

}  // namespace twofold::demoportal
