// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

namespace twofold::ui {

/// Lets assistive technology see every `Widget` through an `Interface`, which is made from a `Widget *`. To be called by the
/// constructor of the widget; only the first call does something.
template<class Widget, class Interface>
void installAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &className, QObject *object) -> QAccessibleInterface * {
            if (className != QLatin1StringView(Widget::staticMetaObject.className()))
                return nullptr;
            auto *widget = qobject_cast<Widget *>(object);
            return widget ? new Interface(widget) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed)
}

}  // namespace twofold::ui
