// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace twofold::ui {

/// The one part of a page, form or sheet that scrolls: up and down only, without a frame. It is a stop for the Tab key only while there
/// is more to read than can be seen and nothing in it takes the focus: else nobody could read on by keys.
class BodyScrollArea : public QScrollArea
{
    Q_OBJECT
public:
    /// Takes @p content over and keeps it as wide as there is room.
    explicit BodyScrollArea(QWidget *content, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void refreshStop();
};

}  // namespace twofold::ui
