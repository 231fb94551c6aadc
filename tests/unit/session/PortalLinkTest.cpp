// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/PortalLink.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::session;
using Type = api::ConfirmLink::Type;

class PortalLinkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void confirmLinks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("portal");
        QTest::addColumn<Type>("type");
        QTest::addColumn<QByteArray>("header");
        const auto harbour = u"https://harbour.example"_s;
        QTest::newRow("up to 1.1: key and e-mail")
            << u"https://harbour.example/confirm/TfaActivation?type=TfaActivation&key=17.url&email=a%40b.example"_s << harbour
            << Type::TfaActivation << "type=TfaActivation&email=a%40b.example&key=17.url"_ba;
        QTest::newRow("2.0 to 3.2: e-mail alone")
            << u"https://harbour.example/confirm/TfaAuth?type=TfaAuth&email=a%2bc%40b.example"_s << harbour << Type::TfaAuth
            << "type=TfaAuth&email=a%2bc%40b.example"_ba;
        QTest::newRow("from 3.5 on: uid alone") << u"https://harbour.example/confirm/TfaActivation?type=TfaActivation&uid=7f2a"_s
                                                << harbour << Type::TfaActivation << "type=TfaActivation&uid=7f2a"_ba;
        QTest::newRow("uid and key") << u"https://harbour.example/confirm/TfaAuth?type=TfaAuth&uid=7f2a&key=17.a"_s << harbour
                                     << Type::TfaAuth << "type=TfaAuth&uid=7f2a&key=17.a"_ba;
        QTest::newRow("text message up to 3.2")
            << u"https://harbour.example/confirm/PhoneActivation?type=PhoneActivation&key=17.u&email=a%40b"_s << harbour
            << Type::PhoneActivation << "type=PhoneActivation&email=a%40b&key=17.u"_ba;
        QTest::newRow("text message from 3.5 on")
            << u"https://harbour.example/confirm/PhoneAuth?type=PhoneAuth&key=17.u&encemail=x%2bY%3d"_s << harbour
            << Type::PhoneAuth << "type=PhoneAuth&encemail=x%2bY%3d&key=17.u"_ba;
        QTest::newRow("no scheme, spaces around")
            << u"  harbour.example/confirm/TfaAuth?type=TfaAuth&uid=1 "_s << harbour << Type::TfaAuth << "type=TfaAuth&uid=1"_ba;
        QTest::newRow("no scheme, a port") << u"harbour.example:8443/confirm/TfaAuth?type=TfaAuth&uid=1"_s
                                           << u"https://harbour.example:8443"_s << Type::TfaAuth << "type=TfaAuth&uid=1"_ba;
        QTest::newRow("a slip of the pen") << u"HTTPS:/Harbour.example/confirm/TfaAuth?type=TfaAuth&uid=1"_s << harbour
                                           << Type::TfaAuth << "type=TfaAuth&uid=1"_ba;
        QTest::newRow("this computer") << u"http://127.0.0.1:8092/confirm/TfaAuth?type=TfaAuth&uid=1#x"_s
                                       << u"http://127.0.0.1:8092"_s << Type::TfaAuth << "type=TfaAuth&uid=1"_ba;
        QTest::newRow("IPv6") << u"[::1]:8092/confirm/TfaAuth?type=TfaAuth&uid=1"_s << u"http://[::1]:8092"_s << Type::TfaAuth
                              << "type=TfaAuth&uid=1"_ba;
        QTest::newRow("the type in the query alone")
            << u"https://harbour.example/confirm?type=TfaAuth&uid=1"_s << harbour << Type::TfaAuth << "type=TfaAuth&uid=1"_ba;
    }

    void confirmLinks()
    {
        QFETCH(QString, typed);
        QFETCH(Type, type);
        const auto link = readPortalLink(typed);
        QVERIFY(link && link->confirm);
        QTEST(link->portal.toString(), "portal");
        QVERIFY(link->confirm->type == type);
        QTEST(link->confirm->header().bytes(), "header");
    }

    void otherPagesAreTheAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("the address") << u"harbour.example"_s;
        QTest::newRow("a room") << u"https://harbour.example/rooms/shared?type=TfaAuth&key=17.a"_s;
        QTest::newRow("a confirm link of another kind") << u"https://harbour.example/confirm/EmpInvite?type=EmpInvite&key=17.a"_s;
        QTest::newRow("no type") << u"https://harbour.example/confirm/TfaAuth?uid=1"_s;
        QTest::newRow("a page named alike") << u"https://harbour.example/confirmed?type=TfaAuth&uid=1"_s;
        QTest::newRow("a link within a link")
            << u"https://harbour.example/login?to=https://quay.example/confirm/TfaAuth?type=TfaAuth"_s;
    }

    void otherPagesAreTheAddress()
    {
        QFETCH(QString, typed);
        const auto link = readPortalLink(typed);
        QVERIFY(link);
        QCOMPARE(link->portal, QUrl(u"https://harbour.example"_s));
        QVERIFY(!link->confirm);
    }

    void whatIsNoAddressIsNoLink_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("fault");
        QTest::newRow("nothing") << u" "_s << int(AddressFault::Empty);
        QTest::newRow("an option") << u"--nonsense"_s << int(AddressFault::NotAnAddress);
        QTest::newRow("credentials before the host")
            << u"https://harbour.example@quay.example/confirm/TfaAuth?type=TfaAuth&key=1"_s << int(AddressFault::NotAnAddress);
        QTest::newRow("plain http") << u"http://harbour.example/confirm/TfaAuth?type=TfaAuth&key=1"_s
                                    << int(AddressFault::PlainHttp);
        QTest::newRow("a file") << u"file:///etc/passwd"_s << int(AddressFault::NotAnAddress);
    }

    void whatIsNoAddressIsNoLink()
    {
        QFETCH(QString, typed);
        const auto link = readPortalLink(typed);
        QVERIFY(!link);
        QTEST(int(link.error()), "fault");
    }
};

QTEST_GUILESS_MAIN(PortalLinkTest)
#include "PortalLinkTest.moc"
