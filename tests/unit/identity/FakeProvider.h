// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QTcpServer>
#include <QTimer>
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

    /// Takes the request and is silent.
    void holdBack(const QByteArray &path) { m_heldBack.insert(path); }
    /// Begins an answer that has no end: a byte now and then.
    void drip(const QByteArray &path);
    /// Requests that were held back or are being dripped to, whose sender still waits.
    qsizetype waiting() const;
    /// Answers those that were held back.
    void letGo();

    const QList<Request> &requests() const { return m_requests; }
    QList<Request> requestsTo(const QByteArray &path) const;

private:
    void read(QTcpSocket *socket);
    void answerNow(QTcpSocket *socket, const QByteArray &path);

    QTcpServer m_server;
    QHash<QByteArray, QByteArray> m_answers;
    QSet<QByteArray> m_heldBack;
    QSet<QByteArray> m_dripping;
    QTimer m_drop;
    QHash<QTcpSocket *, QByteArray> m_received;
    QHash<QTcpSocket *, QByteArray> m_waiting;  ///< and the path that they ask for
    QList<Request> m_requests;
};

}  // namespace twofold::tests
