// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

namespace twofold::tests {

/// A person who signs in and consents by hand: sends what the forms on the service's pages send. For tests of what comes back, where
/// a real browser is not the point.
class HandBrowser
{
public:
    /// Takes these certificates for good, beside those that the system does.
    explicit HandBrowser(QList<QSslCertificate> trusted = {}) : m_trusted(std::move(trusted)) {}

    /// Where the service sends the browser then, with its answer for the program; it is not opened. Empty: it never got there.
    QUrl allow(const QUrl &url, const QString &login);
    /// Opens an address as the last page; gives its text. Empty: nobody listens there.
    QByteArray open(const QUrl &url);

private:
    /// Follows the service's redirects to its next page, or to the program.
    QUrl follow(QNetworkReply *first);
    QUrl submit(const QUrl &page, const QByteArray &form);
    QNetworkRequest requestTo(const QUrl &url) const;

    QList<QSslCertificate> m_trusted;
    QNetworkAccessManager m_network;
};

}  // namespace twofold::tests
