// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PortalSwitcher.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/KeyboardFocus.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace twofold::ui {

namespace {

constexpr int leastHeight = 52;
constexpr int tileSide = 36;
constexpr int compactWidth = tileSide + 4;
constexpr int padding = 8;

}  // namespace

PortalSwitcher::PortalSwitcher(QWidget *parent) : QAbstractButton(parent), m_focus(new KeyboardFocus(this))
{
    installAccessibleTraits();
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &PortalSwitcher::openMenu);
}

void PortalSwitcher::setPortal(const QString &host, const QString &person, const QString &role)
{
    m_host = host;
    m_account = role.isEmpty() ? person : tr("%1 · %2", "person · role").arg(person, role);
    setAccessibleName(tr("Portal %1, %2", "host, person and role").arg(host, m_account));
    setCompact(m_compact);
}

void PortalSwitcher::setMenu(QMenu *menu)
{
    m_menu = menu;
    // A screen reader triggers an item and leaves the menu open.
    connect(menu, &QMenu::triggered, menu, &QWidget::close);
}

QWidget *PortalSwitcher::accessibleMenu() const
{
    return m_menu;
}

void PortalSwitcher::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? m_host + u'\n' + m_account : QString());
    updateGeometry();
    update();
}

QSize PortalSwitcher::sizeHint() const
{
    const int lines = QFontMetrics(Typography::font(TextStyle::SectionLabel)).lineSpacing()
        + QFontMetrics(Typography::font(TextStyle::Small)).lineSpacing();
    return {m_compact ? compactWidth : 208, qMax(leastHeight, lines + 16)};
}

QSize PortalSwitcher::minimumSizeHint() const
{
    return {compactWidth, sizeHint().height()};
}

void PortalSwitcher::openMenu()
{
    if (m_menu)
        m_menu->popup(
            mapToGlobal(isRightToLeft() ? QPoint(width() - m_menu->sizeHint().width(), height()) : QPoint(0, height())));
}

void PortalSwitcher::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || (event->key() == Qt::Key_Down && m_menu))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PortalSwitcher::paintEvent(QPaintEvent *)
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

    const auto visual = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const int tileX = m_compact ? (width() - tileSide) / 2 : padding;
    Avatar::paint(painter, visual(QRect(tileX, (height() - tileSide) / 2, tileSide, tileSide)),
                  Avatar::initialsOf(m_host, Avatar::Shape::AccentTile), Avatar::Shape::AccentTile);
    if (m_compact)
        return;

    const int textX = padding + tileSide + 10;
    Icons::paint(painter, visual(QRect(width() - 23, (height() - 16) / 2, 16, 16)), Icon::UpDown, tokens.text2);
    const int textWidth = width() - 28 - textX;
    const int side = Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    const auto line = [&](TextStyle style, const QColor &ink, const QString &words, int top, int height) {
        painter.setFont(Typography::font(style));
        painter.setPen(ink);
        painter.drawText(visual(QRect(textX, top, textWidth, height)), side | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, textWidth));
    };
    const int upper = QFontMetrics(Typography::font(TextStyle::SectionLabel)).lineSpacing();
    const int lower = QFontMetrics(Typography::font(TextStyle::Small)).lineSpacing();
    const int top = (height() - upper - lower) / 2;
    line(TextStyle::SectionLabel, tokens.text, m_host, top, upper);
    line(TextStyle::Small, tokens.text2, m_account, top + upper, lower);
}

}  // namespace twofold::ui
