// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CountdownRingAccessible.h"

#include "ui/widgets/CountdownRing.h"

namespace twofold::ui {

CountdownRingAccessible::CountdownRingAccessible(CountdownRing *ring)
    : QAccessibleWidget(ring, QAccessible::ProgressBar)
    , m_ring(*ring)
{}

void *CountdownRingAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString CountdownRingAccessible::text(QAccessible::Text kind) const
{
    const QString given = QAccessibleWidget::text(kind);
    if (kind == QAccessible::Name && given.isEmpty())
        return CountdownRing::tr("Time until the next code");
    if (kind == QAccessible::Value)
        return CountdownRing::tr("%Ln second(s)", nullptr, m_ring.secondsLeft());
    return given;
}

QAccessible::State CountdownRingAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    return state;
}

QVariant CountdownRingAccessible::currentValue() const
{
    return m_ring.secondsLeft();
}

void CountdownRingAccessible::setCurrentValue(const QVariant &)
{
    // Time passes by itself.
}

QVariant CountdownRingAccessible::maximumValue() const
{
    return m_ring.period();
}

QVariant CountdownRingAccessible::minimumValue() const
{
    return 0;
}

QVariant CountdownRingAccessible::minimumStepSize() const
{
    return 1;
}

}  // namespace twofold::ui
