// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/PendingCall.h"

#include "app/api/ReplyReader.h"
#include "app/core/Background.h"
#include "app/core/Clock.h"

#include <QNetworkReply>
#include <QSslError>
#include <QStringList>

#include <utility>

namespace twofold::api {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAnswer = 8 * 1024 * 1024;
constexpr int mostRedirects = 5;
/// A longer answer takes longer to read than a window may stand still for between two frames, with others that come with it.
constexpr qsizetype longestOnTheSpot = 16 * 1024;

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

QString originOf(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

}  // namespace

bool isSameOrigin(const QUrl &left, const QUrl &right)
{
    return left.scheme() == right.scheme() && left.host() == right.host() && portOf(left) == portOf(right);
}

PendingCall::PendingCall(Plan plan, const Clock &clock, std::stop_token stop, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_clock(clock)
    , m_stop(std::move(stop))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(Error::Kind::TimedOut); });
    m_deadline.start(m_plan.deadline);
    start(m_plan.address);
    // Posted, not done on the spot: the request may come from another thread, and from the middle of anything in this one.
    m_onStop.emplace(m_stop, [this] {
        QMetaObject::invokeMethod(
            this, [this] { fail(Error::Kind::Cancelled); }, Qt::QueuedConnection);
    });
}

PendingCall::~PendingCall()
{
    m_onStop.reset();
    dropReply();
}

void PendingCall::start(const QUrl &address)
{
    m_body.clear();
    m_sent = m_clock.now();
    m_received = {};
    m_reply = m_plan.start(address);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &PendingCall::takeHeaders);
    connect(m_reply, &QIODevice::readyRead, this, &PendingCall::takeBody);
    connect(m_reply, &QNetworkReply::finished, this, &PendingCall::takeEnd);
#if QT_CONFIG(ssl)
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        QStringList texts;
        for (const auto &error : errors)
            texts.append(error.errorString());
        m_tlsFaults = texts.join("; "_L1);
    });
#endif
}

void PendingCall::takeHeaders()
{
    if (!m_received.isValid())
        m_received = m_clock.now();
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > largestAnswer)
        fail(Error::Kind::Malformed, u"the answer is larger than 8 MiB"_s);
}

void PendingCall::takeBody()
{
    if (m_reply->isOpen())  // not one that ended over its certificate
        m_body += m_reply->readAll();
    if (m_body.size() > largestAnswer)
        fail(Error::Kind::Malformed, u"the answer is larger than 8 MiB"_s);
}

void PendingCall::takeEnd()
{
    const QPointer<PendingCall> self(this);
    takeBody();
    if (!self || m_source.isFinished())
        return;
    const auto status = httpStatus(*m_reply);
    if (status != 0) {
        const auto received = m_received.isValid() ? m_received : m_clock.now();
        Q_EMIT dated(m_sent, received, portalDate(*m_reply));
        if (!self || m_source.isFinished())
            return;
    }
    if (m_stop.stop_requested()) {
        fail(Error::Kind::Cancelled);
        return;
    }
    if (status >= 300 && status < 400) {
        const auto target = redirectTarget(*m_reply);
        if (mayFollow(target))
            follow(target);
        else
            fail(Error::Kind::RedirectedElsewhere, u"HTTP %1 to %2"_s.arg(status).arg(originOf(target)));
        return;
    }
    readAnswer();
}

void PendingCall::readAnswer()
{
    if (auto fault = connectionFault(*m_reply, m_tlsFaults))
        return finish(tl::unexpected(std::move(*fault)));
    const auto head = ReplyHead::of(*m_reply);
    if (m_body.size() <= longestOnTheSpot)
        return finish(readReply(head, m_body));
    const Async<HttpAnswer> answer = runInBackground([head, body = std::exchange(m_body, {})] { return readReply(head, body); });
    answer.then(this, [this](const Result<HttpAnswer> &read) { finish(read); });
}

bool PendingCall::mayFollow(const QUrl &target) const
{
    return m_plan.followsRedirects && m_redirects < mostRedirects && isSameOrigin(target, m_plan.address);
}

void PendingCall::follow(const QUrl &target)
{
    ++m_redirects;
    dropReply();
    start(target);
}

void PendingCall::fail(Error::Kind kind, const QString &detail)
{
    const bool answered = m_reply && (kind == Error::Kind::Malformed || kind == Error::Kind::RedirectedElsewhere);
    finish(tl::unexpected(Error{.kind = kind, .httpStatus = answered ? httpStatus(*m_reply) : 0, .detail = detail}));
}

void PendingCall::finish(Result<HttpAnswer> result)
{
    if (m_source.isFinished())
        return;
    const QPointer<PendingCall> self(this);
    const auto source = m_source;
    Q_EMIT ended(m_reply ? httpStatus(*m_reply) : 0);
    if (!self)
        return;
    m_onStop.reset();
    m_deadline.stop();
    dropReply();
    deleteLater();
    source.finish(std::move(result));  // what continues it may delete the transport, and this with it
}

void PendingCall::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

}  // namespace twofold::api
