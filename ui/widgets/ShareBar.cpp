// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ShareBar.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

namespace twofold::ui {

namespace {

constexpr int thickness = 8;
constexpr int gap = 2;
constexpr qreal leastWidth = 4;

}  // namespace

ShareBar::ShareBar(QWidget *parent) : QWidget(parent)
{
    installAccessibleTraits();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShares(const QList<qint64> &shares)
{
    m_shares = shares.first(std::min<qsizetype>(shares.size(), PartCount));
    update();
}

QColor ShareBar::colorOf(Part part)
{
    const Tokens &tokens = Theme::tokens();
    switch (part) {
    case First: return tokens.accent;
    case Second: return tokens.segment2;
    case Third: return tokens.segment3;
    case FirstOfSorts: return tokens.text2;
    case Fault: return tokens.bad;
    case Rest:
    case PartCount: break;
    }
    return tokens.control;
}

QSize ShareBar::sizeHint() const
{
    return {120, thickness};
}

QList<qreal> ShareBar::widths(const QList<qint64> &shares, qreal width)
{
    QList<qreal> widths;
    const auto total = std::accumulate(shares.cbegin(), shares.cend(), qint64(0));
    const auto shown = std::count_if(shares.cbegin(), shares.cend(), [](qint64 share) { return share > 0; });
    const qreal room = width - gap * std::max<qsizetype>(0, shown - 1);
    qreal spent = 0;
    for (const auto share : shares) {
        widths.append(share > 0 ? std::max(leastWidth, room * qreal(share) / qreal(total)) : 0);
        spent += widths.last();
    }
    // What the small ones got beyond their share is taken from the greatest.
    if (!widths.isEmpty())
        *std::max_element(widths.begin(), widths.end()) -= std::max(0.0, spent - room);
    return widths;
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_shares, layoutDirection());
}

void ShareBar::paint(QPainter &painter, const QRect &rect, const QList<qint64> &shares, Qt::LayoutDirection direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(rect.left(), rect.top() + (rect.height() - thickness) / 2.0, rect.width(), thickness);
    QPainterPath outline;
    outline.addRoundedRect(bar, thickness / 2.0, thickness / 2.0);
    painter.setClipPath(outline, Qt::IntersectClip);
    const auto all = widths(shares, rect.width());
    qreal x = 0;
    for (qsizetype part = 0; part < all.size(); ++part) {
        if (all.at(part) <= 0)
            continue;
        const qreal left = direction == Qt::RightToLeft ? rect.width() - x - all.at(part) : x;
        painter.fillRect(QRectF(bar.left() + left, bar.top(), all.at(part), bar.height()), colorOf(Part(part)));
        x += all.at(part) + gap;
    }
    if (x == 0)
        painter.fillRect(bar, Theme::tokens().neutralSoft);
    painter.restore();
}

}  // namespace twofold::ui
