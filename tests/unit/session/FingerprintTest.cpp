// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/Fingerprint.h"

#include <QTest>

using namespace twofold;
using namespace Qt::StringLiterals;

class FingerprintTest : public QObject
{
    Q_OBJECT

    const QByteArray m_bytes = QByteArray::fromHex("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
    const QString m_text = u"00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF"_s;

private Q_SLOTS:
    void isWrittenInPairs() { QCOMPARE(session::fingerprintText(m_bytes), m_text); }

    void isReadInEverySpelling()
    {
        QCOMPARE(session::readFingerprint(m_text), m_bytes);
        QCOMPARE(session::readFingerprint(m_text.toLower()), m_bytes);
        QCOMPARE(session::readFingerprint(QString(m_text).remove(u':')), m_bytes);
        QCOMPARE(session::readFingerprint(QString(m_text).replace(u':', u'-')), m_bytes);
        QCOMPARE(session::readFingerprint(u" "_s + QString(m_text).replace(u':', u' ') + u"\n"_s), m_bytes);
        QCOMPARE(session::readFingerprint(u"sha256 Fingerprint="_s + m_text), m_bytes);
    }

    void nothingElseIsOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("one pair short") << m_text.chopped(3);
        QTest::newRow("one digit short") << m_text.chopped(1);
        QTest::newRow("one digit long") << QString(m_text + u"0"_s);
        QTest::newRow("another letter") << QString(m_text.chopped(1) + u"G"_s);
        QTest::newRow("a digit of another script") << QString(m_text.chopped(1) + QChar(0xff10));
        QTest::newRow("SHA-1") << m_text.left(59);
    }
    void nothingElseIsOne()
    {
        QFETCH(QString, typed);
        QCOMPARE(session::readFingerprint(typed), QByteArray());
    }
};

QTEST_GUILESS_MAIN(FingerprintTest)
#include "FingerprintTest.moc"
