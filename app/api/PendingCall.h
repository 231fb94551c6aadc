// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/HttpTransport.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

class QNetworkReply;

namespace twofold {
class Clock;
}

namespace twofold::api {

/// One call from its first byte to its one outcome: the deadline, the stop request, the limit on what is read and the redirects
/// that may be followed. It deletes itself once it has an outcome; destroyed before, it ends as Cancelled.
class PendingCall final : public QObject
{
    Q_OBJECT
public:
    /// Sends the request to that address, which is of the first one's origin. The reply is the call's to delete.
    using Start = std::function<QNetworkReply *(const QUrl &address)>;

    struct Plan
    {
        QUrl address;
        bool followsRedirects = false;
        std::chrono::milliseconds deadline;
        Start start;
    };

    PendingCall(Plan plan, const Clock &clock, std::stop_token stop, QObject *parent);
    ~PendingCall() override;

    Async<HttpAnswer> future() const { return m_source.future(); }

Q_SIGNALS:
    /// An answer came, good or bad, and said what the time is.
    void dated(const QDateTime &sent, const QDateTime &received, const QDateTime &portalDate);
    /// An answer with this status came; 0: none did.
    void ended(int httpStatus);

private:
    void start(const QUrl &address);
    void takeHeaders();
    void takeBody();
    void takeEnd();
    void readAnswer();
    bool mayFollow(const QUrl &target) const;
    void follow(const QUrl &target);
    void finish(Result<HttpAnswer> result);
    void fail(Error::Kind kind, const QString &detail = {});
    void dropReply();

    Plan m_plan;
    const Clock &m_clock;
    AsyncSource<HttpAnswer> m_source;
    QTimer m_deadline;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QString m_tlsFaults;
    QDateTime m_sent;
    QDateTime m_received;
    int m_redirects = 0;
    std::stop_token m_stop;
    // Last, so that it is taken down first: the request may come from another thread.
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

/// Scheme, host and port are the same.
bool isSameOrigin(const QUrl &left, const QUrl &right);

}  // namespace twofold::api
