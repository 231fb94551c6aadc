// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Buttons.h"

#include <QStyle>
#include <QVariant>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(ButtonRole role)
{
    switch (role) {
    case ButtonRole::Default: return {};
    case ButtonRole::Primary: return u"primary"_s;
    case ButtonRole::Quiet: return u"quiet"_s;
    case ButtonRole::Plain: return u"plain"_s;
    case ButtonRole::Disclosure: return u"disclosure"_s;
    case ButtonRole::Destructive: return u"destructive"_s;
    case ButtonRole::IconOnly: return u"icon"_s;
    }
    return {};
}

ColorRole inkOf(const QString &role)
{
    if (role == "primary"_L1)
        return ColorRole::OnAccent;
    if (role == "quiet"_L1)
        return ColorRole::AccentText;
    if (role == "destructive"_L1)
        return ColorRole::Bad;
    return role == "plain"_L1 ? ColorRole::Text3 : ColorRole::Text;
}

bool isLink(const QString &role)
{
    return role == "quiet"_L1 || role == "plain"_L1 || role == "disclosure"_L1;
}

}  // namespace

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

void setButtonRole(QPushButton *button, ButtonRole role)
{
    setStyleProperty(button, "role", nameOf(role));
}

void setButtonIcon(QPushButton *button, Icon icon)
{
    // The style puts 4 px between drawing and words; the wider box, at whose beginning the drawing stands, makes that 8.
    button->setIconSize(QSize(20, 16));
    button->setIcon(Icons::icon(icon, inkOf(button->property("role").toString())));
    setStyleProperty(button, "withIcon", icon != Icon::None);
}

QPushButton *makeButton(const QString &text, ButtonRole role, Icon icon)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    setButtonRole(button, role);
    if (icon != Icon::None)
        setButtonIcon(button, icon);
    if (isLink(nameOf(role)))
        button->setCursor(Qt::PointingHandCursor);
    return button;
}

QPushButton *makeBigButton(const QString &text, ButtonRole role, Icon icon)
{
    QPushButton *button = makeButton(text, role, icon);
    setStyleProperty(button, "big", true);
    return button;
}

QPushButton *makeIconButton(const QString &name, Icon icon, ColorRole color)
{
    QPushButton *button = makeButton(QString(), ButtonRole::IconOnly);
    button->setIconSize(QSize(16, 16));
    button->setIcon(Icons::icon(icon, color));
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setIconButtonName(button, name);
    return button;
}

void setIconButtonName(QPushButton *button, const QString &name)
{
    button->setToolTip(name);
    button->setAccessibleName(name);
}

}  // namespace twofold::ui
