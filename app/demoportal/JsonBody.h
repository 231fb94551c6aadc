// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/Envelope.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

namespace twofold::demoportal {

/// The body of one request, bound to members as ASP.NET does it: names in any letter case, types exactly. What does not fit is
/// remembered; a route reads all its members first and then returns refusal() if there is one.
class JsonBody
{
public:
    explicit JsonBody(const Request &request);

    bool has(const QString &name) const;
    QJsonValue value(const QString &name) const;  ///< undefined when absent

    QString text(const QString &name);  ///< null when absent or null
    bool flag(const QString &name);     ///< false when absent
    std::optional<int> number(const QString &name);
    QUuid guid(const QString &name, bool nullIsAllowed);  ///< null when absent
    QList<QUuid> guids(const QString &name);
    QJsonArray texts(const QString &name);  ///< of texts and nulls
    void require(const QString &name);

    void refuse(const QString &field, const QString &problem, int status = 400);
    bool isRefused() const { return m_refusal.has_value(); }
    const Reply &refusal() const { return *m_refusal; }

private:
    Request m_request;
    QJsonObject m_object;
    std::optional<Reply> m_refusal;
};

/// A GUID in the one form in which the portal writes it: lower case, no braces.
QString guidText(const QUuid &id);
/// Null when the text is not 36 characters of that form, in either letter case.
QUuid guidFromText(const QString &text);

}  // namespace twofold::demoportal
