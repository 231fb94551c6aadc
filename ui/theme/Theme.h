// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/DesktopLook.h"
#include "ui/theme/Tokens.h"

#include <QObject>
#include <QPalette>
#include <QPointer>

class QApplication;

namespace twofold::ui {

class FocusRing;

/// The look of the program: one of the two token sets, turned into the palette, the one style sheet and the style of the
/// application. Made once, before the first window; ends before the application does.
///
/// On a desktop that asks for more contrast there is no style sheet, and palette and tokens are the desktop's own colours.
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
    /// As if the desktop asked for more contrast, to look at it without changing the desktop.
    void askForHighContrast();
    bool isHighContrast() const;

    /// The tokens of the theme that is applied; the light ones as long as there is none.
    static const Tokens &tokens();
    /// Whether there is a style sheet; without one Style has more to do.
    static bool hasStyleSheet();
    /// Whether what moves is to stand still.
    static bool wantsLessMotion();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followDesktop();
    void readDesktopPalette();
    bool desktopIsDark() const;
    void refresh();
    void apply(const Tokens &tokens, const QPalette &palette, const QString &styleSheet);

    QApplication &m_application;
    Mode m_mode;
    DesktopLook m_desktop;
    QPalette m_desktopPalette;
    Tokens m_contrastTokens;
    bool m_isContrastAskedFor = false;
    bool m_applying = false;
    QPointer<FocusRing> m_focusRing;
};

}  // namespace twofold::ui
