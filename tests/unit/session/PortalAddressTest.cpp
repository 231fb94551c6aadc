// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/PortalAddress.h"

#include "app/api/Loopback.h"

#include <QTest>

using namespace Qt::StringLiterals;
using twofold::api::isLoopback;
using twofold::session::AddressFault;
using twofold::session::readPortalAddress;

class PortalAddressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("origin");

        const std::pair<const char16_t *, const char16_t *> rows[] = {
            // as people write it
            {u"harbour.example", u"https://harbour.example"},
            {u"https://harbour.example", u"https://harbour.example"},
            {u"HTTPS://Harbour.EXAMPLE", u"https://harbour.example"},
            {u"https://harbour.example/", u"https://harbour.example"},
            {u"  harbour.example \t", u"https://harbour.example"},
            {u"harbour.example\n", u"https://harbour.example"},
            {u"harbour", u"https://harbour"},
            {u"my-portal.harbour.example", u"https://my-portal.harbour.example"},
            {u"xn--hfen-loa.example", u"https://xn--hfen-loa.example"},
            {u"h\u00e4fen.example", u"https://xn--hfen-loa.example"},
            {u"\u6e2f.example", u"https://xn--j6w.example"},
            {u"https", u"https://https"},
            // as it is pasted from a browser
            {u"https://harbour.example/rooms/shared?folder=4#top", u"https://harbour.example"},
            {u"harbour.example/rooms", u"https://harbour.example"},
            {u"https://harbour.example/people/@self", u"https://harbour.example"},
            {u"https://harbour.example/login?email=ada@harbour.example", u"https://harbour.example"},
            {u"harbour.example?x", u"https://harbour.example"},
            {u"harbour.example#x", u"https://harbour.example"},
            {u"https://harbour.example/a%20b", u"https://harbour.example"},
            // slips of the pen
            {u"https:/harbour.example", u"https://harbour.example"},
            {u"https:harbour.example", u"https://harbour.example"},
            {u"https//harbour.example", u"https://harbour.example"},
            {u"https:///harbour.example", u"https://harbour.example"},
            {u"https:\\\\harbour.example", u"https://harbour.example"},
            {u"http;//localhost", u"http://localhost"},
            // ports
            {u"harbour.example:8443", u"https://harbour.example:8443"},
            {u"harbour.example:443", u"https://harbour.example"},
            {u"harbour.example:80", u"https://harbour.example:80"},
            {u"harbour.example:", u"https://harbour.example"},
            {u"https://harbour.example:65535/x", u"https://harbour.example:65535"},
            {u"localhost:80", u"http://localhost"},
            {u"localhost:443", u"http://localhost:443"},
            // numbers
            {u"203.0.113.7", u"https://203.0.113.7"},
            {u"203.0.113.7:8443", u"https://203.0.113.7:8443"},
            {u"[2001:db8::7]", u"https://[2001:db8::7]"},
            {u"[2001:DB8:0:0::7]:8443", u"https://[2001:db8::7]:8443"},
            {u"https://[2001:db8::7]/x", u"https://[2001:db8::7]"},
            // this computer
            {u"localhost", u"http://localhost"},
            {u"LocalHost:8092/rooms", u"http://localhost:8092"},
            {u"127.0.0.1:8092", u"http://127.0.0.1:8092"},
            {u"127.3.2.1", u"http://127.3.2.1"},
            {u"[::1]:8092", u"http://[::1]:8092"},
            {u"http://127.0.0.1:8092", u"http://127.0.0.1:8092"},
            {u"https://localhost:8443", u"https://localhost:8443"},
        };
        for (const auto &[typed, origin] : rows)
            QTest::newRow(qPrintable(QString::fromUtf16(typed))) << QString::fromUtf16(typed) << QString::fromUtf16(origin);
    }

    void reads()
    {
        QFETCH(QString, typed);
        const auto address = readPortalAddress(typed);
        QVERIFY(address);
        QTEST(address->toString(QUrl::FullyEncoded), "origin");
        // An origin and nothing else, and one that reads as itself.
        QVERIFY(address->path().isEmpty() && !address->hasQuery() && !address->hasFragment() && address->userInfo().isEmpty());
        QCOMPARE(readPortalAddress(address->toString(QUrl::FullyEncoded)), address);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("fault");

        const std::pair<QString, AddressFault> rows[] = {
            {QString(), AddressFault::Empty},
            {u"   \t\n"_s, AddressFault::Empty},
            // nothing secret in the clear
            {u"http://harbour.example"_s, AddressFault::PlainHttp},
            {u"HTTP://harbour.example/x"_s, AddressFault::PlainHttp},
            {u"http://203.0.113.7"_s, AddressFault::PlainHttp},
            {u"http://10.0.0.1"_s, AddressFault::PlainHttp},
            {u"http://[2001:db8::7]"_s, AddressFault::PlainHttp},
            {u"http://localhost.example"_s, AddressFault::PlainHttp},
            {u"http://127.0.0.1.example"_s, AddressFault::PlainHttp},
            {u"http:harbour.example"_s, AddressFault::PlainHttp},
            // somebody, not something
            {u"ada@harbour.example"_s, AddressFault::NotAnAddress},
            {u"mailto:ada@harbour.example"_s, AddressFault::NotAnAddress},
            {u"https://ada:secret@harbour.example"_s, AddressFault::NotAnAddress},
            {u"https://@harbour.example"_s, AddressFault::NotAnAddress},
            {u"http://localhost@harbour.example"_s, AddressFault::NotAnAddress},
            {u"http://127.0.0.1:80@harbour.example/"_s, AddressFault::NotAnAddress},
            // other schemes
            {u"ftp://harbour.example"_s, AddressFault::NotAnAddress},
            {u"file:///etc/hosts"_s, AddressFault::NotAnAddress},
            {u"javascript:alert(1)"_s, AddressFault::NotAnAddress},
            {u"data:text/html,x"_s, AddressFault::NotAnAddress},
            {u"otpauth://totp/x?secret=y"_s, AddressFault::NotAnAddress},
            {u"://harbour.example"_s, AddressFault::NotAnAddress},
            // no host
            {u"https://"_s, AddressFault::NotAnAddress},
            {u"https:///"_s, AddressFault::NotAnAddress},
            {u"https://:8443"_s, AddressFault::NotAnAddress},
            {u"/rooms/shared"_s, AddressFault::NotAnAddress},
            {u"?"_s, AddressFault::NotAnAddress},
            {u"."_s, AddressFault::NotAnAddress},
            {u".."_s, AddressFault::NotAnAddress},
            // no such host
            {u"harbour example"_s, AddressFault::NotAnAddress},
            {u"harbour.example, please"_s, AddressFault::NotAnAddress},
            {u"harbour..example"_s, AddressFault::NotAnAddress},
            {u"-harbour.example"_s, AddressFault::NotAnAddress},
            {u"harbour-.example"_s, AddressFault::NotAnAddress},
            {u"harbour.exam\u0000ple"_s, AddressFault::NotAnAddress},
            {u"harbour.exam\u0007ple"_s, AddressFault::NotAnAddress},
            {u"harbour.example\nharbour.example"_s, AddressFault::NotAnAddress},
            {u"<harbour.example>"_s, AddressFault::NotAnAddress},
            {u"harbour.example\"><x"_s, AddressFault::NotAnAddress},
            {u"!!!"_s, AddressFault::NotAnAddress},
            {QString(64, u'a') + u".example"_s, AddressFault::NotAnAddress},
            {u"a."_s.repeated(200) + u"example"_s, AddressFault::NotAnAddress},
            {QString(1'000'000, u'a'), AddressFault::NotAnAddress},
            // numbers that are no address, or another one than they seem
            {u"123456"_s, AddressFault::NotAnAddress},
            {u"010.0.0.1"_s, AddressFault::NotAnAddress},
            {u"127.1"_s, AddressFault::NotAnAddress},
            {u"2001:db8::7"_s, AddressFault::NotAnAddress},
            {u"[2001:db8::7"_s, AddressFault::NotAnAddress},
            {u"[harbour.example]"_s, AddressFault::NotAnAddress},
            // no such port
            {u"harbour.example:0"_s, AddressFault::NotAnAddress},
            {u"harbour.example:65536"_s, AddressFault::NotAnAddress},
            {u"harbour.example:port"_s, AddressFault::NotAnAddress},
            {u"harbour.example:-1"_s, AddressFault::NotAnAddress},
        };
        for (const auto &[typed, fault] : rows)
            QTest::newRow(qPrintable(typed.left(40))) << typed << int(fault);
    }

    void refuses()
    {
        QFETCH(QString, typed);
        const auto address = readPortalAddress(typed);
        QVERIFY2(!address, qPrintable(address ? address->toString() : QString()));
        QTEST(int(address.error()), "fault");
    }

    void loopback_data()
    {
        QTest::addColumn<QUrl>("address");
        QTest::addColumn<bool>("expected");
        QTest::newRow("name") << QUrl(u"http://localhost:8092"_s) << true;
        QTest::newRow("IPv4") << QUrl(u"https://127.0.0.1"_s) << true;
        QTest::newRow("any of 127/8") << QUrl(u"http://127.200.1.2"_s) << true;
        QTest::newRow("IPv6") << QUrl(u"http://[::1]"_s) << true;
        QTest::newRow("a domain of that name") << QUrl(u"http://localhost.example"_s) << false;
        QTest::newRow("all interfaces") << QUrl(u"http://0.0.0.0"_s) << false;
        QTest::newRow("next door") << QUrl(u"http://192.168.0.1"_s) << false;
        QTest::newRow("none") << QUrl() << false;
    }

    void loopback()
    {
        QFETCH(QUrl, address);
        QTEST(isLoopback(address), "expected");
    }
};

QTEST_GUILESS_MAIN(PortalAddressTest)
#include "PortalAddressTest.moc"
