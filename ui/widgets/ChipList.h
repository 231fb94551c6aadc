// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/AccessibleTraits.h"
#include "ui/widgets/Chip.h"

#include <QList>
#include <QWidget>

namespace twofold::ui {

class FlowLayout;

/// People and groups, or other short words, as chips that go on in the next line. For a screen reader: a list; give it an accessible name.
class ChipList : public QWidget, public AccessibleTraits
{
    Q_OBJECT
public:
    struct Entry
    {
        Chip::Kind kind = Chip::Kind::Person;
        QString name;
        int size = -1;  ///< how many people a group has; negative if that is not known
        bool isNew = false;
    };

    explicit ChipList(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    int count() const;

    QAccessible::Role accessibleRole() const override { return QAccessible::List; }

private:
    FlowLayout *m_layout;
};

}  // namespace twofold::ui
