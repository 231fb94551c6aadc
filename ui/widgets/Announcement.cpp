// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Announcement.h"

#include "ui/widgets/SpokenLine.h"

#include <QWidget>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void say(QWidget *about, const QString &words, QAccessible::AnnouncementPoliteness politeness)
{
    QAccessibleAnnouncementEvent event(about, words);
    event.setPoliteness(politeness);
    QAccessible::updateAccessibility(&event);
}

#else

constexpr int linesKept = 4;  // a screen reader asks for the words a moment later

/// This Qt has no event for words alone, and its bridge to AT-SPI drops QAccessible::Alert. What a screen reader says by itself
/// there is a notification that begins to show (Orca 43, onShowingChanged), so that is what the words are wrapped in.
void say(QWidget *about, const QString &words)
{
    QWidget *window = about->window();
    const auto earlier = window->findChildren<SpokenLine *>(QString(), Qt::FindDirectChildrenOnly);
    for (qsizetype index = 0; index <= earlier.size() - linesKept; ++index)
        delete earlier.at(index);
    QAccessibleEvent shown(new SpokenLine(words, window), QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

#endif

}  // namespace

void announce(QWidget *about, const QString &words)
{
    if (!QAccessible::isActive() || words.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    say(about, words, QAccessible::AnnouncementPoliteness::Polite);
#else
    say(about, words);
#endif
}

void announceError(QWidget *about, const QString &words)
{
    QAccessibleEvent alert(about, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (!QAccessible::isActive() || words.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    say(about, words, QAccessible::AnnouncementPoliteness::Assertive);
#else
    say(about, words);
#endif
}

QString spokenTogether(const QStringList &parts)
{
    QString words;
    for (const QString &part : parts) {
        if (!words.isEmpty() && !part.isEmpty())
            words += words.back().isPunct() ? u" "_s : u". "_s;
        words += part;
    }
    return words;
}

}  // namespace twofold::ui
