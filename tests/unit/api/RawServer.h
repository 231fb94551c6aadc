// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace twofold::tests {

/// An HTTP server on a free port of this computer that keeps the bytes it got and can misbehave at every point of an exchange.
class RawServer final : public QObject
{
    Q_OBJECT
public:
    enum class Manner {
        Answer,             ///< the answer, and the connection is kept
        Hang,               ///< reads, and says nothing
        CloseAtOnce,        ///< without reading
        CloseAfterHeaders,  ///< of the request, its body unread
        CloseAfterRequest,
        ResetAfterRequest,
        CloseInStatusLine,
        CloseInHeaders,
        CloseInBody,
    };
    Q_ENUM(Manner)

    RawServer();
    ~RawServer() override;

    QUrl address() const;
    void setManner(Manner manner) { m_manner = manner; }
    /// Everything from the status line to the end of the body.
    void setAnswer(const QByteArray &answer) { m_answer = answer; }
    /// An answer with that status line, those header lines (each with its line end) and a Content-Length.
    static QByteArray answer(const QByteArray &status, const QByteArray &headers, const QByteArray &body);

    /// Requests that arrived to their last byte.
    int wholeRequests() const { return int(m_requests.size()); }
    const QList<QByteArray> &requests() const { return m_requests; }
    /// Headers that arrived to their last byte, whether a body followed or not.
    int heads() const { return m_heads; }
    int connections() const { return m_connections; }

    /// Lets everything arrive that is under way: a connection made now is served after all earlier ones.
    void settle();

private:
    struct Conversation
    {
        QByteArray received;
        bool headSeen = false;
    };

    void takeConnection();
    void read(QTcpSocket *socket);
    void misbehave(QTcpSocket *socket);

    QTcpServer m_server;
    Manner m_manner = Manner::Answer;
    QByteArray m_answer;
    QHash<QTcpSocket *, Conversation> m_conversations;
    QList<QByteArray> m_requests;
    int m_heads = 0;
    int m_connections = 0;
};

}  // namespace twofold::tests
