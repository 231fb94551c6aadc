// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace twofold::ui {

/// The field at the end of a ChipList. It hands on the keys that move through what was found, and those that lead to the chips.
class ChipField : public QLineEdit
{
    Q_OBJECT
public:
    explicit ChipField(QWidget *parent = nullptr);

    /// Something is open that Escape closes.
    void setOpen(bool open) { m_isOpen = open; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By so many rows: Up, Down, Page Up, Page Down.
    void moved(int steps);
    void accepted();
    void dismissed();
    /// Back to the chips: at the beginning of the text.
    void wentBack();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_isOpen = false;
};

}  // namespace twofold::ui
