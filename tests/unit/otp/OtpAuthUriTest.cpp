// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/otp/OtpAuthUri.h"

#include <QTest>

namespace twofold::otp {

using namespace Qt::StringLiterals;

class OtpAuthUriTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isWrittenAsThePortalWritesIt_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("uri");
        QTest::newRow("usual")
            << u"harbour.example"_s << u"jonas.weber@harbour.example"_s << u"GEZDGNBVGY3TQOJQ"_s
            << u"otpauth://totp/harbour.example:jonas.weber@harbour.example?secret=GEZDGNBVGY3TQOJQ&issuer=harbour.example"_s;
        QTest::newRow("port")
            << u"harbour.example:8092"_s << u"a@b.example"_s << u"GEZDGNBV"_s
            << u"otpauth://totp/harbour.example%3A8092:a@b.example?secret=GEZDGNBV&issuer=harbour.example%3A8092"_s;
        QTest::newRow("issuer with blanks and ampersand")
            << u"Ships & Co"_s << u"a@b.example"_s << u"GEZDGNBV"_s
            << u"otpauth://totp/Ships%20%26%20Co:a@b.example?secret=GEZDGNBV&issuer=Ships%20%26%20Co"_s;
        QTest::newRow("issuer not ASCII")
            << u"häfen.example"_s << u"a@b.example"_s << u"GEZDGNBV"_s
            << u"otpauth://totp/h%C3%A4fen.example:a@b.example?secret=GEZDGNBV&issuer=h%C3%A4fen.example"_s;
        QTest::newRow("unreserved stay") << u"a-b_c.d~e"_s << u"a-b_c.d~e@f.example"_s << u"GEZDGNBV"_s
                                         << u"otpauth://totp/a-b_c.d~e:a-b_c.d~e@f.example?secret=GEZDGNBV&issuer=a-b_c.d~e"_s;
        QTest::newRow("plus address") << u"h.example"_s << u"a+tag@b.example"_s << u"GEZDGNBV"_s
                                      << u"otpauth://totp/h.example:a+tag@b.example?secret=GEZDGNBV&issuer=h.example"_s;
        QTest::newRow("account: reserved stay, the rest not")
            << u"h.example"_s << u"a!#$&'*/=?^`{|}%b@c.example"_s << u"GEZDGNBV"_s
            << u"otpauth://totp/h.example:a!#$&'*/=?%5E%60%7B%7C%7D%25b@c.example?secret=GEZDGNBV&issuer=h.example"_s;
        QTest::newRow("account: blank and not ASCII")
            << u"h.example"_s << u"jörg w@b.example"_s << u"GEZDGNBV"_s
            << u"otpauth://totp/h.example:j%C3%B6rg%20w@b.example?secret=GEZDGNBV&issuer=h.example"_s;
        QTest::newRow("padded key") << u"h.example"_s << u"a@b.example"_s << u"MZXW6YTBOI======"_s
                                    << u"otpauth://totp/h.example:a@b.example?secret=MZXW6YTBOI&issuer=h.example"_s;
        QTest::newRow("no issuer") << u" "_s << u"a@b.example"_s << u"GEZDGNBV"_s
                                   << u"otpauth://totp/a@b.example?secret=GEZDGNBV"_s;
    }

    void isWrittenAsThePortalWritesIt()
    {
        QFETCH(QString, issuer);
        QFETCH(QString, account);
        QFETCH(QString, key);
        QFETCH(QString, uri);
        const OtpAuthUri made{.issuer = issuer, .account = account, .key = Secret::fromText(key)};
        QCOMPARE(made.text().text(), uri);
    }
};

}  // namespace twofold::otp

QTEST_GUILESS_MAIN(twofold::otp::OtpAuthUriTest)
#include "OtpAuthUriTest.moc"
