// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TicketLegend.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace twofold::ui {

namespace {

constexpr int iconSize = 14;
constexpr int textStart = 22;

}  // namespace

TicketLegend::TicketLegend(QWidget *parent) : QWidget(parent)
{
    installAccessibleTraits();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    refresh();
}

void TicketLegend::refresh()
{
    //: The word in square brackets is drawn as a digit's cell is; keep the brackets around it.
    m_text = tr("Capitals and small letters differ. [Shaded] characters are digits.");
    setAccessibleName(QString(m_text).remove(u'[').remove(u']'));
    // The brackets become the room on both sides of the word within its cell.
    m_shadedStart = int(m_text.indexOf(u'['));
    m_shadedLength = int(m_text.indexOf(u']')) + 1 - m_shadedStart;
    m_text.replace(u'[', QChar::Nbsp).replace(u']', QChar::Nbsp);
    updateGeometry();
    update();
}

void TicketLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange)
        refresh();
}

qreal TicketLegend::layOut(QTextLayout &layout, qreal width) const
{
    QTextOption option;
    option.setTextDirection(layoutDirection());
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    layout.setText(m_text);
    layout.setFont(Typography::font(TextStyle::Small));
    layout.setTextOption(option);
    if (m_shadedStart >= 0) {
        QTextLayout::FormatRange shaded;
        shaded.start = m_shadedStart;
        shaded.length = m_shadedLength;
        shaded.format.setFontWeight(QFont::Medium);
        shaded.format.setForeground(Theme::tokens().accentText);
        layout.setFormats({shaded});
    }
    const qreal lineHeight = std::ceil(QFontMetricsF(layout.font()).height()) + 3;
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        // Letters that the font borrows from another may be taller.
        const qreal step = std::max(lineHeight, line.height());
        line.setPosition({0, height + (step - line.height()) / 2});
        height += step;
    }
    layout.endLayout();
    return height;
}

QSize TicketLegend::sizeHint() const
{
    QTextLayout layout;
    const qreal height = layOut(layout, QWIDGETSIZE_MAX);
    return {textStart + int(std::ceil(layout.maximumWidth())), int(std::ceil(height))};
}

QSize TicketLegend::minimumSizeHint() const
{
    QTextLayout layout;
    layOut(layout, QWIDGETSIZE_MAX);
    return {textStart + int(std::ceil(layout.minimumWidth())), sizeHint().height()};
}

int TicketLegend::heightForWidth(int width) const
{
    QTextLayout layout;
    return int(std::ceil(layOut(layout, width - textStart)));
}

void TicketLegend::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QTextLayout layout;
    layOut(layout, width() - textStart);
    const QPointF origin(isRightToLeft() ? 0 : textStart, 0);
    const QTextLine first = layout.lineAt(0);
    const qreal iconTop = first.y() + (first.height() - iconSize) / 2;
    Icons::paint(painter, QRectF(isRightToLeft() ? width() - iconSize : 0, iconTop, iconSize, iconSize), Icon::Info,
                 tokens.text3);

    const QTextLine line = layout.lineForTextPosition(m_shadedStart);
    if (m_shadedStart >= 0 && line.isValid()) {
        const qreal from = line.cursorToX(m_shadedStart);
        const qreal to = line.cursorToX(m_shadedStart + m_shadedLength);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accentSoft);
        painter.drawRoundedRect(
            QRectF(origin + QPointF(qMin(from, to), line.y() - 1), QSizeF(qAbs(to - from), line.height() + 2)), 4, 4);
    }
    painter.setPen(tokens.text2);
    layout.draw(&painter, origin);
}

}  // namespace twofold::ui
