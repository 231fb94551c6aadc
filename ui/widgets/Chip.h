// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"
#include "ui/widgets/AccessibleTraits.h"

#include <QWidget>

namespace twofold::ui {

/// A person or a group in a ChipList, at least 28 px high, for reading only.
class Chip : public QWidget, public AccessibleTraits
{
    Q_OBJECT
public:
    enum class Kind {
        Person,  ///< with initials
        Group,   ///< with the icon of people
        Other,   ///< the words alone
    };

    Chip(Kind kind, const QString &text, QWidget *parent = nullptr);

    /// Stands out as not saved yet.
    void setNew(bool isNew);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::ListItem; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int textLeft() const;

    Kind m_kind;
    QString m_text;
    bool m_new = false;
};

}  // namespace twofold::ui
