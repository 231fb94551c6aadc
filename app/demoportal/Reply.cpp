// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/Reply.h"

#include <QLocale>

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

Reply Reply::bare(int status)
{
    Reply reply;
    reply.status = status;
    return reply;
}

void Reply::setCookie(const QByteArray &name, const QByteArray &value, bool isSecure, const QDateTime &expires)
{
    QByteArray line = name;
    line += '=';
    line += value.toPercentEncoding();
    if (expires.isValid()) {
        line += "; expires=";
        line += httpDate(expires);
    }
    line += "; path=/";
    if (isSecure)
        line += "; secure";
    line += "; samesite=strict; httponly";
    headers.append({"Set-Cookie"_ba, line});
}

void Reply::clearCookie(const QByteArray &name, bool isSecure)
{
    setCookie(name, {}, isSecure, QDateTime::fromSecsSinceEpoch(0));
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

}  // namespace twofold::demoportal
