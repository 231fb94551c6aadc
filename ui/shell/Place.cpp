// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Place.h"

#include <QWidget>

namespace twofold::ui {

namespace {

QList<QWidget *> childrenOf(const QWidget &parent, const QByteArray &className)
{
    auto children = parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    children.removeIf([&](const QWidget *child) { return child->isWindow() || child->metaObject()->className() != className; });
    return children;
}

}  // namespace

Place Place::of(const QWidget &window)
{
    Place place;
    for (auto *at = window.focusWidget(); at && at != &window; at = at->parentWidget()) {
        const QByteArray className = at->metaObject()->className();
        place.m_path.prepend({className, childrenOf(*at->parentWidget(), className).indexOf(at)});
    }
    return place;
}

void Place::restore(QWidget &window) const
{
    auto *at = &window;
    for (const auto &step : m_path) {
        at = childrenOf(*at, step.className).value(step.index);
        if (!at)
            return;
    }
    if (at != &window)
        at->setFocus(Qt::OtherFocusReason);
}

}  // namespace twofold::ui
