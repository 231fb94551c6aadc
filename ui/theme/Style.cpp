// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Style.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyleOption>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualHeight = 32;
constexpr int bigHeight = 40;
constexpr int iconButtonSide = 28;

Style::Touch touchOf(const QStyleOption *option)
{
    if (!option || !option->state.testFlag(QStyle::State_Enabled))
        return Style::Touch::None;
    if (option->state.testFlag(QStyle::State_Sunken))
        return Style::Touch::Pressed;
    return option->state.testFlag(QStyle::State_MouseOver) ? Style::Touch::Hovered : Style::Touch::None;
}

/// The fill of a box or radio that can be used.
QColor fillOf(bool on, Style::Touch touch)
{
    const Tokens &tokens = Theme::tokens();
    switch (touch) {
    case Style::Touch::Hovered: return on ? tokens.accentHover : tokens.hover;
    case Style::Touch::Pressed: return on ? tokens.accentPressed : tokens.selected;
    case Style::Touch::None: break;
    }
    return on ? tokens.accent : tokens.surface;
}

}  // namespace

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::paintRadio(QPainter &painter, const QRectF &rect, bool on, bool enabled, Touch touch)
{
    const Tokens &tokens = Theme::tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (on) {
        painter.setBrush(enabled ? fillOf(true, touch) : tokens.disabled);
        painter.drawEllipse(rect);
        painter.setBrush(tokens.onAccent);
        painter.drawEllipse(rect.center(), rect.width() * 3 / 16, rect.width() * 3 / 16);
    } else {
        painter.setBrush(enabled ? fillOf(false, touch) : tokens.neutralSoft);
        painter.setPen(QPen(enabled ? tokens.control : tokens.buttonBorder, 1));
        painter.drawEllipse(rect.adjusted(.5, .5, -.5, -.5));
    }
    painter.restore();
}

void Style::paintCheckBox(QPainter &painter, const QRectF &rect, bool on, bool partly, bool enabled, Touch touch)
{
    const Tokens &tokens = Theme::tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (on || partly) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled ? fillOf(true, touch) : tokens.disabled);
        painter.drawRoundedRect(rect, 4, 4);
        Icons::paint(painter, rect.adjusted(2, 2, -2, -2), on ? Icon::Check : Icon::Minus, tokens.onAccent);
    } else {
        painter.setBrush(enabled ? fillOf(false, touch) : tokens.neutralSoft);
        painter.setPen(QPen(enabled ? tokens.control : tokens.buttonBorder, 1));
        painter.drawRoundedRect(rect.adjusted(.5, .5, -.5, -.5), 3.5, 3.5);
    }
    painter.restore();
}

void Style::paintFaultFrame(QPainter &painter, const QRectF &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::tokens().bad, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 2, 2);
    painter.restore();
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option && option->state.testFlag(State_Enabled);
    switch (element) {
    case PE_IndicatorCheckBox:
        paintCheckBox(*painter, option->rect, option->state.testFlag(State_On), option->state.testFlag(State_NoChange), enabled,
                      touchOf(option));
        return;
    case PE_IndicatorRadioButton:
        paintRadio(*painter, option->rect, option->state.testFlag(State_On), enabled, touchOf(option));
        return;
    case PE_FrameFocusRect: return;
    case PE_FrameLineEdit:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (widget && widget->property("error").toBool())
            paintFaultFrame(*painter, option->rect);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 12;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    // Above the widget means: a child of the window or scroll area, so that no card or row clips the ring.
    if (hint == SH_FocusFrame_AboveWidget)
        return 1;
    if (hint == SH_Widget_Animate && Theme::wantsLessMotion())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

void Style::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                         const QString &text, QPalette::ColorRole role) const
{
    // Beside the icon of a button, Qt's style sheets mean the right as it is seen. In a right-to-left layout a painter takes that for
    // the other side, and the words would lie off their icon.
    const bool isButton = flags & (Qt::TextShowMnemonic | Qt::TextHideMnemonic);
    const bool isSeenSide = isButton && painter->layoutDirection() == Qt::RightToLeft && (flags & Qt::AlignRight);
    QProxyStyle::drawItemText(painter, rect, isSeenSide ? flags | int(Qt::AlignAbsolute) : flags, palette, enabled, text, role);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (Theme::hasStyleSheet() || !widget || (type != CT_PushButton && type != CT_LineEdit))
        return size;
    if (type == CT_PushButton && widget->property("role") == "icon"_L1)
        return {iconButtonSide, iconButtonSide};
    return size.expandedTo({0, widget->property("big").toBool() ? bigHeight : usualHeight});
}

}  // namespace twofold::ui
