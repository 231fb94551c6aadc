// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterChips.h"

#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FlowLayout.h"

#include <QButtonGroup>

namespace twofold::ui {

namespace {

constexpr int gap = 4;

}  // namespace

FilterChips::FilterChips(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *layout = new FlowLayout(this);
    layout->setSpacing(gap);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT chosen(id);
    });
}

void FilterChips::addFilter(int id, const QString &text)
{
    auto *chip = new FilterChip(text);
    chip->setCheckable(true);
    chip->setObjectName(QStringLiteral("filterChip%1").arg(id));
    const QSignalBlocker blocker(m_group);
    m_group->addButton(chip, id);
    layout()->addWidget(chip);
    if (m_group->buttons().size() == 1)
        chip->setChecked(true);
}

FilterChip *FilterChips::chip(int id) const
{
    return static_cast<FilterChip *>(m_group->button(id));
}

void FilterChips::setCount(int id, qsizetype count)
{
    if (auto *found = chip(id))
        found->setCount(count);
}

void FilterChips::setCurrent(int id)
{
    const QSignalBlocker blocker(m_group);
    if (auto *found = chip(id))
        found->setChecked(true);
}

int FilterChips::current() const
{
    return m_group->checkedId();
}

}  // namespace twofold::ui
