// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/WrappingCheckBox.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace twofold::ui {

namespace {

constexpr int wordFlags = Qt::TextWordWrap | Qt::TextShowMnemonic;
constexpr int leastWords = 120;  ///< px
constexpr int edge = 3;          ///< px above and below, as Qt's own has it

}  // namespace

WrappingCheckBox::WrappingCheckBox(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappingCheckBox::boxSide() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
}

/// The words beside the box, where the whole has that @p place.
QRect WrappingCheckBox::wordsIn(const QRect &place) const
{
    const int left = boxSide() + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
    return QStyle::visualRect(layoutDirection(), place, place.adjusted(left, edge, 0, -edge));
}

int WrappingCheckBox::heightForWidth(int width) const
{
    const QRect words = wordsIn({0, 0, width, QWIDGETSIZE_MAX});
    return qMax(boxSide(), fontMetrics().boundingRect(words, wordFlags, text()).height()) + 2 * edge;
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), boxSide() + leastWords), sizeHint().height()};
}

void WrappingCheckBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect words = wordsIn(rect());
    const int line = fontMetrics().height();
    option.rect = QStyle::visualRect(layoutDirection(), rect(), {0, edge + (line - boxSide()) / 2, boxSide(), boxSide()});
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, option);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const auto side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(words, wordFlags | Qt::AlignTop | Qt::AlignAbsolute | side, text());
}

}  // namespace twofold::ui
