// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BarLayout.h"

#include <QFontMetrics>
#include <QLabel>
#include <QStyle>

namespace twofold::ui {

namespace {

/// What an item would like to have. A label that can wrap still likes one line best.
QSize hintOf(const QLayoutItem *item)
{
    const auto *label = qobject_cast<const QLabel *>(item->widget());
    if (!label || !label->wordWrap())
        return item->sizeHint();
    const QSize line = label->fontMetrics().size(Qt::TextSingleLine, label->text()).grownBy(label->contentsMargins());
    return {line.width() + 1, qMax(line.height(), label->minimumHeight())};
}

}  // namespace

BarLayout::BarLayout(QWidget *parent) : QLayout(parent)
{
    setSpacing(8);
}

BarLayout::~BarLayout()
{
    qDeleteAll(m_leading);
    qDeleteAll(m_trailing);
}

void BarLayout::addLeading(QWidget *widget)
{
    addChildWidget(widget);
    m_leading.append(new QWidgetItem(widget));
    invalidate();
}

void BarLayout::addTrailing(QWidget *widget)
{
    addChildWidget(widget);
    m_trailing.append(new QWidgetItem(widget));
    invalidate();
}

void BarLayout::addItem(QLayoutItem *item)
{
    m_trailing.append(item);
}

int BarLayout::count() const
{
    return int(m_leading.size() + m_trailing.size());
}

QLayoutItem *BarLayout::itemAt(int index) const
{
    return index < m_leading.size() ? m_leading.value(index) : m_trailing.value(index - m_leading.size());
}

QLayoutItem *BarLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    return index < m_leading.size() ? m_leading.takeAt(index) : m_trailing.takeAt(index - m_leading.size());
}

int BarLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QRect area(0, 0, width - margins.left() - margins.right(), 0);
    return arrange(area, false) + margins.top() + margins.bottom();
}

QSize BarLayout::sizeHint() const
{
    const Items leading = shown(m_leading);
    const Items trailing = shown(m_trailing);
    int height = 0;
    for (const QLayoutItem *item : leading + trailing)
        height = qMax(height, hintOf(item).height());
    const int between = leading.isEmpty() || trailing.isEmpty() ? 0 : 2 * spacing();
    return QSize(widthOf(leading) + between + widthOf(trailing), height).grownBy(contentsMargins());
}

QSize BarLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : shown(m_leading) + shown(m_trailing))
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void BarLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QRect area = rect.marginsRemoved(contentsMargins());
    // What is left over above and below, when the bar has a least height.
    area.setTop(area.top() + qMax(0, (area.height() - arrange(area, false)) / 2));
    arrange(area, true);
}

BarLayout::Items BarLayout::shown(const Items &items)
{
    Items result;
    for (QLayoutItem *item : items) {
        if (!item->isEmpty())
            result.append(item);
    }
    return result;
}

int BarLayout::widthOf(const Items &items) const
{
    int width = items.isEmpty() ? 0 : spacing() * int(items.size() - 1);
    for (const QLayoutItem *item : items)
        width += hintOf(item).width();
    return width;
}

int BarLayout::heightOf(const QLayoutItem *item, int width) const
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : hintOf(item).height();
}

int BarLayout::arrangeRow(const Items &items, const QRect &area, int x, bool apply) const
{
    int height = 0;
    for (const QLayoutItem *item : items)
        height = qMax(height, hintOf(item).height());
    for (QLayoutItem *item : items) {
        const QSize size = hintOf(item);
        const QRect place(QPoint(x, area.top() + (height - size.height()) / 2), size);
        if (apply)
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), area, place));
        x += size.width() + spacing();
    }
    return height;
}

int BarLayout::arrangeColumn(const Items &items, const QRect &area, bool apply) const
{
    int y = area.top();
    for (QLayoutItem *item : items) {
        const int height = heightOf(item, area.width());
        if (apply)
            item->setGeometry(QRect(area.left(), y, area.width(), height));
        y += height + spacing();
    }
    return qMax(0, y - area.top() - spacing());
}

int BarLayout::arrangeGroup(const Items &items, const QRect &area, bool trailing, bool apply) const
{
    const int width = widthOf(items);
    if (width > area.width())
        return arrangeColumn(items, area, apply);
    return arrangeRow(items, area, trailing ? area.right() + 1 - width : area.left(), apply);
}

int BarLayout::arrange(const QRect &area, bool apply) const
{
    const Items leading = shown(m_leading);
    const Items trailing = shown(m_trailing);
    const bool sideBySide = widthOf(leading) + 2 * spacing() + widthOf(trailing) <= area.width();
    if (leading.isEmpty() || trailing.isEmpty())
        return qMax(arrangeGroup(leading, area, false, apply), arrangeGroup(trailing, area, true, apply));
    if (!sideBySide) {
        const int above = arrangeGroup(leading, area, false, apply) + spacing();
        return above + arrangeGroup(trailing, area.adjusted(0, above, 0, 0), true, apply);
    }
    int height = 0;
    for (const QLayoutItem *item : leading + trailing)
        height = qMax(height, hintOf(item).height());
    const auto centred = [&](const Items &items) {
        int own = 0;
        for (const QLayoutItem *item : items)
            own = qMax(own, hintOf(item).height());
        return area.adjusted(0, (height - own) / 2, 0, 0);
    };
    arrangeGroup(leading, centred(leading), false, apply);
    arrangeGroup(trailing, centred(trailing), true, apply);
    return height;
}

}  // namespace twofold::ui
