// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

class QTcpSocket;

namespace twofold::tests {

/// A portal's identity service in a test's hand: says at each path what the test wrote there, and keeps what was sent.
class FakeProvider final : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        QByteArray path;
        QByteArray head;
        QUrlQuery form;  ///< of a POST
        QByteArray body;

        /// Decoded as a form is: percent escapes.
        QString value(const QString &name) const { return form.queryItemValue(name, QUrl::FullyDecoded); }
    };

    FakeProvider();
    ~FakeProvider() override;

    QUrl portal() const;
    QString issuer() const { return portal().toString() + QStringLiteral("/oauth2"); }
    /// A discovery document in order; announced from the start.
    QJsonObject document() const;
    void announce(const QJsonObject &document);

    void answerJson(const QByteArray &path, const QJsonObject &body, const QByteArray &status = "200 OK");
    void answer(const QByteArray &path, const QByteArray &status, const QByteArray &headers, const QByteArray &body);
    /// Takes the request and closes.
    void breakOff(const QByteArray &path) { m_answers.insert(path, QByteArray()); }

    const QList<Request> &requests() const { return m_requests; }
    QList<Request> requestsTo(const QByteArray &path) const;

private:
    void read(QTcpSocket *socket);

    QTcpServer m_server;
    QHash<QByteArray, QByteArray> m_answers;
    QHash<QTcpSocket *, QByteArray> m_received;
    QList<Request> m_requests;
};

}  // namespace twofold::tests
