// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace twofold::tests {

struct WalkBench;

/// A page or a dialog as a person comes to see it.
struct WalkScene
{
    const char *name = nullptr;
    /// Goes there, and gives the window or dialog to look at.
    QWidget *(*open)(WalkBench &bench) = nullptr;
    bool isCrowded = false;  ///< one of the few that are walked at every text size and scale as well
};

/// All of them: a new page or dialog is entered here.
QList<WalkScene> walkScenes();

// By where they are.
QList<WalkScene> entryScenes();
QList<WalkScene> pageScenes();
QList<WalkScene> dialogScenes();

}  // namespace twofold::tests
