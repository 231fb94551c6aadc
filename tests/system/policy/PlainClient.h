// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/policy/TfaPolicy.h"
#include "tests/system/policy/MadeUpPolicies.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

namespace twofold::tests {

/// The owner and everybody else at a demo portal over HTTP, who come from whatever address they say: the program itself never says
/// one.
class PlainClient
{
public:
    struct Answer
    {
        int status = 0;
        QJsonValue response;
    };

    explicit PlainClient(const QUrl &portal) : m_portal(portal) {}

    QString release();
    /// Those who can sign in, and what the portal says of them.
    QList<MadeUpPolicies::Visitor> people();
    /// As the owner. The status of the answer.
    int save(const policy::TfaPolicy &policy);
    /// Each with the right password, all at the same time; the answers in the order of the people.
    QList<Answer> signIn(const QList<MadeUpPolicies::Visitor> &people);

private:
    Answer get(const QString &path);
    QNetworkRequest requestFor(const QString &path, bool isOwner) const;
    static Answer answerOf(QNetworkReply *reply);

    QUrl m_portal;
    QString m_ownerId;
    QNetworkAccessManager m_network;
};

}  // namespace twofold::tests
