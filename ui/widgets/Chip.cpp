// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Chip.h"

#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/Avatar.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace twofold::ui {

namespace {

constexpr int leastHeight = 28;
constexpr int avatarSide = 20;
constexpr int iconSide = 14;
constexpr int padding = 12;

}  // namespace

Chip::Chip(Kind kind, const QString &text, QWidget *parent) : QWidget(parent), m_kind(kind), m_text(text)
{
    installAccessibleTraits();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(text);
    setToolTip(text);
}

void Chip::setNew(bool isNew)
{
    m_new = isNew;
    update();
}

int Chip::textLeft() const
{
    switch (m_kind) {
    case Kind::Person: return 4 + avatarSide + 6;
    case Kind::Group: return 9 + iconSide + 6;
    case Kind::Other: break;
    }
    return padding;
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(Typography::font(TextStyle::Chip));
    return {textLeft() + metrics.horizontalAdvance(m_text) + 1 + padding, qMax(leastHeight, metrics.height() + 10)};
}

QSize Chip::minimumSizeHint() const
{
    return {textLeft() + padding + 40, sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_new ? tokens.accentLine : tokens.border);
    painter.setBrush(m_new ? tokens.accentSoft : tokens.inset);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), height() / 2.0, height() / 2.0);

    const auto visual = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    if (m_kind == Kind::Person) {
        Avatar::paint(painter, visual(QRect(4, (height() - avatarSide) / 2, avatarSide, avatarSide)),
                      Avatar::initialsOf(m_text, Avatar::Shape::Round), Avatar::Shape::Round);
    } else if (m_kind == Kind::Group) {
        Icons::paint(painter, visual(QRect(9, (height() - iconSide) / 2, iconSide, iconSide)), Icon::People, tokens.text2);
    }
    const QRect words = rect().adjusted(textLeft(), 0, -padding, 0);
    painter.setFont(Typography::font(TextStyle::Chip));
    painter.setPen(tokens.text);
    painter.drawText(visual(words), Qt::AlignCenter, painter.fontMetrics().elidedText(m_text, Qt::ElideRight, words.width()));
}

}  // namespace twofold::ui
