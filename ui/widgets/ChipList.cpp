// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChipList.h"

#include "ui/widgets/FlowLayout.h"

#include <QLocale>

namespace twofold::ui {

ChipList::ChipList(QWidget *parent) : QWidget(parent), m_layout(new FlowLayout(this))
{
    installAccessibleTraits();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipList::setEntries(const QList<Entry> &entries)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Entry &entry : entries) {
        const bool counted = entry.kind == Chip::Kind::Group && entry.size >= 0;
        auto *chip =
            new Chip(entry.kind,
                     counted ? tr("%1 · %2", "group · people in it").arg(entry.name, locale().toString(entry.size)) : entry.name);
        chip->setNew(entry.isNew);
        if (counted)
            chip->setAccessibleName(tr("%1, group, %n person(s)", nullptr, entry.size).arg(entry.name));
        else if (entry.kind == Chip::Kind::Group)
            chip->setAccessibleName(tr("%1, group").arg(entry.name));
        m_layout->addWidget(chip);
    }
    updateGeometry();
}

int ChipList::count() const
{
    return m_layout->count();
}

}  // namespace twofold::ui
