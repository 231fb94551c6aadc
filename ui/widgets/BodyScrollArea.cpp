// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BodyScrollArea.h"

#include "ui/widgets/AccessibleFactory.h"

#include <QAccessibleWidget>

namespace twofold::ui {

namespace {

/// Qt's own interface of a scroll area reads beyond its children when it is asked for a scroll bar that has just gone, as a screen
/// reader does that counted them a moment before.
class AreaInterface : public QAccessibleWidget
{
public:
    explicit AreaInterface(BodyScrollArea *area)
        : QAccessibleWidget(area, QAccessible::Client)
    {
    }
};

}  // namespace

BodyScrollArea::BodyScrollArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    installAccessible<BodyScrollArea, AreaInterface>();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

}  // namespace twofold::ui
