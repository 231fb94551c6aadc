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

QSize StatusPill::sizeOf(Icon icon, const QString &word)
{
    const QFontMetrics metrics(Typography::font(TextStyle::SmallStrong));
    const int iconWidth = icon == Icon::None ? 0 : iconSide + iconGap;
    return {2 * padding + 1 + iconWidth + metrics.horizontalAdvance(word), qMax(leastHeight, metrics.height() + 6)};
}

void StatusPill::paint(QPainter &painter, const QRect &rect, Icon icon, const QString &word, Tone tone, bool onSelectedRow,
                       Qt::LayoutDirection direction)
{
    const Tokens &tokens = Theme::tokens();
    const QColor ink = tokens.ink(inkOf(tone));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(onSelectedRow ? tokens.surface : softFillOf(tone));
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);

    QRect words = rect.adjusted(padding, 0, -padding, 0);
    if (icon != Icon::None) {
        const QRect square(rect.left() + padding, rect.top() + (rect.height() - iconSide) / 2, iconSide, iconSide);
        Icons::paint(painter, QStyle::visualRect(direction, rect, square), icon, ink);
        words.setLeft(rect.left() + padding + iconSide + iconGap);
    }
    painter.setFont(Typography::font(TextStyle::SmallStrong));
    painter.setPen(ink);
    const QRect place = QStyle::visualRect(direction, rect, words);
    const auto edge = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignAbsolute | edge,
                     painter.fontMetrics().elidedText(word, Qt::ElideRight, place.width()));
    painter.restore();
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_icon, m_word, m_tone, m_onSelectedRow, layoutDirection());
}

void StatusPill::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

}  // namespace twofold::ui
