// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ShareLegend.h"

#include "ui/theme/Label.h"
#include "ui/widgets/ShareDot.h"

#include <QHBoxLayout>

namespace twofold::ui {

ShareLegend::ShareLegend(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
}

void ShareLegend::setLines(const QList<Line> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (auto *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &line : lines)
        m_layout->addWidget(makeLine(line));
}

QWidget *ShareLegend::makeLine(const Line &line)
{
    auto *whole = new QWidget;
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *name = makeLabel(line.name, TextStyle::Small, ColorRole::Text2);
    name->setAccessibleName(tr("%1: %2", "what, how many").arg(line.name, line.count));
    layout->addWidget(new ShareDot(line.part), 0, Qt::AlignTop);
    layout->addWidget(name, 1);
    layout->addWidget(makeLabel(line.count, TextStyle::SmallStrong, ColorRole::Text, false), 0, Qt::AlignTop);
    return whole;
}

}  // namespace twofold::ui
