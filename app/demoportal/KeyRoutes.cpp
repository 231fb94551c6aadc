// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/KeyRoutes.h"

#include "app/demoportal/PersonJson.h"

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

namespace {

const QStringList &assignable()
{
    static const QStringList names{u"accounts:read"_s, u"accounts:write"_s, u"accounts.self:read"_s, u"accounts.self:write"_s,
                                   u"files:read"_s,    u"files:write"_s,    u"rooms:read"_s,         u"rooms:write"_s};
    return names;
}

Reply notFound()
{
    return Envelope::failure({404, Fault::Cause::NotFound, u"The API key could not be found"_s});
}

}  // namespace

void KeyRoutes::addTo(Router &router)
{
    if (!m_state.release.hasApiKeys())
        return;
    const Access access = Access::signedIn();
    router.add("GET"_ba, u"keys"_s, access, [this](const Call &call) { return list(call); });
    router.add("POST"_ba, u"keys"_s, access, [this](const Call &call) { return create(call); });
    router.add("GET"_ba, u"keys/permissions"_s, access, [this](const Call &call) { return permissions(call); });
    router.add("GET"_ba, u"keys/@self"_s, Access::withoutScope(), [this](const Call &call) { return self(call); });
    router.add("PUT"_ba, u"keys/{}"_s, access, [this](const Call &call) { return change(call); });
    router.add("DELETE"_ba, u"keys/{}"_s, access, [this](const Call &call) { return remove(call); });
}

QJsonObject KeyRoutes::toJson(const ApiKey &key) const
{
    QJsonObject json{
        {u"id"_s, guidText(key.id)},
        {u"name"_s, key.name},
        {u"key"_s, QString("sk-***"_L1 + key.postfix)},
        {u"keyPostfix"_s, key.postfix},
        {u"permissions"_s, QJsonArray::fromStringList(key.permissions)},
        {u"createOn"_s, portalDate(key.created)},
        {u"isActive"_s, key.isActive},
    };
    if (key.lastUsed.isValid())
        json.insert(u"lastUsed"_s, portalDate(key.lastUsed));
    if (key.expires.isValid())
        json.insert(u"expiresAt"_s, portalDate(key.expires));
    if (const Person *owner = m_state.directory.find(key.owner))
        json.insert(u"createBy"_s, PersonJson::brief(*owner));
    return json;
}

Reply KeyRoutes::list(const Call &call) const
{
    QJsonArray array;
    for (const ApiKey &key : m_state.apiKeys.ownedBy(call.person().id))
        array.append(toJson(key));
    return Envelope::success(call.request, array);
}

Reply KeyRoutes::permissions(const Call &call) const
{
    return Envelope::success(call.request, QJsonArray::fromStringList(assignable()));
}

Reply KeyRoutes::self(const Call &call)
{
    const ApiKey *key = m_state.apiKeys.find(call.caller.apiKey);
    return key ? Envelope::success(call.request, toJson(*key)) : notFound();
}

void KeyRoutes::bindName(JsonBody &body, ApiKey &key)
{
    constexpr qsizetype longest = 30;
    key.name = body.text(u"name"_s).trimmed();
    if (key.name.isEmpty() || key.name.size() > longest)
        body.refuse(u"name"_s, u"The name has to have 1 to 30 characters."_s);
}

void KeyRoutes::bindPermissions(JsonBody &body, ApiKey &key)
{
    key.permissions.clear();
    const QJsonArray names = body.texts(u"permissions"_s);
    for (const QJsonValue &name : names) {
        if (name.toString() != "*"_L1 && !assignable().contains(name.toString()))
            body.refuse(u"permissions"_s, u"There is no such permission."_s);
        key.permissions.append(name.toString());
    }
}

Reply KeyRoutes::create(const Call &call)
{
    if (call.person().role == Person::Role::Guest)
        return Envelope::failure({403, Fault::Cause::NotAllowed, u"Access denied"_s});
    constexpr int longestLife = 365;
    JsonBody body(call.request);
    ApiKey key;
    bindName(body, key);
    bindPermissions(body, key);
    if (const auto days = body.number(u"expiresInDays"_s)) {
        if (*days < 1 || *days > longestLife)
            body.refuse(u"expiresInDays"_s, u"The value has to be between 1 and 365."_s);
        else
            key.expires = m_state.now().addDays(*days);
    }
    if (body.isRefused())
        return body.refusal();
    key.id = QUuid::createUuid();
    key.owner = call.person().id;
    key.created = m_state.now();
    const QString text = m_state.apiKeys.create(key);
    QJsonObject json = toJson(*m_state.apiKeys.find(key.id));
    json.insert(u"key"_s, text);
    return Envelope::success(call.request, json);
}

ApiKey *KeyRoutes::reachable(const Call &call)
{
    ApiKey *key = m_state.apiKeys.find(guidFromText(call.captured.constFirst()));
    return key && (key->owner == call.person().id || call.person().isAdmin()) ? key : nullptr;
}

Reply KeyRoutes::change(const Call &call)
{
    ApiKey *key = reachable(call);
    if (!key)
        return notFound();
    JsonBody body(call.request);
    ApiKey changed = *key;
    if (body.has(u"name"_s))
        bindName(body, changed);
    if (body.has(u"permissions"_s))
        bindPermissions(body, changed);
    if (body.has(u"isActive"_s))
        changed.isActive = body.flag(u"isActive"_s);
    if (body.isRefused())
        return body.refusal();
    *key = changed;
    return Envelope::success(call.request, true);
}

Reply KeyRoutes::remove(const Call &call)
{
    const ApiKey *key = reachable(call);
    if (!key)
        return notFound();
    m_state.apiKeys.remove(key->id);
    return Envelope::success(call.request, true);
}

}  // namespace twofold::demoportal
