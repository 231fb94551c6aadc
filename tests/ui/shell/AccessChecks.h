// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

// What a window has to be for whoever does not see it or has no pointer. Each check gives what is wrong, a line each.
namespace twofold::tests {

/// The widgets that Tab goes to, in its order.
QList<QWidget *> tabOrderOf(QWidget &root);

/// What takes the focus, or is a button with a picture only, and is offered without a name.
QStringList withoutName(const QWidget &root);
/// Fields with neither a label of their own nor words in them while they are empty.
QStringList withoutLabel(const QWidget &root);
/// Where Tab goes up or back within a region, also after it has been elsewhere.
QStringList jumpsOfTab(QWidget &root);
/// Parts for a screen reader that the whole which it asked for them does not know.
QStringList looseParts(QWidget &root);

}  // namespace twofold::tests
