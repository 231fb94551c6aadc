// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ProgressLine.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace twofold::ui {

namespace {

constexpr int thickness = 6;
constexpr QSize usualSize(200, thickness);
constexpr int leastWidth = 80;

}  // namespace

ProgressLine::ProgressLine(QWidget *parent) : QProgressBar(parent)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ProgressLine::sizeHint() const
{
    return usualSize;
}

QSize ProgressLine::minimumSizeHint() const
{
    return {leastWidth, thickness};
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath track;
    track.addRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
    painter.setClipPath(track);
    painter.fillRect(rect(), tokens.selected);
    const qreal share = qreal(value() - minimum()) / std::max(1, maximum() - minimum());
    const qreal filled = width() * std::clamp(share, 0.0, 1.0);
    painter.fillRect(QRectF(isRightToLeft() ? width() - filled : 0, 0, filled, height()), tokens.accent);
}

}  // namespace twofold::ui
