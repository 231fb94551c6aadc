// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TabOrder.h"

#include <QLayout>
#include <QWidget>

#include <utility>

namespace twofold::ui {

namespace {

void collect(QWidget *widget, QList<QWidget *> &order);

void take(QWidget *widget, QList<QWidget *> &order)
{
    if (order.contains(widget) || widget->isWindow())
        return;
    // Also what takes no focus yet: of a list, only the parts of the current row do.
    if (!widget->focusProxy())
        order.append(widget);
    collect(widget, order);
}

void collect(const QLayout &layout, QList<QWidget *> &order)
{
    for (int index = 0; index < layout.count(); ++index) {
        auto *item = layout.itemAt(index);
        if (item->widget())
            take(item->widget(), order);
        else if (item->layout())
            collect(*item->layout(), order);
    }
}

/// In the order of the layout, then what has none.
void collect(QWidget *widget, QList<QWidget *> &order)
{
    if (widget->layout())
        collect(*widget->layout(), order);
    const auto children = widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (auto *child : children)
        take(child, order);
}

}  // namespace

void orderTabs(QWidget *whole)
{
    QList<QWidget *> order{whole};
    collect(whole, order);
    // QWidget::setTabOrder() passes over what takes no focus, be it only for now.
    QList<Qt::FocusPolicy> policies;
    for (auto *widget : std::as_const(order)) {
        policies.append(widget->focusPolicy());
        widget->setFocusPolicy(Qt::StrongFocus);
    }
    for (qsizetype index = 1; index < order.size(); ++index)
        QWidget::setTabOrder(order.at(index - 1), order.at(index));
    for (qsizetype index = 0; index < order.size(); ++index)
        order.at(index)->setFocusPolicy(policies.at(index));
}

}  // namespace twofold::ui
