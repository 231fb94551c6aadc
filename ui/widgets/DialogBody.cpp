// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DialogBody.h"

#include "ui/theme/Typography.h"

#include <QLayout>
#include <QResizeEvent>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace twofold::ui {

namespace {

constexpr int leastHeight = 96;

QWidget *holding(QLayout *content)
{
    auto *widget = new QWidget;
    widget->setLayout(content);
    return widget;
}

}  // namespace

DialogBody::DialogBody(QLayout *content, QWidget *parent) : BodyScrollArea(holding(content), parent) {}

QSize DialogBody::sizeOver(const QWidget *window, const QSize &size)
{
    const QSize wanted(Typography::roomFor(size.width()), Typography::roomFor(size.height()));
    // One that is not shown yet has no size to go by.
    return window && window->isVisible() ? wanted.boundedTo(window->window()->size()) : wanted;
}

QSize DialogBody::sizeHint() const
{
    const int width = std::max(window()->minimumWidth(), widget()->minimumSizeHint().width());
    return {width, std::min(room(), std::max(heightFor(width), widget()->layout()->totalHeightForWidth(width)))};
}

QSize DialogBody::minimumSizeHint() const
{
    const int least = widget()->minimumSizeHint().width();
    const int width = std::max({least, window()->minimumWidth(), isVisible() ? this->width() : 0});
    const int wanted = heightFor(width);
    const int given = std::min(wanted, room());
    return {least + (given < wanted ? verticalScrollBar()->sizeHint().width() : 0), given};
}

/// The least height that nothing in it is cut at.
int DialogBody::heightFor(int width) const
{
    auto *content = widget()->layout();
    return content->hasHeightForWidth() ? content->totalMinimumHeightForWidth(width) : content->totalMinimumSize().height();
}

/// What the bar below leaves of the window that the dialog stands over.
int DialogBody::room() const
{
    const auto *dialog = window();
    const auto *below = dialog->parentWidget() ? dialog->parentWidget()->window() : nullptr;
    int height = below ? below->height() : screen()->availableGeometry().height();
    auto *parts = dialog->layout();
    for (int i = 0; parts && i < parts->count(); ++i) {
        auto *part = parts->itemAt(i);
        if (part->widget() != this)
            height -= part->hasHeightForWidth() ? part->heightForWidth(std::max(dialog->minimumWidth(), width()))
                                                : part->sizeHint().height();
    }
    return std::max(height, leastHeight);
}

bool DialogBody::event(QEvent *event)
{
    const bool isDone = BodyScrollArea::event(event);
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return isDone;
}

void DialogBody::resizeEvent(QResizeEvent *event)
{
    BodyScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

}  // namespace twofold::ui
