// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace twofold::tests {

/// What stands between a program and its portal: it passes on everything, counts one kind of request, and has that meet its fault.
class FaultProxy : public QTcpServer
{
    Q_OBJECT
public:
    enum class Fault {
        None,
        DropBefore,         ///< the connection breaks off, and the portal never sees the request
        DropAfter,          ///< the portal has carried it out, and the answer is lost
        Silence,            ///< the same, and the connection stays open: the program's deadline passes
        Late,               ///< the request reaches the portal only when the program has given it up
        KillPortal,         ///< the portal is killed with the request in its hands
        KillProgramBefore,  ///< the program is killed, and the portal never sees the request
        KillProgramAfter,   ///< the program is killed when the portal has carried it out
    };
    Q_ENUM(Fault)

    explicit FaultProxy(const QUrl &portal);

    QUrl address() const;
    /// From now on: requests that begin so, as "PUT /api/2.0/settings/tfaappnewcodes".
    void watch(const QByteArray &request, Fault fault);
    int sent() const { return m_sent; }        ///< by the program
    int reached() const { return m_reached; }  ///< passed on to the portal

    std::function<void()> kill;  ///< ends the portal or the program, whichever the fault is about

Q_SIGNALS:
    /// The portal has answered a watched request.
    void applied();

private:
    void accept();
    void readRequest(QTcpSocket *client);
    void meetFault(QTcpSocket *client, const QByteArray &request);
    void passOn(const QByteArray &request, QTcpSocket *client, bool isWatched);
    void takeAnswer(const QByteArray &answer, QTcpSocket *client, bool isWatched);

    QUrl m_portal;
    QByteArray m_watched;
    Fault m_fault = Fault::None;
    int m_sent = 0;
    int m_reached = 0;
};

}  // namespace twofold::tests
