// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

namespace twofold::tests {

/// Widgets side by side, in a window of their own, in the states that a person can bring them into.
struct Exhibit
{
    const char *name;
    std::function<void(QWidget *window)> fill;
    /// What takes a window on the screen: a focus, a key. May be left out.
    std::function<void(QWidget *window)> touch = {};
};

/// All of them.
QList<Exhibit> gallery();

}  // namespace twofold::tests
