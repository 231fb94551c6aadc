// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace twofold::ui {

class CountdownRing;

/// A CountdownRing as a screen reader sees it: a progress bar in seconds. It is read when asked for; changes are not announced,
/// which would be one each second.
class CountdownRingAccessible : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit CountdownRingAccessible(CountdownRing *ring);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;

    QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    QVariant maximumValue() const override;
    QVariant minimumValue() const override;
    QVariant minimumStepSize() const override;

private:
    CountdownRing &m_ring;
};

}  // namespace twofold::ui
