// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "ui/theme/FocusRing.h"
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

Theme::Theme(QApplication &application, Mode mode) : m_application(application), m_mode(mode), m_systemIsDark(paletteIsDark())
{
    followSystem();
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
    return m_mode == Mode::Dark || (m_mode == Mode::System && m_systemIsDark);
}

const Tokens &Theme::tokens()
{
    return s_tokens ? *s_tokens : Tokens::light();
}

bool Theme::paletteIsDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

void Theme::followSystem()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto read = [this] {
        const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
        if (scheme != Qt::ColorScheme::Unknown)
            m_systemIsDark = scheme == Qt::ColorScheme::Dark;
    };
    read();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this, read] {
        read();
        refresh();
    });
#else
    m_application.installEventFilter(this);
#endif
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Before Qt 6.5 the desktop's choice shows in its palette only: put that back for a moment and look at it.
    if (event->type() == QEvent::ThemeChange && !m_applying) {
        m_applying = true;
        QApplication::setPalette(QPalette());
        m_systemIsDark = paletteIsDark();
        m_applying = false;
        s_tokens = nullptr;
        refresh();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::refresh()
{
    const Tokens &wanted = isDark() ? Tokens::dark() : Tokens::light();
    if (s_tokens != &wanted)
        apply(wanted);
}

void Theme::apply(const Tokens &tokens)
{
    m_applying = true;
    s_tokens = &tokens;
    QApplication::setPalette(paletteOf(tokens));
    m_application.setStyleSheet(styleSheet(tokens));
    m_applying = false;
    Q_EMIT changed();
}

}  // namespace twofold::ui
