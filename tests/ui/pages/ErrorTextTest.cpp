// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ErrorText.h"

#include <QTest>

using namespace twofold;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAClosedPortalFromRightsThatAreTooSmall()
    {
        const Error rights{.kind = Kind::Forbidden, .httpStatus = 403};
        const Error address{.kind = Kind::Forbidden, .httpStatus = 403, .serverMessage = u"Your address is not allowed"_s};
        QCOMPARE(ui::errorText(rights, {}).title, u"This sign-in may not do that."_s);
        QCOMPARE(ui::entryErrorText(rights, {}).title, u"The portal lets nobody in now."_s);
        QCOMPARE(ui::errorText(address, {}).title, u"This portal is closed to your address."_s);
        QCOMPARE(ui::entryErrorText(address, {}).title, u"This portal is closed to your address."_s);
    }

    void namesTheProxy_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QString>("title");
        QTest::newRow("no proxy") << Error{.kind = Kind::Offline, .detail = u"HostNotFoundError"_s} << QString()
                                  << u"The portal can’t be reached."_s;
        QTest::newRow("a proxy") << Error{.kind = Kind::Offline, .detail = u"proxy 127.0.0.1:8: UnknownNetworkError"_s}
                                 << u"127.0.0.1:8"_s << u"The portal can’t be reached through the proxy 127.0.0.1:8."_s;
        QTest::newRow("another fault") << Error{.kind = Kind::ServerFault, .detail = u"proxy 127.0.0.1:8: none"_s} << QString()
                                       << u"The portal has a problem of its own."_s;
    }

    void namesTheProxy()
    {
        QFETCH(Error, error);
        QTEST(ui::proxyOf(error), "proxy");
        QTEST(ui::errorText(error, u"harbour.example"_s).title, "title");
    }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "ErrorTextTest.moc"
