// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BottomBar.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/BarLayout.h"

#include <QPainter>
#include <QResizeEvent>

namespace twofold::ui {

namespace {

constexpr int narrowFrom = 760;
constexpr int wideMargin = 32;
constexpr int narrowMargin = 24;
constexpr int leastMargin = 12;  ///< where a button with large text has no room else
constexpr int leastHeight = 56;

}  // namespace

BottomBar::BottomBar(QWidget *parent) : QWidget(parent), m_layout(new BarLayout(this))
{
    installAccessibleTraits();
    m_layout->setContentsMargins(wideMargin, 12, wideMargin, 11);
    setMinimumHeight(leastHeight);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BottomBar::addLeading(QWidget *widget)
{
    m_layout->addLeading(widget);
}

void BottomBar::addTrailing(QWidget *widget)
{
    m_layout->addTrailing(widget);
}

bool BottomBar::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        keepHeight();
    return isDone;
}

/// A window's own least height does not ask for what its width makes of it, so the bar does.
void BottomBar::keepHeight()
{
    setMinimumHeight(qMax(leastHeight, m_layout->heightForWidth(width())));
}

void BottomBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.border);
}

void BottomBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int width = event->size().width();
    int margin = width < narrowFrom ? narrowMargin : wideMargin;
    const QMargins before = m_layout->contentsMargins();
    if (m_layout->minimumSize().width() - before.left() - before.right() + 2 * margin > width)
        margin = leastMargin;
    m_layout->setContentsMargins(margin, 12, margin, 11);
    keepHeight();
}

}  // namespace twofold::ui
