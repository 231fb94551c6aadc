// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SideBySide.h"

#include "ui/theme/Typography.h"

#include <QBoxLayout>
#include <QResizeEvent>

#include <algorithm>

namespace twofold::ui {

SideBySide::SideBySide(QWidget *first, QWidget *second, int stackBelow, QWidget *parent)
    : QWidget(parent)
    , m_first(first)
    , m_second(second)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_stackBelow(stackBelow)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(first);
    m_layout->addWidget(second);
    arrange(false);
}

void SideBySide::setSpacings(int beside, int stacked)
{
    m_beside = beside;
    m_stackedSpacing = stacked;
    arrange(m_stacked);
}

void SideBySide::setStretches(int first, int second)
{
    m_layout->setStretchFactor(m_first, first);
    m_layout->setStretchFactor(m_second, second);
}

void SideBySide::setDivider(QWidget *divider)
{
    m_divider = divider;
    m_layout->insertWidget(1, divider);
    arrange(m_stacked);
}

QSize SideBySide::minimumSizeHint() const
{
    // Side by side is no minimum: whoever has less room than that has it stacked.
    const int width = std::max(m_first->minimumSizeHint().width(), m_second->minimumSizeHint().width());
    return {width, m_layout->minimumSize().height()};
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const bool stacked = event->size().width() < Typography::roomFor(m_stackBelow); stacked != m_stacked)
        arrange(stacked);
}

void SideBySide::arrange(bool stacked)
{
    m_stacked = stacked;
    m_layout->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(stacked ? m_stackedSpacing : m_beside);
    if (m_divider)
        m_divider->setVisible(!stacked);
    updateGeometry();
}

}  // namespace twofold::ui
