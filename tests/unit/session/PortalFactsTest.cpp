// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/PortalFacts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using twofold::session::PortalFacts;

class PortalFactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void issuer_data()
    {
        QTest::addColumn<QString>("release");
        QTest::addColumn<QString>("alias");
        QTest::addColumn<QString>("baseDomain");
        QTest::addColumn<bool>("standalone");
        QTest::addColumn<QString>("issuer");

        // Up to 3.0.4 it is the product's name, whatever the portal's is.
        for (const auto *release : {u"2.0.0", u"2.6.3", u"3.0.4"}) {
            const auto name = QString::fromUtf16(release);
            QTest::newRow(qPrintable(name)) << name << u"harbour"_s << u"docs.example"_s << false << u"ONLYOFFICE"_s;
        }
        for (const auto *release : {u"3.1.0", u"3.1.1", u"3.5.0", u"3.7.2", u"10.0.0", u"", u"develop"}) {
            const auto name = QString::fromUtf16(release);
            QTest::newRow(qPrintable(u"release "_s + name))
                << name << u"harbour"_s << u"docs.example"_s << false << u"harbour.docs.example"_s;
        }
        const auto current = u"3.7.2"_s;
        QTest::newRow("one's own, without a domain")
            << current << u"localhost"_s << u"localhost"_s << true << u"portal.example"_s;
        QTest::newRow("no base domain") << current << u"harbour"_s << QString() << false << u"portal.example"_s;
        QTest::newRow("no alias") << current << QString() << u"docs.example"_s << false << u"docs.example"_s;
        QTest::newRow("one's own, with a domain") << current << u"harbour"_s << u"docs.example"_s << true << u"docs.example"_s;
    }

    void issuer()
    {
        QFETCH(QString, release);
        QFETCH(QString, alias);
        QFETCH(QString, baseDomain);
        QFETCH(bool, standalone);
        PortalFacts facts{.address = QUrl(u"https://portal.example:8443"_s), .release = release};
        facts.settings.tenantAlias = alias;
        facts.settings.baseDomain = baseDomain;
        facts.settings.standalone = standalone;
        QTEST(facts.totpIssuer(), "issuer");
    }
};

QTEST_GUILESS_MAIN(PortalFactsTest)
#include "PortalFactsTest.moc"
