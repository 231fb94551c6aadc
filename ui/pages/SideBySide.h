// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace twofold::ui {

/// Two columns that stand one under the other where there is too little room for both.
class SideBySide : public QWidget
{
    Q_OBJECT
public:
    /// @p stackBelow is the width in px from which on both have room. The columns become children of this.
    SideBySide(QWidget *first, QWidget *second, int stackBelow, QWidget *parent = nullptr);

    /// Between the columns, and between them when stacked.
    void setSpacings(int beside, int stacked);
    /// How what is left of the width is shared out.
    void setStretches(int first, int second);
    /// Something between the columns that is left out when they are stacked. Becomes a child of this.
    void setDivider(QWidget *divider);

    bool isStacked() const { return m_stacked; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool stacked);

    QWidget *m_first;
    QWidget *m_second;
    QWidget *m_divider = nullptr;
    QBoxLayout *m_layout;
    int m_stackBelow;
    int m_beside = 24;
    int m_stackedSpacing = 24;
    bool m_stacked = false;
};

}  // namespace twofold::ui
