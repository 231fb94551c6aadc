// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/SessionStore.h"

#include <QTest>

namespace twofold::secrets {

using namespace Qt::StringLiterals;

class SessionStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAndForgets()
    {
        SessionStore store;
        QVERIFY(!store.read(u"a"_s).result()->has_value());

        QCOMPARE(store.write(u"a"_s, Secret::fromText(u"one"_s)).result(), Result<bool>(true));
        QCOMPARE(store.write(u"b"_s, Secret::fromText(u"two"_s)).result(), Result<bool>(true));
        QCOMPARE(store.write(u"a"_s, Secret::fromText(u"three"_s)).result(), Result<bool>(true));
        QCOMPARE(store.read(u"a"_s).result()->value().text(), u"three"_s);
        QCOMPARE(store.read(u"b"_s).result()->value().text(), u"two"_s);

        QCOMPARE(store.remove(u"a"_s).result(), Result<bool>(true));
        QVERIFY(!store.read(u"a"_s).result()->has_value());
        QCOMPARE(store.read(u"b"_s).result()->value().text(), u"two"_s);
        QCOMPARE(store.remove(u"a"_s).result(), Result<bool>(true));
    }

    void anEmptySecretIsNotAnAbsentOne()
    {
        SessionStore store;
        store.insert(u"a"_s, Secret());
        QVERIFY(store.read(u"a"_s).result()->has_value());
        QVERIFY(store.read(u"a"_s).result()->value().isEmpty());
    }
};

}  // namespace twofold::secrets

QTEST_GUILESS_MAIN(twofold::secrets::SessionStoreTest)
#include "SessionStoreTest.moc"
