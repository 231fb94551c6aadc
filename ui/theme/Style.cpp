// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Style.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyleOption>

namespace twofold::ui {

using namespace Qt::StringLiterals;

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::paintRadio(QPainter &painter, const QRectF &rect, bool on, bool enabled)
{
    const Tokens &tokens = Theme::tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (on) {
        painter.setBrush(enabled ? tokens.accent : tokens.disabled);
        painter.drawEllipse(rect);
        painter.setBrush(tokens.onAccent);
        painter.drawEllipse(rect.center(), rect.width() * 3 / 16, rect.width() * 3 / 16);
    } else {
        painter.setBrush(enabled ? tokens.surface : tokens.neutralSoft);
        painter.setPen(QPen(enabled ? tokens.control : tokens.buttonBorder, 1));
        painter.drawEllipse(rect.adjusted(.5, .5, -.5, -.5));
    }
    painter.restore();
}

void Style::paintCheckBox(QPainter &painter, const QRectF &rect, bool on, bool partly, bool enabled)
{
    const Tokens &tokens = Theme::tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (on || partly) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled ? tokens.accent : tokens.disabled);
        painter.drawRoundedRect(rect, 4, 4);
        Icons::paint(painter, rect.adjusted(2, 2, -2, -2), on ? Icon::Check : Icon::Minus, tokens.onAccent);
    } else {
        painter.setBrush(enabled ? tokens.surface : tokens.neutralSoft);
        painter.setPen(QPen(enabled ? tokens.control : tokens.buttonBorder, 1));
        painter.drawRoundedRect(rect.adjusted(.5, .5, -.5, -.5), 3.5, 3.5);
    }
    painter.restore();
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option && option->state.testFlag(State_Enabled);
    switch (element) {
    case PE_IndicatorCheckBox:
        paintCheckBox(*painter, option->rect, option->state.testFlag(State_On), option->state.testFlag(State_NoChange), enabled);
        return;
    case PE_IndicatorRadioButton: paintRadio(*painter, option->rect, option->state.testFlag(State_On), enabled); return;
    case PE_FrameFocusRect: return;
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
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

}  // namespace twofold::ui
