// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Tone.h"

#include <QAbstractButton>

namespace twofold::ui {

class KeyboardFocus;

/// The button at the foot of the sidebar that says how the connection is; pressed, it opens more on that.
class ConnectionChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ConnectionChip(QWidget *parent = nullptr);

    /// @p icon is a lock or a clock, @p text as "Secure · clock in sync". The words take the tone's ink only where something is to do
    /// (Tone::Warn, Tone::Bad).
    void setState(Icon icon, Tone tone, const QString &text);
    /// The rail of a narrow window: the icon only, the words become the tooltip.
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Icon m_icon = Icon::Lock;
    Tone m_tone = Tone::Neutral;
    KeyboardFocus *m_focus;
    bool m_compact = false;
};

}  // namespace twofold::ui
