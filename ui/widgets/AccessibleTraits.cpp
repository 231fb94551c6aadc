// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/AccessibleTraits.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace twofold::ui {

namespace {

class TraitsInterface : public QAccessibleWidget
{
public:
    TraitsInterface(QWidget *widget, AccessibleTraits &traits) : QAccessibleWidget(widget), m_traits(traits) {}

    QAccessible::Role role() const override { return m_traits.accessibleRole(); }

    QString text(QAccessible::Text kind) const override
    {
        // Qt takes the tooltip for a description; where it is the name again it would be said twice.
        const QString given = QAccessibleWidget::text(kind);
        return kind == QAccessible::Description && given == QAccessibleWidget::text(QAccessible::Name) ? QString() : given;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        m_traits.amendAccessibleState(state);
        return state;
    }

    int childCount() const override { return m_traits.isPressable() ? (openMenu() ? 1 : 0) : QAccessibleWidget::childCount(); }

    QAccessibleInterface *child(int index) const override
    {
        if (!m_traits.isPressable())
            return QAccessibleWidget::child(index);
        return index == 0 ? QAccessible::queryAccessibleInterface(openMenu()) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return openMenu() && child && child->object() == openMenu() ? 0 : QAccessibleWidget::indexOfChild(child);
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_traits.isPressable() && widget()->isEnabled())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction() && m_traits.isPressable() && widget()->isEnabled())
            m_traits.accessiblePress();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QWidget *openMenu() const
    {
        auto *menu = m_traits.accessibleMenu();
        return menu && menu->isVisible() ? menu : nullptr;
    }

    AccessibleTraits &m_traits;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    auto *traits = dynamic_cast<AccessibleTraits *>(object);
    return widget && traits ? new TraitsInterface(widget, *traits) : nullptr;
}

}  // namespace

void installAccessibleTraits()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

}  // namespace twofold::ui
