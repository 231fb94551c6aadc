// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QObject>
#include <QPointer>

class QApplication;

namespace twofold::ui {

class FocusRing;

/// The look of the program: one of the two token sets, turned into the palette, the one style sheet and the style of the
/// application. Made once, before the first window; ends before the application does.
///
/// What is painted by hand asks tokens() when it is painted, so a change of theme needs no more of a widget than a repaint, and
/// Qt repaints all of them.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode {
        System,  ///< as the desktop says, and follows it while the program runs
        Light,
        Dark,
    };
    Q_ENUM(Mode)

    explicit Theme(QApplication &application, Mode mode = Mode::System);
    ~Theme() override;

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isDark() const;

    /// The tokens of the theme that is applied; the light ones as long as there is none.
    static const Tokens &tokens();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followSystem();
    void refresh();
    void apply(const Tokens &tokens);
    static bool paletteIsDark();

    QApplication &m_application;
    Mode m_mode;
    bool m_systemIsDark = false;
    bool m_applying = false;
    QPointer<FocusRing> m_focusRing;
};

}  // namespace twofold::ui
