// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace twofold::ui {

/// Fusion, with the few things a style sheet cannot say: boxes and radios from the tokens, their sizes, and no dotted focus
/// rectangle, since FocusRing or the widget itself shows the focus. In high contrast, where there is no style sheet, also what that
/// says about sizes and faults.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    /// What the mouse does to a box or a radio.
    enum class Touch { None, Hovered, Pressed };

    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returnData = nullptr) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled, const QString &text,
                      QPalette::ColorRole role) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget = nullptr) const override;

    /// A radio as drawn in method rows and by QRadioButton: a ring, filled with accent when @p on.
    static void paintRadio(QPainter &painter, const QRectF &rect, bool on, bool enabled, Touch touch = Touch::None);
    /// A check box; a dash instead of the tick when @p partly.
    static void paintCheckBox(QPainter &painter, const QRectF &rect, bool on, bool partly, bool enabled,
                              Touch touch = Touch::None);

private:
    static void paintFaultFrame(QPainter &painter, const QRectF &rect);
};

}  // namespace twofold::ui
