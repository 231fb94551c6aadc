// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/AccessibleTraits.h"
#include "ui/widgets/Tone.h"

#include <QWidget>

class QPainter;

namespace twofold::ui {

/// A state in one word on a soft fill, with an icon where the tone alone would carry a meaning. Never has the focus; for a screen
/// reader it is a text.
class StatusPill : public QWidget, public AccessibleTraits
{
    Q_OBJECT
public:
    StatusPill(Icon icon, const QString &word, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setContent(Icon icon, const QString &word, Tone tone);
    QString word() const { return m_word; }
    /// On a selected row the fill is the surface's, so that it stands off.
    void setOnSelectedRow(bool selected);

    /// What a pill of these needs, and one painted into @p rect, for a cell of a table.
    static QSize sizeOf(Icon icon, const QString &word);
    static void paint(QPainter &painter, const QRect &rect, Icon icon, const QString &word, Tone tone, bool onSelectedRow,
                      Qt::LayoutDirection direction);

    QSize sizeHint() const override { return sizeOf(m_icon, m_word); }
    QSize minimumSizeHint() const override { return sizeHint(); }
    QAccessible::Role accessibleRole() const override { return QAccessible::StaticText; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Icon m_icon;
    QString m_word;
    Tone m_tone;
    bool m_onSelectedRow = false;
};

}  // namespace twofold::ui
