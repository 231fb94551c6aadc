// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/Preferences.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace twofold::session;
using namespace Qt::StringLiterals;
using Appearance = Preferences::Appearance;
using StartPage = Preferences::StartPage;
using Values = Preferences::Values;

namespace {

const QStringList languages{u"de"_s, u"en"_s, u"pt_BR"_s};

}  // namespace

class PreferencesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString path() const { return m_dir->filePath(u"preferences.json"_s); }
    /// JSON with apostrophes for quotation marks.
    void write(QByteArray text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.replace('\'', '"'));
    }
    QJsonObject written() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void beginsWithWhatNobodyChose()
    {
        const Preferences preferences(path(), languages);
        QCOMPARE(preferences.values(), Values());
        QVERIFY(preferences.unknownKeys().isEmpty());
        QVERIFY(!QFile::exists(path()));
    }

    void comesBack()
    {
        const Values chosen{.appearance = Appearance::Dark,
                            .language = u"pt_BR"_s,
                            .startPage = StartPage::People,
                            .isSessionOnly = true,
                            .clipboardTime = std::chrono::seconds(15),
                            .hidesInBackground = true};
        {
            Preferences preferences(path(), languages);
            const QSignalSpy changed(&preferences, &Preferences::changed);
            QVERIFY(preferences.setValues(chosen));
            QCOMPARE(changed.size(), 1);
        }
        QCOMPARE(Preferences(path(), languages).values(), chosen);
        QCOMPARE(written(),
                 (QJsonObject{{u"appearance"_s, u"dark"_s},
                              {u"language"_s, u"pt_BR"_s},
                              {u"startPage"_s, u"people"_s},
                              {u"keepSignIns"_s, u"session"_s},
                              {u"clipboardSeconds"_s, 15},
                              {u"hideInBackground"_s, true}}));
    }

    void everyNameIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("appearance");
        QTest::addColumn<int>("page");
        QTest::newRow("system") << QByteArray("{'appearance': 'system', 'startPage': 'mySignIn', 'language': 'system'}")
                                << int(Appearance::System) << int(StartPage::MySignIn);
        QTest::newRow("light") << QByteArray("{'appearance': 'light', 'startPage': 'policy', 'keepSignIns': 'keychain'}")
                               << int(Appearance::Light) << int(StartPage::Policy);
        QTest::newRow("dark") << QByteArray("{'appearance': 'dark', 'startPage': 'activity', 'hideInBackground': false}")
                              << int(Appearance::Dark) << int(StartPage::Activity);
    }

    void everyNameIsRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, appearance);
        QFETCH(int, page);
        write(text);
        const Preferences preferences(path(), languages);
        QCOMPARE(int(preferences.values().appearance), appearance);
        QCOMPARE(int(preferences.values().startPage), page);
        QCOMPARE(preferences.values().language, QString());
        QVERIFY(preferences.unknownKeys().isEmpty());
    }

    void unknownValuesFallBackAndAreNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("appearance") << u"appearance"_s << QByteArray("'sepia'");
        QTest::newRow("a language that is not spoken") << u"language"_s << QByteArray("'tlh'");
        QTest::newRow("an empty language") << u"language"_s << QByteArray("''");
        QTest::newRow("page") << u"startPage"_s << QByteArray("'attic'");
        QTest::newRow("keeping") << u"keepSignIns"_s << QByteArray("true");
        QTest::newRow("too short") << u"clipboardSeconds"_s << QByteArray("4");
        QTest::newRow("too long") << u"clipboardSeconds"_s << QByteArray("601");
        QTest::newRow("no number") << u"clipboardSeconds"_s << QByteArray("'60'");
        QTest::newRow("no flag") << u"hideInBackground"_s << QByteArray("1");
    }

    void unknownValuesFallBackAndAreNamed()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, value);
        write("{'" + key.toUtf8() + "': " + value + "}");
        Preferences preferences(path(), languages);
        QCOMPARE(preferences.values(), Values());
        QCOMPARE(preferences.unknownKeys(), QStringList{key});
        // Something else is chosen: it stays in the file and goes on being named.
        auto values = preferences.values();
        if (key == "appearance"_L1)
            values.startPage = StartPage::Policy;
        else
            values.appearance = Appearance::Dark;
        QVERIFY(preferences.setValues(values));
        QCOMPARE(preferences.unknownKeys(), QStringList{key});
        QVERIFY(written().contains(key));
    }

    void choosingAnotherSettlesIt()
    {
        write("{'appearance': 'sepia', 'later': [1, 2]}");
        Preferences preferences(path(), languages);
        auto values = preferences.values();
        values.appearance = Appearance::Light;
        QVERIFY(preferences.setValues(values));
        QVERIFY(preferences.unknownKeys().isEmpty());
        QCOMPARE(written()[u"appearance"_s].toString(), u"light"_s);
        QVERIFY(written().contains(u"later"_s));
    }

    void keepsWhatWasWrittenMeanwhile()
    {
        Preferences preferences(path(), languages);
        write("{'startPage': 'activity'}");
        auto values = preferences.values();
        values.appearance = Appearance::Dark;
        QVERIFY(preferences.setValues(values));
        QCOMPARE(written()[u"startPage"_s].toString(), u"activity"_s);
        QCOMPARE(written()[u"appearance"_s].toString(), u"dark"_s);
    }

    void setsADamagedFileAside()
    {
        write("{'appearance': ");
        const Preferences preferences(path(), languages);
        QCOMPARE(preferences.values(), Values());
        QVERIFY(preferences.damagedFile());
        QVERIFY(QFile::exists(*preferences.damagedFile()));
    }

    void holdsUntilTheEndWhereItCantBeWritten()
    {
        QFile inTheWay(m_dir->filePath(u"folder"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Preferences preferences(m_dir->filePath(u"folder/preferences.json"_s), languages);
        auto values = preferences.values();
        values.hidesInBackground = true;
        const auto result = preferences.setValues(values);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, twofold::Error::Kind::FileFault);
        QCOMPARE(preferences.values(), values);
    }
};

QTEST_APPLESS_MAIN(PreferencesTest)
#include "PreferencesTest.moc"
