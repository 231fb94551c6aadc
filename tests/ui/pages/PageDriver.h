// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QTest>

namespace twofold::tests {

/// The part of that name; ends the test's process when there is none, since nothing after it would mean anything.
template<class Widget>
Widget *part(const QWidget &page, const QString &name)
{
    auto *found = page.findChild<Widget *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

inline QPushButton *button(const QWidget &page, const QString &name)
{
    return part<QPushButton>(page, name);
}

inline void click(const QWidget &page, const QString &name)
{
    QTest::mouseClick(button(page, name), Qt::LeftButton);
}

/// The dialog that is open over the page, or nothing.
template<class Dialog>
Dialog *openDialog(const QWidget &page)
{
    for (auto *dialog : page.findChildren<Dialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

}  // namespace twofold::tests
