// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/AccessibleTraits.h"

#include <QTextLayout>
#include <QWidget>

namespace twofold::ui {

/// The line under the tickets that says how to read them, with the word for shading shaded. Wraps where it must.
class TicketLegend : public QWidget, public AccessibleTraits
{
    Q_OBJECT
public:
    explicit TicketLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::StaticText; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    qreal layOut(QTextLayout &layout, qreal width) const;

    QString m_text;
    int m_shadedStart = 0;
    int m_shadedLength = 0;
};

}  // namespace twofold::ui
