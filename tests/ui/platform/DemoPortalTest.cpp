// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/DemoPortal.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace twofold::ui;

namespace {

/// Whether something listens there.
bool isReachable(const QUrl &address)
{
    QTcpSocket socket;
    socket.connectToHost(address.host(), quint16(address.port()));
    return socket.waitForConnected(5000);
}

}  // namespace

class DemoPortalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_portal.emplace();
        m_ready.emplace(&*m_portal, &DemoPortal::ready);
        m_failed.emplace(&*m_portal, &DemoPortal::couldNotStart);
        m_portal->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_ready->count(), 1, startTime);
        m_address = m_ready->first().first().toUrl();
    }

    void cleanup()
    {
        m_failed.reset();
        m_ready.reset();
        m_portal.reset();
    }

    void listensOnThisComputerOnly()
    {
        QVERIFY(m_portal->isRunning());
        QCOMPARE(m_address.scheme(), u"http"_s);
        QVERIFY(QHostAddress(m_address.host()).isLoopback());
        QVERIFY(isReachable(m_address));
        QCOMPARE(m_failed->count(), 0);
    }

    void tellsItsAccounts()
    {
        QTRY_COMPARE(m_portal->accounts().size(), 3);
        const auto &accounts = m_portal->accounts();
        QCOMPARE(accounts.first().role, u"owner"_s);
        QVERIFY(std::all_of(accounts.cbegin(), accounts.cend(),
                            [](const auto &account) { return account.userName.contains(u'@') && !account.password.isEmpty(); }));
    }

    void isStartedOnce()
    {
        m_portal->start();
        QCOMPARE(m_ready->count(), 2);
        QCOMPARE(m_ready->last().first().toUrl(), m_address);
    }

    void endsWithItsObject()
    {
        QVERIFY(isReachable(m_address));
        m_portal.reset();
        QVERIFY(!isReachable(m_address));
    }

private:
    static constexpr int startTime = 30'000;  ///< ms; a busy computer takes its time

    std::optional<DemoPortal> m_portal;
    std::optional<QSignalSpy> m_ready;
    std::optional<QSignalSpy> m_failed;
    QUrl m_address;
};

QTEST_GUILESS_MAIN(DemoPortalTest)
#include "DemoPortalTest.moc"
