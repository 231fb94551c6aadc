// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>

class QLocalSocket;

namespace twofold::ui {

/// One program for each user: the first one listens on a socket in the user's runtime folder, and a second one hands its arguments over
/// there and ends.
///
/// Only the user's own programs are listened to: the socket is the user's alone, and where the system tells who is at the other end,
/// another user is turned away. A message is one line of JSON, {"arguments": [texts]}; what is longer, slower or anything else is
/// dropped. What a crashed program has left behind is taken over.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    enum class Start {
        First,       ///< listens from now on
        HandedOver,  ///< another one has taken the arguments: this one has nothing more to do
        Alone,       ///< there is no place to meet, or the other one does not answer: go on, unheard
    };
    Q_ENUM(Start)

    static constexpr qsizetype longestMessage = 16 * 1024;
    static constexpr int mostPeers = 8;
    static constexpr std::chrono::milliseconds defaultPatience{3000};

    /// The folder has to be the user's own. patience is for a peer that says nothing, and for a first one that does not answer.
    explicit SingleInstance(const QString &folder = ownFolder(), std::chrono::milliseconds patience = defaultPatience,
                            QObject *parent = nullptr);

    /// The first one answers without asking anybody; a second one waits for the first, no longer than its patience.
    Start start(const QStringList &arguments);

    static QString ownFolder();
    static QString socketIn(const QString &folder);

Q_SIGNALS:
    /// A second one was started, with those arguments.
    void startedAgain(const QStringList &arguments);

private:
    bool listen();
    bool handOver(const QStringList &arguments) const;
    void greet();
    void read(QLocalSocket *peer);

    QString m_socket;
    std::chrono::milliseconds m_patience;
    QLockFile m_lock;
    QLocalServer m_server;
};

}  // namespace twofold::ui
