// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>

namespace twofold::ui {

/// The ring around the button or box that has the keyboard: 2 px of accent, 2 px outside of it. It is not shown when the mouse
/// gave the focus. Fields, rows and the widgets of our own show their focus themselves.
class FocusRing : public QFocusFrame
{
    Q_OBJECT
public:
    using QFocusFrame::QFocusFrame;

    void follow(QWidget *focused);
    /// After a change of style, which Qt's frame does not outlive.
    void renew();

protected:
    void paintEvent(QPaintEvent *event) override;
};

}  // namespace twofold::ui
