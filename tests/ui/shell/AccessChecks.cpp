// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/AccessChecks.h"

#include "ui/shell/Sidebar.h"
#include "ui/widgets/BottomBar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSet>

#include <utility>

namespace twofold::tests {

using namespace Qt::StringLiterals;
using namespace twofold::ui;

namespace {

QString describe(const QWidget &widget)
{
    QStringList path;
    for (const auto *at = &widget; at && path.size() < 3; at = at->parentWidget())
        path.prepend(QLatin1StringView(at->metaObject()->className())
                     + (at->objectName().isEmpty() ? QString() : u'#' + at->objectName()));
    return path.join(u" > "_s);
}

QString nameOf(QWidget *widget)
{
    auto *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// Whether a screen reader comes across it: rows that are pressed as a whole, and fields, do not offer all that they are made of.
bool isOffered(QAccessibleInterface *part)
{
    auto *parent = part ? part->parent() : nullptr;
    return parent && parent->indexOfChild(part) >= 0;
}

QList<QWidget *> partsOf(const QWidget &root)
{
    auto parts = root.findChildren<QWidget *>();
    parts.removeIf([&root](const QWidget *part) { return !part->isVisible() || part->window() != &root; });
    return parts;
}

QSet<const QWidget *> buddiesIn(const QWidget &root)
{
    QSet<const QWidget *> buddies;
    for (const auto *label : root.findChildren<QLabel *>())
        buddies.insert(label->buddy());
    return buddies;
}

bool isTypedIn(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return !line->isReadOnly();
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
}

/// What a field without a label of its own shows while it is empty.
QString placeholderOf(const QWidget *widget)
{
    return widget->property("placeholderText").toString();
}

/// The part of the window that scrolls or stands by itself; the order within it is what a person sees.
const QWidget *regionOf(const QWidget &widget)
{
    for (const auto *at = widget.parentWidget(); at; at = at->parentWidget()) {
        if (at->isWindow() || qobject_cast<const BottomBar *>(at) || qobject_cast<const Sidebar *>(at)
            || qobject_cast<const QScrollArea *>(at))
            return at;
    }
    return nullptr;
}

QRect placeIn(const QWidget &root, const QWidget &widget)
{
    return {widget.mapTo(&root, QPoint()), widget.size()};
}

/// Up again, unless it is to the next column; or back within a line.
bool goesBack(const QRect &from, const QRect &to)
{
    const bool isAbove = to.bottom() < from.top();
    const bool isBesideInLine = to.bottom() >= from.top() && to.top() <= from.bottom();
    return (isAbove && to.left() <= from.right()) || (isBesideInLine && to.right() < from.left());
}

/// Every part is known to the whole that it is asked of.
void checkTree(QAccessibleInterface *node, QStringList &faults)
{
    for (int index = 0; index < node->childCount(); ++index) {
        auto *child = node->child(index);
        if (!child || !child->isValid() || node->indexOfChild(child) != index)
            faults.append(u"child %1 is not known to its parent: "_s.arg(index) + node->text(QAccessible::Name));
        else
            checkTree(child, faults);
    }
}

}  // namespace

QList<QWidget *> tabOrderOf(QWidget &root)
{
    QList<QWidget *> order;
    for (auto *widget = root.nextInFocusChain(); widget != &root; widget = widget->nextInFocusChain()) {
        const bool stops = widget->focusPolicy() & Qt::TabFocus;
        if (stops && widget->window() == &root && widget->isVisible() && widget->isEnabled() && !widget->focusProxy())
            order.append(widget);
    }
    return order;
}

QStringList withoutName(const QWidget &root)
{
    QStringList faults;
    for (auto *part : partsOf(root)) {
        auto *interface = QAccessible::queryAccessibleInterface(part);
        const auto *button = qobject_cast<QAbstractButton *>(part);
        const bool takesFocus = part->focusPolicy() != Qt::NoFocus && !part->focusProxy();
        const bool isPicture = button && button->text().isEmpty() && isOffered(interface);
        if ((takesFocus || isPicture) && nameOf(part).isEmpty())
            faults.append(u"no name: "_s + describe(*part));
    }
    return faults;
}

QStringList withoutLabel(const QWidget &root)
{
    const auto buddies = buddiesIn(root);
    QStringList faults;
    for (auto *part : partsOf(root)) {
        if (isTypedIn(part) && !buddies.contains(part) && placeholderOf(part).isEmpty())
            faults.append(u"no label: "_s + describe(*part));
    }
    return faults;
}

QStringList jumpsOfTab(QWidget &root)
{
    QStringList faults;
    QHash<const QWidget *, const QWidget *> lastOf;  // of each region
    for (const auto *to : tabOrderOf(root)) {
        const auto *from = std::exchange(lastOf[regionOf(*to)], to);
        if (from && goesBack(placeIn(root, *from), placeIn(root, *to)))
            faults.append(u"Tab goes back: "_s + describe(*from) + u" -> "_s + describe(*to));
    }
    return faults;
}

QStringList looseParts(QWidget &root)
{
    QStringList faults;
    checkTree(QAccessible::queryAccessibleInterface(&root), faults);
    return faults;
}

}  // namespace twofold::tests
