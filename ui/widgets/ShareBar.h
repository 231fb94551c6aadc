// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/AccessibleTraits.h"

#include <QList>
#include <QWidget>

class QPainter;

namespace twofold::ui {

/// How a whole divides into up to six parts, as a bar; a legend beside it names them. Its accessible name is the page's to give.
class ShareBar : public QWidget, public AccessibleTraits
{
    Q_OBJECT
public:
    explicit ShareBar(QWidget *parent = nullptr);

    /// What a part stands for decides about its fill.
    enum Part { First, Second, Third, FirstOfSorts, Rest, Fault, PartCount };

    /// By Part, and from the leading edge in that order. What is more than nothing can be seen, however small.
    void setShares(const QList<qint64> &shares);
    const QList<qint64> &shares() const { return m_shares; }
    /// The fill, also for a legend's dot.
    static QColor colorOf(Part part);

    /// The same bar in the middle of @p rect, for a cell of a table.
    static void paint(QPainter &painter, const QRect &rect, const QList<qint64> &shares, Qt::LayoutDirection direction);

    QSize sizeHint() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Graphic; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static QList<qreal> widths(const QList<qint64> &shares, qreal width);

    QList<qint64> m_shares;
};

}  // namespace twofold::ui
