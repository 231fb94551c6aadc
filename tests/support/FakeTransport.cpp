// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeTransport.h"

#include <QStringList>

namespace twofold::tests {

using namespace Qt::StringLiterals;

namespace {

QString methodName(api::HttpRequest::Method method)
{
    switch (method) {
    case api::HttpRequest::Method::Get: return u"GET"_s;
    case api::HttpRequest::Method::Put: return u"PUT"_s;
    case api::HttpRequest::Method::Post: return u"POST"_s;
    }
    return {};
}

}  // namespace

void FakeTransport::setPortal(const QUrl &portal)
{
    m_portal = portal;
    m_credentials = {};
}

Async<api::HttpAnswer> FakeTransport::send(const api::HttpRequest &request, std::stop_token stop)
{
    m_log.append(methodName(request.method) + u' ' + request.path);
    m_open.append({request, std::move(stop), {}});
    return m_open.last().source.future();
}

void FakeTransport::answer(const QJsonValue &response, const QList<api::SetCookie> &cookies, qint64 total)
{
    if (m_open.isEmpty())
        qFatal("FakeTransport::answer: no request is open");
    const auto sent = m_open.takeFirst();  // the continuation may send the next request
    sent.source.finish(api::HttpAnswer{.response = response, .total = total, .cookies = cookies});
}

void FakeTransport::answerWith(Error error)
{
    if (m_open.isEmpty())
        qFatal("FakeTransport::answerWith: no request is open");
    const auto sent = m_open.takeFirst();
    sent.source.fail(std::move(error));
}

void FakeTransport::answerTo(const QString &path, const QJsonValue &response, const QList<api::SetCookie> &cookies, qint64 total)
{
    take(path).source.finish(api::HttpAnswer{.response = response, .total = total, .cookies = cookies});
}

void FakeTransport::failTo(const QString &path, Error error)
{
    take(path).source.fail(std::move(error));
}

FakeTransport::Sent FakeTransport::take(const QString &path)
{
    for (qsizetype i = 0; i < m_open.size(); ++i) {
        if (m_open[i].request.path == path)
            return m_open.takeAt(i);
    }
    qFatal("FakeTransport: no request of %s is open", qPrintable(path));
}

}  // namespace twofold::tests
