// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/CardRow.h"

namespace twofold::ui {

/// A choice within a MethodCard: a radio, icon, title and description. One that is not available can be reached, so that its reason (the
/// description) can be read, but not be chosen.
class MethodRow : public CardRow
{
    Q_OBJECT
public:
    MethodRow(Icon icon, const QString &title, const QString &description, QWidget *parent = nullptr);

    void setChosen(bool chosen);
    bool isChosen() const { return m_chosen; }
    void setAvailable(bool available);
    bool isAvailable() const { return m_available; }

    QAccessible::Role accessibleRole() const override { return QAccessible::RadioButton; }
    void amendAccessibleState(QAccessible::State &state) const override;

protected:
    QColor fill() const override;
    void paintEvent(QPaintEvent *event) override;
    /// The name is "SMS. Unavailable"; the reason is said after the role, as the description.
    void refreshName() override;

private:
    void refresh();

    bool m_chosen = false;
    bool m_available = true;
};

}  // namespace twofold::ui
