// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "ui/theme/FocusRing.h"
#include "ui/theme/HighContrast.h"
#include "ui/theme/Style.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Typography.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QStyleHints>

#include <utility>

namespace twofold::ui {

namespace {

const Tokens *s_tokens = nullptr;
const Theme *s_theme = nullptr;

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> colors[] = {
        {QPalette::Window, t.window},       {QPalette::WindowText, t.text},
        {QPalette::Base, t.surface},        {QPalette::AlternateBase, t.inset},
        {QPalette::Text, t.text},           {QPalette::PlaceholderText, t.text3},
        {QPalette::Button, t.surface},      {QPalette::ButtonText, t.text},
        {QPalette::BrightText, t.bad},      {QPalette::Light, t.surface},
        {QPalette::Midlight, t.inset},      {QPalette::Mid, t.buttonBorder},
        {QPalette::Dark, t.control},        {QPalette::Shadow, t.border},
        {QPalette::Highlight, t.accent},    {QPalette::HighlightedText, t.onAccent},
        {QPalette::Link, t.accentText},     {QPalette::LinkVisited, t.accentText},
        {QPalette::ToolTipBase, t.surface}, {QPalette::ToolTipText, t.text},
    };
    for (const auto &[role, color] : colors)
        palette.setColor(role, color);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.disabled);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    palette.setColor(QPalette::Accent, t.accent);
#endif
    return palette;
}

}  // namespace

Theme::Theme(QApplication &application, Mode mode) : m_application(application), m_mode(mode)
{
    s_theme = this;
    readDesktopPalette();
    followDesktop();
    QApplication::setStyle(new Style);
    QApplication::setFont(Typography::font(TextStyle::Control), "QPushButton");
    refresh();
    connect(&m_application, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        // The ring becomes a child of the window it is shown in, and goes with it.
        if (!m_focusRing)
            m_focusRing = new FocusRing;
        m_focusRing->follow(now);
    });
}

Theme::~Theme()
{
    delete m_focusRing;
    s_tokens = nullptr;
    s_theme = nullptr;
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    refresh();
}

bool Theme::isDark() const
{
    return m_mode == Mode::Dark || (m_mode == Mode::System && desktopIsDark());
}

void Theme::askForHighContrast()
{
    m_isContrastAskedFor = true;
    refresh();
}

bool Theme::isHighContrast() const
{
    return m_isContrastAskedFor || m_desktop.wantsHighContrast();
}

const Tokens &Theme::tokens()
{
    return s_tokens ? *s_tokens : Tokens::light();
}

bool Theme::hasStyleSheet()
{
    return s_tokens == &Tokens::light() || s_tokens == &Tokens::dark();
}

bool Theme::wantsLessMotion()
{
    return s_theme && s_theme->m_desktop.wantsLessMotion();
}

void Theme::followDesktop()
{
    connect(&m_desktop, &DesktopLook::changed, this, &Theme::refresh);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::refresh);
#endif
    m_application.installEventFilter(this);
}

bool Theme::desktopIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    if (m_desktop.scheme() != DesktopLook::Scheme::Unsaid)
        return m_desktop.scheme() == DesktopLook::Scheme::Dark;
    return m_desktopPalette.color(QPalette::Window).lightness() < 128;
}

/// The desktop's palette is what is left when ours is put away for a moment.
void Theme::readDesktopPalette()
{
    m_applying = true;
    QApplication::setPalette(QPalette());
    m_desktopPalette = QApplication::palette();
    s_tokens = nullptr;
    m_applying = false;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_applying) {
        readDesktopPalette();
        refresh();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::refresh()
{
    if (isHighContrast()) {
        const QPalette palette = HighContrast::palette(m_desktopPalette, isDark());
        m_contrastTokens = HighContrast::tokens(palette);
        apply(m_contrastTokens, palette, {});
        return;
    }
    const Tokens &wanted = isDark() ? Tokens::dark() : Tokens::light();
    if (s_tokens != &wanted)
        apply(wanted, paletteOf(wanted), styleSheet(wanted));
}

void Theme::apply(const Tokens &tokens, const QPalette &palette, const QString &styleSheet)
{
    m_applying = true;
    s_tokens = &tokens;
    QApplication::setPalette(palette);
    m_application.setStyleSheet(styleSheet);
    m_applying = false;
    if (m_focusRing)
        m_focusRing->renew();
    Q_EMIT changed();
}

}  // namespace twofold::ui
