// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ConnectionChip.h"

#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/KeyboardFocus.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace twofold::ui {

namespace {

constexpr int leastHeight = 28;
constexpr int padding = 10;
constexpr int iconSide = 14;

}  // namespace

ConnectionChip::ConnectionChip(QWidget *parent) : QAbstractButton(parent), m_focus(new KeyboardFocus(this))
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ConnectionChip::setState(Icon icon, Tone tone, const QString &text)
{
    m_icon = icon;
    m_tone = tone;
    setText(text);
    setAccessibleName(text);
    setToolTip(text);
    update();
}

void ConnectionChip::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize ConnectionChip::sizeHint() const
{
    const QFontMetrics metrics(Typography::font(TextStyle::Small));
    const int words = m_compact ? 0 : metrics.horizontalAdvance(text()) + 8;
    return {2 * padding + iconSide + words, qMax(leastHeight, metrics.height() + 12)};
}

QSize ConnectionChip::minimumSizeHint() const
{
    return {2 * padding + iconSide, sizeHint().height()};
}

void ConnectionChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ConnectionChip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? tokens.selected : tokens.hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (m_focus->isShown())
        KeyboardFocus::paintInset(painter, rect(), 4);

    const QColor ink = tokens.ink(inkOf(m_tone));
    const int iconX = m_compact ? (width() - iconSide) / 2 : padding;
    const QRect icon(iconX, (height() - iconSide) / 2, iconSide, iconSide);
    Icons::paint(painter, QStyle::visualRect(layoutDirection(), rect(), icon), m_icon, ink);
    if (m_compact)
        return;
    const QRect words = rect().adjusted(padding + iconSide + 8, 0, -padding, 0);
    painter.setFont(Typography::font(TextStyle::Small));
    painter.setPen(m_tone == Tone::Warn || m_tone == Tone::Bad ? ink : tokens.text2);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(Qt::AlignVCenter | Qt::AlignAbsolute) | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

}  // namespace twofold::ui
