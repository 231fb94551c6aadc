// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace twofold::ui {

/// How long the current code is still good: a ring that empties, and the seconds in it. It runs clockwise in every language.
/// It has no clock; whoever shows it tells it the time.
class CountdownRing : public QWidget
{
    Q_OBJECT
public:
    enum class Extent { Normal, Compact };  ///< 56 px or 32 px across

    static constexpr int LastSeconds = 5;  ///< from here on it is drawn in the warning colour

    explicit CountdownRing(Extent extent = Extent::Normal, QWidget *parent = nullptr);

    int secondsLeft() const { return m_secondsLeft; }
    int period() const { return m_period; }
    /// @p secondsLeft is kept within 0 and @p period, both in seconds.
    void setSecondsLeft(int secondsLeft, int period = 30);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Extent m_extent;
    int m_secondsLeft = 30;
    int m_period = 30;
};

}  // namespace twofold::ui
