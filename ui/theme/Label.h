// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"

#include <QLabel>

namespace twofold::ui {

/// A text in a style of the type scale and an ink of the theme; both are renewed when the theme or the system's font changes.
/// Plain text only, so that nothing a portal sends is read as markup.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(TextStyle style, ColorRole role = ColorRole::Text, QWidget *parent = nullptr);
    Label(const QString &text, TextStyle style, ColorRole role = ColorRole::Text, QWidget *parent = nullptr);

    void setTextStyle(TextStyle style);
    void setColorRole(ColorRole role);
    /// With a line through it: what is not so any more.
    void setStruckOut(bool struckOut);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void alignToLayout();

    TextStyle m_style;
    ColorRole m_role;
    bool m_struckOut = false;
    bool m_refreshing = false;
    bool m_trailing = false;
};

/// A label that wraps its words unless @p wraps is false. Owned by whoever puts it into a layout.
Label *makeLabel(const QString &text, TextStyle style, ColorRole role = ColorRole::Text, bool wraps = true);

}  // namespace twofold::ui
