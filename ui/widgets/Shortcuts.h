// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QShortcut;
class QWidget;

namespace twofold::ui {

/// The keys that do something anywhere in a window or on a page. There is this one list: the shortcuts are made from it, and the sheet
/// that tells them is, so that neither can be without the other.
class Shortcuts
{
public:
    enum class Id {
        MySignIn,
        Policy,
        People,
        Activity,
        NextRegion,
        PreviousRegion,
        Preferences,
        Sheet,
        Find,
        Reload,
        Copy,
        Review,
        Undo,
        Redo,
    };
    /// Where in the sheet it stands.
    enum class Group { Window, Page };

    struct Entry
    {
        Id id;
        Group group;
        QList<QKeySequence> keys;  ///< each does it; the sheet tells the first
        QString text;              ///< what it does, in the person's language
    };

    static QList<Entry> all();
    static QList<QKeySequence> keys(Id id);
    /// As the person's desktop writes the first of them.
    static QString keyText(Id id);
    /// Works while the widget, or with @p context what is in it, can be seen. The widget becomes its parent.
    static QShortcut *add(Id id, QWidget *widget, Qt::ShortcutContext context = Qt::WindowShortcut);

    /// What widgets do with keys of their own while they have the keyboard: keys and what they do, in the person's language.
    struct Habit
    {
        QString keys;
        QString text;
    };
    static QList<Habit> habits();
};

}  // namespace twofold::ui
