// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Typography.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>

namespace twofold::ui {

namespace {

struct Entry
{
    qreal points;
    QFont::Weight weight;
    bool mono = false;
};

Entry entryOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Display: return {21, QFont::DemiBold};
    case TextStyle::PageTitle: return {17, QFont::DemiBold};
    case TextStyle::DialogTitle: return {14, QFont::DemiBold};
    case TextStyle::FeatureTitle: return {12, QFont::DemiBold};
    case TextStyle::CardTitle: return {11, QFont::DemiBold};
    case TextStyle::SectionLabel: return {10, QFont::DemiBold};
    case TextStyle::Body: return {10, QFont::Normal};
    case TextStyle::Control: return {10, QFont::Medium};
    case TextStyle::Notice: return {9.5, QFont::Normal};
    case TextStyle::NoticeTitle: return {9.5, QFont::DemiBold};
    case TextStyle::Chip: return {9.5, QFont::Medium};
    case TextStyle::Small: return {9, QFont::Normal};
    case TextStyle::SmallStrong: return {9, QFont::Medium};
    case TextStyle::Caption: return {8.5, QFont::Normal};
    case TextStyle::CodeBox: return {22, QFont::Medium};
    case TextStyle::PreviewCount: return {24, QFont::DemiBold};
    case TextStyle::Ticket: return {18, QFont::Medium, true};
    case TextStyle::Key: return {14, QFont::Normal, true};
    case TextStyle::Network: return {9.5, QFont::Normal, true};
    }
    return {10, QFont::Normal};
}

}  // namespace

QFont Typography::font(TextStyle style)
{
    const Entry entry = entryOf(style);
    QFont font = entry.mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QApplication::font();
    font.setPointSizeF(points(entry.points));
    font.setWeight(entry.weight);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

qreal Typography::points(qreal scalePoints)
{
    // A font that was set in pixels has no points of its own; what QFontInfo tells is rounded to whole pixels.
    const QFont font = QApplication::font();
    const qreal base = font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
    return scalePoints * (base > 0 ? base : 10) / 10;
}

int Typography::roomFor(int px)
{
    return qMax(px, qRound(points(px)));
}

int Typography::rowHeight(int minimum, const QFont &font)
{
    return qMax(minimum, QFontMetrics(font).height() + 16);
}

}  // namespace twofold::ui
