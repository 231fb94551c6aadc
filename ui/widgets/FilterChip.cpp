// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterChip.h"

#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/KeyboardFocus.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace twofold::ui {

namespace {

constexpr int leastHeight = 28;
constexpr int padding = 12;
constexpr int gap = 6;
constexpr int iconSide = 12;

}  // namespace

FilterChip::FilterChip(const QString &text, QWidget *parent) : QAbstractButton(parent), m_focus(new KeyboardFocus(this))
{
    installAccessibleTraits();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setWords(text);
}

void FilterChip::setWords(const QString &text, const QString &name)
{
    QString shown = text;
    setText(shown.replace(u'&', QStringLiteral("&&")));  // no shortcut of its own
    m_name = name.isEmpty() ? text : name;
    refresh();
}

void FilterChip::setCount(qsizetype count)
{
    if (count == m_count)
        return;
    m_count = count;
    refresh();
}

void FilterChip::setTrailingIcon(Icon icon)
{
    m_trailing = icon;
    refresh();
}

void FilterChip::refresh()
{
    setAccessibleName(m_count < 0 ? m_name : tr("%1, %2", "Not set up, 38").arg(m_name, countText()));
    updateGeometry();
    update();
}

QString FilterChip::countText() const
{
    return m_count < 0 ? QString() : locale().toString(m_count);
}

int FilterChip::widthOf(const QString &words) const
{
    return QFontMetrics(Typography::font(TextStyle::Chip)).horizontalAdvance(words) + 1;
}

QSize FilterChip::sizeHint() const
{
    QString words = text();
    int width = 2 * padding + widthOf(words.replace(QStringLiteral("&&"), QStringLiteral("&")));
    if (m_count >= 0)
        width += gap + widthOf(countText());
    if (m_trailing != Icon::None)
        width += gap + iconSide;
    return {width, qMax(leastHeight, QFontMetrics(Typography::font(TextStyle::Chip)).height() + 10)};
}

QSize FilterChip::minimumSizeHint() const
{
    return {2 * padding + 40, sizeHint().height()};
}

QAccessible::Role FilterChip::accessibleRole() const
{
    return isCheckable() ? QAccessible::RadioButton : QAccessible::PushButton;
}

void FilterChip::amendAccessibleState(QAccessible::State &state) const
{
    state.checkable = isCheckable();
    state.checked = isChecked();
}

void FilterChip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

void FilterChip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FilterChip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocusShown = m_focus->isShown();
    const auto fill =
        isOn() ? (underMouse() ? tokens.accentHover : tokens.accent) : (underMouse() ? tokens.hover : tokens.surface);
    painter.setPen(QPen(isOn() ? fill : tokens.buttonBorder, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), height() / 2.0, height() / 2.0);
    if (isFocusShown) {
        painter.setPen(QPen(isOn() ? tokens.onAccent : tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), height() / 2.0 - 3, height() / 2.0 - 3);
    }

    const auto place = [this](int left, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
    };
    int end = width() - padding;
    if (m_trailing != Icon::None) {
        end -= iconSide;
        const auto square = place(end, iconSide).adjusted(0, (height() - iconSide) / 2, 0, -(height() - iconSide) / 2);
        Icons::paint(painter, square, m_trailing, isOn() ? tokens.onAccent : tokens.text2);
        end -= gap;
    }
    painter.setFont(Typography::font(TextStyle::Chip));
    if (m_count >= 0) {
        const int wide = widthOf(countText());
        painter.setPen(isOn() ? tokens.onAccent : tokens.text2);
        painter.drawText(place(end - wide, wide), Qt::AlignCenter, countText());
        end -= wide + gap;
    }
    QString words = text();
    words.replace(QStringLiteral("&&"), QStringLiteral("&"));
    painter.setPen(isOn() ? tokens.onAccent : tokens.text);
    painter.drawText(place(padding, end - padding), Qt::AlignCenter,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, end - padding));
}

}  // namespace twofold::ui
