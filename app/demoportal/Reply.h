// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>

namespace twofold::demoportal {

/// One answer. Several cookies may be set, also twice under one name.
struct Reply
{
    int status = 200;
    QByteArray body;
    QByteArray contentType;  ///< empty for an answer without a body
    QList<QPair<QByteArray, QByteArray>> headers;
    bool isFromExceptionHandler = false;  ///< headers of the request it ended are lost then

    static Reply bare(int status);

    /// value is percent-encoded here. Without an expiry it is a cookie of the browser's session.
    void setCookie(const QByteArray &name, const QByteArray &value, bool isSecure, const QDateTime &expires = {});
    void clearCookie(const QByteArray &name, bool isSecure);
};

/// The form of RFC 9110 section 5.6.7, for Date and for the expiry of cookies.
QByteArray httpDate(const QDateTime &time);

}  // namespace twofold::demoportal
