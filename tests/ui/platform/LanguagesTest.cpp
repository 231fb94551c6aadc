// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/Languages.h"

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace twofold::ui;
using namespace Qt::StringLiterals;

namespace {

/// Counts how often it is told that another language is spoken.
class Listener : public QWidget
{
public:
    int changes = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        changes += event->type() == QEvent::LanguageChange ? 1 : 0;
    }
};

QString print()
{
    return QCoreApplication::translate("QPrintDialog", "Print");
}

QString signOut()
{
    return QCoreApplication::translate("twofold::ui::Sidebar", "Sign out");
}

}  // namespace

class LanguagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        QLocale::setDefault(QLocale::system());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void offersWhatItSpeaksInItsOwnNames()
    {
        const Languages languages(QStringLiteral(TWOFOLD_TRANSLATIONS));
        QVERIFY(languages.codes().contains(u"de"_s));
        QVERIFY(languages.codes().contains(u"en"_s));
        QCOMPARE(Languages::nameOf(u"de"_s), u"Deutsch"_s);
        QCOMPARE(Languages::nameOf(u"pt_BR"_s), u"Português (Brasil)"_s);
        QCOMPARE(Languages::nameOf(u"nl"_s), u"Nederlands"_s);
        for (const auto &code : languages.codes())
            QVERIFY2(!Languages::nameOf(code).isEmpty(), qPrintable(code));
    }

    void speaksGermanAndEnglishAgain()
    {
        Listener listener;
        Languages languages(QStringLiteral(TWOFOLD_TRANSLATIONS));
        languages.use(u"de"_s);
        QCoreApplication::processEvents();
        QCOMPARE(listener.changes, 1);
        QCOMPARE(signOut(), u"Abmelden"_s);
        QCOMPARE(print(), u"Drucken"_s);
        QVERIFY(!languages.areQtWordsMissing());
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
        languages.use(u"en"_s);
        QCoreApplication::processEvents();
        QCOMPARE(listener.changes, 2);
        QCOMPARE(signOut(), u"Sign out"_s);
        QCOMPARE(print(), u"Print"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void theWindowsFollowTheDirection()
    {
        Languages languages(QStringLiteral(TWOFOLD_TRANSLATIONS));
        if (!languages.codes().contains(u"ar"_s))
            QSKIP("Arabic is not spoken yet");
        languages.use(u"ar"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        languages.use(u"de"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void theSystemsLanguageMayBeNoneOfThem()
    {
        QTemporaryDir empty;
        Languages languages(empty.path());
        QVERIFY(languages.codes().isEmpty());
        languages.use({});
        QCOMPARE(signOut(), u"Sign out"_s);
        QCOMPARE(print(), u"Print"_s);
        QVERIFY(!languages.areQtWordsMissing());
    }

    void leavesNothingBehind()
    {
        {
            Languages languages(QStringLiteral(TWOFOLD_TRANSLATIONS));
            languages.use(u"de"_s);
        }
        QCOMPARE(signOut(), u"Sign out"_s);
    }
};

QTEST_MAIN(LanguagesTest)
#include "LanguagesTest.moc"
