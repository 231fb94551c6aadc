// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace twofold::tests {

/// What a look at a window found.
struct LayoutFindings
{
    int widgets = 0;  ///< looked at
    QStringList faults;
};

/// Looks at every widget that can be seen in @p window, and says of each what a person would stumble over: a button that has no room
/// for its words, a label whose text is wider or higher than it is, words that are painted beyond their widget or shortened without a
/// tooltip that has them all, a widget outside its parent, two widgets one over the other, anything that scrolls sideways, and in a large
/// window a line that is too long to be read and a button or field that is drawn out.
/// Cells of tables may be shortened: their tooltip has the rest (DESIGN, people table and long strings).
LayoutFindings layoutFaults(QWidget &window);

}  // namespace twofold::tests
