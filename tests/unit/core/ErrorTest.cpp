// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Error.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

namespace twofold {

class ErrorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesWriteUnknown_data()
    {
        using Kind = Error::Kind;
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isUnknown");
        QTest::newRow("offline") << Kind::Offline << 0 << true;
        QTest::newRow("timed out") << Kind::TimedOut << 0 << true;
        QTest::newRow("malformed answer") << Kind::Malformed << 200 << true;
        QTest::newRow("server fault") << Kind::ServerFault << 502 << true;
        QTest::newRow("cancelled") << Kind::Cancelled << 0 << true;
        QTest::newRow("not available, 403") << Kind::NotAvailable << 403 << false;
        QTest::newRow("not available, 405") << Kind::NotAvailable << 405 << false;
        QTest::newRow("not available, 415") << Kind::NotAvailable << 415 << false;
        QTest::newRow("not available, 500") << Kind::NotAvailable << 500 << true;
        QTest::newRow("not trusted") << Kind::NotTrusted << 0 << false;
        QTest::newRow("redirected") << Kind::RedirectedElsewhere << 302 << false;
        QTest::newRow("no DocSpace") << Kind::NotADocSpace << 404 << false;
        QTest::newRow("unauthorised") << Kind::Unauthorized << 401 << false;
        QTest::newRow("forbidden") << Kind::Forbidden << 403 << false;
        QTest::newRow("bad code") << Kind::BadCode << 400 << false;
        QTest::newRow("locked out") << Kind::LockedOut << 403 << false;
        QTest::newRow("payment required") << Kind::PaymentRequired << 402 << false;
        QTest::newRow("too many requests") << Kind::TooManyRequests << 429 << false;
        QTest::newRow("bad request") << Kind::BadRequest << 400 << false;
        QTest::newRow("another certificate") << Kind::CertificateChanged << 0 << false;
        QTest::newRow("proxy refused") << Kind::ProxyRefused << 407 << false;
        QTest::newRow("identity refused") << Kind::IdentityRefused << 400 << false;
        QTest::newRow("keychain locked") << Kind::KeychainLocked << 0 << false;
        QTest::newRow("keychain unavailable") << Kind::KeychainUnavailable << 0 << false;
        QTest::newRow("file fault") << Kind::FileFault << 0 << false;
    }

    void leavesWriteUnknown()
    {
        QFETCH(Error::Kind, kind);
        QFETCH(int, status);
        QFETCH(bool, isUnknown);
        const Error error{.kind = kind, .httpStatus = status};
        QCOMPARE(error.leavesWriteUnknown(), isUnknown);
        m_seen.insert(int(kind));
    }

    /// A new kind needs a row above.
    void everyKindIsDecided() { QCOMPARE(int(m_seen.size()), QMetaEnum::fromType<Error::Kind>().keyCount()); }

    void mayPassByItself()
    {
        using Kind = Error::Kind;
        const auto kinds = QMetaEnum::fromType<Kind>();
        QList<Kind> passing;
        for (int i = 0; i < kinds.keyCount(); ++i) {
            const Error error{.kind = Kind(kinds.value(i))};
            if (error.mayPass())
                passing.append(error.kind);
        }
        QCOMPARE(passing, (QList<Kind>{Kind::Offline, Kind::TimedOut, Kind::TooManyRequests, Kind::ServerFault}));
    }

private:
    QSet<int> m_seen;
};

}  // namespace twofold

QTEST_GUILESS_MAIN(twofold::ErrorTest)
#include "ErrorTest.moc"
