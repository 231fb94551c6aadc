// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BodyScrollArea.h"

#include "ui/widgets/AccessibleFactory.h"
#include "ui/widgets/KeyboardFocus.h"

#include <QAccessibleWidget>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace twofold::ui {

namespace {

/// Qt's own interface of a scroll area reads beyond its children when it is asked for a scroll bar that has just gone, as a screen
/// reader does that counted them a moment before.
class AreaInterface : public QAccessibleWidget
{
public:
    explicit AreaInterface(BodyScrollArea *area) : QAccessibleWidget(area, QAccessible::Client) {}

    QString text(QAccessible::Text kind) const override
    {
        const auto given = QAccessibleWidget::text(kind);
        const bool isNameless = kind == QAccessible::Name && given.isEmpty() && widget()->focusPolicy() != Qt::NoFocus;
        return isNameless ? widget()->window()->windowTitle() : given;
    }
};

bool takesFocus(const QWidget &content)
{
    const auto parts = content.findChildren<QWidget *>();
    return std::any_of(parts.cbegin(), parts.cend(), [&content](const QWidget *part) {
        return (part->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && part->isEnabled() && part->isVisibleTo(&content);
    });
}

}  // namespace

BodyScrollArea::BodyScrollArea(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    installAccessible<BodyScrollArea, AreaInterface>();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &BodyScrollArea::refreshStop);
}

void BodyScrollArea::refreshStop()
{
    const bool isStop = verticalScrollBar()->maximum() > 0 && !takesFocus(*widget());
    setFocusPolicy(isStop ? Qt::TabFocus : Qt::NoFocus);
}

bool BodyScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDone = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        refreshStop();  // what takes the keys may have come or gone
    return isDone;
}

void BodyScrollArea::paintEvent(QPaintEvent *event)
{
    QScrollArea::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    KeyboardFocus::paintInset(painter, viewport()->rect());
}

void BodyScrollArea::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    viewport()->update();
}

void BodyScrollArea::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    viewport()->update();
}

}  // namespace twofold::ui
