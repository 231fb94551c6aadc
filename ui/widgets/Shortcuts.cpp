// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Shortcuts.h"

#include <QCoreApplication>
#include <QShortcut>

namespace twofold::ui {

using Id = Shortcuts::Id;
using Group = Shortcuts::Group;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
public:
    static QString of(Id id)
    {
        switch (id) {
        case Id::MySignIn: return tr("My sign-in");
        case Id::Policy: return tr("Policy");
        case Id::People: return tr("People");
        case Id::Activity: return tr("Activity");
        case Id::NextRegion: return tr("Next part of the window: places, page, bar below it");
        case Id::PreviousRegion: return tr("Previous part of the window");
        case Id::Preferences: return tr("Preferences");
        case Id::Sheet: return tr("These shortcuts, and help");
        case Id::Find: return tr("Search people");
        case Id::Reload: return tr("Read the people again");
        case Id::Copy: return tr("Copy the selected rows, code or key");
        case Id::Review: return tr("Review and save the policy");
        case Id::Undo: return tr("Undo a change to the policy");
        case Id::Redo: return tr("Redo a change to the policy");
        }
        return {};
    }

    static QList<Shortcuts::Habit> habits()
    {
        return {
            //: A key. "Letter" is any letter.
            {tr("Alt+letter"), tr("Press a button, or go to a field. The letters show while you hold Alt.")},
            //: Two keys.
            {tr("Tab, Shift+Tab"), tr("Next and previous control")},
            {tr("Enter, Space"), tr("Press the button, open or choose the row")},
            //: A key.
            {tr("Escape"), tr("Close a dialog or menu and leave everything as it is, empty the search")},
            {tr("Arrow keys"), tr("Move between rows, codes and choices")},
            {tr("Space, Shift+arrows, Ctrl+A"), tr("In the people list: select one, several, everybody shown")},
            {tr("Delete"), tr("In the always-ask list and the trusted networks: take away")},
        };
    }
};

Shortcuts::Entry entry(Id id, Group group, QList<QKeySequence> keys)
{
    return {.id = id, .group = group, .keys = std::move(keys), .text = Words::of(id)};
}

QKeySequence ctrl(Qt::Key key)
{
    return {Qt::CTRL | key};
}

}  // namespace

QList<Shortcuts::Entry> Shortcuts::all()
{
    return {
        entry(Id::MySignIn, Group::Window, {ctrl(Qt::Key_1)}),
        entry(Id::Policy, Group::Window, {ctrl(Qt::Key_2)}),
        entry(Id::People, Group::Window, {ctrl(Qt::Key_3)}),
        entry(Id::Activity, Group::Window, {ctrl(Qt::Key_4)}),
        entry(Id::NextRegion, Group::Window, {Qt::Key_F6}),
        entry(Id::PreviousRegion, Group::Window, {QKeySequence(Qt::SHIFT | Qt::Key_F6)}),
        entry(Id::Preferences, Group::Window, {ctrl(Qt::Key_Comma)}),
        entry(Id::Sheet, Group::Window, {Qt::Key_F1, ctrl(Qt::Key_Question)}),
        entry(Id::Find, Group::Page, QKeySequence::keyBindings(QKeySequence::Find)),
        entry(Id::Reload, Group::Page, QKeySequence::keyBindings(QKeySequence::Refresh)),
        entry(Id::Copy, Group::Page, QKeySequence::keyBindings(QKeySequence::Copy)),
        entry(Id::Review, Group::Page, QKeySequence::keyBindings(QKeySequence::Save)),
        entry(Id::Undo, Group::Page, QKeySequence::keyBindings(QKeySequence::Undo)),
        entry(Id::Redo, Group::Page, QKeySequence::keyBindings(QKeySequence::Redo)),
    };
}

QList<QKeySequence> Shortcuts::keys(Id id)
{
    const auto entries = all();
    for (const auto &entry : entries) {
        if (entry.id == id)
            return entry.keys;
    }
    return {};
}

QString Shortcuts::keyText(Id id)
{
    return keys(id).value(0).toString(QKeySequence::NativeText);
}

QShortcut *Shortcuts::add(Id id, QWidget *widget, Qt::ShortcutContext context)
{
    auto *shortcut = new QShortcut(widget);
    shortcut->setKeys(keys(id));
    shortcut->setContext(context);
    return shortcut;
}

QList<Shortcuts::Habit> Shortcuts::habits()
{
    return Words::habits();
}

}  // namespace twofold::ui
