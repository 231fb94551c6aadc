// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/identity/HandBrowser.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslConfiguration>

#include <memory>

namespace twofold::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;  ///< ms

void waitFor(QNetworkReply &reply)
{
    QSignalSpy finished(&reply, &QNetworkReply::finished);
    if (!reply.isFinished())
        finished.wait(patience);
}

}  // namespace

QUrl HandBrowser::allow(const QUrl &url, const QString &login)
{
    const auto signInPage = follow(m_network.get(requestTo(url)));
    const auto name = QUrl::toPercentEncoding(login);
    const auto consentPage = submit(signInPage, "prompt=login&password=any&login=" + name);
    const auto back = submit(consentPage, "prompt=consent");
    return back.port() == url.port() ? QUrl() : back;
}

QByteArray HandBrowser::open(const QUrl &url)
{
    const std::unique_ptr<QNetworkReply> reply(m_network.get(requestTo(url)));
    waitFor(*reply);
    return reply->readAll();
}

QNetworkRequest HandBrowser::requestTo(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    auto tls = request.sslConfiguration();
    tls.addCaCertificates(m_trusted);
    request.setSslConfiguration(tls);
    return request;
}

QUrl HandBrowser::submit(const QUrl &page, const QByteArray &form)
{
    auto request = requestTo(page);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    return follow(m_network.post(request, form));
}

QUrl HandBrowser::follow(QNetworkReply *first)
{
    std::unique_ptr<QNetworkReply> reply(first);
    const auto service = reply->url();
    while (true) {
        waitFor(*reply);
        const auto target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (target.isEmpty())
            return reply->url();
        const auto next = reply->url().resolved(target);
        if (next.port() != service.port())
            return next;
        reply.reset(m_network.get(requestTo(next)));
    }
}

}  // namespace twofold::tests
