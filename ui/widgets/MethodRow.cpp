// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MethodRow.h"

#include "ui/theme/Label.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/StatusPill.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace twofold::ui {

namespace {

constexpr int radioSide = 16;
constexpr int iconSide = 18;
constexpr int leastHeight = 52;

}  // namespace

MethodRow::MethodRow(Icon icon, const QString &title, const QString &description, QWidget *parent)
    : CardRow(icon, title, description, parent)
{
    setClickable(true);
    setChevronShown(false);
    iconView()->setFixedSize(iconSide, iconSide);
    // The radio is painted into this room.
    rowLayout()->insertSpacing(0, radioSide + rowLayout()->spacing());
    setLeastHeight(leastHeight);
    refresh();
    MethodRow::refreshName();
}

void MethodRow::refreshName()
{
    setAccessibleName(spokenTogether({title(), pill()->word()}));
    setAccessibleDescription(description());
}

void MethodRow::setChosen(bool chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    refresh();
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
}

void MethodRow::setAvailable(bool available)
{
    m_available = available;
    refresh();
}

void MethodRow::refresh()
{
    titleLabel()->setTextStyle(m_chosen ? TextStyle::SectionLabel : TextStyle::Control);
    titleLabel()->setColorRole(m_available ? ColorRole::Text : ColorRole::Text3);
    descriptionLabel()->setColorRole(m_available ? ColorRole::Text2 : ColorRole::Text3);
    iconView()->setColorRole(m_available ? ColorRole::Text2 : ColorRole::Text3);
    pill()->setOnSelectedRow(m_chosen);
    update();
}

void MethodRow::amendAccessibleState(QAccessible::State &state) const
{
    state.checkable = true;
    state.checked = m_chosen;
    state.disabled = !m_available || !isEnabled();
}

QColor MethodRow::fill() const
{
    if (m_chosen)
        return Theme::tokens().accentSoft;
    return m_available ? CardRow::fill() : QColor();
}

void MethodRow::paintEvent(QPaintEvent *event)
{
    CardRow::paintEvent(event);
    const QRect radio(rowLayout()->contentsMargins().left(), (height() - radioSide) / 2, radioSide, radioSide);
    QPainter painter(this);
    Style::paintRadio(painter, QStyle::visualRect(layoutDirection(), rect(), radio), m_chosen, m_available && isEnabled());
}

}  // namespace twofold::ui
