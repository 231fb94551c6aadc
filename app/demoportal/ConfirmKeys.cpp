// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/ConfirmKeys.h"

#include "app/demoportal/Chance.h"
#include "app/demoportal/JsonBody.h"

#include <QMessageAuthenticationCode>
#include <QUrl>

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lifetimeMilliseconds = 60 * 60 * 1000;

bool isPhoneType(ConfirmType type)
{
    return type == ConfirmType::PhoneActivation || type == ConfirmType::PhoneAuth;
}

}  // namespace

std::optional<ConfirmQuery> ConfirmQuery::fromHeader(const Request &request)
{
    QByteArray raw = request.header("confirm"_ba);
    if (raw.startsWith('?'))
        raw.remove(0, 1);
    const QUrlQuery items(QString::fromUtf8(QByteArray::fromPercentEncoding(raw)));
    Request readable;
    readable.query = items;
    const auto type = ConfirmKeys::typeFromText(readable.argument(u"type"_s));
    if (!type)
        return std::nullopt;
    ConfirmQuery query;
    query.type = *type;
    query.key = readable.argument(u"key"_s);
    query.uid = guidFromText(readable.argument(u"uid"_s));
    query.email = readable.argument(u"email"_s);
    query.sealedEmail = readable.argument(u"encemail"_s);
    if (query.key.isEmpty())
        query.key = QString::fromUtf8(QByteArray::fromPercentEncoding(request.cookie(ConfirmKeys::cookieName(*type))));
    return query;
}

ConfirmKeys::ConfirmKeys(const Release &release, Directory &directory)
    : m_release(release)
    , m_directory(directory)
    , m_portalKey(chanceBytes(32))
{}

ConfirmLink ConfirmKeys::issue(ConfirmType type, const Person &person, const QString &origin, const QDateTime &now) const
{
    ConfirmLink link;
    link.key = keyFor(type, person, now.toMSecsSinceEpoch());
    const QString name = typeText(type);
    const QString email = QString::fromLatin1(QUrl::toPercentEncoding(person.email));
    link.url = u"%1/confirm/%2?type=%2"_s.arg(origin, name);
    if (isPhoneType(type)) {
        link.url += "&key="_L1 + link.key;
        if (m_release.confirmNamesEmail())
            link.url += "&email="_L1 + email;
        else
            link.url += "&encemail="_L1 + sealed(person.email);
        return link;
    }
    link.cookieName = cookieName(type);
    if (m_release.confirmNamesEmail())
        link.url += "&email="_L1 + email;
    else
        link.url += "&uid="_L1 + guidText(person.id);
    return link;
}

ConfirmKeys::Finding ConfirmKeys::check(const ConfirmQuery &query, bool callerIsSignedIn, const QDateTime &now) const
{
    Person *person = personOf(query);
    bool isNumber = false;
    const qint64 issued = query.key.section('.'_L1, 0, 0).toLongLong(&isNumber);
    if (!person || !isNumber || query.type == ConfirmType::Other)
        return {};
    if (query.type == ConfirmType::TfaAuth && callerIsSignedIn && m_release.refusesTfaAuthWhileSignedIn())
        return {};
    if (keyFor(query.type, *person, issued) != query.key)
        return {};
    if (now.toMSecsSinceEpoch() > issued + lifetimeMilliseconds)
        return {Verdict::Expired, nullptr};
    return {Verdict::Ok, person};
}

std::optional<ConfirmType> ConfirmKeys::typeFromText(const QString &text)
{
    for (const ConfirmType type :
         {ConfirmType::TfaActivation, ConfirmType::TfaAuth, ConfirmType::PhoneActivation, ConfirmType::PhoneAuth}) {
        if (text == typeText(type))
            return type;
    }
    // Types of links that this portal never writes, so that no key for them can be right.
    static const QStringList others{u"EmpInvite"_s,    u"LinkInvite"_s,      u"PortalSuspend"_s,     u"PortalContinue"_s,
                                    u"PortalRemove"_s, u"DnsChange"_s,       u"PortalOwnerChange"_s, u"Activation"_s,
                                    u"EmailChange"_s,  u"EmailActivation"_s, u"PasswordChange"_s,    u"ProfileRemove"_s,
                                    u"Auth"_s,         u"Wizard"_s};
    if (others.contains(text))
        return ConfirmType::Other;
    return std::nullopt;
}

QString ConfirmKeys::typeText(ConfirmType type)
{
    switch (type) {
    case ConfirmType::TfaActivation: return u"TfaActivation"_s;
    case ConfirmType::TfaAuth: return u"TfaAuth"_s;
    case ConfirmType::PhoneActivation: return u"PhoneActivation"_s;
    case ConfirmType::PhoneAuth: return u"PhoneAuth"_s;
    case ConfirmType::Other: break;
    }
    return {};
}

QByteArray ConfirmKeys::cookieName(ConfirmType type)
{
    QByteArray name = "asc_confirm_key_"_ba;
    name += typeText(type).toLatin1();
    return name;
}

QString ConfirmKeys::keyFor(ConfirmType type, const Person &person, qint64 milliseconds) const
{
    const bool isBoundToEmail = m_release.confirmNamesEmail() || isPhoneType(type);
    QString bound = isBoundToEmail ? person.email.toLower() : guidText(person.id);
    bound += typeText(type);
    bound += QString::number(milliseconds);
    const QByteArray hash = QMessageAuthenticationCode::hash(bound.toUtf8(), m_portalKey, QCryptographicHash::Sha256);
    return u"%1.%2"_s.arg(QString::number(milliseconds), QString::fromLatin1(hash.toHex().left(40)).toUpper());
}

Person *ConfirmKeys::personOf(const ConfirmQuery &query) const
{
    if (m_release.confirmNamesEmail())
        return m_directory.findByLogin(query.email);
    if (isPhoneType(query.type))
        return m_directory.findByLogin(unsealed(query.sealedEmail));
    return m_directory.find(query.uid);
}

QString ConfirmKeys::sealed(const QString &email) const
{
    // Only has to be unreadable and to come back: the hash beside it is what is trusted.
    QByteArray bytes = email.toUtf8();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(bytes.at(i) ^ m_portalKey.at(i % m_portalKey.size()));
    return QString::fromLatin1(bytes.toHex());
}

QString ConfirmKeys::unsealed(const QString &text) const
{
    QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(bytes.at(i) ^ m_portalKey.at(i % m_portalKey.size()));
    return QString::fromUtf8(bytes);
}

}  // namespace twofold::demoportal
