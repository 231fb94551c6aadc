// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/JsonReader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace twofold::api {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView nameOfType(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null: return "null"_L1;
    case QJsonValue::Bool: return "a boolean"_L1;
    case QJsonValue::Double: return "a number"_L1;
    case QJsonValue::String: return "a string"_L1;
    case QJsonValue::Array: return "a list"_L1;
    case QJsonValue::Object: return "an object"_L1;
    case QJsonValue::Undefined: return "missing"_L1;
    }
    return "unknown"_L1;
}

// Doubles hold whole numbers exactly up to here.
constexpr double largestInteger = 9007199254740992.0;

}  // namespace

JsonReader::JsonReader(QJsonValue value, QString path)
    : JsonReader(std::move(value), std::move(path), std::make_shared<QString>())
{}

JsonReader::JsonReader(QJsonValue value, QString path, std::shared_ptr<QString> fault)
    : m_value(std::move(value))
    , m_path(std::move(path))
    , m_fault(std::move(fault))
{}

JsonReader JsonReader::operator[](QLatin1StringView name) const
{
    if (!m_value.isObject())
        expected("an object"_L1);
    return JsonReader(m_value[name], m_path + u'.' + name, m_fault);
}

QList<JsonReader> JsonReader::items() const
{
    if (!m_value.isArray())
        expected("a list"_L1);
    QList<JsonReader> readers;
    const auto array = m_value.toArray();
    readers.reserve(array.size());
    for (const auto &entry : array) {
        const QString path = m_path + u'[' + QString::number(readers.size()) + u']';
        readers.append(JsonReader(QJsonValue(entry), path, m_fault));
    }
    return readers;
}

QList<JsonReader> JsonReader::itemsOrNone() const
{
    return isNothing() ? QList<JsonReader>() : items();
}

QString JsonReader::text() const
{
    if (!m_value.isString())
        expected("a string"_L1);
    return m_value.toString();
}

QString JsonReader::textOr(const QString &fallback) const
{
    return isNothing() ? fallback : text();
}

Secret JsonReader::secret() const
{
    return Secret::fromText(text());
}

Secret JsonReader::secretOrEmpty() const
{
    return isNothing() ? Secret() : secret();
}

bool JsonReader::flag() const
{
    if (!m_value.isBool())
        expected("a boolean"_L1);
    return m_value.toBool();
}

bool JsonReader::flagOr(bool fallback) const
{
    return isNothing() ? fallback : flag();
}

qint64 JsonReader::integer() const
{
    const auto number = m_value.toDouble();
    if (!m_value.isDouble() || std::trunc(number) != number || std::abs(number) > largestInteger) {
        expected("a whole number"_L1);
        return 0;
    }
    return qint64(number);
}

qint64 JsonReader::integerOr(qint64 fallback) const
{
    return isNothing() ? fallback : integer();
}

std::optional<QStringList> JsonReader::textList() const
{
    if (isNothing())
        return std::nullopt;
    QStringList list;
    for (const auto &item : items())
        list.append(item.textOr(QString()));
    return list;
}

void JsonReader::reject(const QString &what) const
{
    if (m_fault->isEmpty())
        *m_fault = m_path + u' ' + what;
}

std::optional<Error> JsonReader::error() const
{
    if (m_fault->isEmpty())
        return std::nullopt;
    return Error{.kind = Error::Kind::Malformed, .httpStatus = 200, .detail = *m_fault};
}

void JsonReader::expected(QLatin1StringView wanted) const
{
    reject(QString(u"is "_s + nameOfType(m_value.type()) + u", not "_s + wanted));
}

}  // namespace twofold::api
