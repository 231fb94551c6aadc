// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/AccessibleTraits.h"
#include "ui/widgets/NetworkListEntry.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace twofold::ui {

class IconView;
class KeyboardFocus;
class Label;
class StatusPill;

/// One network of a NetworkList: address, meaning, pill and the button that removes it; under them what is wrong with it.
class NetworkRow : public QWidget, public AccessibleTraits
{
    Q_OBJECT
public:
    explicit NetworkRow(QWidget *parent = nullptr);

    void setEntry(const NetworkListEntry &entry);
    const NetworkListEntry &entry() const { return m_entry; }
    /// The row that Tab leads to; the others are reached by Up and Down.
    void setCurrent(bool current);

    /// How wide the address is in one line.
    int addressWidth() const;
    /// The meaning begins that far from the address's beginning; in the next line if the address has no room in it.
    void setAddressColumn(int width);

    QAccessible::Role accessibleRole() const override { return QAccessible::ListItem; }

Q_SIGNALS:
    void removeRequested();
    void repairRequested();
    void focused();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeFault();
    void placeMargins();

    NetworkListEntry m_entry;
    KeyboardFocus *m_focus;
    Label *m_address;
    Label *m_meaning;
    QBoxLayout *m_words;
    StatusPill *m_pill;
    QPushButton *m_removeButton;
    IconView *m_faultIcon;
    Label *m_faultText;
    QPushButton *m_repairButton;
    QWidget *m_fault;
};

}  // namespace twofold::ui
