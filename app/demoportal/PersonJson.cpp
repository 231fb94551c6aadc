// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/PersonJson.h"

#include "app/demoportal/JsonBody.h"

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

QString PersonJson::encoded(const QString &text)
{
    return text.toHtmlEscaped().replace('\''_L1, "&#39;"_L1);
}

QJsonObject PersonJson::brief(const Person &person)
{
    const QString avatar = u"/static/images/default_user_photo_size_48-48.png"_s;
    return {
        {u"id"_s, guidText(person.id)}, {u"displayName"_s, encoded(person.displayName())},
        {u"avatar"_s, avatar},          {u"avatarSmall"_s, avatar},
        {u"avatarMedium"_s, avatar},    {u"avatarMax"_s, avatar},
        {u"avatarOriginal"_s, avatar},  {u"profileUrl"_s, QString("/accounts/view/"_L1 + person.email.section('@'_L1, 0, 0))},
        {u"hasAvatar"_s, false},        {u"isAnonim"_s, false},
    };
}

QJsonObject PersonJson::full(const Person &person, const Caller &viewer, const PortalState &state)
{
    QJsonObject json = brief(person);
    json.insert(u"firstName"_s, person.firstName);
    json.insert(u"lastName"_s, person.lastName);
    json.insert(u"userName"_s, person.email.section('@'_L1, 0, 0));
    json.insert(u"email"_s, person.email);
    json.insert(u"status"_s, static_cast<int>(person.status));
    json.insert(u"activationStatus"_s, person.status == Person::Status::Pending ? 2 : 1);
    json.insert(u"isOwner"_s, person.isOwner);
    json.insert(u"isAdmin"_s, person.isOwner ? state.release.ownerIsAdmin() : person.role == Person::Role::Admin);
    json.insert(u"isRoomAdmin"_s, person.role == Person::Role::RoomAdmin);
    json.insert(u"isCollaborator"_s, person.role == Person::Role::User);
    json.insert(u"isVisitor"_s, person.role == Person::Role::Guest);
    json.insert(u"isLDAP"_s, false);
    json.insert(u"isSSO"_s, false);
    json.insert(u"mobilePhoneActivationStatus"_s, person.phoneIsConfirmed ? 1 : 0);
    json.insert(u"cultureName"_s, u"en-US"_s);
    json.insert(u"theme"_s, u"System"_s);
    json.insert(u"loginEventId"_s, viewer.person == &person ? viewer.loginEvent : 0);
    json.insert(u"registrationDate"_s, portalDate(person.registered));
    json.insert(u"hasPersonalFolder"_s, person.role != Person::Role::Guest);
    if (!person.mobilePhone.isEmpty())
        json.insert(u"mobilePhone"_s, person.mobilePhone);
    if (!person.title.isEmpty())
        json.insert(u"title"_s, encoded(person.title));
    if (!person.groups.isEmpty()) {
        QJsonArray groups;
        for (const QUuid &id : person.groups) {
            const Group *group = state.directory.findGroup(id);
            groups.append(QJsonObject{{u"id"_s, guidText(id)}, {u"name"_s, encoded(group->name)}});
        }
        json.insert(u"groups"_s, groups);
        json.insert(u"department"_s, encoded(state.directory.findGroup(person.groups.constFirst())->name));
    }
    const bool mayKnow = viewer.isKnown() && viewer.person->isAdmin();
    if (state.release.tellsTfaAppEnabled() && mayKnow && state.policy.method == Method::App)
        json.insert(u"tfaAppEnabled"_s, person.isLinked());
    return json;
}

QJsonObject PersonJson::group(const Group &group, PortalState &state)
{
    QJsonObject json{
        {u"id"_s, guidText(group.id)}, {u"name"_s, group.name}, {u"category"_s, guidText({})},
        {u"parent"_s, guidText({})},   {u"isLDAP"_s, false},    {u"membersCount"_s, state.directory.memberCount(group.id)},
    };
    if (const Person *manager = state.directory.find(group.manager))
        json.insert(u"manager"_s, brief(*manager));
    return json;
}

}  // namespace twofold::demoportal
