// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/Request.h"

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

QByteArray Request::cookie(const QByteArray &name) const
{
    QByteArray found;
    const QList<QByteArray> parts = header("cookie"_ba).split(';');
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        if (equals > 0 && part.left(equals).trimmed() == name)
            found = part.mid(equals + 1).trimmed();
    }
    return found;
}

QString Request::argument(const QString &name) const
{
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return QString(value).replace('+'_L1, ' '_L1);
    }
    return {};
}

QString Request::clientAddress() const
{
    const QString named = argument(u"request-x-real-ip"_s);
    if (!named.isEmpty())
        return named;
    const QByteArray forwarded = header("x-forwarded-for"_ba);
    if (!forwarded.isEmpty())
        return QString::fromLatin1(forwarded.split(',').constFirst().trimmed());
    return peerAddress;
}

QString Request::origin() const
{
    const QString scheme = isSecure ? u"https://"_s : u"http://"_s;
    return scheme + QString::fromLatin1(header("host"_ba));
}

}  // namespace twofold::demoportal
