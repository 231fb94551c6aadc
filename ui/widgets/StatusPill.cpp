// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StatusPill.h"

#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace twofold::ui {

namespace {

constexpr int leastHeight = 22;
constexpr int padding = 7;
constexpr int iconSide = 12;
constexpr int iconGap = 5;

}  // namespace

StatusPill::StatusPill(Icon icon, const QString &word, Tone tone, QWidget *parent) : QWidget(parent)
{
    installAccessibleTraits();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setContent(icon, word, tone);
}

void StatusPill::setContent(Icon icon, const QString &word, Tone tone)
{
    m_icon = icon;
    m_word = word;
    m_tone = tone;
    setAccessibleName(word);
    updateGeometry();
    update();
}

void StatusPill::setOnSelectedRow(bool selected)
{
    m_onSelectedRow = selected;
    update();
}

QSize StatusPill::sizeHint() const
{
    const QFontMetrics metrics(Typography::font(TextStyle::SmallStrong));
    const int iconWidth = m_icon == Icon::None ? 0 : iconSide + iconGap;
    return {2 * padding + 1 + iconWidth + metrics.horizontalAdvance(m_word), qMax(leastHeight, metrics.height() + 6)};
}

void StatusPill::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    const QColor ink = tokens.ink(inkOf(m_tone));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_onSelectedRow ? tokens.surface : softFillOf(m_tone));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);

    QRect words = rect().adjusted(padding, 0, -padding, 0);
    if (m_icon != Icon::None) {
        const QRect square(padding, (height() - iconSide) / 2, iconSide, iconSide);
        Icons::paint(painter, QStyle::visualRect(layoutDirection(), rect(), square), m_icon, ink);
        words.setLeft(padding + iconSide + iconGap);
    }
    painter.setFont(Typography::font(TextStyle::SmallStrong));
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeft, m_word);
}

void StatusPill::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

}  // namespace twofold::ui
