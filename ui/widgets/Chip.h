// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"
#include "ui/widgets/AccessibleTraits.h"

#include <QWidget>

class QPushButton;

namespace twofold::ui {

class KeyboardFocus;

/// A person or a group in a ChipList, at least 28 px high. For reading only, until it is made removable: then it takes the focus, and
/// has a button at its end.
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

    /// The text is the accessible name too.
    void setContent(Kind kind, const QString &text);
    /// Stands out as not saved yet.
    void setNew(bool isNew);
    /// @p name is the button's: "Remove Finance".
    void setRemovable(const QString &name);
    /// The chip that Tab leads to; the others are reached by Left and Right.
    void setCurrent(bool current);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::ListItem; }

Q_SIGNALS:
    void removeRequested();
    void focused();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int textLeft() const;
    int textRight() const;
    void placeButton();

    Kind m_kind;
    QString m_text;
    bool m_new = false;
    KeyboardFocus *m_focus;
    QPushButton *m_removeButton = nullptr;
};

}  // namespace twofold::ui
