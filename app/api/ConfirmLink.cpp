// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/ConfirmLink.h"

#include "app/api/JsonReader.h"

#include <QStringList>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <utility>

namespace twofold::api {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array typeNames{
    std::pair(ConfirmLink::Type::TfaActivation, "TfaActivation"_L1),
    std::pair(ConfirmLink::Type::TfaAuth, "TfaAuth"_L1),
    std::pair(ConfirmLink::Type::PhoneActivation, "PhoneActivation"_L1),
    std::pair(ConfirmLink::Type::PhoneAuth, "PhoneAuth"_L1),
};

std::optional<ConfirmLink::Type> typeOf(const QString &name)
{
    for (const auto &[type, typeName] : typeNames) {
        if (name == typeName)
            return type;
    }
    return std::nullopt;
}

Secret decoded(const Secret &escaped)
{
    return Secret::fromBytes(QByteArray::fromPercentEncoding(escaped.bytes()));
}

// The query as the portal wrote it, down to the letters of its percent escapes: QUrl would write them anew. Only text that no
// header carries is encoded.
QString rawQuery(const QString &url, const QUrl &parsed)
{
    const auto start = url.indexOf(u'?') + 1;
    const auto end = url.indexOf(u'#', start);
    const auto raw = url.mid(start, end < 0 ? -1 : end - start);
    const bool isPlain = std::all_of(raw.cbegin(), raw.cend(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
    return isPlain ? raw : parsed.query(QUrl::FullyEncoded);
}

Error malformed(const QString &detail)
{
    return Error{.kind = Error::Kind::Malformed, .httpStatus = 200, .detail = detail};
}

}  // namespace

QString ConfirmLink::typeName() const
{
    for (const auto &[candidate, name] : typeNames) {
        if (candidate == type)
            return name;
    }
    return {};
}

Secret ConfirmLink::header() const
{
    auto text = query.toUtf8();
    if (!key.isEmpty())
        text += "&key="_ba + key.bytes().toPercentEncoding();
    return Secret::fromBytes(std::move(text));
}

QUrl ConfirmLink::browserUrl(const QUrl &portal) const
{
    QUrl url;
    url.setScheme(portal.scheme());
    url.setHost(portal.host());
    url.setPort(portal.port());
    url.setPath(u"/confirm/"_s + typeName());
    url.setQuery(header().text());
    return url;
}

Result<ConfirmLink> ConfirmLink::parse(const QString &url, const HttpAnswer &answer, const Secret &cookieValue)
{
    const QUrl parsed(url);
    if (!parsed.isValid() || !parsed.hasQuery())
        return tl::unexpected(malformed(u"the confirm link is no URL with a query"_s));
    const auto type = typeOf(QUrlQuery(parsed).queryItemValue(u"type"_s, QUrl::FullyDecoded));
    if (!type)
        return tl::unexpected(malformed(u"the confirm link's type is missing or unknown"_s));

    ConfirmLink link{.type = *type};
    QStringList kept;
    const auto parts = rawQuery(url, parsed).split(u'&', Qt::SkipEmptyParts);
    for (const auto &part : parts) {
        if (part.startsWith("key="_L1))
            link.key = decoded(Secret::fromText(QStringView(part).mid(4)));
        else if (part != "key"_L1)
            kept.append(part);
    }
    link.query = kept.join(u'&');

    const auto cookie = answer.cookie("asc_confirm_key_"_ba + link.typeName().toLatin1());
    if (!cookieValue.isEmpty())
        link.key = decoded(cookieValue);
    else if (cookie && !cookie->isEmpty())
        link.key = decoded(*cookie);
    return link;
}

Result<std::optional<ConfirmLink>> ConfirmLink::read(const JsonReader &value, const HttpAnswer &answer)
{
    const bool bare = value.isNothing() || value.isText();
    const auto url = bare ? value.textOr({}) : value["url"_L1].textOr({});
    const auto cookieValue = bare ? Secret() : value["cookieValue"_L1].secretOrEmpty();
    const auto read = value.result(url);
    if (!read)
        return tl::unexpected(read.error());
    if (url.isEmpty())
        return std::nullopt;
    return parse(url, answer, cookieValue).map([](const ConfirmLink &link) { return std::optional(link); });
}

}  // namespace twofold::api
