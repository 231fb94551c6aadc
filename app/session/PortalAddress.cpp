// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/PortalAddress.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace twofold::session {

using namespace Qt::StringLiterals;

namespace {

/// What was typed, with the scheme that was meant.
QString withScheme(const QString &typed)
{
    static const QRegularExpression hasScheme(u"^[a-z][a-z0-9+.-]*://"_s, QRegularExpression::CaseInsensitiveOption);
    if (hasScheme.match(typed).hasMatch())
        return typed;
    const QUrl asHttp(u"http://"_s + typed, QUrl::StrictMode);
    return (isLoopback(asHttp) ? u"http://"_s : u"https://"_s) + typed;
}

bool looksLikeHost(const QString &host)
{
    if (host.isEmpty() || host.size() > 253)
        return false;
    if (!QHostAddress(host).isNull())
        return true;
    // ACE form: letters of any script have become xn--… by now.
    static const QRegularExpression labels(u"^(?!-)[a-z0-9-]{1,63}(?<!-)(\\.(?!-)[a-z0-9-]{1,63}(?<!-))*\\.?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return labels.match(host).hasMatch();
}

} // namespace

tl::expected<QUrl, AddressFault> readPortalAddress(const QString &typed)
{
    const auto text = typed.trimmed();
    if (text.isEmpty())
        return tl::unexpected(AddressFault::Empty);

    const QUrl url(withScheme(text), QUrl::StrictMode);
    const auto scheme = url.scheme().toLower();
    if (!url.isValid() || (scheme != "https"_L1 && scheme != "http"_L1) || !looksLikeHost(url.host(QUrl::FullyEncoded)))
        return tl::unexpected(AddressFault::NotAnAddress);
    // user@host is how a person writes an e-mail address, and a password in an address has no business here.
    if (!url.userInfo().isEmpty() || text.contains(u'@'))
        return tl::unexpected(AddressFault::NotAnAddress);
    if (scheme == "http"_L1 && !isLoopback(url))
        return tl::unexpected(AddressFault::PlainHttp);

    QUrl origin;
    origin.setScheme(scheme);
    origin.setHost(url.host());
    const bool isDefaultPort = url.port() == (scheme == "https"_L1 ? 443 : 80);
    origin.setPort(isDefaultPort ? -1 : url.port());
    return origin;
}

bool isLoopback(const QUrl &address)
{
    const auto host = address.host();
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

} // namespace twofold::session
