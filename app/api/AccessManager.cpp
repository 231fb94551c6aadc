// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/AccessManager.h"

#include "app/api/ConnectionWatch.h"
#include "app/api/Loopback.h"

#include <QAuthenticator>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>

namespace twofold::api {

using namespace Qt::StringLiterals;

namespace {

QString originOf(const QUrl &url)
{
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host()).arg(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

QNetworkProxy proxyFor(const QUrl &url, const Proxy &proxy)
{
    // Plain http stays on this computer, and a proxy would see all of it.
    if (proxy.mode == Proxy::Mode::None || url.scheme() != "https"_L1)
        return QNetworkProxy::NoProxy;
    if (proxy.mode == Proxy::Mode::Manual)
        return {QNetworkProxy::HttpProxy, proxy.host, proxy.port};
    if (isLoopback(url))
        return QNetworkProxy::NoProxy;
    const auto found = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return found.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : found.first();
}

QSslConfiguration tlsFor(const QNetworkRequest &request, const PortalTrust &trust)
{
    auto tls = request.sslConfiguration();
    // With a pin no authority vouches for anything, so that every handshake stops to be judged before it goes on.
    if (trust.pinnedSha256.isEmpty())
        tls.addCaCertificates(trust.authorities);
    else
        tls.setCaCertificates({});
    return tls;
}

class RuledProxies final : public QNetworkProxyFactory
{
public:
    explicit RuledProxies(const ConnectionRules &rules) : m_rules(rules) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return {proxyFor(query.url(), m_rules.proxy())}; }

private:
    const ConnectionRules &m_rules;
};

}  // namespace

/// The connections of one set of rules. Qt keeps a host's connection with the certificates that it was made with, even one that
/// failed, and can't be told to forget it while a call is under way elsewhere; so new rules begin with a manager of their own.
class AccessManager::Connections final : public QNetworkAccessManager
{
public:
    Connections(const ConnectionRules &rules, QObject *parent) : QNetworkAccessManager(parent)
    {
        setProxyFactory(new RuledProxies(rules));
        setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        connect(this, &QNetworkAccessManager::proxyAuthenticationRequired, this,
                [this, &rules](const QNetworkProxy &, QAuthenticator *asked) { answerProxy(rules.proxy(), *asked); });
    }

    QNetworkReply *start(Operation operation, const QNetworkRequest &request, QIODevice *body)
    {
        auto *reply = createRequest(operation, request, body);
        ++m_running;
        connect(reply, &QObject::destroyed, this, [this] {
            --m_running;
            endIfIdle();
        });
        connect(reply, &QNetworkReply::encrypted, this, [this] { m_hasPassed = true; });
        return reply;
    }

    /// The proxy was given the name and password, and has let nothing through.
    bool isProxyUnmoved() const { return m_hasToldProxy && !m_hasPassed; }

    /// Lives as long as what was asked of it.
    void retire()
    {
        m_isRetired = true;
        endIfIdle();
    }

private:
    void endIfIdle()
    {
        if (m_isRetired && m_running == 0)
            deleteLater();
    }

    void answerProxy(const Proxy &proxy, QAuthenticator &asked)
    {
        // What it was told before and asks for again is wrong; Qt goes on asking as long as anything is set.
        const auto password = proxy.password.text();
        if (proxy.userName.isEmpty() || (asked.user() == proxy.userName && asked.password() == password))
            return;
        asked.setUser(proxy.userName);
        asked.setPassword(password);
        m_hasToldProxy = true;
    }

    int m_running = 0;
    bool m_isRetired = false;
    bool m_hasToldProxy = false;
    bool m_hasPassed = false;
};

AccessManager::AccessManager(const ConnectionRules &rules, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_rules(rules)
    , m_connections(new Connections(rules, this))
{}

std::optional<RefusedCertificate> AccessManager::refusedCertificate(const QUrl &origin) const
{
    const auto found = m_refused.constFind(originOf(origin));
    return found == m_refused.cend() ? std::nullopt : std::optional(*found);
}

QNetworkReply *AccessManager::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    const auto origin = originOf(request.url());
    const Ground ground{.trust = m_rules.trustOf(request.url()), .proxy = m_rules.proxy()};
    renewIfChanged(origin, ground);

    auto ruled = request;
    ruled.setSslConfiguration(tlsFor(request, ground.trust));
    auto *reply = m_connections->start(operation, ruled, body);
    auto *watch = new ConnectionWatch(*reply, ground.trust.pinnedSha256, proxyFor(request.url(), ground.proxy),
                                      [this, origin](const RefusedCertificate &refused) { m_refused.insert(origin, refused); });
    // Some proxies answer a wrong password with 401 in place of 407, which Qt has no name for.
    connect(reply, &QNetworkReply::errorOccurred, watch, [watch, connections = m_connections](QNetworkReply::NetworkError error) {
        if (error == QNetworkReply::UnknownNetworkError && connections->isProxyUnmoved())
            watch->setProxyRefused();
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, origin] { m_refused.remove(origin); });
    return reply;
}

void AccessManager::renewIfChanged(const QString &origin, const Ground &ground)
{
    const auto known = m_grounds.constFind(origin);
    if (known != m_grounds.cend() && !(*known == ground)) {
        m_connections->retire();
        m_connections = new Connections(m_rules, this);
        m_grounds.clear();
    }
    m_grounds.insert(origin, ground);
}

}  // namespace twofold::api
