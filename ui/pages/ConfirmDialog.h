// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Buttons.h"
#include "ui/widgets/BottomBar.h"

#include <QDialog>

class QVBoxLayout;

namespace twofold::ui {

/// Asks before something that can't be taken back, over its window. The button that leaves everything as it is has the focus and
/// is the default; Escape is the same as that button. Both buttons say what they do.
class ConfirmDialog : public QDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString title;
        QString text;
        QString keep;  ///< on the button that leaves everything as it is
        QString act;   ///< on the button that does it
    };

    explicit ConfirmDialog(const Words &words, ButtonRole actRole = ButtonRole::Primary, QWidget *parent = nullptr);

    /// Asks and waits for the answer; true to do it. For where the answer is needed at once, as when a window closes.
    static bool ask(QWidget *parent, const QString &title, const QString &text, const QString &keep, const QString &act);

    void setVisible(bool visible) override;

protected:
    /// For what is said between the text and the buttons.
    QVBoxLayout *body() const { return m_body; }
    /// Beside the buttons, at the leading edge. The dialog becomes the widget's parent.
    void addLeading(QWidget *widget) { m_bar->addLeading(widget); }

private:
    QVBoxLayout *m_body;
    BottomBar *m_bar;
};

}  // namespace twofold::ui
