// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Result.h"
#include "app/core/Secret.h"

#include <QJsonValue>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace twofold::api {

/// One value of an answer and the path to it. Reads strictly: a value of another type than the one asked for is a fault, and so
/// is a missing one unless a fallback is given. The first fault is remembered by all readers that came from one root, so that a
/// whole object is read in one go and result() tells at the end whether it was as promised: Malformed with a detail such as
/// "response[1].isUsed is a string, not a boolean".
class JsonReader
{
public:
    explicit JsonReader(QJsonValue value, QString path = QStringLiteral("response"));

    /// The member of that name; of something that is no object: a fault.
    JsonReader operator[](QLatin1StringView name) const;
    /// The entries of a list, with a fallback of none where the portal sent nothing.
    QList<JsonReader> items() const;
    QList<JsonReader> itemsOrNone() const;

    /// Missing or null. (An empty string is something here: a field may be empty.)
    bool isNothing() const { return m_value.isUndefined() || m_value.isNull(); }
    bool isText() const { return m_value.isString(); }

    QString text() const;
    QString textOr(const QString &fallback) const;
    Secret secret() const;
    Secret secretOrEmpty() const;
    bool flag() const;
    bool flagOr(bool fallback) const;
    qint64 integer() const;
    qint64 integerOr(qint64 fallback) const;
    /// A list of texts, null entries kept as null strings; nothing where the portal sent nothing.
    std::optional<QStringList> textList() const;

    /// Makes the answer malformed for a reason that is not a type: the path is put before what is said.
    void reject(const QString &what) const;

    template<class T>
    Result<T> result(T value) const
    {
        if (const auto fault = error())
            return tl::unexpected(*fault);
        return value;
    }

private:
    JsonReader(QJsonValue value, QString path, std::shared_ptr<QString> fault);
    std::optional<Error> error() const;
    void expected(QLatin1StringView wanted) const;

    QJsonValue m_value;
    QString m_path;
    std::shared_ptr<QString> m_fault;  ///< empty: none so far
};

}  // namespace twofold::api
