// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Label.h"

#include "ui/theme/Theme.h"

#include <QEvent>

namespace twofold::ui {

Label::Label(TextStyle style, ColorRole role, QWidget *parent) : Label(QString(), style, role, parent) {}

Label::Label(const QString &text, TextStyle style, ColorRole role, QWidget *parent)
    : QLabel(text, parent), m_style(style), m_role(role)
{
    setTextFormat(Qt::PlainText);
    refresh();
}

void Label::setTextStyle(TextStyle style)
{
    m_style = style;
    refresh();
}

void Label::setColorRole(ColorRole role)
{
    m_role = role;
    refresh();
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    switch (event->type()) {
    case QEvent::StyleChange:
    case QEvent::PaletteChange:
    case QEvent::ApplicationFontChange:
        refresh();
        break;
    default:
        break;
    }
}

void Label::refresh()
{
    // Setting font and palette sends the very events that lead here.
    if (m_refreshing)
        return;
    m_refreshing = true;
    setFont(Typography::font(m_style));
    QPalette colors = palette();
    const Tokens &tokens = Theme::tokens();
    colors.setColor(QPalette::WindowText, tokens.ink(m_role));
    colors.setColor(QPalette::Disabled, QPalette::WindowText, tokens.disabled);
    setPalette(colors);
    m_refreshing = false;
}

Label *makeLabel(const QString &text, TextStyle style, ColorRole role, bool wraps)
{
    auto *label = new Label(text, style, role);
    label->setWordWrap(wraps);
    return label;
}

} // namespace twofold::ui
