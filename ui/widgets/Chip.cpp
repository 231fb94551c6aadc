// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Chip.h"

#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/KeyboardFocus.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastHeight = 28;
constexpr int avatarSide = 20;
constexpr int iconSide = 14;
constexpr int padding = 12;
constexpr int buttonSide = 28;
constexpr int removeSide = 12;

}  // namespace

Chip::Chip(Kind kind, const QString &text, QWidget *parent) : QWidget(parent), m_kind(kind), m_focus(new KeyboardFocus(this))
{
    installAccessibleTraits();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setContent(kind, text);
}

void Chip::setContent(Kind kind, const QString &text)
{
    m_kind = kind;
    m_text = text;
    setAccessibleName(text);
    setToolTip(text);
    updateGeometry();
    update();
}

void Chip::setNew(bool isNew)
{
    m_new = isNew;
    update();
}

void Chip::setRemovable(const QString &name)
{
    if (!m_removeButton) {
        m_removeButton = makeIconButton(name, Icon::Close);
        m_removeButton->setObjectName(u"removeButton"_s);
        m_removeButton->setIconSize({removeSide, removeSide});
        m_removeButton->setFocusPolicy(Qt::NoFocus);  // Delete on the chip is the way of the keyboard
        m_removeButton->setParent(this);
        connect(m_removeButton, &QPushButton::clicked, this, &Chip::removeRequested);
        setCurrent(false);
        placeButton();
        m_removeButton->show();
    }
    setIconButtonName(m_removeButton, name);
    updateGeometry();
}

void Chip::setCurrent(bool current)
{
    if (m_removeButton)
        setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
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

int Chip::textRight() const
{
    return m_removeButton ? buttonSide : padding;
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(Typography::font(TextStyle::Chip));
    return {textLeft() + metrics.horizontalAdvance(m_text) + 1 + textRight(), qMax(leastHeight, metrics.height() + 10)};
}

QSize Chip::minimumSizeHint() const
{
    return {textLeft() + textRight() + 40, sizeHint().height()};
}

void Chip::placeButton()
{
    if (!m_removeButton)
        return;
    const QRect place(width() - buttonSide, (height() - buttonSide) / 2, buttonSide, buttonSide);
    m_removeButton->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void Chip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    Q_EMIT focused();
}

void Chip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButton();
}

void Chip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeButton();
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocusShown = m_focus->isShown();
    const qreal half = isFocusShown ? 1 : .5;
    painter.setPen(QPen(isFocusShown ? tokens.accent : m_new ? tokens.accentLine : tokens.border, 2 * half));
    painter.setBrush(m_new ? tokens.accentSoft : tokens.inset);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), height() / 2.0, height() / 2.0);

    const auto visual = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    if (m_kind == Kind::Person) {
        Avatar::paint(painter, visual(QRect(4, (height() - avatarSide) / 2, avatarSide, avatarSide)),
                      Avatar::initialsOf(m_text, Avatar::Shape::Round), Avatar::Shape::Round);
    } else if (m_kind == Kind::Group) {
        Icons::paint(painter, visual(QRect(9, (height() - iconSide) / 2, iconSide, iconSide)), Icon::People, tokens.text2);
    }
    const QRect words = rect().adjusted(textLeft(), 0, -textRight(), 0);
    painter.setFont(Typography::font(TextStyle::Chip));
    painter.setPen(tokens.text);
    painter.drawText(visual(words), Qt::AlignCenter, painter.fontMetrics().elidedText(m_text, Qt::ElideRight, words.width()));
}

}  // namespace twofold::ui
