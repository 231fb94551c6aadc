// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/PortalAddress.h"

#include "app/api/Loopback.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace twofold::session {

using namespace Qt::StringLiterals;

namespace {

/// What was typed, with the scheme that was meant.
QString withScheme(const QString &typed)
{
    // "https:/x", "https//x" and "https:\\x" are slips of the pen; the lookahead leaves a host that is called https alone.
    static const QRegularExpression written(u"^(https?)(?:[:;][/\\\\]*|[/\\\\]{2,})(?=[^/\\\\])"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (const auto match = written.match(typed); match.hasMatch())
        return match.captured(1) + u"://"_s + typed.mid(match.capturedEnd());
    static const QRegularExpression otherScheme(u"^[a-z][a-z0-9+.-]*://"_s, QRegularExpression::CaseInsensitiveOption);
    if (otherScheme.match(typed).hasMatch())
        return typed;
    const QUrl asHttp(u"http://"_s + typed, QUrl::StrictMode);
    return (api::isLoopback(asHttp) ? u"http://"_s : u"https://"_s) + typed;
}

/// user@host is how a person writes an e-mail address, and a password in an address has no business here.
bool namesSomebody(const QString &withScheme)
{
    static const QRegularExpression authority(u"^[^:]+://([^/?#]*)"_s);
    return authority.match(withScheme).captured(1).contains(u'@');
}

bool looksLikeHost(const QString &host, const QString &written)
{
    if (host.isEmpty() || host.size() > 253)
        return false;
    // QUrl reads "123456" and "010.0.0.1" as IPv4 addresses too, of computers that nobody meant.
    if (const QHostAddress number(host); !number.isNull())
        return number.protocol() != QAbstractSocket::IPv4Protocol || written.contains(host);
    // ACE form: letters of any script have become xn--… by now.
    static const QRegularExpression labels(u"^(?!-)[a-z0-9-]{1,63}(?<!-)(\\.(?!-)[a-z0-9-]{1,63}(?<!-))*\\.?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return labels.match(host).hasMatch();
}

}  // namespace

tl::expected<QUrl, AddressFault> readPortalAddress(const QString &typed)
{
    const auto text = typed.trimmed();
    if (text.isEmpty())
        return tl::unexpected(AddressFault::Empty);

    const auto written = withScheme(text);
    const QUrl url(written, QUrl::StrictMode);
    const auto scheme = url.scheme().toLower();
    if (!url.isValid() || (scheme != "https"_L1 && scheme != "http"_L1) || !looksLikeHost(url.host(QUrl::FullyEncoded), written))
        return tl::unexpected(AddressFault::NotAnAddress);
    if (url.port() == 0 || namesSomebody(written))
        return tl::unexpected(AddressFault::NotAnAddress);
    if (scheme == "http"_L1 && !api::isLoopback(url))
        return tl::unexpected(AddressFault::PlainHttp);

    QUrl origin;
    origin.setScheme(scheme);
    origin.setHost(url.host());
    const bool isDefaultPort = url.port() == (scheme == "https"_L1 ? 443 : 80);
    origin.setPort(isDefaultPort ? -1 : url.port());
    return origin;
}

}  // namespace twofold::session
