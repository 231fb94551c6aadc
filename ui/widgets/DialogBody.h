// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/BodyScrollArea.h"

class QLayout;

namespace twofold::ui {

/// What a dialog has above its bar of buttons. The dialog is as high as the words of it need at the width it has; where the window
/// below it has not so much room, or the screen where there is none, the body scrolls and the bar stays.
class DialogBody : public BodyScrollArea
{
    Q_OBJECT
public:
    /// Takes the layout over, with all that is in it.
    explicit DialogBody(QLayout *content, QWidget *parent = nullptr);

    /// The size for a dialog that takes @p size with text of 10 pt: with larger text more, but no more than there is of the window
    /// that it stands over.
    static QSize sizeOver(const QWidget *window, const QSize &size);
    static int widthOver(const QWidget *window, int width) { return sizeOver(window, {width, 0}).width(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int heightFor(int width) const;
    int room() const;
};

}  // namespace twofold::ui
