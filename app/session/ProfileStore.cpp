// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ProfileStore.h"

#include <QHash>

#include <algorithm>

namespace twofold::session {

using namespace Qt::StringLiterals;

namespace {

struct WayName
{
    SignInWay way;
    QLatin1StringView name;
};
constexpr WayName wayNames[] = {
    {SignInWay::Password, "password"_L1},       {SignInWay::ApiKey, "apiKey"_L1}, {SignInWay::AccessToken, "accessToken"_L1},
    {SignInWay::AscAuthKey, "asc_auth_key"_L1}, {SignInWay::Basic, "basic"_L1},   {SignInWay::OAuth2, "oauth2"_L1},
    {SignInWay::OpenId, "openId"_L1},
};

QString nameOf(SignInWay way)
{
    const auto *found =
        std::find_if(std::begin(wayNames), std::end(wayNames), [way](const auto &entry) { return entry.way == way; });
    return QString(found->name);
}

SignInWay wayOf(const QString &name)
{
    const auto *found =
        std::find_if(std::begin(wayNames), std::end(wayNames), [&](const auto &entry) { return entry.name == name; });
    return found == std::end(wayNames) ? SignInWay::Password : found->way;
}

std::optional<PortalProfile> readProfile(const QJsonObject &object)
{
    PortalProfile profile{
        .id = object["id"_L1].toString(),
        .address = QUrl(object["address"_L1].toString(), QUrl::StrictMode),
        .portalName = object["portalName"_L1].toString(),
        .userName = object["userName"_L1].toString(),
        .displayName = object["displayName"_L1].toString(),
        .ownName = object["ownName"_L1].toString(),
        .clientId = object["clientId"_L1].toString(),
        .way = wayOf(object["way"_L1].toString()),
        .lastOpened = QDateTime::fromString(object["lastOpened"_L1].toString(), Qt::ISODate),
        .isSignedOut = object["signedOut"_L1].toBool(),
    };
    if (profile.id.isEmpty() || !profile.address.isValid() || profile.address.host().isEmpty())
        return {};
    return profile;
}

void insertUnlessEmpty(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (value.isEmpty())
        object.remove(key);
    else
        object.insert(key, value);
}

/// The profile over whatever stood there, so that keys of a later release survive.
QJsonObject writeProfile(QJsonObject object, const PortalProfile &profile)
{
    object.insert("id"_L1, profile.id);
    object.insert("address"_L1, profile.address.toString(QUrl::FullyEncoded));
    object.insert("portalName"_L1, profile.portalName);
    object.insert("userName"_L1, profile.userName);
    object.insert("displayName"_L1, profile.displayName);
    insertUnlessEmpty(object, "ownName"_L1, profile.ownName);
    insertUnlessEmpty(object, "clientId"_L1, profile.clientId);
    if (wayOf(object["way"_L1].toString()) != profile.way || !object.contains("way"_L1))
        object.insert("way"_L1, nameOf(profile.way));  // a way of a later release stays as it stands
    object.insert("lastOpened"_L1, profile.lastOpened.toUTC().toString(Qt::ISODate));
    if (profile.isSignedOut)
        object.insert("signedOut"_L1, true);
    else
        object.remove("signedOut"_L1);
    return object;
}

std::optional<PortalProfile> newestOf(const QList<PortalProfile> &profiles)
{
    const auto newest = std::max_element(profiles.cbegin(), profiles.cend(),
                                         [](const auto &left, const auto &right) { return left.lastOpened < right.lastOpened; });
    return newest == profiles.cend() ? std::optional<PortalProfile>() : std::optional(*newest);
}

}  // namespace

ProfileStore::ProfileStore(QString path) : m_file(std::move(path))
{
    read();
}

std::optional<PortalProfile> ProfileStore::find(const QUrl &address, const QString &userName) const
{
    const auto found = std::find_if(m_profiles.cbegin(), m_profiles.cend(), [&](const PortalProfile &profile) {
        return profile.address == address && profile.userName.compare(userName, Qt::CaseInsensitive) == 0;
    });
    return found == m_profiles.cend() ? std::optional<PortalProfile>() : std::optional(*found);
}

std::optional<PortalProfile> ProfileStore::find(const QString &id) const
{
    const auto index = indexOf(id);
    return index < 0 ? std::optional<PortalProfile>() : std::optional(m_profiles[index]);
}

std::optional<PortalProfile> ProfileStore::lastOpened() const
{
    return newestOf(m_profiles);
}

std::optional<PortalProfile> ProfileStore::lastOpened(const QUrl &address) const
{
    auto ofPortal = m_profiles;
    ofPortal.removeIf([&](const PortalProfile &profile) { return profile.address != address; });
    return newestOf(ofPortal);
}

Result<bool> ProfileStore::put(const PortalProfile &profile)
{
    readAgain();
    if (const auto index = indexOf(profile.id); index >= 0)
        m_profiles[index] = profile;
    else
        m_profiles.append(profile);
    return write();
}

Result<bool> ProfileStore::remove(const QString &id)
{
    readAgain();
    m_profiles.removeIf([&](const PortalProfile &old) { return old.id == id; });
    return write();
}

Result<bool> ProfileStore::rename(const QString &id, const QString &ownName)
{
    readAgain();
    if (const auto index = indexOf(id); index >= 0)
        m_profiles[index].ownName = ownName.simplified();
    return write();
}

Result<bool> ProfileStore::move(const QString &id, qsizetype places)
{
    readAgain();
    if (const auto index = indexOf(id); index >= 0)
        m_profiles.move(index, std::clamp<qsizetype>(index + places, 0, m_profiles.size() - 1));
    return write();
}

qsizetype ProfileStore::indexOf(const QString &id) const
{
    const auto found =
        std::find_if(m_profiles.cbegin(), m_profiles.cend(), [&](const auto &profile) { return profile.id == id; });
    return found == m_profiles.cend() ? -1 : found - m_profiles.cbegin();
}

void ProfileStore::read()
{
    const auto document = m_file.read();
    if (!document)
        return;
    const auto profiles = (*document)["profiles"_L1];
    if (!profiles.isArray())
        return m_file.setAside();
    m_document = *document;
    m_profiles.clear();
    m_foreignEntries = {};
    const auto entries = profiles.toArray();
    for (const auto &entry : entries) {
        if (const auto profile = readProfile(entry.toObject()))
            m_profiles.append(*profile);
        else
            m_foreignEntries.append(entry);
    }
}

void ProfileStore::readAgain()
{
    if (!m_isAhead)
        read();
}

Result<bool> ProfileStore::write()
{
    QHash<QString, QJsonObject> stored;
    const auto entries = m_document["profiles"_L1].toArray();
    for (const auto &entry : entries)
        stored.insert(entry.toObject()["id"_L1].toString(), entry.toObject());

    QJsonArray profiles;
    for (const auto &profile : m_profiles)
        profiles.append(writeProfile(stored.value(profile.id), profile));
    for (const auto &entry : m_foreignEntries)
        profiles.append(entry);
    auto document = m_document;
    document.insert("profiles"_L1, profiles);
    const auto written = m_file.write(document);
    m_isAhead = !written;
    return written;
}

}  // namespace twofold::session
