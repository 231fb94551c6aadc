// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace twofold::ui {

/// Lies over a widget that shows a secret while another program has the keyboard, where the person wants that. What is under it keeps
/// its place and its state.
class SecretCover : public QWidget
{
    Q_OBJECT
public:
    /// Becomes a child of the widget and as large as it is.
    explicit SecretCover(QWidget *secret);

    /// For all that there are and will be. Off until told otherwise.
    static void setWanted(bool wanted);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    static void refreshAll();
    void refresh();
};

}  // namespace twofold::ui
