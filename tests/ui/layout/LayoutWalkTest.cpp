// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/layout/LayoutFaults.h"
#include "tests/ui/layout/WalkBench.h"
#include "tests/ui/layout/WalkLanguage.h"
#include "tests/ui/layout/WalkScenes.h"
#include "ui/pages/Page.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;

namespace {

const auto leastAndUsual = u"760x560 1080x720"_s;

/// What comes to be once a window has another size: layouts ask for one another's.
void settle()
{
    for (int round = 0; round < 20; ++round)
        QCoreApplication::processEvents();
}

}  // namespace

/// Walks through every page and dialog in one language, TWOFOLD_WALK_LANGUAGE, with the window at the sizes TWOFOLD_WALK_WINDOWS (its
/// least and its usual one, unless told), and with a system whose text has TWOFOLD_WALK_POINTS (10 is what the pictures have; 20 is text
/// of 200 %). TWOFOLD_WALK_CROWDED leaves it at the crowded ones, for more sizes of text and for scales of the screen, which Qt is told as
/// QT_SCALE_FACTOR. A picture of each look is left in the folder TWOFOLD_WALK_PICTURES, if one is named.
class LayoutWalkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QStringList families{u"DejaVu Sans"_s, u"Noto Sans CJK JP"_s};
        for (const auto &family : families)
            QVERIFY2(QFontDatabase::hasFamily(family), qPrintable(u"%1 is not installed: see packaging/setup"_s.arg(family)));
        m_font.setFamilies(families);
        m_font.setPointSize(m_points.first());
        QApplication::setFont(m_font);
        m_language = std::make_unique<WalkLanguage>(qEnvironmentVariable("TWOFOLD_WALK_LANGUAGE", u"en"_s));
        m_theme = std::make_unique<ui::Theme>(*qApp, ui::Theme::Mode::Light);
    }

    void everythingFits_data()
    {
        QTest::addColumn<WalkScene>("scene");
        for (const auto &scene : walkScenes()) {
            if (!m_isCrowdedOnly || scene.isCrowded)
                QTest::newRow(scene.name) << scene;
        }
    }

    void everythingFits()
    {
        QFETCH(WalkScene, scene);
        ++m_scenes;
        QStringList faults;
        for (const int points : m_points)
            faults += walk(scene, points);
        // One by one: Qt Test cuts long messages.
        for (const auto &fault : faults)
            qWarning("%s", qPrintable(fault));
        QVERIFY2(faults.isEmpty(), qPrintable(u"%1 faults"_s.arg(faults.size())));
    }

    /// Every page and dialog of the sources was come by: a new one is entered in the scenes.
    void nothingIsLeftOut()
    {
        if (m_isCrowdedOnly)
            QSKIP("a part of them");
        auto missing = placesOf(QStringLiteral(TWOFOLD_SOURCES "/ui"));
        QVERIFY(missing.size() > 20);
        for (const auto &seen : m_seen)
            missing.removeAll(seen);
        QCOMPARE(missing, QStringList());
    }

    void cleanupTestCase()
    {
        qInfo("%s, %s: %d pages and dialogs in %d sizes of the window and %d of the text, %d looks at widgets",
              qPrintable(QLocale().name()), m_language->isTranslated() ? "translated" : "lengthened", m_scenes,
              int(m_windows.size()), int(m_points.size()), m_widgets);
        m_theme.reset();
        m_language.reset();
    }

private:
    static QList<int> pointsToWalk()
    {
        QList<int> points;
        const auto words = qEnvironmentVariable("TWOFOLD_WALK_POINTS", u"10"_s).split(u' ');
        for (const auto &word : words)
            points.append(word.toInt());
        return points;
    }
    static QList<QSize> windowsToWalk()
    {
        QList<QSize> sizes;
        const auto words = qEnvironmentVariable("TWOFOLD_WALK_WINDOWS", leastAndUsual).split(u' ');
        for (const auto &word : words)
            sizes.append({word.section(u'x', 0, 0).toInt(), word.section(u'x', 1).toInt()});
        return sizes;
    }
    /// Of the classes in that folder those that are a page or a dialog.
    static QStringList placesOf(const QString &folder)
    {
        static const QRegularExpression place(u"^class (\\w+)(?: final)? : public (?:Page|QDialog|ConfirmDialog)\\b"_s,
                                              QRegularExpression::MultilineOption);
        QStringList names;
        for (QDirIterator headers(folder, {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories); headers.hasNext();) {
            QFile header(headers.next());
            if (!header.open(QIODevice::ReadOnly))
                continue;
            for (const auto &found : place.globalMatch(QString::fromUtf8(header.readAll())))
                names.append(found.captured(1));
        }
        return names;
    }

    QStringList walk(const WalkScene &scene, int points)
    {
        if (m_font.pointSize() != points) {
            m_font.setPointSize(points);
            QApplication::setFont(m_font);
        }
        WalkBench bench;
        bench.window.resize(m_windows.first());
        settle();
        auto *seen = scene.open(bench);
        if (!seen)
            return {u"it is not there"_s};
        QStringList faults;
        for (const auto &size : m_windows) {
            seen->resize(seen == &bench.window ? size : seen->size().boundedTo(size));
            faults += look(*seen, size, points);
            keepPicture(*seen, u"%1, %2 at %3 pt"_s.arg(QString::fromLatin1(scene.name)).arg(size.width()).arg(points));
        }
        return faults;
    }

    static void keepPicture(QWidget &seen, const QString &name)
    {
        if (const auto folder = qEnvironmentVariable("TWOFOLD_WALK_PICTURES"); !folder.isEmpty())
            seen.grab().save(u"%1/%2 %3.png"_s.arg(folder, QLocale().name(), name));
    }

    QStringList look(QWidget &seen, const QSize &size, int points)
    {
        settle();
        noteSeen(seen);
        auto found = layoutFaults(seen);
        m_widgets += found.widgets;
        const bool isLarger = seen.width() > size.width() || seen.height() > size.height();
        if (isLarger && !seen.inherits("twofold::ui::QrDialog"))  // which takes what the screen has
            found.faults.append(u"takes %1x%2"_s.arg(seen.width()).arg(seen.height()));
        for (auto &fault : found.faults)
            fault.prepend(u"  %1x%2 at %3 pt: "_s.arg(size.width()).arg(size.height()).arg(points));
        return found.faults;
    }

    void noteSeen(const QWidget &window)
    {
        const auto nameOf = [](const QWidget &widget) {
            return QString::fromLatin1(widget.metaObject()->className()).section(u':', -1);
        };
        m_seen.insert(nameOf(window));
        for (const auto *widget : window.findChildren<ui::Page *>()) {
            if (widget->isVisible())
                m_seen.insert(nameOf(*widget));
        }
    }

    const QList<int> m_points = pointsToWalk();
    const QList<QSize> m_windows = windowsToWalk();
    const bool m_isCrowdedOnly = qEnvironmentVariableIsSet("TWOFOLD_WALK_CROWDED");
    QFont m_font;
    std::unique_ptr<WalkLanguage> m_language;
    std::unique_ptr<ui::Theme> m_theme;
    QSet<QString> m_seen;  ///< classes of pages and dialogs
    int m_scenes = 0;
    int m_widgets = 0;
};

QTEST_MAIN(LayoutWalkTest)
#include "LayoutWalkTest.moc"
