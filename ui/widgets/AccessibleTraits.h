// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

namespace twofold::ui {

/// What a widget painted by hand tells a screen reader besides its accessible name and description. A widget inherits this next to
/// QWidget and calls installAccessibleTraits() in its constructor.
class AccessibleTraits
{
public:
    virtual ~AccessibleTraits() = default;

    virtual QAccessible::Role accessibleRole() const = 0;
    /// Adds to the state that every widget has.
    virtual void amendAccessibleState(QAccessible::State &) const {}
    /// Whether accessiblePress() does something; such a widget is one thing, and its parts are not offered by themselves.
    virtual bool isPressable() const { return false; }
    virtual void accessiblePress() {}
    /// The menu that it opens. Qt has a menu's items for screen readers but leaves what pops up out of the tree, as neither a window of
    /// the program nor a child of its parent: while it is open, it is the one part of this widget.
    virtual QWidget *accessibleMenu() const { return nullptr; }
};

/// Makes Qt ask the traits. May be called any number of times.
void installAccessibleTraits();

}  // namespace twofold::ui
