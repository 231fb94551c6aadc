// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Regions.h"

#include "ui/widgets/Shortcuts.h"

#include <QApplication>
#include <QShortcut>

#include <utility>

namespace twofold::ui {

namespace {

bool takesKeys(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible() && widget->isEnabled();
}

}  // namespace

Regions::Regions(std::function<QList<QWidget *>()> regions, QWidget *view) : QObject(view), m_regions(std::move(regions))
{
    connect(Shortcuts::add(Shortcuts::Id::NextRegion, view), &QShortcut::activated, this, [this] { go(1); });
    connect(Shortcuts::add(Shortcuts::Id::PreviousRegion, view), &QShortcut::activated, this, [this] { go(-1); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { remember(now); });
}

void Regions::remember(QWidget *focused)
{
    if (!focused)
        return;
    const auto regions = m_regions();
    for (auto *region : regions) {
        if (region->isAncestorOf(focused))
            m_last.insert(region, focused);
    }
}

void Regions::go(int step)
{
    auto regions = m_regions();
    regions.removeIf([this](QWidget *region) { return !region->isVisible() || !entryOf(region); });
    if (regions.isEmpty())
        return;
    const auto *focused = QApplication::focusWidget();
    // Outside all of them, the first step is into the first, or the last.
    qsizetype now = step > 0 ? -1 : regions.size();
    for (qsizetype at = 0; at < regions.size(); ++at) {
        if (focused && (regions.at(at) == focused || regions.at(at)->isAncestorOf(focused)))
            now = at;
    }
    const auto next = (now + step + regions.size()) % regions.size();
    entryOf(regions.at(next))->setFocus(Qt::ShortcutFocusReason);
}

QWidget *Regions::entryOf(QWidget *region) const
{
    auto *last = m_last.value(region).data();
    if (last && region->isAncestorOf(last) && takesKeys(last))
        return last;
    for (auto *widget = region->nextInFocusChain(); widget != region; widget = widget->nextInFocusChain()) {
        if (region->isAncestorOf(widget) && takesKeys(widget))
            return widget;
    }
    return takesKeys(region) ? region : nullptr;  // one that is there to be read
}

}  // namespace twofold::ui
