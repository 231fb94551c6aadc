// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/policy/PlainClient.h"

#include "app/demoportal/DemoAccounts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>

namespace twofold::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;  // ms

QJsonArray listOf(const QStringList &texts)
{
    QJsonArray list;
    for (const auto &text : texts)
        list.append(text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text));
    return list;
}

QString nameOf(policy::TfaPolicy::Method method)
{
    switch (method) {
    case policy::TfaPolicy::Method::None: break;
    case policy::TfaPolicy::Method::Sms: return u"sms"_s;
    case policy::TfaPolicy::Method::App: return u"app"_s;
    }
    return u"none"_s;
}

policy::PersonFacts factsFrom(const QJsonValue &person)
{
    policy::PersonFacts facts{
        .id = person["id"_L1].toString(),
        .isOwner = person["isOwner"_L1].toBool(),
        .isAdmin = person["isAdmin"_L1].toBool(),
        .isUser = person["isCollaborator"_L1].toBool(),
        .isGuest = person["isVisitor"_L1].toBool(),
    };
    const auto groups = person["groups"_L1].toArray();
    for (const auto &group : groups)
        facts.groupIds.append(group["id"_L1].toString());
    return facts;
}

}  // namespace

QString PlainClient::release()
{
    return get(u"settings/version/build"_s).response["docSpace"_L1].toString();
}

QList<MadeUpPolicies::Visitor> PlainClient::people()
{
    constexpr int active = 1;
    QList<MadeUpPolicies::Visitor> people;
    const auto rows = get(u"people/filter?count=100"_s).response.toArray();
    for (const auto &row : rows) {
        if (row["status"_L1].toInt() != active || row["email"_L1] == demoportal::pendingEmail)
            continue;
        people.append({.facts = factsFrom(row), .email = row["email"_L1].toString()});
        if (people.last().facts.isOwner)
            m_ownerId = people.last().facts.id;
    }
    return people;
}

int PlainClient::save(const policy::TfaPolicy &policy)
{
    const QJsonObject body{
        {u"type"_s, nameOf(policy.method)},
        {u"id"_s, m_ownerId},
        {u"trustedIps"_s, listOf(policy.trustedIps)},
        {u"mandatoryUsers"_s, listOf(policy.mandatoryUsers)},
        {u"mandatoryGroups"_s, listOf(policy.mandatoryGroups)},
    };
    return answerOf(m_network.put(requestFor(u"settings/tfaapp"_s, true), QJsonDocument(body).toJson())).status;
}

QList<PlainClient::Answer> PlainClient::signIn(const QList<MadeUpPolicies::Visitor> &people)
{
    QList<QNetworkReply *> replies;
    for (const auto &person : people) {
        auto request = requestFor(u"authentication"_s, false);
        request.setRawHeader("X-Forwarded-For"_ba, person.facts.address.toLatin1());
        const QJsonObject body{{u"userName"_s, person.email}, {u"password"_s, demoportal::demoPassword}};
        replies.append(m_network.post(request, QJsonDocument(body).toJson()));
    }
    QList<Answer> answers;
    for (auto *reply : replies)
        answers.append(answerOf(reply));
    return answers;
}

PlainClient::Answer PlainClient::get(const QString &path)
{
    return answerOf(m_network.get(requestFor(path, true)));
}

QNetworkRequest PlainClient::requestFor(const QString &path, bool isOwner) const
{
    QNetworkRequest request(QUrl(m_portal.toString(QUrl::StripTrailingSlash) + u"/api/2.0/"_s + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (isOwner) {
        const QString login = demoportal::ownerEmail + u':' + demoportal::demoPassword;
        request.setRawHeader("Authorization"_ba, "Basic "_ba + login.toUtf8().toBase64());
    }
    return request;
}

PlainClient::Answer PlainClient::answerOf(QNetworkReply *reply)
{
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(patience);
    const Answer answer{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                        .response = QJsonDocument::fromJson(reply->readAll())["response"_L1]};
    reply->deleteLater();
    return answer;
}

}  // namespace twofold::tests
